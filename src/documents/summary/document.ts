import type { VoteDocument } from "../document";

/** "Biểu tổng hợp kết quả": everyone's ballots by the columns of the text, of each conference or category. */
export const SUMMARY: VoteDocument = {
  madeFrom: "vote",
  countsIn: [],
  inRowsOfForm: false,
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).SUMMARY_SHEETS,
};
