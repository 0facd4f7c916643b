import ExcelJS from "exceljs";
import type { SheetSnapshot } from "../../src/reading/cells/snapshot";

/** The bytes of an .xlsx with these sheets: values, number formats, merged areas, hidden rows, what is struck through. */
export async function workbookBytes(
  sheets: readonly SheetSnapshot[],
  prepare: (workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const snapshot of sheets) fill(workbook.addWorksheet(snapshot.name), snapshot);
  prepare(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fill(
  sheet: ExcelJS.Worksheet,
  { row, column, values, numberFormats, merges, hiddenRows, struck = [] }: SheetSnapshot,
): void {
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      const cell = sheet.getCell(row + r + 1, column + c + 1);
      if (value !== "") cell.value = value as ExcelJS.CellValue;
      const numFmt = numberFormats[r]?.[c] ?? "General";
      if (numFmt !== "General") cell.numFmt = numFmt;
    }),
  );
  for (const area of merges)
    sheet.mergeCells(area.row + 1, area.column + 1, area.row + area.rows, area.column + area.columns);
  for (const cell of struck) sheet.getCell(cell.row + 1, cell.column + 1).font = { strike: true };
  for (const hidden of hiddenRows) sheet.getRow(hidden + 1).hidden = true;
}
