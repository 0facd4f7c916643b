import type { Staged } from "../../turns/staged";
import type { NamedTable } from "../choices";
import { isBlank, textAt, type Grid } from "../cells/grid";
import { isSameLayout, type Header } from "../header/header";
import { withoutOthers } from "../header/levelGroups";
import type { Bounds } from "./rowCells";
import { readRows } from "./rows";
import { emptyRows, type TableRows } from "./tableRows";

/** One table of a sheet: its header, the rows under it, and under the same header repeated. */
export interface FoundTable {
  readonly header: Header;
  readonly bounds: Bounds;
  readonly rows: TableRows;
  /** The headers that belong to it, the first included. */
  readonly headers: readonly Header[];
  /** The sheet without the columns of other groups of levels, where the table is one of several. */
  readonly grid?: Grid;
  /** As the clerk named it, where its header is none of the sheet's. */
  readonly named?: NamedTable;
}

/** A table of a sheet and the key that names it in the clerk's choices. */
export interface KeyedTable extends FoundTable {
  readonly key: string;
}

/** Rows and columns of a sheet, all included. */
export interface CellBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The tables under the headers of a sheet, from the top, then from the left; what else stands there ends them. */
export function* tablesUnder(
  grid: Grid,
  headers: readonly Header[],
  unreadable: readonly CellBlock[],
  named: readonly CellBlock[],
): Staged<FoundTable[]> {
  const ends = [...headers, ...unreadable, ...named];
  const tables: { header: Header; bounds: Bounds; rows: TableRows; headers: Header[]; grid?: Grid }[] = [];
  for (const header of headers) {
    const others = headers.filter((other) => !header.group || other.top !== header.top);
    const bounds = boundsOf(grid, header, [...others, ...named]);
    const region = { from: header.bottom + 1, ...regionEnd(grid, header, ends) };
    const own = header.group && withoutOthers(grid, header.group, region.from, region.to);
    const above = tables.filter((table) => overlaps(table.header, header)).at(-1);
    if (above && !own && isRepeated(grid, above, header)) {
      above.headers.push(header);
      const repeated = { ...above.header, bottom: header.bottom, top: header.top };
      yield* readRows({ grid, header: repeated, bounds }, region, above.rows);
    } else {
      const rows = yield* readRows({ grid: own ?? grid, header, bounds }, region, emptyRows(header));
      tables.push({ header, bounds, rows, headers: [header], ...(own && { grid: own }) });
    }
  }
  return tables;
}

/** The same columns again with nothing written in between: a page break. */
function isRepeated(grid: Grid, table: FoundTable, header: Header): boolean {
  if (!isSameLayout(table.header, header) || table.rows.trailingText) return false;
  return table.rows.people.length > 0 || nothingBetween(grid, table.header, header);
}

function nothingBetween(grid: Grid, above: Header, below: Header): boolean {
  for (let row = above.bottom + 1; row < below.top; row++)
    for (let column = below.left; column <= below.right; column++)
      if (!isBlank(grid.value(row, column))) return textAt(grid, row, column) === "";
  return true;
}

type Columns = Pick<CellBlock, "left" | "right">;

export function overlaps(one: Columns, other: Columns): boolean {
  return one.left <= other.right && other.left <= one.right;
}

/** Whether they have cells in common. */
export function meets(one: CellBlock, other: CellBlock): boolean {
  return overlaps(one, other) && one.top <= other.bottom && other.top <= one.bottom;
}

/** Its own columns, and the free ones up to the tables beside it or the edge of the sheet. */
function boundsOf(grid: Grid, header: Header, others: readonly Columns[]): Bounds {
  let { left, right } = grid;
  for (const other of others) {
    if (other.right < header.left) left = Math.max(left, other.right + 1);
    if (other.left > header.right) right = Math.min(right, other.left - 1);
  }
  return { left, right };
}

/** Down to the next header in the same columns. */
function regionEnd(grid: Grid, header: Header, ends: readonly CellBlock[]) {
  const below = ends.filter((other) => other.top > header.bottom && overlaps(header, other));
  const next = below.reduce((top, other) => Math.min(top, other.top), grid.bottom + 1);
  return { to: next - 1, beforeHeader: below.length > 0 };
}
