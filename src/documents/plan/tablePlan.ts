import type { Area } from "../../counting/cell";
import { atOnce, type Staged } from "../../turns/staged";
import { formatOf, laidOut, lineArea, type LaidTable } from "./laidTable";
import {
  CENTERED,
  columnPoints,
  DOCUMENT_FONT,
  documentPage,
  printedOn,
  scaleOf,
  USUAL_HEIGHT,
} from "./page";
import { onOnePage, onPages, laterPages, type PrintedRows } from "./pagination";
import { area, type PlannedRow } from "./plannedCells";
import type { DataBars, EntryRule, PlannedCell, SheetPlan, Styled } from "./sheetPlan";
import {
  isHeadingGroup,
  type Paper,
  type PlannedColumn,
  type SheetLine,
  type Table,
  type TablePlace,
} from "./table";
import { heightsOf } from "./tableHeights";

/** The sheet of a table, as wide as a page lying across, in the font and with the edges of an official document. */
export function tablePlan<Row, Key extends string>(table: Table<Row, Key>): SheetPlan {
  return atOnce(planningTable(table));
}

/** The same in stages. */
export function* planningTable<Row, Key extends string>(table: Table<Row, Key>): Staged<SheetPlan> {
  const laid = yield* laidOut(table);
  const { place, columns, widths, head, body, fontSize } = laid;
  const cells = [...lineCells(laid, table.above), ...head, ...body, ...lineCells(laid, table.below ?? [])];
  const heights = yield* heightsOf(laid);
  yield;
  const { rowHeights, page } = paged(laid, heights);
  yield;
  const merges = [...lineMerges(laid), ...(table.unheaded ? [] : headerMerges(laid))];
  yield;
  const ofTable = table.unheaded ? [] : [...headerStyles(laid), ...bodyStyles(laid)];
  const styles = [...lineStyles(laid), ...ofTable];
  yield;
  return {
    name: table.name,
    cells,
    merges,
    font: { name: DOCUMENT_FONT, size: fontSize },
    styles,
    columnWidths: widths.map(columnPoints),
    rowHeights,
    entryRules: entryRules(laid),
    dataBars: columns.flatMap((column) => barsOf(column, place)),
    frozenRows: table.frozen ? place.firstRow : undefined,
    page,
    gridlines: table.gridlines,
  };
}

/** How the pages of a table that is signed are parted: at most which of its rows begins one, and how many pages there are. */
export function pagesOf<Row, Key extends string>(
  table: Table<Row, Key>,
): { readonly pages: number; readonly partedAt: number | undefined } {
  const laid = atOnce(laidOut(table));
  const later = laterPages(printedRows(laid, atOnce(heightsOf(laid)), table.paper));
  const [second] = later;
  return {
    pages: later.length + 1,
    partedAt: second === undefined ? undefined : second - laid.place.firstRow,
  };
}

/** The heights as they fill their pages, and the page. */
function paged<Row, Key extends string>(
  laid: LaidTable<Row, Key>,
  heights: SheetPlan["rowHeights"],
): Pick<SheetPlan, "rowHeights" | "page"> {
  const { table, place, widths } = laid;
  const { paper, orientation = "Landscape" } = table;
  const rows = printedRows(laid, heights, paper);
  const area = { row: 0, column: 0, rows: heights.length, columns: place.onPage };
  const scale = scaleOf(widths.slice(0, place.onPage), paper?.onePage ? rows.heights : [], orientation);
  const page = { orientation, repeatedRows: table.unheaded ? undefined : rows.repeated, scale };
  if (!paper) return { rowHeights: heights, page: documentPage(area, page) };
  const { heights: rowHeights, breaks } = paper.onePage ? onOnePage(rows) : onPages(rows);
  return { rowHeights, page: documentPage(area, { ...page, onePageHigh: paper.onePage, breaks }) };
}

function printedRows<Row, Key extends string>(
  { table: { rows, orientation = "Landscape" }, place: { header, firstRow } }: LaidTable<Row, Key>,
  heights: SheetPlan["rowHeights"],
  paper: Paper | undefined,
): PrintedRows {
  const end = firstRow + rows.length;
  return {
    heights: heights.map((points) => points ?? USUAL_HEIGHT),
    page: printedOn(orientation).height,
    repeated: { first: header.first, last: header.first + header.rows - 1 },
    body: { first: firstRow, end },
    keptFrom: end - (paper?.keptWithFoot ?? 0),
  };
}

// The lines above and below

function lineCells<Row, Key extends string>(
  { place }: LaidTable<Row, Key>,
  lines: readonly SheetLine<Key>[],
): readonly PlannedRow[] {
  return lines.map(({ cells }) => {
    const row = Array<PlannedCell | null>(place.columns).fill(null);
    for (const each of cells) row[lineArea(0, each, place).column] = each.cell;
    return row;
  });
}

/** A text over several cells is merged; an empty line is left as it is. */
function lineMerges<Row, Key extends string>({ lines, place }: LaidTable<Row, Key>): readonly Area[] {
  return lines.flatMap(([row, { cells }]) =>
    cells.flatMap((each) => {
      const over = lineArea(row, each, place);
      return each.cell && over.rows * over.columns > 1 ? [over] : [];
    }),
  );
}

function lineStyles<Row, Key extends string>({ lines, place }: LaidTable<Row, Key>): readonly Styled[] {
  return lines.flatMap(([row, { cells, format }]) => [
    ...(format ? [{ area: area(row, 0, 1, place.columns), format }] : []),
    ...cells.flatMap((each) =>
      each.format || each.grid
        ? [{ area: lineArea(row, each, place), format: each.format, grid: each.grid }]
        : [],
    ),
  ]);
}

// The headings

/** A heading reaches over its group; one beside groups down to the table. */
function headerMerges<Row, Key extends string>({ table, place }: LaidTable<Row, Key>): readonly Area[] {
  const { first, rows } = place.header;
  let column = 0;
  return table.columns.flatMap((each) => {
    const merge = isHeadingGroup(each)
      ? area(first, column, 1, each.columns.length)
      : area(first, column, rows, 1);
    column += merge.columns;
    return merge.rows * merge.columns > 1 ? [merge] : [];
  });
}

function headerStyles<Row, Key extends string>({ table, place }: LaidTable<Row, Key>): readonly Styled[] {
  const { first, rows } = place.header;
  const fill = table.header?.fill === undefined ? {} : { fill: { color: table.header.fill } };
  return [
    { area: area(first, 0, rows, place.columns), format: { ...CENTERED, font: { bold: true }, ...fill } },
    { area: area(first, 0, rows + table.rows.length, place.columns), grid: true },
  ];
}

// The rows

function bodyStyles<Row, Key extends string>({
  table,
  place,
  columns,
}: LaidTable<Row, Key>): readonly Styled[] {
  const body = area(place.firstRow, 0, table.rows.length, place.columns);
  return [
    { area: body, format: { verticalAlignment: "Center", wrapText: true } },
    ...columnStyles(columns, body),
    ...table.rows.flatMap((row, index) => {
      const format = table.rowFormat?.(row);
      return format ? [{ area: area(place.firstRow + index, 0, 1, place.columns), format }] : [];
    }),
  ];
}

function columnStyles<Row, Key extends string>(
  columns: readonly PlannedColumn<Row, Key>[],
  body: Area,
): readonly Styled[] {
  const formats = runsOf(columns, formatOf);
  const numberFormats = runsOf(columns, ({ numberFormat }) => numberFormat);
  return [
    ...formats.map(({ value: format, ...run }) => ({ area: { ...body, ...run }, format })),
    ...numberFormats.map(({ value: numberFormat, ...run }) => ({ area: { ...body, ...run }, numberFormat })),
  ];
}

function entryRules<Row, Key extends string>({
  table,
  lines,
  place,
  columns,
}: LaidTable<Row, Key>): readonly EntryRule[] {
  const body = area(place.firstRow, 0, table.rows.length, place.columns);
  return [
    ...lines.flatMap(([row, { cells }]) =>
      cells.flatMap((each) =>
        each.entryRule ? [{ area: lineArea(row, each, place), ...each.entryRule }] : [],
      ),
    ),
    ...runsOf(columns, ({ entryRule }) => entryRule).map(({ value, ...run }) => ({
      area: { ...body, ...run },
      ...value,
    })),
  ];
}

/** Neighbouring columns of which the same is said, together: an area is one request to Excel. */
function runsOf<Row, Key extends string, Value>(
  columns: readonly PlannedColumn<Row, Key>[],
  valueOf: (column: PlannedColumn<Row, Key>) => Value | undefined,
): { readonly value: Value; readonly column: number; readonly columns: number }[] {
  const runs: { value: Value; column: number; columns: number }[] = [];
  columns.forEach((each, column) => {
    const value = valueOf(each);
    const last = runs.at(-1);
    if (value === undefined) return;
    if (last?.value === value && last.column + last.columns === column) last.columns++;
    else runs.push({ value, column, columns: 1 });
  });
  return runs;
}

function barsOf<Row, Key extends string>(
  { key, barColor }: PlannedColumn<Row, Key>,
  place: TablePlace<Key>,
): DataBars[] {
  return barColor === undefined ? [] : [{ area: place.column(key), color: barColor }];
}
