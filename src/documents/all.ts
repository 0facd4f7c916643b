import { ACCEPTANCE } from "./acceptance/document";
import { APPENDIX } from "./appendix/document";
import { BALLOT } from "./ballot/document";
import { BALLOT_TOTALS } from "./ballotTotals/document";
import { CHART } from "./chart/document";
import { COMPARISON } from "./comparison/document";
import { COMPARISON_ROWS } from "./comparisonRows/document";
import { COMPARISON_UNITS } from "./comparisonUnits/document";
import { COUNTING } from "./counting/document";
import type { AnyDocument, BlankDocument, PaperDocument, PartDocument } from "./document";
import { EARLIER_DATA } from "./earlierData/document";
import { INPUT } from "./input/document";
import { LIST } from "./list/document";
import { MARKS } from "./marks/document";
import { MINUTES } from "./minutes/document";
import { REHEARSAL } from "./rehearsal/document";
import { REPORT } from "./report/document";
import { RESOLUTION } from "./resolution/document";
import { RESULTS } from "./results/document";
import { SAMPLE } from "./sample/document";
import { SUMMARY } from "./summary/document";
import { TALLY } from "./tally/document";
import { TRIAL } from "./trial/document";
import { UNIT_APPENDICES } from "./unitAppendices/document";
import { UNIT_DATA } from "./unitData/document";
import { UNIT_FOLLOW_UP } from "./unitFollowUp/document";

/** Every document, a folder each, under the word by which a workbook knows its sheets again: never change one. */
export const DOCUMENTS = {
  results: RESULTS,
  appendix: APPENDIX,
  input: INPUT,
  sample: SAMPLE,
  list: LIST,
  summary: SUMMARY,
  minutes: MINUTES,
  unitData: UNIT_DATA,
  ballot: BALLOT,
  tally: TALLY,
  counting: COUNTING,
  marks: MARKS,
  ballotTotals: BALLOT_TOTALS,
  rehearsal: REHEARSAL,
  report: REPORT,
  resolution: RESOLUTION,
  trial: TRIAL,
  acceptance: ACCEPTANCE,
  comparison: COMPARISON,
  comparisonRows: COMPARISON_ROWS,
  comparisonUnits: COMPARISON_UNITS,
  earlierData: EARLIER_DATA,
  chart: CHART,
  unitFollowUp: UNIT_FOLLOW_UP,
  unitAppendices: UNIT_APPENDICES,
} satisfies Readonly<Record<string, AnyDocument>>;

/** What a sheet we make is for. */
export type SheetPurpose = keyof typeof DOCUMENTS;

/** Those that are the paper of a vote. */
export type PaperPurpose = {
  [Purpose in SheetPurpose]: (typeof DOCUMENTS)[Purpose] extends PaperDocument ? Purpose : never;
}[SheetPurpose];

const PURPOSES = Object.keys(DOCUMENTS) as readonly SheetPurpose[];

/** What the sheets are for of all documents of which this holds. */
export function purposesWhere(holds: (document: AnyDocument) => boolean): readonly SheetPurpose[] {
  return PURPOSES.filter((purpose) => holds(DOCUMENTS[purpose]));
}

/** The paper of a vote, in the order of the registry. */
export const PAPER_PURPOSES = PURPOSES.filter(isPaper);

export function isPaper(purpose: SheetPurpose): purpose is PaperPurpose {
  const { madeFrom } = DOCUMENTS[purpose];
  return madeFrom === "vote" || madeFrom === "list" || madeFrom === "ballots";
}

/** What a document counts in goes before it; everything once. */
export function withCounted(document: BlankDocument): readonly BlankDocument[];
export function withCounted(
  document: PaperDocument | PartDocument,
): readonly (PaperDocument | PartDocument)[];
export function withCounted(document: AnyDocument): readonly AnyDocument[];
export function withCounted(document: AnyDocument): readonly AnyDocument[] {
  const counted: readonly AnyDocument[] = "countsIn" in document ? document.countsIn : [];
  return [...new Set([...counted.flatMap((each) => withCounted(each)), document])];
}

/**
 * What goes when a document is removed, of those that stand in a workbook: what counts in it, which would show #REF!, and
 * what it counts in itself, unless something that stays does too.
 */
export function goingWith(purpose: SheetPurpose, standing: readonly SheetPurpose[]): readonly SheetPurpose[] {
  const countsIn = (one: SheetPurpose, other: SheetPurpose) =>
    withCounted(DOCUMENTS[one]).some((counted) => counted === DOCUMENTS[other]);
  const gone = standing.filter((one) => one === purpose || countsIn(one, purpose));
  const onlyForThese = standing.filter(
    (other) =>
      gone.some((one) => countsIn(one, other)) &&
      standing.every((one) => gone.includes(one) || one === other || !countsIn(one, other)),
  );
  return [...new Set([...gone, ...onlyForThese])];
}

/** The purpose of this word; undefined for one that is known to another version alone. */
export function purposeNamed(word: string): SheetPurpose | undefined {
  return PURPOSES.find((purpose) => purpose === word);
}
