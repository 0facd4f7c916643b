import type { Area, CellRef } from "../counting/cell";
import { shown } from "./fold";
import type { CellValue, SheetSnapshot } from "./snapshot";

/** The cells of one sheet, by their place on the sheet, with merged areas understood. */
export interface Grid {
  readonly sheet: string;
  /** The used range; `bottom` and `right` are the last row and column. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly hiddenRows: ReadonlySet<number>;
  /** Merged areas given as a single cell: a merge is never that, so where it ends is not known. */
  readonly cutMerges: readonly Area[];
  /** What the cell itself holds. */
  value(row: number, column: number): CellValue;
  format(row: number, column: number): string;
  /** The merged area the cell is in, or the cell alone. */
  area(row: number, column: number): Area;
  cell(row: number, column: number): CellRef;
}

export function gridOf(snapshot: SheetSnapshot): Grid {
  const { name: sheet, row: top, column: left, values } = snapshot;
  const bottom = top + values.length - 1;
  const right = left + Math.max(0, ...widths(values)) - 1;
  const merged = mergedCells(snapshot.merges, { top, left, bottom, right });
  return {
    sheet,
    top,
    left,
    bottom,
    right,
    hiddenRows: snapshot.hiddenRows,
    cutMerges: snapshot.merges.filter(({ rows, columns }) => rows * columns === 1),
    value: (row, column) => values[row - top]?.[column - left] ?? "",
    format: (row, column) => snapshot.numberFormats[row - top]?.[column - left] ?? "General",
    area: (row, column) => merged.get(cellKey(row, column)) ?? { row, column, rows: 1, columns: 1 },
    cell: (row, column) => ({ sheet, row, column }),
  };
}

/** Where the value that speaks for a cell stands: a vertically merged cell speaks for all its rows. */
export function speakerOf(grid: Grid, row: number, column: number): { row: number; column: number } {
  const area = grid.area(row, column);
  return area.column === column ? { row: area.row, column } : { row, column };
}

/** What stands in a cell and how it is shown. */
export interface FormattedCell {
  readonly value: CellValue;
  readonly format: string;
  readonly cell: CellRef;
}

/** The cell that speaks for another, or for itself. */
export function spokenCell(grid: Grid, row: number, column: number): FormattedCell {
  const { row: at } = speakerOf(grid, row, column);
  return { value: grid.value(at, column), format: grid.format(at, column), cell: grid.cell(at, column) };
}

/** The value that speaks for a cell. */
export function spokenValue(grid: Grid, row: number, column: number): CellValue {
  return spokenCell(grid, row, column).value;
}

/** Whether a value is nothing to the eye. */
export function isBlank(value: CellValue): boolean {
  return typeof value === "string" && NOTHING.test(value);
}

const NOTHING = /^[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]*$/;

/** A value as text on one line: what stands in the cell, for telling it to the clerk. */
export function printed(value: CellValue): string {
  switch (typeof value) {
    case "string":
      return shown(value);
    case "number":
      return String(value).replace(".", ",");
    case "boolean":
      return value ? "TRUE" : "FALSE";
    default:
      return value.error;
  }
}

/** The text of a cell that holds text, else "". */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === "string" ? value : "";
}

/** The texts of some rows, by default of all, each row from the left. */
export function* textsIn(grid: Grid, from = grid.top, to = grid.bottom): Iterable<PlacedText> {
  for (let row = from; row <= to; row++)
    for (let column = grid.left; column <= grid.right; column++) {
      const text = textAt(grid, row, column);
      if (text !== "") yield { row, column, text };
    }
}

interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const MOST_COLUMNS = 16_384;

function cellKey(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

function* widths(values: SheetSnapshot["values"]): Iterable<number> {
  let widest = 0;
  for (const row of values) widest = Math.max(widest, row.length);
  yield widest;
}

/** The merged area of each of its cells inside the used range; a whole merged column costs no more than that. */
function mergedCells(
  merges: readonly Area[],
  used: { top: number; left: number; bottom: number; right: number },
): ReadonlyMap<number, Area> {
  const cells = new Map<number, Area>();
  for (const area of merges) {
    const lastRow = Math.min(used.bottom, area.row + area.rows - 1);
    const lastColumn = Math.min(used.right, area.column + area.columns - 1);
    for (let row = Math.max(used.top, area.row); row <= lastRow; row++)
      for (let column = Math.max(used.left, area.column); column <= lastColumn; column++)
        cells.set(cellKey(row, column), area);
  }
  return cells;
}
