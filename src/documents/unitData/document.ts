import type { UnitsDocument } from "../document";

/** "Số liệu các đơn vị": everyone whom the units reported, to be read like any other source. */
export const UNIT_DATA: UnitsDocument = {
  madeFrom: "units",
  readAsSource: "always",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).UNIT_DATA_SHEETS,
};
