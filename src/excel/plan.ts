import { areaAddress, type Area } from "../counting/cell";
import type { DataBars, EntryRule, Page, SheetPlan } from "../documents/plan/sheetPlan";
import type { Look } from "../strings/look";
import { blocksOf, bytesOfEntry, BYTES_OF_ACTION, entryOf, type Block } from "./blocks";
import { ACTIONS_OF_CHART, applyChart } from "./chart";
import { letGo } from "./letGo";
import type { Slices } from "./slices";

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Page numbers as on Party and State documents: Times New Roman 14, top centre, from the second page on. */
const PAGE_NUMBER = '&"Times New Roman,Regular"&14&P';

/** Bytes of entries that are written by one action at most: more would find no room. */
const LARGEST_PIECE = 500_000;

/** Office.js takes no more than 8,192 characters of addresses. */
const LONGEST_ADDRESSES = 8_000;

/** What a row takes in a list of those of one height: "A100000,". */
const BYTES_OF_ROW = 9;

/** Lines of a grid: all borders that an area has. */
const GRID = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Writes what stands in the cells of a planned sheet. The last of it is only queued. */
export async function enterCells(sheet: Excel.Worksheet, plan: SheetPlan, slices: Slices): Promise<void> {
  for (const block of await slices.turns.finish(blocksOf(plan.cells)))
    await writeBlock(sheet, plan, block, slices);
}

async function writeBlock(
  sheet: Excel.Worksheet,
  { cells }: SheetPlan,
  { kind, area }: Block,
  slices: Slices,
): Promise<void> {
  if (kind === "entries") return writeEntries(sheet, cells, area, slices);
  const entry = entryOf(cells[area.row]?.[area.column] ?? null);
  await slices.makeRoomFor(BYTES_OF_ACTION + (kind === "same" ? bytesOfEntry(entry) : 0));
  const range = rangeOf(sheet, area);
  if (kind === "same") enter(range, entry as unknown as string[][]);
  else {
    const above = rangeOf(sheet, { ...area, row: area.row - 1, rows: 1 });
    range.copyFrom(above, "Formulas");
    letGo([range, above]);
  }
}

function enter(range: Excel.Range, formulas: (string | number | null)[][]): void {
  range.formulas = formulas;
  letGo([range]);
}

/** In pieces of which each finds room in a request. */
async function writeEntries(
  sheet: Excel.Worksheet,
  cells: SheetPlan["cells"],
  { row: first, column, rows, columns }: Area,
  slices: Slices,
): Promise<void> {
  let entries: (string | number | null)[][] = [];
  let bytes = BYTES_OF_ACTION;
  const write = async (end: number) => {
    await slices.makeRoomFor(bytes);
    const area = { row: end - entries.length, column, rows: entries.length, columns };
    enter(rangeOf(sheet, area), entries);
    entries = [];
    bytes = BYTES_OF_ACTION;
  };
  for (let row = first; row < first + rows; row++) {
    const entered = (cells[row]?.slice(column, column + columns) ?? []).map(entryOf);
    const more = entered.reduce<number>((sum, entry) => sum + bytesOfEntry(entry), 2);
    if (entries.length > 0 && bytes + more > LARGEST_PIECE) await write(row);
    entries.push(entered);
    bytes += more;
  }
  await write(first + rows);
}

/** At most so many bytes the looks of a sheet take in a request, before or after its cells. */
export function bytesOfLooks(plan: SheetPlan): number {
  const { styles, merges, rowHeights, columnWidths, entryRules, charts = [] } = plan;
  const actions =
    9 * styles.length +
    merges.length +
    columnWidths.length +
    4 * entryRules.length +
    ACTIONS_OF_CHART * charts.length +
    30;
  return actions * BYTES_OF_ACTION + rowHeights.length * BYTES_OF_ROW;
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
    for (const [points, addresses] of rowsByHeight(plan.rowHeights))
      for (const rows of togetherUpTo(LONGEST_ADDRESSES, addresses))
        sheet.getRanges(rows).format.rowHeight = points;
  },
  entryRules: (sheet, plan) => plan.entryRules.forEach((rule) => applyEntryRule(sheet, rule)),
  dataBars: (sheet, plan) => plan.dataBars?.forEach((bars) => applyDataBars(sheet, bars)),
  charts: (sheet, plan) => plan.charts?.forEach((chart) => applyChart(sheet, chart)),
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

/** The rows of each height: a range for each run of 100,000 people would take Office.js minutes. */
function rowsByHeight(heights: SheetPlan["rowHeights"]): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, string[]>();
  for (let first = 0; first < heights.length;) {
    const points = heights[first];
    let end = first + 1;
    while (end < heights.length && heights[end] === points) end++;
    if (points !== undefined)
      push(rows, points, areaAddress({ row: first, column: 0, rows: end - first, columns: 1 }));
    first = end;
  }
  return rows;
}

function push(rows: Map<number, string[]>, points: number, address: string): void {
  const known = rows.get(points);
  if (known) known.push(address);
  else rows.set(points, [address]);
}

/** The addresses in lists by commas, none longer than this. */
function togetherUpTo(longest: number, addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const list = lists.at(-1);
    if (list !== undefined && list.length + 1 + address.length <= longest)
      lists[lists.length - 1] = `${list},${address}`;
    else lists.push(address);
  }
  return lists;
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
