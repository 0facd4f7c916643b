import type { VoteDocument } from "../document";
import { planResultsSheet, resultsFigureAt } from "./sheet";

/** "Kết quả tín nhiệm": everyone's result down to the cells it was read from. */
export const RESULTS: VoteDocument = {
  madeFrom: "vote",
  countsIn: [],
  readAsSource: "never",
  removedWith: "appendix",
  plan: ({ results, recognition: { findings, report, tables, notUsed }, settings }) => [
    planResultsSheet(results, findings, settings, {
      report,
      notVoted: tables.flatMap(({ notVoted }) => notVoted),
      notUsed,
    }),
  ],
  figureAt: ({ results, settings }, cell) => resultsFigureAt(results, settings, cell),
};
