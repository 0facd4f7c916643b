import type { VoteDocument } from "../document";
import { RESULTS } from "../results/document";

/** "Biểu đồ": everyone's shares as bars with a line at half, of each conference or category, above their table. */
export const CHART: VoteDocument = {
  madeFrom: "vote",
  countsIn: [RESULTS],
  inRowsOfForm: true,
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).CHART_SHEETS,
};
