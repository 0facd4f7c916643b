import type { VoteDocument } from "../document";

/** "Kết quả tín nhiệm": everyone's result down to the cells it was read from. */
export const RESULTS: VoteDocument = {
  madeFrom: "vote",
  countsIn: [],
  inRowsOfForm: true,
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).RESULTS_SHEETS,
};
