import type { VoteSheets } from "../document";
import { RESULTS } from "../results/document";
import { countAppendix } from "./figures";
import { appendixFigureAt, planAppendixSheet } from "./sheet";

export const APPENDIX_SHEETS: VoteSheets = {
  plan: ({ results, recognition, settings }, nameOf) => [
    planAppendixSheet(countAppendix(results, settings.form), {
      resultsSheetName: nameOf(RESULTS),
      report: recognition.report,
      notVoted: recognition.tables.flatMap(({ notVoted }) => notVoted),
      notUsed: recognition.notUsed,
      settings,
    }),
  ],
  figureAt: ({ results, settings }, cell) =>
    appendixFigureAt(countAppendix(results, settings.form), settings, cell),
};
