import type { People } from "../appendix";
import { appendixMarks } from "./appendixTable";
import { linesOf } from "./bases";
import { contradictionMarks } from "./contradictions";
import { decimalsMarks } from "./decimals";
import { fractionMarks, levelMarks } from "./levels";
import type { ProofMark } from "./mark";
import { peopleCountMarks } from "./peopleCounts";
import { countedPercents, percentageMarks } from "./percentages";
import { personMarks } from "./persons";
import { readText } from "./readings";
import { heldPercentsKnown, shareMarks } from "./shares";
import { overlap, type Span } from "./span";
import { totalMarks } from "./totals";

/** A text with what does not fit in it, from the top; marks do not overlap. */
export interface Proof {
  /** The text that the marks are places of: letters composed, hard spaces plain. */
  readonly text: string;
  readonly marks: readonly ProofMark[];
}

/**
 * Soát văn bản: recomputes every count, n/N and percentage of a text about to be published, running text and tables
 * (cells parted by tabs), and holds them against one another and, when given, against the results of the vote tables.
 * What cannot be decided is not marked.
 */
export function proofread(pasted: string, people: People = []): Proof {
  const text = composed(pasted);
  const { readings, tables } = readText(text);
  const lines = linesOf(readings);
  const single = [
    ...(people.length === 0
      ? []
      : [
          ...personMarks(readings, people, text),
          ...appendixMarks(tables, people),
          ...peopleCountMarks(readings, people, text),
          ...shareMarks(readings, people, text),
        ]),
    ...fractionMarks(lines),
    ...percentageMarks(lines, text),
    ...decimalsMarks([...countedPercents(lines), ...heldPercentsKnown(readings, people)], readings, text),
  ];
  const isMarked = (figure: Span) => single.some((mark) => overlap(mark, figure));
  const marks = [
    ...single,
    ...levelMarks(lines, isMarked),
    ...totalMarks(tables),
    ...contradictionMarks(readings, text),
  ];
  return { text, marks: withoutOverlap(marks) };
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
