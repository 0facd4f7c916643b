import type { Area } from "../../counting/cell";
import { mapped, type Staged } from "../../turns/staged";
import { fittedWidths, sampledRows } from "./columnWidths";
import { BESIDE_CHARACTERS, charactersOnPage, FONT_SIZE } from "./page";
import { area, text, type PlannedRow } from "./plannedCells";
import type { CellFormat, PlannedCell } from "./sheetPlan";
import {
  columnsIn,
  isHeadingGroup,
  placeOf,
  type LineCell,
  type PlannedColumn,
  type SheetLine,
  type Table,
  type TablePlace,
} from "./table";
import { inPhrases, type SetText } from "./textHeight";

/** A table with everything that follows from its data but the heights of its rows. */
export interface LaidTable<Row, Key extends string> {
  readonly table: Table<Row, Key>;
  readonly place: TablePlace<Key>;
  readonly columns: readonly PlannedColumn<Row, Key>[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** Points of letters of which nothing else is said. */
  readonly fontSize: number;
  readonly head: readonly PlannedRow[];
  readonly body: readonly PlannedRow[];
  /** The lines around the table, each with the row it stands in. */
  readonly lines: readonly (readonly [row: number, line: SheetLine<Key>])[];
}

export function* laidOut<Row, Key extends string>(table: Table<Row, Key>): Staged<LaidTable<Row, Key>> {
  const place = placeOf(table);
  const columns = columnsIn(table.columns);
  const fontSize = table.fontSize ?? FONT_SIZE;
  const body = yield* mapped(table.rows, (row, index) => {
    const here = place.row(index);
    return columns.map(({ cell }) => cell?.(row, here) ?? null);
  });
  const widths = widthsOf(table, columns, body, fontSize);
  const firstBelow = place.firstRow + table.rows.length;
  return {
    table,
    place,
    columns,
    widths,
    fontSize,
    head: headerCells(table, place, widths, fontSize),
    body,
    lines: [
      ...table.above.map((line, index) => [index, line] as const),
      ...(table.below ?? []).map((line, index) => [firstBelow + index, line] as const),
    ],
  };
}

function widthsOf<Row, Key extends string>(
  table: Table<Row, Key>,
  columns: readonly PlannedColumn<Row, Key>[],
  body: readonly PlannedRow[],
  fontSize: number,
): readonly number[] {
  const printed = columns.filter(({ offPage }) => !offPage);
  const spare =
    charactersOnPage(printed.length, table.orientation) - printed.reduce((sum, { width }) => sum + width, 0);
  const textsOf = (row: Row, index: number) =>
    columns.map((column, at) =>
      column.grows ? setText(body[index]?.[at] ?? null, formatIn(table, row, column), fontSize) : undefined,
    );
  const texts = sampledRows(table.rows.length).map((index) => textsOf(table.rows[index] as Row, index));
  return fittedWidths(columns, texts, spare, { fontSize, room: table.room });
}

/** What is said of the look of a cell of the table. */
export function formatIn<Row, Key extends string>(
  { rowFormat }: Table<Row, Key>,
  row: Row,
  column: PlannedColumn<Row, Key>,
): CellFormat {
  return { ...formatOf(column), ...rowFormat?.(row) };
}

/** What is said of the look of a column: what is not centred keeps away from the line at its left. */
export function formatOf({ format }: Pick<PlannedColumn<never, string>, "format">): CellFormat {
  if (!format) return AWAY_FROM_LINE;
  return format.horizontalAlignment ? format : { ...AWAY_FROM_LINE, ...format };
}

export const AWAY_FROM_LINE: CellFormat = { horizontalAlignment: "Left", indentLevel: 1 };

/** A cell's text as it is set; numbers are shown shorter than their columns, and so is what is not wrapped. */
export function setText(
  cell: PlannedCell | null,
  { font, indentLevel, wrapText = true }: CellFormat,
  fontSize: number,
): Omit<SetText, "width"> {
  const shown = wrapText && typeof cell?.shows === "string" ? cell.shows : "";
  return { text: shown, size: font?.size ?? fontSize, bold: font?.bold, indent: indentLevel };
}

/** The cells that a part of a line reaches over. */
export function lineArea<Key extends string>(
  row: number,
  { from, to, rows = 1 }: LineCell<Key>,
  place: TablePlace<Key>,
): Area {
  const column = from === undefined ? 0 : place.columnOf(from);
  const last = to === "page" ? place.onPage - 1 : to === undefined ? column : place.columnOf(to);
  return area(row, column, rows, last - column + 1);
}

/** The width of an area, in characters: what each column has beside them is free where columns are merged. */
export function widthOver({ column, columns }: Area, widths: readonly number[]): number {
  return sumOf(widths.slice(column, column + columns)) + (columns - 1) * BESIDE_CHARACTERS;
}

function headerCells<Row, Key extends string>(
  { columns }: Table<Row, Key>,
  place: TablePlace<Key>,
  widths: readonly number[],
  fontSize: number,
): readonly PlannedRow[] {
  if (place.header.rows === 0) return [];
  const heading = (phrases: string, over: readonly Key[]) =>
    text(inPhrases(phrases, sumOf(over.map((key) => widths[place.columnOf(key)] ?? 0)), fontSize, true));
  const upper = columns.flatMap((each) => {
    if (!isHeadingGroup(each)) return [heading(each.heading, [each.key])];
    const keys = each.columns.map(({ key }) => key);
    return keys.map((_, index) => (index === 0 ? heading(each.heading, keys) : null));
  });
  if (place.header.rows === 1) return [upper];
  const lower = columns.flatMap((each) =>
    isHeadingGroup(each) ? each.columns.map((column) => heading(column.heading, [column.key])) : [null],
  );
  return [upper, lower];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
