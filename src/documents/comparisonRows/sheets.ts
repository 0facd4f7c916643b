import { COMPARISON } from "../comparison/document";
import { countedFigureAt, planCountedRows } from "../comparison/countedTable";
import type { VoteSheets } from "../document";
import { COMPARED_ROWS } from "./rows";

export const COMPARISON_ROWS_SHEETS: VoteSheets = {
  words: {
    vi: {
      name: "So sánh theo hàng",
      what: "Số người và số người ở từng mức của hai kỳ, theo hàng của Phụ lục I; lập kèm So sánh kỳ trước.",
    },
    en: {
      name: "So sánh theo hàng (by rows)",
      what: "People and levels of both votes by the rows of Appendix I; made with the comparison of people.",
    },
  },
  plan: (vote, nameOf) => [planCountedRows(COMPARED_ROWS, vote, nameOf(COMPARISON))],
  figureAt: (vote, cell) => countedFigureAt(COMPARED_ROWS, vote, cell),
};
