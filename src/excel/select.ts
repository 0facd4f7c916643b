import type { Area, CellRef } from "../counting/cell";

/**
 * Shows a sheet and selects cells on it. One sync. Several areas at once can be selected from ExcelApi 1.18 on only, which
 * Excel 2021 and 2024 lack.
 */
export async function selectArea(
  context: Excel.RequestContext,
  name: string,
  { row, column, rows, columns }: Area,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  sheet.getRangeByIndexes(row, column, rows, columns).select();
  await context.sync();
}

/** Shows a sheet. One sync. */
export async function showSheet(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItem(name).activate();
  await context.sync();
}

/**
 * Shows a sheet that has just been made, where Excel lets it be shown: that it is made stands either way. One sync.
 */
export async function showMade(context: Excel.RequestContext, name: string): Promise<void> {
  await showSheet(context, name).catch(() => undefined);
}

/** The one cell the clerk is on. One sync. */
export async function activeCell(context: Excel.RequestContext): Promise<CellRef> {
  const cell = context.workbook.getActiveCell();
  cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
