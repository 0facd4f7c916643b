import { OUTCOME_WORDS } from "./sheetWords";
import type { MarkKind } from "./countedMarks";

/** What each mark of a ballot is called. */
export const MARK_WORDS: Readonly<Record<MarkKind, string>> = {
  high: OUTCOME_WORDS.high,
  confident: OUTCOME_WORDS.confident,
  low: OUTCOME_WORDS.low,
  invalid: "Không hợp lệ",
  unmarked: "Không đánh dấu",
};
