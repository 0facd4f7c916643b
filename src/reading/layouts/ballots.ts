import type { CellRef } from "../../counting/cell";
import type { MarksDoubt } from "../../counting/finding";
import type { SourcedText } from "../../counting/person";
import { fold } from "../../words/fold";
import { isWorded, totalIn } from "../../words/lines";
import { mayBePerson } from "../../words/personName";
import { cellsIn, isBlank, printed, textsIn, type FilledCell } from "../cells/grid";
import type { CellValue } from "../cells/snapshot";
import { sourcedText } from "../cells/sourcedText";
import { ballotHeads, type BallotHead, type MarkedPerson } from "./ballotHeads";
import {
  isCross,
  levelsNamed,
  markIn,
  markOf,
  numbersMeanIn,
  type CellMark,
  type Mark,
  type MarkedBy,
  type NumbersMean,
} from "./ballotMarks";
import type { CellBlock } from "../rows/tables";
import { rowsIn, type SheetPart } from "./part";

/** Ballots one a row, and the columns in which they are marked: one for each person, or one for each level of each. */
export interface BallotRows extends CellBlock {
  /** The first cell of each ballot. */
  readonly cells: readonly CellRef[];
  readonly people: number;
  /** Whether they stand under names of people: rows of marks alone may be something else as well. */
  readonly isUnderNames: boolean;
  /** What it takes to tally them. */
  readonly marked: MarkedBallots | UnclearMarks;
}

/** Ballots of which every mark is understood. */
export interface MarkedBallots {
  readonly by: Exclude<MarkedBy, "nothing">;
  readonly people: readonly MarkedPerson[];
  readonly first: number;
  readonly last: number;
  /** A column that holds something beside every ballot. */
  readonly numbered?: number;
  /** Each way in which a mark is written, once. */
  readonly spellings: readonly Spelling[];
  /** What each ballot says of each person. */
  readonly marks: readonly (readonly Mark[])[];
  /** What the sheet says that its numbers mean. */
  readonly numbersMean?: NumbersMean;
  /** The lines above the headings. */
  readonly titles: readonly SourcedText[];
}

export interface Spelling {
  readonly value: string | number | boolean;
  readonly mark: CellMark;
}

/** Why ballots cannot be tallied, and the cells that show it. */
export interface UnclearMarks {
  readonly why: MarksDoubt;
  readonly cells: readonly CellRef[];
  /** What stands in the first. */
  readonly found: string;
}

/** Levels written as 1, 2, 3: any other number counts ballots. */
const MOST_CODES = 3;

/** Fewer may be anything. */
const LEAST_BALLOTS = 2;

/** Rows of answers ("Tín nhiệm cao" under everyone's name), of numbers or marks, or labelled as ballots; or a column for each. */
export function ballotRows(part: SheetPart): BallotRows | undefined {
  const rows = [...rowsIn(part)].map((row) => [...cellsIn(part.grid, row, part.left, part.right)]);
  if (!mayHoldBallots(part)) return undefined;
  return ballotsUnderNames(part) ?? underAnything(part, rows) ?? ballotColumns(part, rows);
}

/** Whether tín nhiệm or ballots are spoken of, by the name of the sheet too. */
function mayHoldBallots({ grid, speaks, top, bottom }: SheetPart): boolean {
  const speaksOfBallots = (text: string) => /phiếu/.test(fold(text));
  return (
    speaks ||
    speaksOfBallots(grid.sheet) ||
    textsIn(grid, top, bottom).some(({ text }) => speaksOfBallots(text))
  );
}

// Under the names of people

/** Ballots that are marked under names: from the headings to the last of them, in the columns of the marks. */
export function ballotsUnderNames(part: SheetPart): BallotRows | undefined {
  if (!mayHoldBallots(part)) return undefined;
  for (const head of ballotHeads(part)) {
    const block = blockUnder(part, head);
    if (!block) continue;
    const cells = block.rows.map((row) => part.grid.cell(row, firstFilled(part, row)));
    const people = head.people.length + (head.broken ? 1 : 0);
    const columns = head.people.flatMap((person) => person.columns);
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const area = { top: head.top, bottom: block.last, left, right };
    return { ...area, cells, people, isUnderNames: true, marked: understood(part, head, block) };
  }
  return undefined;
}

/** The ballots under a heading, and what stands among them and is none. */
interface Block {
  readonly by: MarkedBy;
  readonly rows: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly numbered?: number;
}

function blockUnder(part: SheetPart, head: BallotHead): Block | undefined {
  const { grid, bottom } = part;
  const columns = head.people.flatMap((person) => person.columns);
  if (!isBegun(part, head)) return undefined;
  const below: number[] = [];
  for (let row = head.bottom + 1; row <= bottom; row++) if (!isSum(part, row, columns)) below.push(row);
  const marked = below.filter((row) => columns.some((column) => !isBlank(grid.value(row, column))));
  const by = head.byLevel ? "columns" : markedBy(part, marked, columns);
  const isSure = (row: number) =>
    columns.some(
      (column) => !isBlank(grid.value(row, column)) && markIn(grid.value(row, column), by) !== undefined,
    );
  const isCounted = (row: number) => columns.some((column) => Number(grid.value(row, column)) > MOST_CODES);
  const sure = marked.filter(isSure);
  if (sure.length < LEAST_BALLOTS || sure.length * 2 < marked.length) return undefined;
  if (by !== "words" && (columns.length === 1 || marked.some(isCounted))) return undefined;
  const numbered = numberedColumn(part, sure, columns);
  const isNumbered = (row: number) => numbered !== undefined && isNumber(grid.value(row, numbered));
  const rows = below.filter((row) => isSure(row) || isNumbered(row));
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const more = marked.filter((row) => row > last && marked.includes(row - 1));
  return { by, rows: [...rows, ...more], first, last: more.at(-1) ?? last, numbered };
}

/** Soon below the headings there is a mark: not so below a name in a list of people. */
function isBegun({ grid }: SheetPart, { bottom, people }: BallotHead): boolean {
  const rows = Array.from({ length: ROWS_LOOKED_AT }, (_, index) => bottom + 1 + index);
  return rows.some((row) =>
    people.some(({ columns }) => columns.some((column) => isAnyMark(grid.value(row, column)))),
  );
}

/** Fewer ballots without any mark come first. */
const ROWS_LOOKED_AT = 20;

function isAnyMark(value: CellValue): boolean {
  return (
    !isBlank(value) &&
    (["words", "numbers", "columns"] as const).some((by) => markIn(value, by) !== undefined)
  );
}

/** By what most of the marks tell a level. */
function markedBy({ grid }: SheetPart, rows: readonly number[], columns: readonly number[]): MarkedBy {
  const values = rows
    .flatMap((row) => columns.map((column) => grid.value(row, column)))
    .filter((value) => !isBlank(value));
  const some = (by: MarkedBy) => values.filter((value) => markIn(value, by) !== undefined).length;
  const [words, numbers] = [some("words"), some("numbers")];
  if (words > 0 && words >= numbers) return "words";
  return numbers > values.filter((value) => markIn(value, "nothing") !== undefined).length
    ? "numbers"
    : "nothing";
}

/** A line that adds the ballots up, beside or below them. */
function isSum({ grid, left, right }: SheetPart, row: number, columns: readonly number[]): boolean {
  const first = Math.min(...columns);
  return [...cellsIn(grid, row, left, right)].some(({ column, text }) => {
    if (text === "" || columns.includes(column)) return false;
    return totalIn(text) === "label" || (column < first && levelsNamed(text) !== undefined);
  });
}

/** A column beside the marks in which every ballot has a number, a time or "Phiếu 1". */
function numberedColumn(
  { grid, left, right }: SheetPart,
  rows: readonly number[],
  columns: readonly number[],
): number | undefined {
  for (let column = left; column <= right; column++)
    if (!columns.includes(column) && rows.every((row) => isNumber(grid.value(row, column)))) return column;
  return undefined;
}

function isNumber(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && LABEL.test(fold(value)));
}

const LABEL = /^((lá )?phiếu( bầu)?( số)? ?[:#.]? ?)?\d+$/;

function understood(part: SheetPart, head: BallotHead, block: Block): MarkedBallots | UnclearMarks {
  const { by, first, last, numbered } = block;
  const doubt = doubtIn(part, head, block);
  if (doubt) return doubt;
  if (by === "nothing")
    return unclear(part, "noLevel", [part.grid.cell(first, head.people[0]?.columns[0] ?? 0)]);
  const above = textsIn(part.grid, part.top, head.top - 1);
  return {
    by,
    people: head.people,
    first,
    last,
    numbered,
    spellings: spellingsIn(part, head, block),
    marks: block.rows.map((row) => head.people.map((person) => markFor(part, person, row, by))),
    numbersMean: textsIn(part.grid)
      .map(({ text }) => numbersMeanIn(text))
      .find((mean) => mean !== undefined),
    titles: above.map((cell) => sourcedText(part.grid, [cell])),
  };
}

function doubtIn(
  part: SheetPart,
  head: BallotHead,
  { by, rows, first, last, numbered }: Block,
): UnclearMarks | undefined {
  const { grid } = part;
  if (head.broken) return unclear(part, "columns", [head.broken]);
  const nameless = namelessColumn(part, head, rows);
  if (nameless !== undefined) return unclear(part, "heading", [grid.cell(head.bottom, nameless)]);
  const columns = head.people.flatMap((person) => person.columns);
  const strange = strangeRow(part, { rows, first, last, numbered }, columns);
  if (strange !== undefined) return unclear(part, "row", [grid.cell(strange, firstFilled(part, strange))]);
  const unknown = rows.flatMap((row) =>
    columns
      .filter((column) => markIn(grid.value(row, column), by) === undefined)
      .map((column) => grid.cell(row, column)),
  );
  return unknown.length > 0 ? unclear(part, "mark", unknown) : undefined;
}

/** Among ballots, or right below those that have no numbers, where it may be a blank one: a row that is none. */
function strangeRow(
  part: SheetPart,
  { rows, first, last, numbered }: Omit<Block, "by">,
  columns: readonly number[],
): number | undefined {
  for (let row = first; row <= last; row++) if (!rows.includes(row)) return row;
  const next = last + 1;
  const isSomething = next <= part.bottom && [...cellsIn(part.grid, next, part.left, part.right)].length > 0;
  return numbered === undefined && isSomething && !isSum(part, next, columns) ? next : undefined;
}

/** A column of marks under no name: somebody would be lost. */
function namelessColumn({ grid, left, right }: SheetPart, { people }: BallotHead, rows: readonly number[]) {
  const named = people.flatMap(({ columns }) => columns);
  for (let column = left; column <= right; column++) {
    const isMarked = rows.some((row) => {
      const value = grid.value(row, column);
      return (
        typeof value === "string" && !isBlank(value) && (levelsNamed(value) !== undefined || isCross(value))
      );
    });
    if (isMarked && !named.includes(column)) return column;
  }
  return undefined;
}

function unclear({ grid }: SheetPart, why: MarksDoubt, cells: readonly CellRef[]): UnclearMarks {
  const [{ row, column } = { row: 0, column: 0 }] = cells;
  return { why, cells, found: printed(grid.value(row, column)) };
}

function spellingsIn({ grid }: SheetPart, { people }: BallotHead, { by, rows }: Block): readonly Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const row of rows)
    for (const column of people.flatMap(({ columns }) => columns)) {
      const value = grid.value(row, column);
      const mark = markIn(value, by);
      if (value === "" || typeof value === "object" || mark === undefined) continue;
      // Excel counts both cases of a text as one, and a number with the same number written as text.
      spellings.set(typeof value === "boolean" ? `${value}` : `${value}`.toLowerCase(), { value, mark });
    }
  return [...spellings.values()];
}

function markFor({ grid }: SheetPart, { columns }: MarkedPerson, row: number, by: MarkedBy): Mark {
  const marks = columns.map((column) => markIn(grid.value(row, column), by));
  const [first] = marks;
  return by === "columns" || first === undefined || first === "marked" ? markOf(marks) : first;
}

function firstFilled({ grid, left, right }: SheetPart, row: number): number {
  return [...cellsIn(grid, row, left, right)][0]?.column ?? left;
}

// Under headings that name nobody

function underAnything(part: SheetPart, rows: readonly (readonly FilledCell[])[]): BallotRows | undefined {
  for (const isBallot of [isAnswers, isLabelled, isMarks]) {
    const ballots = rows.filter(isBallot);
    if (ballots.length < LEAST_BALLOTS) continue;
    const columns = new Set(ballots.flatMap((row) => row.filter(isAnswer).map(({ column }) => column)));
    const cells = ballots.flatMap(([first]) => (first ? [part.grid.cell(first.row, first.column)] : []));
    const marked = unclear(part, "heading", cells.slice(0, 1));
    const { top, bottom, left, right } = part;
    if (columns.size > 0)
      return { top, bottom, left, right, cells, people: columns.size, isUnderNames: false, marked };
  }
  return undefined;
}

/** "Phiếu 1 | Phiếu 2 | …" over marks or codes, a row for each person. */
function ballotColumns(part: SheetPart, rows: readonly (readonly FilledCell[])[]): BallotRows | undefined {
  const at = rows.findIndex((row) => row.filter(isBallotLabel).length >= LEAST_BALLOTS);
  const headings = (rows[at] ?? []).filter(isBallotLabel);
  const [first] = headings;
  const people = rows.slice(at + 1).filter((row) => row.some(({ text }) => mayBePerson(text)));
  const answers = people.map((row) => row.filter(({ column }) => first && column >= first.column));
  if (!first || people.length === 0 || !answers.flat().every(isAnswer)) return undefined;
  const cells = headings.map(({ row, column }) => part.grid.cell(row, column));
  const { top, bottom, left, right } = part;
  const marked = unclear(part, "across", cells);
  return { top, bottom, left, right, cells, people: people.length, isUnderNames: false, marked };
}

function isBallotLabel({ text }: FilledCell): boolean {
  return /phiếu/.test(fold(text)) && LABEL.test(fold(text));
}

/** Levels, and nothing else in words but who answered. */
function isAnswers(row: readonly FilledCell[]): boolean {
  const levels = row.filter(({ text }) => isLevelWord(text));
  const others = row.filter(
    ({ text, column }) => isWorded(text) && !levels.some((one) => one.column === column),
  );
  const numbers = row.filter(({ value }) => typeof value === "number");
  return (
    levels.length > 0 && numbers.length <= 1 && others.every(({ text }) => /@|phiếu|^lá/.test(fold(text)))
  );
}

/** "Phiếu 1", "Lá phiếu số 2" beside marks or numbers. */
function isLabelled([first, ...others]: readonly FilledCell[]): boolean {
  return first !== undefined && others.length > 0 && isBallotLabel(first) && others.every(isAnswer);
}

/** Marks alone, at most beside a number. */
function isMarks(row: readonly FilledCell[]): boolean {
  const marks = row.filter(({ text }) => isCross(text));
  return marks.length > 0 && row.every(({ value, text }) => typeof value === "number" || isCross(text));
}

function isAnswer({ value, text }: FilledCell): boolean {
  return isLevelWord(text) || isCross(text) || (typeof value === "number" && value <= MOST_CODES);
}

function isLevelWord(text: string): boolean {
  return text !== "" && levelsNamed(text) !== undefined;
}
