import type { VoteDocument } from "../document";

/** "So sánh kỳ trước": everyone's percentages beside those of an earlier vote, the differences in points. */
export const COMPARISON: VoteDocument = {
  madeFrom: "vote",
  countsIn: [],
  inRowsOfForm: true,
  againstEarlier: true,
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).COMPARISON_SHEETS,
};
