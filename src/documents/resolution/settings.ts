import { storedRecord } from "../storedRecord";
import type { Decimals } from "../plan/percentPart";

/** What the clerk sets for "Xác nhận kết quả". */
export interface ResolutionSettings {
  /** Whether a percentage keeps its last zeros: "97,5%" or "97,50%". */
  readonly decimals: Decimals;
}

export const DEFAULT_RESOLUTION: ResolutionSettings = { decimals: "asNeeded" };

/** Reads back what was stored; the default stands in for whatever is not there or not ours. */
export function resolutionSettingsFrom(stored: unknown): ResolutionSettings {
  return { decimals: storedRecord(stored).decimals === "two" ? "two" : "asNeeded" };
}
