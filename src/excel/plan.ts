import { areaAddress, type Area } from "../counting/cell";
import type {
  DataBars,
  EntryRule,
  Page,
  PlannedCell,
  SheetPlan,
  Style,
  Styled,
} from "../reporting/sheetPlan";

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
  whole.format.font.name = plan.font.name;
  whole.format.font.size = plan.font.size;
  for (const { area, style } of plan.styles) applyNumberFormat(sheet, area, style);
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
  if (!cell) return null;
  if (cell.kind === "text") return `'${cell.text}`;
  return cell.kind === "number" ? cell.value : cell.formula;
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** Formats come before values: Excel reads an entry by the format of its cell. */
function applyNumberFormat(sheet: Excel.Worksheet, area: Area, style: Style): void {
  if (style.numberFormat !== undefined)
    rangeOf(sheet, area).numberFormat = style.numberFormat as unknown as string[][];
}

function applyStyle(sheet: Excel.Worksheet, { area, style }: Styled): void {
  const { format } = rangeOf(sheet, area);
  const { font } = style;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.color !== undefined) format.font.color = font.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.grid) applyGrid(format, area);
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
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(characters);
  });
  for (const { row, rows, points } of runsOf(plan.rowHeights))
    sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = points;
}

/** Neighbouring rows of one height, together: a range for each of 100,000 people would take Office.js minutes. */
function runsOf(heights: SheetPlan["rowHeights"]): { row: number; rows: number; points: number }[] {
  const runs: { row: number; rows: number; points: number }[] = [];
  for (const { row, points } of heights) {
    const last = runs[runs.length - 1];
    if (last && last.points === points && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1, points });
  }
  return runs;
}

/** A column of n characters is 7n + 5 pixels wide in the usual font (ECMA-376 part 1, 18.3.1.13); 96 pixels are 72 points. */
function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function applyEntryRule(sheet: Excel.Worksheet, { area, accept, title, message }: EntryRule): void {
  const validation = rangeOf(sheet, area).dataValidation;
  validation.rule =
    accept.kind === "list"
      ? { list: { inCellDropDown: true, source: accept.items.join(",") } }
      : {
          wholeNumber: accept.atMost
            ? { formula1: 0, formula2: accept.atMost, operator: "Between" }
            : { formula1: 0, operator: "GreaterThanOrEqualTo" },
        };
  validation.errorAlert = { showAlert: true, style: "Stop", title, message };
}

/** Full at 1, so that the bars of all columns can be compared. */
function applyDataBars(sheet: Excel.Worksheet, { area, color }: DataBars): void {
  const { dataBar } = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "1" };
  dataBar.positiveFormat.fillColor = color;
}

function applyPage(sheet: Excel.Worksheet, page: Page): void {
  const layout = sheet.pageLayout;
  const { margins } = page;
  layout.orientation =
    page.orientation === "Landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.paperSize = Excel.PaperType.a4;
  layout.topMargin = margins.top * POINTS_PER_MILLIMETRE;
  layout.bottomMargin = margins.bottom * POINTS_PER_MILLIMETRE;
  layout.leftMargin = margins.left * POINTS_PER_MILLIMETRE;
  layout.rightMargin = margins.right * POINTS_PER_MILLIMETRE;
  layout.headerMargin = 10 * POINTS_PER_MILLIMETRE;
  layout.centerHorizontally = true;
  layout.zoom = page.onePageHigh
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
  layout.setPrintArea(areaAddress(page.area));
  if (page.repeatedRows)
    layout.setPrintTitleRows(`$${page.repeatedRows.first + 1}:$${page.repeatedRows.last + 1}`);
  layout.headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
  layout.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
}
