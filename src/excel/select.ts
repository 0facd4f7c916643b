import type { Area, CellRef } from "../counting/cell";
import { ExcelFailure } from "./failure";

/**
 * Opens a sheet and selects cells on it. Two syncs. Throws an ExcelFailure "sheetHidden". Several areas at once can be selected from ExcelApi 1.18 on only, which
 * Excel 2021 and 2024 lack.
 */
export async function selectArea(
  context: Excel.RequestContext,
  name: string,
  { row, column, rows, columns }: Area,
): Promise<void> {
  const sheet = await visibleSheet(context, name);
  sheet.activate();
  sheet.getRangeByIndexes(row, column, rows, columns).select();
  await context.sync();
}

/** Opens a sheet. Two syncs. Throws an ExcelFailure "sheetHidden". */
export async function showSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = await visibleSheet(context, name);
  sheet.activate();
  await context.sync();
}

/** What Excel answers to the opening of a hidden sheet differs from one Excel to the other: it is asked first. */
async function visibleSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load({ visibility: true });
  await context.sync();
  if (sheet.visibility !== Excel.SheetVisibility.visible) throw new ExcelFailure({ code: "sheetHidden" });
  return sheet;
}

/** Makes a hidden sheet a visible one. One sync. */
export async function unhideSheet(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItem(name).visibility = Excel.SheetVisibility.visible;
  await context.sync();
}

/**
 * Shows a sheet that has just been made, where Excel lets it be shown: that it is made stands either way. One sync.
 */
export async function showMade(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItem(name).activate();
  await context.sync().catch(() => undefined);
}

/** The one cell the clerk is on. One sync. */
export async function activeCell(context: Excel.RequestContext): Promise<CellRef> {
  const cell = context.workbook.getActiveCell();
  cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
