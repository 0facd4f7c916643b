import type { VoteDocument } from "../document";

/** "Xác nhận kết quả": the paragraphs of the resolution by which a People's Council confirms the results. */
export const RESOLUTION: VoteDocument = {
  madeFrom: "vote",
  countsIn: [],
  inRowsOfForm: false,
  ofParagraphs: true,
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).RESOLUTION_SHEETS,
};
