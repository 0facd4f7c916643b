import type { Area } from "../counting/cell";
import type { AccountPlace, SheetAccount } from "../reading/account/account";

/** How a cell is coloured: by what it was read as, and a check that differs apart. */
export const TINTS = ["used", "check", "setAside", "differs", "unexplained"] as const;

export type Tint = (typeof TINTS)[number];

/** A sheet in small: so many columns and rows of squares, and the runs of squares that are coloured. */
export interface SheetPicture {
  readonly columns: number;
  readonly rows: number;
  readonly pieces: readonly Piece[];
  /** How many cells of the sheet each tint stands for. */
  readonly cells: Readonly<Record<Tint, number>>;
}

/** Squares of one tint one below another. */
interface Piece {
  readonly tint: Tint;
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

/** A longer sheet is drawn in so many squares, each for several rows or columns. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 30;

/** Of several cells in one square the one that most wants to be seen gives the colour: the last of TINTS. */
export function pictureOf({ places }: SheetAccount): SheetPicture {
  const bounds = boundsOf(places.flatMap(({ areas }) => areas));
  const rows = Math.min(bounds.rows, MOST_ROWS);
  const columns = Math.min(bounds.columns, MOST_COLUMNS);
  const squares = new Int8Array(rows * columns);
  const cells = { used: 0, check: 0, setAside: 0, differs: 0, unexplained: 0 };
  for (const place of places) {
    const tint = tintOf(place);
    cells[tint] += place.cells;
    for (const area of place.areas)
      fill(squares, columns, shrunk(area, bounds, rows, columns), TINTS.indexOf(tint) + 1);
  }
  return { columns, rows, pieces: piecesOf(squares, rows, columns), cells };
}

function tintOf({ kind, outcome }: AccountPlace): Tint {
  return kind === "check" && outcome === "differs" ? "differs" : kind;
}

function boundsOf(areas: readonly Area[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, rows, columns } of areas) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows - 1);
    right = Math.max(right, column + columns - 1);
  }
  if (areas.length === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** An area in squares. */
function shrunk(area: Area, bounds: Area, rows: number, columns: number): Area {
  const rowOf = (row: number) => Math.floor(((row - bounds.row) * rows) / bounds.rows);
  const columnOf = (column: number) => Math.floor(((column - bounds.column) * columns) / bounds.columns);
  const [row, column] = [rowOf(area.row), columnOf(area.column)];
  const last = rowOf(area.row + area.rows - 1);
  return {
    row,
    column,
    rows: last - row + 1,
    columns: columnOf(area.column + area.columns - 1) - column + 1,
  };
}

function fill(squares: Int8Array, width: number, area: Area, tint: number): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const at = row * width + column;
      squares[at] = Math.max(squares[at] ?? 0, tint);
    }
}

function piecesOf(squares: Int8Array, rows: number, columns: number): Piece[] {
  const pieces: Piece[] = [];
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < rows;) {
      const number = squares[row * columns + column] ?? 0;
      const from = row;
      while (row < rows && squares[row * columns + column] === number) row++;
      const tint = TINTS[number - 1];
      if (tint) pieces.push({ tint, column, row: from, rows: row - from });
    }
  return pieces;
}
