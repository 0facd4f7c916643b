import { storedRecord } from "../storedRecord";

/** What the clerk sets for "So sánh kỳ trước". */
export interface ComparisonSettings {
  /** The sheet of the earlier vote; "" where the only one that was left out is. */
  readonly earlier: string;
}

export const DEFAULT_COMPARISON: ComparisonSettings = { earlier: "" };

/** Reads back what was stored; the default stands in for whatever is not there or not ours. */
export function comparisonSettingsFrom(stored: unknown): ComparisonSettings {
  const { earlier } = storedRecord(stored);
  return { earlier: typeof earlier === "string" && earlier.length <= LONGEST_NAME ? earlier : "" };
}

/** Of a sheet, as Excel has it. */
const LONGEST_NAME = 31;
