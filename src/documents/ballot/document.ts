import type { ListDocument } from "../document";

/** "Phiếu tín nhiệm": the paper that each voter marks, one kind for each list. */
export const BALLOT: ListDocument = {
  madeFrom: "list",
  countsIn: [],
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).BALLOT_SHEETS,
};
