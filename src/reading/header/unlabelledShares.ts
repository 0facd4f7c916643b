import { LEVELS } from "../../counting/level";
import { isBlank, formattedCell, type FormattedCell, type Grid } from "../cells/grid";
import { typedShare } from "../cells/typedShare";
import { isLevel } from "./columnRole";
import { isCount, type Column } from "./headedColumns";

/** Rows of people that are looked at. */
const ROWS_LOOKED_AT = 30;

/** A cell of each of two columns under one heading, for each level. */
type Pairs = readonly (readonly [FormattedCell, FormattedCell])[];

/**
 * Two columns under one heading of each level, and no heading says which holds ballots and which percentages: the numbers
 * tell it where those of one side are in every row the percentages of the other, and those of the other cannot be. Both
 * may be as far as one row goes, such as 20 and 40; then those are percentages that make 100. Else nothing is told.
 */
export function withToldShares(grid: Grid, bottom: number, columns: readonly Column[]): readonly Column[] {
  const twins = LEVELS.map((level) => columns.filter((one) => one.role === level && isCount(one)));
  const isPaired = twins.every(([one, other, ...more]) => {
    return one && other && more.length === 0 && one.heading === other.heading;
  });
  if (!isPaired) return columns;
  const [first, second] = ([0, 1] as const).map((side) =>
    twins.map((pair) => pair[side]?.column ?? grid.left),
  );
  const rows = rowsOf(grid, bottom, first ?? [], second ?? []);
  const [ofFirst, ofSecond] = [rows.map(swapped), rows].map(sharesIn);
  if (!ofFirst || !ofSecond || ofFirst === ofSecond) return columns;
  const shares = RANK.indexOf(ofFirst) > RANK.indexOf(ofSecond) ? first : second;
  const kindOf = ({ column }: Column) => (shares?.includes(column) ? "share" : "count");
  return columns.map((one) => (isLevel(one.role) && isCount(one) ? { ...one, kind: kindOf(one) } : one));
}

/** How far the second of each pair can be the percentages of the first; "whole" where they make 100 for somebody. */
const RANK = ["never", "possibly", "whole"] as const;

function sharesIn(rows: readonly Pairs[]): (typeof RANK)[number] {
  const bases = rows.map(baseOf);
  if (rows.length === 0 || bases.includes(undefined)) return "never";
  return bases.some((base, at) => base === sumOf(rows[at] ?? [])) ? "whole" : "possibly";
}

/** The number that all percentages of a row are taken of, not less than the ballots together; the least such. */
function baseOf(pairs: Pairs): number | undefined {
  const sum = sumOf(pairs);
  const largest = pairs.reduce((one, other) => (countOf(one) < countOf(other) ? other : one));
  const share = Number.parseFloat(
    typedShare(largest[1], { count: 1, base: 1 })?.typed.replace(",", ".") ?? "",
  );
  if (sum === undefined || sum === 0 || !(share > 0)) return undefined;
  const near = Math.round((countOf(largest) * 100) / share);
  const reach = Math.ceil(near / share) + 1;
  for (let base = Math.max(sum, near - reach); base <= near + reach; base++)
    if (pairs.every((pair) => typedShare(pair[1], { count: countOf(pair), base })?.fits)) return base;
  return undefined;
}

function sumOf(pairs: Pairs): number | undefined {
  const counts = pairs.map(countOf);
  return counts.every((count) => count >= 0) ? counts.reduce((sum, count) => sum + count, 0) : undefined;
}

/** A whole number, or -1. */
function countOf([{ value }]: Pairs[number]): number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : -1;
}

function swapped(pairs: Pairs): Pairs {
  return pairs.map(([one, other]) => [other, one]);
}

/** The rows in which all these columns hold something. */
function rowsOf(grid: Grid, bottom: number, first: readonly number[], second: readonly number[]): Pairs[] {
  const rows: Pairs[] = [];
  for (let row = bottom + 1; row <= Math.min(bottom + ROWS_LOOKED_AT, grid.bottom); row++) {
    const pairs = first.map(
      (column, at) =>
        [formattedCell(grid, row, column), formattedCell(grid, row, second[at] ?? column)] as const,
    );
    if (pairs.every((pair) => pair.every(({ value }) => !isBlank(value)))) rows.push(pairs);
  }
  return rows;
}
