import type { Area } from "../../counting/cell";
import { CENTERED, FONT_SIZE, PARTY_FONT, partyPage } from "./partyPage";
import { area, text, type PlannedRow } from "./plannedCells";
import type { DataBars, EntryRule, PlannedCell, SheetPlan, Styled } from "./sheetPlan";
import {
  columnsIn,
  isHeadingGroup,
  placeOf,
  type PlannedColumn,
  type LineCell,
  type SheetLine,
  type Table,
  type TablePlace,
} from "./table";
import { heightAcross, heightOf } from "./textHeight";

/** A table with everything that follows from its data. */
interface Laid<Row, Key extends string> {
  readonly table: Table<Row, Key>;
  readonly place: TablePlace<Key>;
  readonly columns: readonly PlannedColumn<Row, Key>[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** The lines around the table, each with the row it stands in. */
  readonly lines: readonly (readonly [row: number, line: SheetLine<Key>])[];
}

/** The sheet of a table, as wide as a page lying across, in the font and with the edges of a Party document. */
export function tablePlan<Row, Key extends string>(table: Table<Row, Key>): SheetPlan {
  const laid = laidOut(table);
  const { place, columns, widths } = laid;
  const [head, body] = [headerCells(laid), bodyCells(laid)];
  const cells = [...lineCells(laid, table.above), ...head, ...body, ...lineCells(laid, table.below ?? [])];
  const { first, rows } = place.header;
  return {
    name: table.name,
    cells,
    merges: [...lineMerges(laid), ...headerMerges(laid)],
    font: { name: PARTY_FONT, size: FONT_SIZE },
    styles: [...lineStyles(laid), ...headerStyles(laid), ...bodyStyles(laid)],
    columnWidths: widths,
    rowHeights: [
      ...lineHeights(laid, table.above),
      ...headerHeights(laid, head),
      ...rowHeights(laid, body),
      ...lineHeights(laid, table.below ?? []),
    ],
    entryRules: entryRules(laid),
    dataBars: columns.flatMap((column) => barsOf(column, place)),
    frozenRows: table.frozen ? place.firstRow : undefined,
    page: partyPage(
      area(0, 0, cells.length, columns.length),
      { first, last: first + rows - 1 },
      table.onePage,
    ),
    gridlines: table.gridlines,
  };
}

function laidOut<Row, Key extends string>(table: Table<Row, Key>): Laid<Row, Key> {
  const place = placeOf(table);
  const columns = columnsIn(table.columns);
  const firstBelow = place.firstRow + table.rows.length;
  return {
    table,
    place,
    columns,
    widths: columns.map(({ width }) => width),
    lines: [
      ...table.above.map((line, index) => [index, line] as const),
      ...(table.below ?? []).map((line, index) => [firstBelow + index, line] as const),
    ],
  };
}

// The lines above and below

function lineCells<Row, Key extends string>(
  { place }: Laid<Row, Key>,
  lines: readonly SheetLine<Key>[],
): readonly PlannedRow[] {
  return lines.map(({ cells }) => {
    const row = Array<PlannedCell | null>(place.columns).fill(null);
    for (const { cell, from } of cells) row[columnFrom(from, place)] = cell;
    return row;
  });
}

function columnFrom<Key extends string>(from: Key | undefined, place: TablePlace<Key>): number {
  return from === undefined ? 0 : place.columnOf(from);
}

function lineArea<Key extends string>(
  row: number,
  { from, across }: LineCell<Key>,
  place: TablePlace<Key>,
): Area {
  const column = columnFrom(from, place);
  return area(row, column, 1, across ? place.columns - column : 1);
}

/** A text over several columns is merged; an empty line is left as it is. */
function lineMerges<Row, Key extends string>({ lines, place }: Laid<Row, Key>): readonly Area[] {
  return lines.flatMap(([row, { cells }]) =>
    cells.flatMap((each) => (each.across && each.cell ? [lineArea(row, each, place)] : [])),
  );
}

function lineStyles<Row, Key extends string>({ lines, place }: Laid<Row, Key>): readonly Styled[] {
  return lines.flatMap(([row, { cells, format }]) => [
    ...(format ? [{ area: area(row, 0, 1, place.columns), format }] : []),
    ...cells.flatMap((each) =>
      each.format || each.grid
        ? [{ area: lineArea(row, each, place), format: each.format, grid: each.grid }]
        : [],
    ),
  ]);
}

function lineHeights<Row, Key extends string>(
  { place, widths }: Laid<Row, Key>,
  lines: readonly SheetLine<Key>[],
): SheetPlan["rowHeights"] {
  return lines.map(({ cells, height }) => {
    if (height !== "fit") return height;
    const each = cells.map(({ cell, from }) =>
      heightAcross(cell, widths.slice(columnFrom(from, place)), FONT_SIZE),
    );
    return Math.max(...each);
  });
}

// The headings

function headerCells<Row, Key extends string>({ table, place }: Laid<Row, Key>): readonly PlannedRow[] {
  const upper = table.columns.flatMap((each) =>
    isHeadingGroup(each)
      ? each.columns.map((_, index) => (index === 0 ? text(each.heading) : null))
      : [text(each.heading)],
  );
  if (place.header.rows === 1) return [upper];
  const lower = table.columns.flatMap((each) =>
    isHeadingGroup(each) ? each.columns.map(({ heading }) => text(heading)) : [null],
  );
  return [upper, lower];
}

/** A heading reaches over its group; one beside groups down to the table. */
function headerMerges<Row, Key extends string>({ table, place }: Laid<Row, Key>): readonly Area[] {
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

function headerStyles<Row, Key extends string>({ table, place }: Laid<Row, Key>): readonly Styled[] {
  const { first, rows } = place.header;
  const fill = table.header?.fill === undefined ? {} : { fill: { color: table.header.fill } };
  return [
    { area: area(first, 0, rows, place.columns), format: { ...CENTERED, font: { bold: true }, ...fill } },
    { area: area(first, 0, rows + table.rows.length, place.columns), grid: true },
  ];
}

/** Only the headings of single columns have to fit: one above others has their width, one beside them their height. */
function headerHeights<Row, Key extends string>(
  { table, widths }: Laid<Row, Key>,
  head: readonly PlannedRow[],
): readonly number[] {
  const fitting = head.map((row, index) => heightOf(index === head.length - 1 ? row : [], widths, FONT_SIZE));
  return fitting.map((points, index) => table.header?.heights?.[index] ?? points);
}

// The rows

function bodyCells<Row, Key extends string>({
  table,
  place,
  columns,
}: Laid<Row, Key>): readonly PlannedRow[] {
  return table.rows.map((row, index) => {
    const here = place.row(index);
    return columns.map(({ cell }) => cell?.(row, here) ?? null);
  });
}

function rowHeights<Row, Key extends string>(
  { table, widths }: Laid<Row, Key>,
  body: readonly PlannedRow[],
): readonly number[] {
  return table.rows.map((row, index) => {
    const fitting = heightOf(body[index] ?? [], widths, FONT_SIZE);
    return table.rowHeight?.(row, fitting) ?? fitting;
  });
}

function bodyStyles<Row, Key extends string>({ table, place, columns }: Laid<Row, Key>): readonly Styled[] {
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
  const formats = runsOf(columns, ({ format }) => format);
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
}: Laid<Row, Key>): readonly EntryRule[] {
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
