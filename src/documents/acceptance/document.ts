import type { BlankDocument } from "../document";
import { TRIAL } from "../trial/document";

/** "Kiểm tra cài đặt": what the add-in makes of known votes beside what it must make, and one cell that says ĐẠT. */
export const ACCEPTANCE: BlankDocument = {
  madeFrom: "nothing",
  countsIn: [TRIAL],
  whenPresent: "shown",
  readAsSource: "never",
  sheets: async () => {
    const { planAcceptanceSheet } = await import(/* webpackChunkName: "documents" */ "./sheet");
    return { plan: (nameOf) => [planAcceptanceSheet(nameOf)] };
  },
};
