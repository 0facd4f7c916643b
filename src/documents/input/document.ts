import type { BlankDocument } from "../document";

/** "Nhập phiếu": an empty sheet to type a vote into. */
export const INPUT: BlankDocument = {
  madeFrom: "nothing",
  countsIn: [],
  whenPresent: "another",
  readAsSource: "onceChanged",
  sheets: async () => {
    const { planInputSheet } = await import(/* webpackChunkName: "documents" */ "./sheet");
    return { plan: () => [planInputSheet()] };
  },
};
