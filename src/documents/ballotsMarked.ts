import { LEVELS, type Level } from "../counting/level";
import type { BallotSheet } from "../reading/ballotTable";
import type { CellMark, Mark, NumbersMean } from "../reading/layouts/ballotMarks";
import type { Spelling } from "../reading/layouts/ballots";
import type { ReportSettings } from "./settings";

/** What a mark says once it is known which number is which level. */
export type Meaning = Exclude<CellMark, Digit>;

/** A way in which a mark is written, and what it means. */
export interface MeantSpelling {
  readonly value: Spelling["value"];
  readonly means: Meaning;
}

/** Ballots one a row with what every mark means. */
export interface CountedBallots extends Omit<BallotSheet, "spellings" | "marks" | "numbersMean"> {
  /** Also of marks that nobody has used yet. */
  readonly spellings: readonly MeantSpelling[];
  /** What each ballot says of each person. */
  readonly marks: readonly (readonly Exclude<Meaning, "marked">[])[];
}

/** The words that are looked for though nobody may have used them. */
const USUAL: Readonly<Record<BallotSheet["by"], readonly Spelling[]>> = {
  words: [
    { value: "Tín nhiệm cao", mark: "high" },
    { value: "Tín nhiệm", mark: "confident" },
    { value: "Tín nhiệm thấp", mark: "low" },
  ],
  numbers: [
    { value: 1, mark: "1" },
    { value: 2, mark: "2" },
    { value: 3, mark: "3" },
    { value: "x", mark: "invalid" },
  ],
  columns: [{ value: "x", mark: "marked" }],
};

type Digit = "1" | "2" | "3";

const NUMBERS: Readonly<Record<NumbersMean, Readonly<Record<Digit, Level>>>> = {
  oneIsHigh: { 1: "high", 2: "confident", 3: "low" },
  threeIsHigh: { 1: "low", 2: "confident", 3: "high" },
};

/** Those that can be tallied; the others have numbers of which neither sheet nor clerk says what they mean. */
export function ballotsToCount(
  sheets: readonly BallotSheet[],
  { papers }: Pick<ReportSettings, "papers">,
): readonly CountedBallots[] {
  return sheets.flatMap((sheet) => meant(sheet, papers.ballotTotals.numbersMean) ?? []);
}

/** Whether the clerk is to say what numbers on ballots mean: the sheet does not. */
export function numbersAsked(sheets: readonly BallotSheet[]): boolean {
  return sheets.some(({ by, numbersMean }) => by === "numbers" && numbersMean === undefined);
}

function meant(sheet: BallotSheet, told: NumbersMean | ""): CountedBallots | undefined {
  const { by, spellings, marks, numbersMean = told, ...rest } = sheet;
  if (by === "numbers" && numbersMean === "") return undefined;
  const numbers = NUMBERS[numbersMean || "oneIsHigh"];
  const meaning = <Known extends CellMark>(mark: Known) =>
    isNumber(mark) ? numbers[mark] : (mark as Exclude<Known, Digit>);
  const unused = USUAL[by].filter(({ value }) => !spellings.some((one) => isSame(one.value, value)));
  return {
    ...rest,
    by,
    spellings: [...unused, ...spellings].map(({ value, mark }) => ({ value, means: meaning(mark) })),
    marks: marks.map((ballot) => ballot.map((mark: Mark) => meaning(mark))),
  };
}

function isNumber(mark: CellMark): mark is Digit {
  return mark === "1" || mark === "2" || mark === "3";
}

/** As Excel counts: whatever the case, and a number as the same number written as text. */
function isSame(one: Spelling["value"], other: Spelling["value"]): boolean {
  return String(one).toLowerCase() === String(other).toLowerCase();
}

/** How many ballots say each thing of a person. */
export function tallied({ marks }: CountedBallots, person: number): Readonly<Record<Told, number>> {
  const told = marks.map((ballot) => ballot[person]);
  const times = (meaning: Told) => told.filter((each) => each === meaning).length;
  return Object.fromEntries(TOLD.map((meaning) => [meaning, times(meaning)])) as Record<Told, number>;
}

const TOLD = [...LEVELS, "several", "invalid", "unmarked"] as const;

type Told = (typeof TOLD)[number];

/** Where the ballots stand, whose they are and how marks are written: totals of other ones are not theirs. */
export function shapeOf(ballots: CountedBallots): readonly unknown[] {
  const { sheet, by, people, first, last, numbered, spellings } = ballots;
  const written = spellings.map(({ value, means }) => `${String(value).toLowerCase()} ${means}`).sort();
  return [sheet, by, people.map(({ name, columns }) => [name.text, columns]), first, last, numbered, written];
}
