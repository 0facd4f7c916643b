import { columnLetters, type Area } from "../counting/cell";
import { TABLE_COLUMNS, type TableColumn } from "../counting/tableColumn";
import { readCount } from "./cells/countCell";
import { gridOf, isBlank, printed, textsIn, type Grid } from "./cells/grid";
import { headedColumns, isCount, type Column } from "./header/headedColumns";
import { findHeaders } from "./header/header";
import { spanOf } from "./rows/namedTable";
import type { SheetSnapshot } from "./cells/snapshot";
import { overlaps, type CellBlock } from "./rows/tables";
import { atOnce } from "../turns/staged";
import { fold } from "../words/fold";

/** What a clerk who names the columns of some cells is shown of them. */
export interface AreaPreview {
  /** The cells selected, as far as the sheet is used. */
  readonly area: Area;
  /** How many of its first rows look like headings. */
  readonly headings: number;
  readonly columns: readonly ColumnPreview[];
  /** The same for areas with the same headings over the same columns; undefined where hardly any are headed. */
  readonly headed?: string;
}

export interface ColumnPreview {
  /** Counted from 0, and as Excel names it. */
  readonly column: number;
  readonly letters: string;
  /** What stands in its first cells, three at most. */
  readonly texts: readonly string[];
  /** What its headings say it holds. */
  readonly holds?: TableColumn;
}

const TEXTS_SHOWN = 3;

/** The columns of a selected area with what they seem to hold; undefined where the area is empty. */
export function columnsOf(snapshot: SheetSnapshot, selected: Area): AreaPreview | undefined {
  const grid = gridOf(snapshot);
  const area = usedPart(grid, selected);
  if (!area) return undefined;
  const { top, left, right } = spanOf(area);
  const { from, headings } = headingRows(grid, area);
  const understood = headedColumns(grid, { groups: top, bottom: top + headings - 1 });
  const columns = Array.from({ length: right - left + 1 }, (_, index) =>
    previewOf(grid, area, left + index, understood),
  );
  const headed = headedAs(grid, { top: from, bottom: top + headings - 1, left, right });
  return { area, headings, columns: withoutDoubles(columns), ...(headed !== undefined && { headed }) };
}

function usedPart(grid: Grid, selected: Area): Area | undefined {
  const { top, bottom, left, right } = spanOf(selected);
  const row = Math.max(top, grid.top);
  const column = Math.max(left, grid.left);
  const rows = Math.min(bottom, grid.bottom) - row + 1;
  const columns = Math.min(right, grid.right) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

interface HeadingRows {
  /** The first row that heads columns; a title above it heads none. */
  readonly from: number;
  /** How many rows of the area, from its top, are none of people. */
  readonly headings: number;
}

/** Down to the header recognised in the area; else the rows above the first with two counts. */
function headingRows(grid: Grid, area: Area): HeadingRows {
  const { top, bottom, left, right } = spanOf(area);
  const { read, unreadable } = atOnce(findHeaders(grid));
  const header = [...read, ...unreadable.map(({ block }) => block)].find(
    (block) => overlaps(block, { left, right }) && block.top >= top && block.bottom <= bottom,
  );
  if (header) return { from: header.top, headings: header.bottom - top + 1 };
  for (let row = top; row <= bottom; row++)
    if (countsIn(grid, row, left, right) >= 2) return { from: row - 1, headings: row - top };
  return { from: top, headings: 0 };
}

/** Columns that have to be headed the same for areas to be alike: one text alone may be a title. */
const FEWEST_HEADED = 3;

function headedAs(grid: Grid, { top, bottom, left, right }: CellBlock): string | undefined {
  const texts = textsIn(grid, top, bottom)
    .filter(({ column }) => left <= column && column <= right)
    .map(({ row, column, text }) => `${row - top} ${column} ${fold(text)}`);
  return texts.length < FEWEST_HEADED ? undefined : texts.join("\n");
}

function countsIn(grid: Grid, row: number, left: number, right: number): number {
  let counts = 0;
  for (let column = left; column <= right; column++)
    if (readCount(grid, row, column).state === "count") counts++;
  return counts;
}

function previewOf(grid: Grid, area: Area, column: number, understood: readonly Column[]): ColumnPreview {
  const texts: string[] = [];
  for (let row = area.row; row < area.row + area.rows && texts.length < TEXTS_SHOWN; row++) {
    const value = grid.value(row, column);
    if (!isBlank(value)) texts.push(printed(value));
  }
  const headed = understood.find((one) => one.column === column && isCount(one));
  const holds = headed && tableColumn(headed);
  return { column, letters: columnLetters(column), texts, ...(holds && { holds }) };
}

/** Họ, đệm and tên are parts of the name. */
function tableColumn({ role }: Column): TableColumn | undefined {
  if (role === "allBallots") return "returned";
  if (role === "familyName" || role === "middleName" || role === "givenName") return "name";
  return TABLE_COLUMNS.find((known) => known === role);
}

/** But for the name, what two columns seem to hold is left to the clerk in the second. */
function withoutDoubles(columns: readonly ColumnPreview[]): ColumnPreview[] {
  return columns.map(({ holds, ...column }, index) => {
    const before = columns.slice(0, index).some((other) => other.holds === holds);
    return holds === undefined || (before && holds !== "name") ? column : { ...column, holds };
  });
}
