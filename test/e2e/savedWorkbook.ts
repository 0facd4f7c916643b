import ExcelJS from "exceljs";

/** Reads a saved file with a program that is not ours. */
export async function readSaved(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

export function sheetIn(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`The saved file has no sheet "${name}".`);
  return sheet;
}

/** What the file says the cells of some rows hold, as text; formulas by their stored results. */
export function rowsOf(
  sheet: ExcelJS.Worksheet,
  firstRow: number,
  rows: number,
  columns: number,
): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => valueOf(sheet.getCell(firstRow + row, column + 1))),
  );
}

function valueOf(cell: ExcelJS.Cell): string {
  if (cell.isMerged && cell.master !== cell) return "";
  return String((cell.formula ? cell.result : cell.value) ?? "");
}

/** What a file says of one sheet: how it is shown and printed, and its cells by address. */
export interface SavedSheet {
  readonly state: string;
  readonly print: unknown;
  readonly views: unknown;
  readonly merges: readonly string[];
  readonly widths: readonly unknown[];
  readonly heights: Readonly<Record<number, unknown>>;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Sheets by name. */
export type SavedContents = Readonly<Record<string, SavedSheet>>;

/** Everything a saved file says of its sheets, as plain data, so that two files can be compared. */
export function contentsOf(workbook: ExcelJS.Workbook): SavedContents {
  return Object.fromEntries(workbook.worksheets.map((sheet) => [sheet.name, sheetContents(sheet)]));
}

function sheetContents(sheet: ExcelJS.Worksheet): SavedSheet {
  const cells: Record<string, unknown> = {};
  const heights: Record<number, unknown> = {};
  sheet.eachRow({ includeEmpty: true }, (row, index) => {
    heights[index] = row.height;
    row.eachCell({ includeEmpty: true }, (cell) => {
      const { address, value, style } = cell;
      cells[address] = { value, style };
    });
  });
  const { state, views, pageSetup, headerFooter } = sheet;
  const widths = (sheet.columns ?? []).map(({ width, hidden }) => ({ width, hidden }));
  const print = { pageSetup, headerFooter };
  return { state, views, print, merges: sheet.model.merges, widths, heights, cells };
}
