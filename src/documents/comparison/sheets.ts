import type { VoteSheets } from "../document";
import { comparisonFigureAt, planComparison } from "./sheet";

export const COMPARISON_SHEETS: VoteSheets = {
  words: {
    vi: {
      name: "So sánh kỳ trước",
      what: "Từng người: tỷ lệ kỳ trước, kỳ này, chênh lệch theo điểm phần trăm; người mới, người thôi, chức vụ khác.",
    },
    en: {
      name: "So sánh kỳ trước (earlier vote)",
      what: "Person by person: both percentages, the difference in percentage points; who is new, gone, in another post.",
    },
  },
  plan: (vote) => [planComparison(vote)],
  figureAt: comparisonFigureAt,
};
