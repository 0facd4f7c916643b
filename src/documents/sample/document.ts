import type { BlankDocument } from "../document";

/** "Dữ liệu mẫu": invented vote tables to try the add-in out with. */
export const SAMPLE: BlankDocument = {
  madeFrom: "nothing",
  countsIn: [],
  whenPresent: "shown",
  readAsSource: "always",
  sheets: async () => {
    const { planSampleSheets } = await import(/* webpackChunkName: "documents" */ "./sheets");
    return { plan: planSampleSheets };
  },
};
