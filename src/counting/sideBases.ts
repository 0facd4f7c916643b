import { BALLOT_BASES, ballotBase } from "./base";
import type { BaseKind } from "./ballots";
import { perLevel, type PerLevel } from "./level";
import { outcomeOf, type LevelOutcome } from "./outcome";
import type { PersonResult } from "./result";
import type { Share } from "./share";

/** What percentages can be taken of by the numbers on the sheet: also the ballots issued, which no text lays down. */
export type SideBase = BaseKind | "issued";

/** What a person's counts come to on one base, in ballots. */
export interface OnBase extends LevelOutcome {
  /** All that have this value. */
  readonly bases: readonly SideBase[];
  readonly value: number;
  readonly shares: PerLevel<Share>;
}

/** All bases of a person side by side, each value once, the one in use first. A base of no ballots is left out. */
export function sideBases(result: PersonResult): readonly OnBase[] {
  const { person, base } = result;
  const { ballots } = person;
  const known: readonly (readonly [SideBase, number | undefined])[] = [
    [base.kind, base.value],
    ["issued", ballots.issued?.value],
    ...BALLOT_BASES.map((kind) => [kind, ballotBase(kind, ballots)?.value] as const),
  ];
  const values = [...new Set(known.map(([, value]) => value))].filter((value) => value !== undefined);
  return values
    .filter((value) => value > 0)
    .map((value) => ({
      bases: [...new Set(known.filter((one) => one[1] === value).map(([kind]) => kind))],
      value,
      shares: perLevel((level) => ({ count: ballots.counts[level].value, base: value })),
      ...outcomeOf(
        perLevel((level) => ballots.counts[level].value),
        value,
      ),
    }));
}

/** The first base on which a person's level would be another; undefined where all agree. */
export function baseOfAnotherLevel(result: PersonResult): OnBase | undefined {
  return sideBases(result).find(({ outcome }) => outcome !== result.outcome);
}
