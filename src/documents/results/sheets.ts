import type { VoteSheets } from "../document";
import { planResultsSheet, resultsFigureAt } from "./sheet";

export const RESULTS_SHEETS: VoteSheets = {
  plan: ({ results, recognition: { findings, report, tables, notUsed }, settings }) => [
    planResultsSheet(results, findings, settings, {
      report,
      notVoted: tables.flatMap(({ notVoted }) => notVoted),
      notUsed,
    }),
  ],
  figureAt: ({ results, settings }, cell) => resultsFigureAt(results, settings, cell),
};
