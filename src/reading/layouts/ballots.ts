import type { CellRef } from "../../counting/cell";
import { fold, shown } from "../../words/fold";
import { headingOf } from "../../words/heading";
import { isWorded } from "../../words/lines";
import { mayBePerson } from "../../words/personName";
import { cellsIn, type FilledCell } from "../cells/grid";
import { isLevel } from "../header/columnRole";
import { rowsIn, type SheetPart } from "./part";

/** Ballots one a row, and the columns in which they are marked: one for each person. */
export interface BallotRows {
  readonly cells: readonly CellRef[];
  readonly columns: number;
}

/** Fewer may be anything. */
const LEAST_BALLOTS = 2;

/**
 * Rows of answers ("Tín nhiệm cao" under everyone's name), of marks, labelled as ballots, or of codes of the levels under
 * names; or a column for each ballot beside the names.
 */
export function ballotRows(part: SheetPart): BallotRows | undefined {
  const rows = [...rowsIn(part)].map((row) => [...cellsIn(part.grid, row, part.left, part.right)]);
  const speaksOfBallots = (text: string) => /phiếu/.test(fold(text));
  const isOfVote = part.speaks || speaksOfBallots(part.grid.sheet);
  if (!isOfVote && !rows.some((row) => row.some(({ text }) => speaksOfBallots(text)))) return undefined;
  for (const isBallot of [isAnswers, isLabelled, isMarks]) {
    const ballots = rows.filter(isBallot);
    if (ballots.length < LEAST_BALLOTS) continue;
    const columns = new Set(ballots.flatMap((row) => row.filter(isAnswer).map(({ column }) => column)));
    const cells = ballots.flatMap(([first]) => (first ? [part.grid.cell(first.row, first.column)] : []));
    if (columns.size > 0) return { cells, columns: columns.size };
  }
  return codesUnderNames(part, rows) ?? ballotColumns(part, rows);
}

/** Below a row that names people nothing but 1, 2 and 3 in their columns, and others than 1 somewhere. */
function codesUnderNames(part: SheetPart, rows: readonly FilledCell[][]): BallotRows | undefined {
  const at = rows.findIndex((row) => row.filter(({ text }) => mayBePerson(text)).length >= LEAST_BALLOTS);
  const named = (rows[at] ?? []).filter(({ text }) => mayBePerson(text)).map(({ column }) => column);
  const marked = (row: readonly FilledCell[]) => row.filter(({ column }) => named.includes(column));
  const below = rows.slice(at + 1).filter((row) => marked(row).length > 0);
  const codes = below.flatMap(marked);
  const isCode = ({ value }: FilledCell) => typeof value === "number" && value >= 0 && value <= MOST_CODES;
  if (below.length < LEAST_BALLOTS || !codes.every(isCode)) return undefined;
  if (codes.every(({ value }) => value === codes[0]?.value)) return undefined;
  const cells = below.flatMap(([first]) => (first ? [part.grid.cell(first.row, first.column)] : []));
  return { cells, columns: named.length };
}

/** "Phiếu 1 | Phiếu 2 | …" over marks or codes, a row for each person. */
function ballotColumns(part: SheetPart, rows: readonly FilledCell[][]): BallotRows | undefined {
  const at = rows.findIndex((row) => row.filter(isBallotHeading).length >= LEAST_BALLOTS);
  const headings = (rows[at] ?? []).filter(isBallotHeading);
  const [first] = headings;
  const people = rows.slice(at + 1).filter((row) => row.some(({ text }) => mayBePerson(text)));
  const answers = people.map((row) => row.filter(({ column }) => first && column >= first.column));
  if (!first || people.length === 0 || !answers.flat().every(isAnswer)) return undefined;
  return { cells: headings.map(({ row, column }) => part.grid.cell(row, column)), columns: people.length };
}

function isBallotHeading({ text }: FilledCell): boolean {
  return LABEL.test(fold(text));
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
  return first !== undefined && others.length > 0 && LABEL.test(fold(first.text)) && others.every(isAnswer);
}

const LABEL = /^(lá )?phiếu( bầu)?( số)? ?[:#.]? ?\d+$/;

/** Marks alone, at most beside a number. */
function isMarks(row: readonly FilledCell[]): boolean {
  const marks = row.filter(({ text }) => isMark(text));
  return marks.length > 0 && row.every(({ value, text }) => typeof value === "number" || isMark(text));
}

function isAnswer({ value, text }: FilledCell): boolean {
  return isLevelWord(text) || isMark(text) || (typeof value === "number" && value <= MOST_CODES);
}

/** Levels written as 1, 2, 3. */
const MOST_CODES = 3;

function isLevelWord(text: string): boolean {
  return text !== "" && isLevel(headingOf(text).role);
}

/** A tick or a cross. */
export function isMark(text: string): boolean {
  return /^[xX✓✔☑√vV+]$/u.test(shown(text));
}
