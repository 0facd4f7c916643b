import { returnedBallots, sumOfLevels } from "../../counting/base";
import type { BallotsName } from "../../words/ballotLabels";
import type { PersonReading } from "./personReading";

/** The ballots of a kind that people are counted with, of each of whom they are known. */
export function ballotsKnown(readings: readonly PersonReading[], name: BallotsName): number[] {
  return readings.flatMap(({ ballots }) => {
    if (!ballots) return [];
    if (name !== "returned") return ballots[name]?.value ?? [];
    return returnedBallots(ballots) ?? [];
  });
}

/** The most ballots that are marked for anybody. */
export function mostMarked(readings: readonly PersonReading[]): number {
  return readings.reduce((most, { ballots }) => Math.max(most, ballots ? sumOfLevels(ballots) : 0), 0);
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
