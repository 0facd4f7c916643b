import type { Workbench } from "../../workbench/node/office";

/** A sheet as it stands in the workbook; Excel's id is what it stays under, whatever it is called. */
export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  /** What its cells show, row by row. */
  readonly texts: string;
  /** What is entered in its cells. */
  readonly entries: string;
}

/** Every sheet, past the add-in. */
export async function standing(workbench: Workbench): Promise<readonly StandingSheet[]> {
  const sheets: { id: string; name: string; entries: string }[] = [];
  await workbench.act((book) => {
    for (const { id, name, contents } of book.sheets) {
      const entries: string[] = [];
      contents.forEach(({ f, v }, row, column) => entries.push(`${row}:${column}=${f ?? JSON.stringify(v)}`));
      sheets.push({ id, name, entries: entries.sort().join("\n") });
    }
  });
  return sheets.map((sheet) => ({ ...sheet, texts: textsOf(workbench, sheet.name) }));
}

function textsOf({ book }: Workbench, sheet: string): string {
  const last = book.usedRange(sheet)?.split(":").pop();
  return last ? JSON.stringify(book.texts(sheet, `A1:${last}`)) : "";
}
