import type { Count } from "../../counting/ballots";
import { LEVELS } from "../../counting/level";
import { sayingOf } from "../../words/category";
import { partsOfLine } from "../../words/lines";
import { readCount } from "../cells/countCell";
import { isBlank, spokenValue, textsIn, type Grid } from "../cells/grid";
import type { FoundTable } from "../rows/tables";
import type { StatedBallots } from "./stated";

/** What is stated for a table, and what is stated only above another one. */
export interface InheritedStatements {
  readonly stated: readonly StatedBallots[];
  readonly ofAbove: readonly StatedBallots[];
}

/**
 * Ballots stated above another table, after whose title the table has one of its own, are of that other table: unless
 * they stand over the titles of both, or the levels of somebody here add up to just as many and nobody's to more.
 */
export function partInherited(
  grid: Grid,
  table: FoundTable,
  blocks: readonly StatedBallots[],
  { above, hasTitle }: { readonly above?: FoundTable; readonly hasTitle: boolean },
): InheritedStatements {
  if (!above || !hasTitle) return { stated: blocks, ofAbove: [] };
  const ofAbove = blocks.filter(
    ({ row, counts }) =>
      row < above.header.top &&
      !isOverTitles(grid, row, above.header.top) &&
      !(counts.returned && isConfirmed(grid, table, counts.returned.value)),
  );
  return { stated: blocks.filter((block) => !ofAbove.includes(block)), ofAbove };
}

/**
 * Ballots stated right below the only table of a sheet and nowhere above are of its people where the levels of somebody
 * add up to just as many and nobody's to more; else it is asked.
 */
export function partBelow(
  grid: Grid,
  table: FoundTable,
  blocks: readonly StatedBallots[],
): readonly StatedBallots[] {
  const { header, rows } = table;
  const [below, ...others] = blocks.filter(({ counts }) => counts.returned ?? counts.valid ?? counts.invalid);
  const last = rows.people.at(-1)?.row ?? rows.last;
  const returned = below?.counts.returned;
  if (!returned || others.length > 0 || below.row <= last) return blocks;
  if (header.columns.returned !== undefined || header.columns.valid !== undefined) return blocks;
  if (!isConfirmed(grid, table, returned.value)) return blocks;
  return blocks.map((block) => (block === below ? { ...below, row: header.top } : block));
}

/**
 * The ballots returned that a column holds beside the first person alone are those of everybody, where the levels of
 * somebody add up to just as many and nobody's to more.
 */
export function returnedBesideFirst(grid: Grid, table: FoundTable): Count | undefined {
  const { header, rows } = table;
  const column = header.columns.returned;
  const [first, ...others] = rows.people;
  if (column === undefined || header.pair?.column === column || !first || others.length < LEAST_WITHOUT)
    return undefined;
  if (!others.every(({ row }) => isBlank(spokenValue(grid, row, column)))) return undefined;
  const read = readCount(grid, first.row, column);
  return read.state === "count" && isConfirmed(grid, table, read.count.value) ? read.count : undefined;
}

/** One cell alone may just be missing. */
const LEAST_WITHOUT = 2;

/** A line that begins a part, or names a body, follows before the headings: what stands above it is of all parts. */
function isOverTitles(grid: Grid, row: number, headings: number): boolean {
  return [...textsIn(grid, row + 1, headings - 1)].some(
    ({ text }) => partsOfLine(text).numbering !== "none" || sayingOf(text).body !== undefined,
  );
}

function isConfirmed(grid: Grid, { header, rows }: FoundTable, returned: number): boolean {
  const sums = rows.people.map(({ row }) =>
    LEVELS.reduce((sum, level) => {
      const read = readCount(grid, row, header.columns[level]);
      return sum + (read.state === "count" ? read.count.value : 0);
    }, 0),
  );
  return sums.includes(returned) && sums.every((sum) => sum <= returned);
}
