import type { ListDocument } from "../document";
import { MARKS } from "../marks/document";

/** "Tổng hợp kiểm phiếu": what two independent counts of the same ballots come to, once they agree. */
export const COUNTING: ListDocument = {
  madeFrom: "list",
  countsIn: [MARKS],
  readAsSource: "onceChanged",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).COUNTING_SHEETS,
};
