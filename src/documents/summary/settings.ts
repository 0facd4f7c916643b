import { storedRecord } from "../storedRecord";

/** What the clerk sets for "Biểu tổng hợp kết quả". */
export interface SummarySettings {
  /** A sheet for each conference, or one for all with its parts by category. */
  readonly by: "conference" | "category";
  /** The most "tín nhiệm cao" first, with the rank of each. */
  readonly ranked: boolean;
  /** Whether "tín nhiệm cao và tín nhiệm" has columns of its own. */
  readonly combined: boolean;
}

export const DEFAULT_SUMMARY: SummarySettings = { by: "conference", ranked: false, combined: false };

/** Reads back what was stored; the default stands in for whatever is not there or not ours. */
export function summarySettingsFrom(stored: unknown): SummarySettings {
  const { by, ranked, combined } = storedRecord(stored);
  return {
    by: by === "category" ? "category" : "conference",
    ranked: ranked === true,
    combined: combined === true,
  };
}
