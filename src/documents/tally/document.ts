import type { ListDocument } from "../document";

/** "Phiếu kiểm": a sheet of squares to tally the ballots of each list on paper. */
export const TALLY: ListDocument = {
  madeFrom: "list",
  countsIn: [],
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).TALLY_SHEETS,
};
