import { countText } from "../../words/countText";
import { shown } from "../../words/fold";
import { isBlank, textAt, type Grid } from "./grid";
import { numberFormat } from "./numberFormat";

/*
 * What the rows under a header hold in one column, where its headings leave that open.
 */

/** Rows of data that are looked at. */
const ROWS_LOOKED_AT = 30;

/** Whether a cell holds a percentage and nothing else. */
export function isPercentage(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return typeof value === "number"
    ? numberFormat(grid.format(row, column)).kind === "percent"
    : typeof value === "string" && /^\d{1,3}([.,]\d+)? ?%$/.test(shown(value));
}

export function holdsPercentages(grid: Grid, from: number, column: number): boolean {
  return inMostRows(grid, from, column, (row) => isPercentage(grid, row, column));
}

/** Whether words without a digit stand in most of the rows that have anything in a column. */
export function holdsWords(grid: Grid, from: number, column: number): boolean {
  return inMostRows(grid, from, column, (row) =>
    /^[^\d]*\p{L}{2}[^\d]*$/u.test(shown(textAt(grid, row, column))),
  );
}

/** Whether a count with its percentage stands in most of them: "37/80,43%". */
export function holdsCountsWithShares(grid: Grid, from: number, column: number): boolean {
  return inMostRows(grid, from, column, (row) => countText(textAt(grid, row, column))?.beside !== undefined);
}

/** Whether a column is blank in most of the rows that have anything in another. */
export function isBlankBeside(grid: Grid, from: number, column: number, other: number): boolean {
  return inMostRows(grid, from, other, (row) => isBlank(grid.value(row, column)));
}

/** One word, as a given name is and hardly a post, stands in most of the rows that have anything in the column on the left. */
export function goesOnFromLeft(grid: Grid, from: number, column: number): boolean {
  return inMostRows(grid, from, column - 1, (row) =>
    /^\p{L}[\p{L}'’-]*$/u.test(shown(textAt(grid, row, column))),
  );
}

/** Of the rows in which a column holds something. */
function inMostRows(grid: Grid, from: number, column: number, holds: (row: number) => boolean): boolean {
  let surplus = 0;
  for (let row = from; row < from + ROWS_LOOKED_AT; row++)
    if (!isBlank(grid.value(row, column))) surplus += holds(row) ? 1 : -1;
  return surplus > 0;
}
