import { LEVELS } from "../../counting/level";
import { fold } from "../../words/fold";
import { headingOf } from "../../words/heading";
import { isWorded } from "../../words/lines";
import { mayBePerson } from "../../words/personName";
import { wholeWords } from "../../words/wholeWords";
import { readCount } from "../cells/countCell";
import { cellsIn, textAt, type FilledCell, type Grid } from "../cells/grid";
import { namesOtherNumbers } from "../cells/headingOver";
import { rowsIn, type SheetPart } from "./part";

/*
 * Rows that may be of a vote though no heading says so: somebody, and as many whole numbers as there are levels.
 */

/** The rows that name what may be a person and hold such numbers, under headings of nothing else. */
export function countedPeople(part: SheetPart): number[] {
  return countedRows(part).filter((row) => cellsOf(part, row).some(({ text }) => mayBePerson(text)));
}

/** The rows with any words and such numbers, or fewer of them. */
export function countedRows(part: SheetPart, least: number = LEVELS.length): number[] {
  const columns = columnsWhere(
    part,
    (heading) => !isOfSomethingElse(heading) && !OF_LISTS.test(fold(heading)),
  );
  return [...rowsIn(part)].filter((row) => {
    const cells = cellsOf(part, row);
    const counts = cells.filter(({ column }) => columns.has(column) && isSmall(part.grid, row, column));
    return counts.length >= least && cells.some(({ text }) => isWorded(text));
  });
}

/** The rows that name what may be a person and hold any number but of the row, a year or the like: counts, points. */
export function scoredPeople(part: SheetPart): number[] {
  const columns = columnsWhere(part, (heading) => !isOfSomethingElse(heading));
  return [...rowsIn(part)].filter((row) => {
    const cells = cellsOf(part, row);
    const isScored = cells.some(({ column, value }) => typeof value === "number" && columns.has(column));
    return isScored && cells.some(({ text }) => mayBePerson(text));
  });
}

function cellsOf({ grid, left, right }: SheetPart, row: number): FilledCell[] {
  return [...cellsIn(grid, row, left, right)];
}

/** Numbers that ballots can be; a year or a code is none. */
function isSmall(grid: Grid, row: number, column: number): boolean {
  const read = readCount(grid, row, column);
  return read.state === "count" && read.count.value < MOST_BALLOTS;
}

/** A vote of more has never been heard of; years are below. */
const MOST_BALLOTS = 1900;

/** Columns whose heading is as asked for and that do not number the rows. */
function columnsWhere(part: SheetPart, holds: (heading: string) => boolean): ReadonlySet<number> {
  const columns = new Set<number>();
  for (let column = part.left; column <= part.right; column++)
    if (holds(headingOfColumn(part, column)) && !numbersRows(part, column)) columns.add(column);
  return columns;
}

/** 1, 2, 3, … down the column, each before anything else of its row. */
function numbersRows({ grid, top, bottom, left }: SheetPart, column: number): boolean {
  let last = 0;
  for (let row = top; row <= bottom; row++) {
    const value = grid.value(row, column);
    if (typeof value !== "number") continue;
    const [first] = cellsIn(grid, row, left, column);
    if (value !== last + 1 || first?.column !== column) return false;
    last = value;
  }
  return last > 0;
}

function isOfSomethingElse(heading: string): boolean {
  return namesOtherNumbers(heading) || headingOf(heading).role === "ordinal";
}

/** What lists of people that are no vote count. */
const OF_LISTS = wholeWords(
  "buổi|cuộc họp|có mặt|vắng|nghỉ|giờ|công|tiền|đồng|đơn giá|thành tiền|số lượng|diện tích|dân số|hộ|lượt|điểm",
);

/** The lowest text over the first number of a column. */
function headingOfColumn({ grid, top, bottom }: SheetPart, column: number): string {
  let lowest = "";
  for (let row = top; row <= bottom; row++) {
    const { row: first, column: left } = grid.area(row, column);
    if (readCount(grid, row, column).state === "count") return lowest;
    lowest = textAt(grid, first, left).trim() || lowest;
  }
  return lowest;
}
