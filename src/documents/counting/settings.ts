import { storedRecord } from "../storedRecord";

/** What the clerk sets for the counting of ballots, on paper and in cells. */
export interface CountingSettings {
  /** How many ballots there is room for, from 1 to 1,000. */
  readonly ballots: number;
}

export const DEFAULT_COUNTING: CountingSettings = { ballots: 100 };

export const MOST_BALLOTS = 1_000;

/** Reads back what was stored; the default stands in for whatever is not there or not ours. */
export function countingSettingsFrom(stored: unknown): CountingSettings {
  const ballots = Number(storedRecord(stored).ballots);
  return Number.isInteger(ballots) && ballots >= 1 && ballots <= MOST_BALLOTS
    ? { ballots }
    : DEFAULT_COUNTING;
}
