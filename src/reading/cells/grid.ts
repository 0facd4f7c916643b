import type { Area, CellRef } from "../../counting/cell";
import { isUnseen, shown } from "../../words/fold";
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
  /** Whether its text is struck through. */
  isStruck(row: number, column: number): boolean;
  /** The merged area the cell is in, or the cell alone. */
  area(row: number, column: number): Area;
  /** The row in which the value stands that speaks for a cell: a vertically merged cell speaks for all its rows. */
  speakingRow(row: number, column: number): number;
  cell(row: number, column: number): CellRef;
  /** Its texts, row by row: looked through again and again they are gathered once. */
  texts(): readonly FilledCell[];
}

export function gridOf(snapshot: SheetSnapshot): Grid {
  const { name: sheet, row: top, column: left, values } = snapshot;
  const bottom = top + values.length - 1;
  const right = left + values.reduce((widest, { length }) => Math.max(widest, length), 0) - 1;
  const struck = new Set(snapshot.struck?.map((cell) => ordinalOfCell(cell.row, cell.column)));
  const merged = mergedCells(snapshot.merges, { top, left, bottom, right });
  const mergeOf = (row: number, column: number) => merged.get(row)?.get(column);
  let texts: readonly FilledCell[] | undefined;
  const grid: Grid = {
    sheet,
    top,
    left,
    bottom,
    right,
    hiddenRows: snapshot.hiddenRows,
    cutMerges: snapshot.merges.filter(({ rows, columns }) => rows * columns === 1),
    value: (row, column) => values[row - top]?.[column - left] ?? "",
    format: (row, column) => snapshot.numberFormats[row - top]?.[column - left] ?? "General",
    isStruck: (row, column) => struck.size > 0 && struck.has(ordinalOfCell(row, column)),
    area: (row, column) => mergeOf(row, column) ?? { row, column, rows: 1, columns: 1 },
    speakingRow: (row, column) => {
      const area = mergeOf(row, column);
      return area?.column === column ? area.row : row;
    },
    cell: (row, column) => ({ sheet, row, column }),
    texts: () => (texts ??= allTexts(grid)),
  };
  return grid;
}

/** No row or column of a sheet: what is asked for there is blank. */
export const OFF_SHEET = -1;

/** What stands in a cell. */
export interface PlacedValue {
  readonly value: CellValue;
  readonly cell: CellRef;
}

/** The same, and how it is shown. */
export interface FormattedCell extends PlacedValue {
  readonly format: string;
}

/** The cell that speaks for another, or for itself. */
export function spokenCell(grid: Grid, row: number, column: number): PlacedValue {
  const at = grid.speakingRow(row, column);
  return { value: grid.value(at, column), cell: grid.cell(at, column) };
}

/** The same, and how it is shown. */
export function formattedCell(grid: Grid, row: number, column: number): FormattedCell {
  const at = grid.speakingRow(row, column);
  return { value: grid.value(at, column), format: grid.format(at, column), cell: grid.cell(at, column) };
}

/** What stands in that cell. */
export function spokenValue(grid: Grid, row: number, column: number): CellValue {
  return grid.value(grid.speakingRow(row, column), column);
}

/** Whether a value is nothing to the eye. */
export function isBlank(value: CellValue): boolean {
  return typeof value === "string" && isUnseen(value);
}

/** A value as text on one line: what stands in the cell, for telling it to the clerk. */
export function printed(value: CellValue): string {
  switch (typeof value) {
    case "string":
      return shown(value);
    case "number":
      return Number.isSafeInteger(value) ? String(value) : String(value).replace(".", ",");
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

/** A cell that holds something; its text is "" where that is no text. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

/** What stands in a row, between two columns or in all, from the left. */
export function* cellsIn(
  grid: Grid,
  row: number,
  left = grid.left,
  right = grid.right,
): Iterable<FilledCell> {
  for (let column = left; column <= right; column++) {
    const value = grid.value(row, column);
    if (!isBlank(value)) yield { row, column, value, text: textAt(grid, row, column) };
  }
}

/** The texts of some rows, by default of all, each row from the left. */
export function textsIn(grid: Grid, from = grid.top, to = grid.bottom): readonly FilledCell[] {
  const all = grid.texts();
  if (from <= grid.top && to >= grid.bottom) return all;
  return all.slice(firstOf(all, from), firstOf(all, to + 1));
}

/** The index of the first text in this row or further down. */
function firstOf(texts: readonly FilledCell[], row: number): number {
  let [from, to] = [0, texts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((texts[middle]?.row ?? row) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}

function allTexts(grid: Grid): readonly FilledCell[] {
  const texts: FilledCell[] = [];
  for (let row = grid.top; row <= grid.bottom; row++)
    for (let column = grid.left; column <= grid.right; column++) {
      const value = grid.value(row, column);
      if (typeof value === "string" && !isUnseen(value)) texts.push({ row, column, value, text: value });
    }
  return texts;
}

const COLUMNS_OF_SHEET = 2 ** 14;

export const CELLS_OF_SHEET = 2 ** 20 * COLUMNS_OF_SHEET;

/** Counts the cells of a sheet from 0, row by row. */
export function ordinalOfCell(row: number, column: number): number {
  return row * COLUMNS_OF_SHEET + column;
}

/** The merged area of each of its cells inside the used range, by row and column; most rows of most sheets have none. */
function mergedCells(
  merges: readonly Area[],
  used: { top: number; left: number; bottom: number; right: number },
): ReadonlyMap<number, ReadonlyMap<number, Area>> {
  const rows = new Map<number, Map<number, Area>>();
  for (const area of merges) {
    const lastRow = Math.min(used.bottom, area.row + area.rows - 1);
    const lastColumn = Math.min(used.right, area.column + area.columns - 1);
    for (let row = Math.max(used.top, area.row); row <= lastRow; row++) {
      const cells = rows.get(row) ?? new Map<number, Area>();
      rows.set(row, cells);
      for (let column = Math.max(used.left, area.column); column <= lastColumn; column++)
        cells.set(column, area);
    }
  }
  return rows;
}
