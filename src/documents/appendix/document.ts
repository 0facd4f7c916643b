import type { VoteDocument } from "../document";
import { RESULTS } from "../results/document";
import { countAppendix } from "./figures";
import { appendixFigureAt, planAppendixSheet } from "./sheet";

/** "Phụ lục I": how many people of each category are at which level, counted in "Kết quả tín nhiệm". */
export const APPENDIX: VoteDocument = {
  madeFrom: "vote",
  countsIn: [RESULTS],
  readAsSource: "never",
  removedWith: "appendix",
  plan: ({ results, recognition, settings }, nameOf) => [
    planAppendixSheet(countAppendix(results, settings.form), {
      resultsSheetName: nameOf(RESULTS),
      report: recognition.report,
      notUsed: recognition.notUsed,
      settings,
    }),
  ],
  figureAt: ({ results, settings }, cell) =>
    appendixFigureAt(countAppendix(results, settings.form), settings, cell),
};
