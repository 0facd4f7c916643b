import type { VoteDocument } from "../document";

/** "Biên bản kiểm phiếu" of each conference. */
export const MINUTES: VoteDocument = {
  madeFrom: "vote",
  countsIn: [],
  inRowsOfForm: false,
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).MINUTES_SHEETS,
};
