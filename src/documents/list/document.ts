import type { ListDocument } from "../document";

/** "Danh sách lấy phiếu": everyone who is to be voted on, before there are any counts. */
export const LIST: ListDocument = {
  madeFrom: "list",
  countsIn: [],
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).LIST_SHEETS,
};
