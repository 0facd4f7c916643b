import { COMPARISON } from "../comparison/document";
import type { VoteDocument } from "../document";

/** "So sánh theo hàng": how many people each row of Phụ lục I has in two votes, and how many at each level. */
export const COMPARISON_ROWS: VoteDocument = {
  madeFrom: "vote",
  countsIn: [COMPARISON],
  inRowsOfForm: true,
  againstEarlier: true,
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).COMPARISON_ROWS_SHEETS,
};
