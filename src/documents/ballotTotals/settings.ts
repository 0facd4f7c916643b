import type { NumbersMean } from "../../reading/layouts/ballotMarks";
import { storedRecord } from "../storedRecord";

/** What the clerk sets for "Đếm phiếu từng lá". */
export interface BallotTotalsSettings {
  /** What 1, 2 and 3 mean on ballots, where the sheet does not say it; "" until that is told. */
  readonly numbersMean: NumbersMean | "";
}

export const DEFAULT_BALLOT_TOTALS: BallotTotalsSettings = { numbersMean: "" };

/** Reads back what was stored; the default stands in for whatever is not there or not ours. */
export function ballotTotalsSettingsFrom(stored: unknown): BallotTotalsSettings {
  const { numbersMean } = storedRecord(stored);
  return numbersMean === "oneIsHigh" || numbersMean === "threeIsHigh"
    ? { numbersMean }
    : DEFAULT_BALLOT_TOTALS;
}
