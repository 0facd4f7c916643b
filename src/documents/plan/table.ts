import { cellAddress, type Area } from "../../counting/cell";
import { area } from "./plannedCells";
import type { CellFormat, EntryRule, PlannedCell, SheetPlan } from "./sheetPlan";
import type { Room } from "./textHeight";

/**
 * A sheet with one table, as data: lines above it, its columns under their headings, a row for each of `rows`, lines
 * below it. Where each of them stands nobody counts: {@link placeOf} tells it, and `tablePlan` plans the sheet.
 */
export interface Table<Row, Key extends string> {
  readonly name: string;
  readonly above: readonly SheetLine<Key>[];
  readonly columns: Columns<Row, Key>;
  /** Whether its columns have no headings: paragraphs have none, and no rows either. */
  readonly unheaded?: boolean;
  readonly header?: HeaderFormat;
  readonly rows: readonly Row[];
  /** How a row looks, beside what its columns say. */
  readonly rowFormat?: (row: Row) => CellFormat | undefined;
  /** Points of each row; as much as shows all its text where nothing is said. */
  readonly rowHeight?: number;
  readonly below?: readonly SheetLine<Key>[];
  /** Points of all letters of which nothing else is said. */
  readonly fontSize?: number;
  /** What its texts are left in their cells. */
  readonly room?: Room;
  /** Everything down to the headings stays in sight. */
  readonly frozen?: boolean;
  readonly paper?: Paper;
  /** How its page lies: across where nothing is said. */
  readonly orientation?: SheetPlan["page"]["orientation"];
  readonly gridlines?: SheetPlan["gridlines"];
}

/** How a table that is signed lies on its pages. */
export interface Paper {
  /** On one page, whatever its size; otherwise on as many as it needs, as wide as a page. */
  readonly onePage?: boolean;
  /** How many rows of the table stay on one page with what is below it. */
  readonly keptWithFoot: number;
}

export type Columns<Row, Key extends string> = readonly (PlannedColumn<Row, Key> | HeadingGroup<Row, Key>)[];

/** Columns side by side under a heading of their own, above those of each. */
export interface HeadingGroup<Row, Key extends string> {
  readonly heading: string;
  readonly columns: readonly PlannedColumn<Row, Key>[];
}

export interface PlannedColumn<Row, Key extends string> {
  readonly key: Key;
  /** In phrases parted by "|": its lines are broken there alone. */
  readonly heading: string;
  /** In characters, as Excel shows it. */
  readonly width: number;
  /** It takes of what room the page has left, as far as that makes rows lower. */
  readonly grows?: boolean;
  /** For whoever works on the sheet: beside the page. Only the last columns may be. */
  readonly offPage?: boolean;
  /** What stands in it; nothing where somebody will write. */
  readonly cell?: (row: Row, here: RowPlace<Key>) => PlannedCell | null;
  readonly format?: CellFormat;
  /** en-US number format, e.g. "0.00%". */
  readonly numberFormat?: string;
  /** Neighbouring columns with the same rule have it in common. */
  readonly entryRule?: CellRule;
  /** "#RRGGBB" of bars behind its shares. */
  readonly barColor?: string;
}

export interface HeaderFormat {
  /** "#RRGGBB" */
  readonly fill?: string;
  /** Points of its rows from the top; what their texts need where nothing is said. */
  readonly heights?: readonly number[];
}

/** What may be typed into a cell that is known by its place in the table. */
export type CellRule = Omit<EntryRule, "area">;

/** A line above or below the table. */
export interface SheetLine<Key extends string> {
  readonly cells: readonly LineCell<Key>[];
  /** How it looks from the first column to the last. */
  readonly format?: CellFormat;
  /** Points; "fit" shows all its text; undefined leaves it to Excel. */
  readonly height?: number | "fit";
}

export interface LineCell<Key extends string> {
  readonly cell: PlannedCell | null;
  /** The column it begins in; the first where nothing is said. */
  readonly from?: Key;
  /** The last column it reaches to: its own where nothing is said, "page" is the last that is printed. */
  readonly to?: Key | "page";
  /** How many rows it reaches down, its own included; those below it say nothing there. */
  readonly rows?: number;
  readonly format?: CellFormat;
  readonly grid?: boolean;
  readonly entryRule?: CellRule;
}

/** A line of one text over all columns, or over those from `from` on. */
export function across<Key extends string = never>(
  cell: PlannedCell | null,
  format?: CellFormat,
  { from, height = "fit" }: { readonly from?: Key; readonly height?: SheetLine<Key>["height"] } = {},
): SheetLine<Key> {
  return { cells: [{ cell, from, to: "page", format }], height };
}

export function blank(height?: number): SheetLine<never> {
  return { cells: [], height };
}

/** Where a row of the table stands on the sheet. */
export interface RowPlace<Key extends string> {
  /** Which of the rows it is, counted from 0. */
  readonly index: number;
  /** "C12": the cell of a column in this row. */
  readonly at: (key: Key) => string;
  readonly table: TablePlace<Key>;
}

/** Where the parts of a table stand on its sheet, counted from 0. */
export interface TablePlace<Key extends string> {
  /** The rows of headings. */
  readonly header: { readonly first: number; readonly rows: number };
  readonly firstRow: number;
  readonly columns: number;
  /** How many of the columns are printed. */
  readonly onPage: number;
  /** The row of one of the lines above the table. */
  rowAbove(line: SheetLine<Key>): number;
  /** A row of the table in formulas. */
  row(index: number): RowPlace<Key>;
  columnOf(key: Key): number;
  /** The cells of a column under its heading. */
  column(key: Key): Area;
  /** Which row and column of the table a cell of the sheet is in; undefined outside it. */
  find(cell: {
    readonly row: number;
    readonly column: number;
  }): { readonly index: number; readonly key: Key } | undefined;
}

type Placed<Row, Key extends string> = Pick<Table<Row, Key>, "above" | "columns" | "rows" | "unheaded">;

export function placeOf<Row, Key extends string>({
  above,
  columns,
  rows,
  unheaded = false,
}: Placed<Row, Key>): TablePlace<Key> {
  const all = columnsIn(columns);
  const keys = all.map(({ key }) => key);
  const at = new Map(keys.map((key, column) => [key, column]));
  const headings = columns.some(isHeadingGroup) ? 2 : 1;
  const header = { first: above.length, rows: unheaded ? 0 : headings };
  const firstRow = header.first + header.rows;
  const columnOf = (key: Key) => {
    const column = at.get(key);
    if (column === undefined) throw new Error(`The table has no column ${key}`);
    return column;
  };
  const place: TablePlace<Key> = {
    header,
    firstRow,
    columns: keys.length,
    onPage: all.filter(({ offPage }) => !offPage).length,
    rowAbove: (line) => above.indexOf(line),
    row: (index) => ({
      index,
      at: (key) => cellAddress({ row: firstRow + index, column: columnOf(key) }),
      table: place,
    }),
    columnOf,
    column: (key) => area(firstRow, columnOf(key), rows.length, 1),
    find: ({ row, column }) => {
      const [index, key] = [row - firstRow, keys[column]];
      return key !== undefined && index >= 0 && index < rows.length ? { index, key } : undefined;
    },
  };
  return place;
}

/** All columns, from the first. */
export function columnsIn<Row, Key extends string>(
  columns: Columns<Row, Key>,
): readonly PlannedColumn<Row, Key>[] {
  return columns.flatMap((each) => (isHeadingGroup(each) ? each.columns : [each]));
}

export function isHeadingGroup<Row, Key extends string>(
  each: Columns<Row, Key>[number],
): each is HeadingGroup<Row, Key> {
  return "columns" in each;
}
