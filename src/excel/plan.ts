import { areaAddress, type Area } from "../counting/cell";
import type { DataBars, EntryRule, Page, PlannedCell, SheetPlan, Styled } from "../documents/plan/sheetPlan";

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Page numbers as on Party and State documents: Times New Roman 14, top centre, from the second page on. */
const PAGE_NUMBER = '&"Times New Roman,Regular"&14&P';

/** Lines of a grid: all borders that an area has. */
const GRID = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Queues everything a planned sheet consists of, on an empty sheet of this name. */
export function applyPlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const whole = rangeOf(sheet, wholeArea(plan));
  whole.format.font.set(plan.font);
  for (const styled of plan.styles) applyNumberFormat(sheet, styled);
  whole.formulas = plan.cells.map((row) => row.map(cellEntry));
  for (const area of plan.merges) rangeOf(sheet, area).merge();
  for (const styled of plan.styles) applyStyle(sheet, styled);
  applySizes(sheet, plan);
  for (const rule of plan.entryRules) applyEntryRule(sheet, rule);
  for (const bars of plan.dataBars ?? []) applyDataBars(sheet, bars);
  if (plan.frozenRows) sheet.freezePanes.freezeRows(plan.frozenRows);
  if (plan.gridlines === false) sheet.showGridlines = false;
  applyPage(sheet, plan.page);
}

/** The area of all planned cells. */
export function wholeArea(plan: SheetPlan): Area {
  return { row: 0, column: 0, rows: plan.cells.length, columns: plan.cells[0]?.length ?? 0 };
}

/**
 * What is entered into a cell. Text always goes in behind an apostrophe, so that no name, whatever it begins with, ever
 * becomes a formula, a number or a date.
 */
function cellEntry(cell: PlannedCell | null): string | number | null {
  const { formula, shows = null } = cell ?? {};
  return formula ?? (typeof shows === "string" ? `'${shows}` : shows);
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** Formats come before values: Excel reads an entry by the format of its cell. */
function applyNumberFormat(sheet: Excel.Worksheet, { area, numberFormat }: Styled): void {
  if (numberFormat !== undefined) rangeOf(sheet, area).numberFormat = numberFormat as unknown as string[][];
}

function applyStyle(sheet: Excel.Worksheet, { area, format = {}, grid }: Styled): void {
  const range = rangeOf(sheet, area);
  range.format.set(format);
  if (grid) applyGrid(range.format, area);
}

/** An area one cell wide or high has no inside lines; asking for them would be an error in some Excels. */
function applyGrid(format: Excel.RangeFormat, area: Area): void {
  for (const index of GRID) {
    if (index === "InsideVertical" && area.columns === 1) continue;
    if (index === "InsideHorizontal" && area.rows === 1) continue;
    const border = format.borders.getItem(index);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = "#000000";
  }
}

function applySizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  for (const { row, rows, points } of runsOf(plan.rowHeights))
    if (points !== undefined) sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = points;
}

/** Neighbouring rows of one height, together: a range for each of 100,000 people would take Office.js minutes. */
function runsOf(heights: SheetPlan["rowHeights"]) {
  const runs: { row: number; rows: number; points: number | undefined }[] = [];
  heights.forEach((points, row) => {
    const last = runs[runs.length - 1];
    if (last && last.points === points) last.rows++;
    else runs.push({ row, rows: 1, points });
  });
  return runs;
}

function applyEntryRule(sheet: Excel.Worksheet, { area, rule, title, message }: EntryRule): void {
  const validation = rangeOf(sheet, area).dataValidation;
  validation.rule = rule;
  validation.errorAlert = { showAlert: true, style: "Stop", title, message };
}

/** Full at 1, so that the bars of all columns can be compared. */
function applyDataBars(sheet: Excel.Worksheet, { area, color }: DataBars): void {
  const { dataBar } = rangeOf(sheet, area).conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "1" };
  dataBar.positiveFormat.fillColor = color;
}

function applyPage(sheet: Excel.Worksheet, page: Page): void {
  const layout = sheet.pageLayout;
  const { margins } = page;
  layout.orientation = page.orientation;
  layout.paperSize = "A4";
  layout.topMargin = margins.top * POINTS_PER_MILLIMETRE;
  layout.bottomMargin = margins.bottom * POINTS_PER_MILLIMETRE;
  layout.leftMargin = margins.left * POINTS_PER_MILLIMETRE;
  layout.rightMargin = margins.right * POINTS_PER_MILLIMETRE;
  layout.headerMargin = 10 * POINTS_PER_MILLIMETRE;
  layout.centerHorizontally = true;
  layout.firstPageNumber = 1;
  // Where an Excel takes no notice of the second (office-js #1860) the first stands.
  layout.zoom = { scale: page.scale };
  layout.zoom = page.onePageHigh
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
  layout.setPrintArea(areaAddress(page.area));
  for (const row of page.breaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  if (page.repeatedRows)
    layout.setPrintTitleRows(`$${page.repeatedRows.first + 1}:$${page.repeatedRows.last + 1}`);
  layout.headersFooters.state = "FirstAndDefault";
  layout.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
}
