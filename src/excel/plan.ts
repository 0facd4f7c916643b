import { areaAddress, type Area } from "../counting/cell";
import type { DataBars, EntryRule, Page, PlannedCell, SheetPlan } from "../documents/plan/sheetPlan";
import type { Look } from "../strings/look";

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

/** Queues what stands in the cells of a planned sheet. */
export function enterCells(sheet: Excel.Worksheet, plan: SheetPlan): void {
  rangeOf(sheet, wholeArea(plan)).formulas = plan.cells.map((row) => row.map(cellEntry));
}

type Apply = (sheet: Excel.Worksheet, plan: SheetPlan) => void;

/** How the looks are queued that come before the cells are entered: Excel reads an entry by the format of its cell. */
export const LOOKS_BEFORE_CELLS = {
  font: (sheet, plan) => rangeOf(sheet, wholeArea(plan)).format.font.set(plan.font),
  numberFormats: (sheet, plan) => {
    for (const { area, numberFormat } of plan.styles)
      if (numberFormat !== undefined)
        rangeOf(sheet, area).numberFormat = numberFormat as unknown as string[][];
  },
} as const satisfies Readonly<Partial<Record<Look, Apply>>>;

/** How all other looks are queued, in this order. */
export const LOOKS_AFTER_CELLS = {
  merges: (sheet, plan) => {
    for (const area of plan.merges) rangeOf(sheet, area).merge();
  },
  formats: (sheet, plan) => {
    for (const { area, format = {} } of plan.styles) rangeOf(sheet, area).format.set(format);
  },
  borders: (sheet, plan) => {
    for (const { area, grid } of plan.styles) if (grid) applyGrid(rangeOf(sheet, area).format, area);
  },
  columnWidths: (sheet, plan) =>
    plan.columnWidths.forEach((points, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
    }),
  rowHeights: (sheet, plan) => {
    for (const { row, rows, points } of runsOf(plan.rowHeights))
      if (points !== undefined) sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = points;
  },
  entryRules: (sheet, plan) => plan.entryRules.forEach((rule) => applyEntryRule(sheet, rule)),
  dataBars: (sheet, plan) => plan.dataBars?.forEach((bars) => applyDataBars(sheet, bars)),
  frozenRows: (sheet, plan) => {
    if (plan.frozenRows) sheet.freezePanes.freezeRows(plan.frozenRows);
  },
  gridlines: (sheet, plan) => {
    if (plan.gridlines === false) sheet.showGridlines = false;
  },
  paper: ({ pageLayout }, { page }) => applyPaper(pageLayout, page),
  scale: ({ pageLayout }, { page }) => applyScale(pageLayout, page),
  printArea: ({ pageLayout }, { page }) => pageLayout.setPrintArea(areaAddress(page.area)),
  pageBreaks: (sheet, { page }) =>
    page.breaks?.forEach((row) => sheet.horizontalPageBreaks.add(`A${row + 1}`)),
  repeatedRows: ({ pageLayout }, { page: { repeatedRows } }) => {
    if (repeatedRows) pageLayout.setPrintTitleRows(`$${repeatedRows.first + 1}:$${repeatedRows.last + 1}`);
  },
  pageNumbers: ({ pageLayout }) => {
    pageLayout.headersFooters.state = "FirstAndDefault";
    pageLayout.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  },
} as const satisfies Readonly<Record<Exclude<Look, keyof typeof LOOKS_BEFORE_CELLS>, Apply>>;

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

function applyPaper(layout: Excel.PageLayout, { orientation, margins }: Page): void {
  layout.orientation = orientation;
  layout.paperSize = "A4";
  layout.topMargin = margins.top * POINTS_PER_MILLIMETRE;
  layout.bottomMargin = margins.bottom * POINTS_PER_MILLIMETRE;
  layout.leftMargin = margins.left * POINTS_PER_MILLIMETRE;
  layout.rightMargin = margins.right * POINTS_PER_MILLIMETRE;
  layout.headerMargin = 10 * POINTS_PER_MILLIMETRE;
  layout.centerHorizontally = true;
  layout.firstPageNumber = 1;
}

/** Where an Excel takes no notice of the second zoom (office-js #1860) the first stands. */
function applyScale(layout: Excel.PageLayout, { scale, onePageHigh }: Page): void {
  layout.zoom = { scale };
  layout.zoom = onePageHigh
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
}
