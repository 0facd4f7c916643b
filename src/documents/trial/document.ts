import type { BlankDocument } from "../document";

/** "Thử 1" … "Thử 4": votes with known answers, one wrong on purpose, for the sheet that checks an installation. */
export const TRIAL: BlankDocument = {
  madeFrom: "nothing",
  countsIn: [],
  whenPresent: "shown",
  readAsSource: "always",
  sheets: async () => {
    const { planTrialSheets } = await import(/* webpackChunkName: "documents" */ "./sheets");
    return { plan: planTrialSheets };
  },
};
