import type { People } from "../documents/appendix/figures";
import { comparedAcross } from "./acrossTotals";
import { comparedAccounts } from "./ballotAccounts";
import { textLinesOf, type Line } from "./bases";
import { comparedColumnShares } from "./columnShares";
import { contradictionMarks } from "./contradictions";
import { coverageOf, type Coverage } from "./coverage";
import { decimalsMarks } from "./decimals";
import { divisionsIn } from "./divisions";
import { numberIn } from "./figures";
import { comparedLevels, fractionMarks } from "./levels";
import { divisionsOfLines, totalsInNextSentence } from "./lineLists";
import { agreementsAmong, marksAmong, type Comparison, type ProofMark } from "./mark";
import { comparedDivision } from "./partSums";
import { comparedPercentages, countedPercents } from "./percentages";
import { readText, type TextRead } from "./readings";
import { INVISIBLE_CHARACTERS } from "../words/fold";
import { heldPercentsKnown } from "./shares";
import { Places } from "./span";
import { comparedTotals } from "./totals";
import { comparedTotalShares } from "./totalShares";
import { heldAgainst, nameMarks } from "./voteTables";
import { comparedWholeShares } from "./wholeShares";

/** A text with what does not fit in it, from the top; marks do not overlap. */
export interface Proof {
  /** The text that the marks are places of: letters composed, spaces plain, nothing invisible. */
  readonly text: string;
  readonly marks: readonly ProofMark[];
  /** Whether the text is plainly about other people than those given, and was held against itself only. */
  readonly isOfOthers: boolean;
  /** Who is named with figures of a vote, and is not among the people given. */
  readonly unknown: readonly string[];
  readonly coverage: Coverage;
}

/**
 * Soát văn bản: recomputes every count, n/N and percentage of a text about to be published, running text and tables
 * (cells parted by tabs), and holds them against one another and, when given, against the results of the vote tables.
 * What cannot be decided is not marked, and said not to be compared.
 */
export function proofread(pasted: string, people: People = []): Proof {
  const text = composed(pasted);
  const read = readText(text);
  const lines = textLinesOf(read.readings);
  const held = heldAgainst(read, people, text);
  const figures = comparedFigures(read, lines, text);
  const single = [
    ...held.compared,
    ...nameMarks(held),
    ...withoutHeld(figures, held.compared, lines, text.length),
    ...decimals(read, lines, held.isOfOthers ? [] : people, text),
  ];
  const marked = new Places(text.length, marksAmong(single));
  const doubted = new Set(marksAmong(comparedAccounts(read.readings)).map((mark) => valueOf(mark, text)));
  const sums = [
    ...comparedLevels(lines, (figure) => marked.meet(figure), doubted),
    ...comparedSums(read),
    ...contradictionMarks(read.readings, text),
  ];
  marksAmong(sums).forEach((mark) => marked.take(mark));
  const across = read.tables.flatMap((table) => comparedAcross(table, (row) => marked.meet(row)));
  const itself = [...figures, ...sums, ...across];
  const isHeld = people.length > 0 && !held.isOfOthers;
  return {
    text,
    marks: withoutOverlap(marksAmong([...single, ...sums, ...across]), text.length),
    isOfOthers: held.isOfOthers,
    unknown: held.unknown.map(({ name }) => name),
    coverage: coverageOf(read.readings, { itself, ...(isHeld && { tables: held.compared }) }, text.length),
  };
}

/** Figures against the counts, bases and accounts that the text gives for them. */
function comparedFigures(
  { readings, tables }: TextRead,
  lines: readonly Line[],
  text: string,
): readonly Comparison[] {
  const ofTotals = tables.flatMap((table) => comparedTotalShares(table, text));
  const ofColumns = tables.flatMap((table) => comparedColumnShares(table, text));
  const fitting = new Places(text.length, agreementsAmong([...ofTotals, ...ofColumns]));
  return [
    ...ofColumns,
    ...fractionMarks(lines),
    ...comparedPercentages(lines, text).filter((one) => !fitting.meet(one)),
    ...comparedWholeShares(readings, text),
    ...comparedAccounts(readings),
    ...ofTotals,
  ];
}

/** Wholes against their parts. */
function comparedSums({ readings, tables }: TextRead): readonly Comparison[] {
  return [
    ...comparedTotals(tables),
    ...[
      ...readings.flatMap(divisionsIn),
      ...divisionsOfLines(readings),
      ...totalsInNextSentence(readings),
    ].flatMap(comparedDivision),
  ];
}

function decimals(
  { readings }: TextRead,
  lines: readonly Line[],
  people: People,
  text: string,
): readonly ProofMark[] {
  return decimalsMarks([...countedPercents(lines), ...heldPercentsKnown(readings, people)], readings, text);
}

/** A percentage that the vote tables have is right, although the count printed beside it, which they have not, is another's. */
function withoutHeld(
  compared: readonly Comparison[],
  held: readonly Comparison[],
  lines: readonly Line[],
  length: number,
): readonly Comparison[] {
  const right = new Places(length, agreementsAmong(held));
  const wrong = new Places(length, marksAmong(held));
  const excused = new Set(
    lines
      .flatMap(({ readings }) => readings.flatMap(({ pairs }) => pairs))
      .filter(({ count, percent }) => wrong.meet(count) && right.meet(percent))
      .map(({ percent }) => percent.start),
  );
  return compared.filter(({ start }) => !excused.has(start));
}

function valueOf({ start, end }: ProofMark, text: string): number {
  return numberIn(text.slice(start, end));
}

const INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]`, "g");

/** What is not seen is left out: hard, thin and doubled spaces are plain ones, invisible signs none. */
function composed(pasted: string): string {
  return pasted
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(INVISIBLE, "")
    .replace(/[^\S\n\t]+/g, " ");
}

/** Of marks on the same place the first: what the vote tables say comes before what the text says itself. */
function withoutOverlap(marks: readonly ProofMark[], length: number): readonly ProofMark[] {
  const taken = new Places(length);
  const kept = marks.filter((mark) => {
    if (taken.meet(mark)) return false;
    taken.take(mark);
    return true;
  });
  return kept.sort((one, other) => one.start - other.start);
}
