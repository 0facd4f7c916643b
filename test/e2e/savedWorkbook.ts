import ExcelJS from "exceljs";

/** Reads a saved file with a program that is not ours. */
export async function readSaved(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
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
