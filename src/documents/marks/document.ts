import type { PartDocument } from "../document";

/** The two sheets that ballots are typed into, and what differs between them with the decision of the counting board. */
export const MARKS: PartDocument = {
  madeFrom: "part",
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).MARKS_SHEETS,
};
