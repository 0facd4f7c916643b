import type { ListDocument } from "../document";

/** "Chạy thử kiểm phiếu": the formulas of the count on no ballot and on a known deck, to be signed before the meeting. */
export const REHEARSAL: ListDocument = {
  madeFrom: "list",
  countsIn: [],
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).REHEARSAL_SHEETS,
};
