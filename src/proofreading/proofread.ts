import type { People } from "../documents/appendix/figures";
import { acrossMarks } from "./acrossTotals";
import { accountMarks } from "./ballotAccounts";
import { linesOf } from "./bases";
import { contradictionMarks } from "./contradictions";
import { decimalsMarks } from "./decimals";
import { divisionsIn } from "./divisions";
import { fractionMarks, levelMarks } from "./levels";
import { divisionsOfLines, totalsInNextSentence } from "./lineLists";
import type { ProofMark } from "./mark";
import { divisionMarks } from "./partSums";
import { countedPercents, percentageMarks } from "./percentages";
import { readText } from "./readings";
import { heldPercentsKnown } from "./shares";
import { overlap, type Span } from "./span";
import { totalMarks } from "./totals";
import { totalShareMarks } from "./totalShares";
import { heldAgainst } from "./voteTables";
import { wholeShareMarks } from "./wholeShares";

/** A text with what does not fit in it, from the top; marks do not overlap. */
export interface Proof {
  /** The text that the marks are places of: letters composed, hard spaces plain. */
  readonly text: string;
  readonly marks: readonly ProofMark[];
  /** Whether the text is plainly about other people than those given, and was held against itself only. */
  readonly isOfOthers: boolean;
}

/**
 * Soát văn bản: recomputes every count, n/N and percentage of a text about to be published, running text and tables
 * (cells parted by tabs), and holds them against one another and, when given, against the results of the vote tables.
 * What cannot be decided is not marked.
 */
export function proofread(pasted: string, people: People = []): Proof {
  const text = composed(pasted);
  const read = readText(text);
  const { readings, tables } = read;
  const lines = linesOf(readings);
  const { isOfOthers, marks: differing } = heldAgainst(read, people, text);
  const known = [...countedPercents(lines), ...(isOfOthers ? [] : heldPercentsKnown(readings, people))];
  const single = [
    ...differing,
    ...fractionMarks(lines),
    ...percentageMarks(lines, text),
    ...wholeShareMarks(readings, text),
    ...accountMarks(readings),
    ...tables.flatMap((table) => totalShareMarks(table, text)),
    ...decimalsMarks(known, readings, text),
  ];
  const isMarked = (figure: Span) => single.some((mark) => overlap(mark, figure));
  const marks = [
    ...single,
    ...levelMarks(lines, isMarked),
    ...totalMarks(tables),
    ...[
      ...readings.flatMap(divisionsIn),
      ...divisionsOfLines(readings),
      ...totalsInNextSentence(readings),
    ].flatMap(divisionMarks),
    ...contradictionMarks(readings, text),
  ];
  const isMarkedRow = (row: Span) => marks.some((mark) => overlap(mark, row));
  const across = tables.flatMap((table) => acrossMarks(table, isMarkedRow));
  return { text, marks: withoutOverlap([...marks, ...across]), isOfOthers };
}

function composed(pasted: string): string {
  return pasted
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00A0\u202F]/g, " ");
}

/** Of marks on the same place the first: what the vote tables say comes before what the text says itself. */
function withoutOverlap(marks: readonly ProofMark[]): readonly ProofMark[] {
  const kept: ProofMark[] = [];
  for (const mark of marks) if (!kept.some((other) => overlap(mark, other))) kept.push(mark);
  return kept.sort((one, other) => one.start - other.start);
}
