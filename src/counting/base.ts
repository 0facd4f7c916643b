import type { Ballots, Base } from "./ballots";
import type { CellRef } from "./cell";

/** The kinds made of a person's own ballots, the best first. */
export const BALLOT_BASES = ["returned", "validAndInvalid", "valid", "levels"] as const;

export type BallotBase = (typeof BALLOT_BASES)[number];

/** Which of several numbers that one cell states is meant. */
export const STATED_NUMBERS = [
  "issued",
  "returned",
  "valid",
  "invalid",
  "allBallots",
  "delegates",
  "present",
] as const;

export type StatedNumber = (typeof STATED_NUMBERS)[number];

/** What the clerk wants the percentages of a table taken of: ballots of a kind, or a number in one cell. */
export type BaseChoice = BallotBase | { readonly cell: CellRef; readonly name?: StatedNumber };

/** A base that can be chosen with one click, and its number of ballots where that is one for all. */
export interface OfferedBase {
  readonly base: BaseChoice;
  readonly value?: number;
}

/** Names in the clerk's choices that a table keeps its base, whatever its percentages or a regulation say. */
export function baseQuestion(table: string): string {
  return `${table}|base`;
}

/** The base of one person's percentages, in ballots: the chosen one, else the usual one. */
export function baseOf(ballots: Ballots): Base {
  return ballots.base ?? usualBase(ballots);
}

/** The first kind that the person's ballots can make: what is known of the ballots returned. */
export function usualBase(ballots: Ballots): Base {
  for (const kind of BALLOT_BASES) {
    const base = ballotBase(kind, ballots);
    if (base) return base;
  }
  return levelsBase(ballots);
}

/** The ballots returned, where they are stated or the valid and invalid ones make them. */
export function returnedBallots(ballots: Ballots): number | undefined {
  const { kind, value } = usualBase(ballots);
  return kind === "returned" || kind === "validAndInvalid" ? value : undefined;
}

/** The base of a kind; undefined when the person lacks a number it needs. */
export function ballotBase(kind: BallotBase, ballots: Ballots): Base | undefined {
  const { returned, valid, invalid } = ballots;
  switch (kind) {
    case "returned":
      return returned && { kind, value: returned.value, parts: [returned] };
    case "validAndInvalid":
      return valid && invalid && { kind, value: valid.value + invalid.value, parts: [valid, invalid] };
    case "valid":
      return valid && { kind, value: valid.value, parts: [valid] };
    case "levels":
      return levelsBase(ballots);
  }
}

function levelsBase(ballots: Ballots): Base {
  const { high, confident, low } = ballots.counts;
  return { kind: "levels", value: sumOfLevels(ballots), parts: [high, confident, low] };
}

/** The ballots marked at one of the three levels. */
export function sumOfLevels({ counts: { high, confident, low } }: Ballots): number {
  return high.value + confident.value + low.value;
}
