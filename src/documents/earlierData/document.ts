import type { UnitsDocument } from "../document";

/** "Số liệu kỳ trước": everyone whom files of an earlier vote hold, to be held against the vote at hand and never counted in it. */
export const EARLIER_DATA: UnitsDocument = {
  madeFrom: "units",
  readAsSource: "always",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).EARLIER_DATA_SHEETS,
};
