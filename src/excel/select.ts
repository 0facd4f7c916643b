import type { CellRef } from "../counting/cell";

/** Shows a sheet and selects a cell on it. One sync. */
export async function selectCell(context: Excel.RequestContext, cell: CellRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(cell.sheet);
  sheet.activate();
  sheet.getCell(cell.row, cell.column).select();
  await context.sync();
}

/** Shows a sheet. One sync. */
export async function showSheet(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItem(name).activate();
  await context.sync();
}

/** The one cell the clerk is on. One sync. */
export async function activeCell(context: Excel.RequestContext): Promise<CellRef> {
  const cell = context.workbook.getActiveCell();
  cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
