import { atOnce } from "../../turns/staged";
import type { VoteSheets } from "../document";
import { RESULTS } from "../results/document";
import { countAppendix } from "./figures";
import { appendixFigureAt, planningAppendixSheet } from "./sheet";

const planning: NonNullable<VoteSheets["planning"]> = function* ({ results, recognition, settings }, nameOf) {
  return [
    yield* planningAppendixSheet(countAppendix(results, settings.form), {
      resultsSheetName: nameOf(RESULTS),
      report: recognition.report,
      notVoted: recognition.tables.flatMap(({ notVoted }) => notVoted),
      notUsed: recognition.notUsed,
      settings,
    }),
  ];
};

export const APPENDIX_SHEETS: VoteSheets = {
  words: {
    vi: { name: "Phụ lục I", what: "Số người theo đối tượng và theo mức, kèm trang Kết quả tín nhiệm." },
    en: {
      name: "Phụ lục I (appendix I)",
      what: "How many people at which level, by category, with the sheet Kết quả tín nhiệm.",
    },
  },
  plan: (vote, nameOf) => atOnce(planning(vote, nameOf)),
  planning,
  figureAt: ({ results, settings }, cell) =>
    appendixFigureAt(countAppendix(results, settings.form), settings, cell),
};
