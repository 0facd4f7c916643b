import { COMPARISON } from "../comparison/document";
import type { VoteDocument } from "../document";

/** "So sánh theo đơn vị": how many people each unit has in two votes, and how many at each level. */
export const COMPARISON_UNITS: VoteDocument = {
  madeFrom: "vote",
  countsIn: [COMPARISON],
  inRowsOfForm: true,
  againstEarlier: true,
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).COMPARISON_UNITS_SHEETS,
};
