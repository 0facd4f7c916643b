import { APPENDIX } from "../appendix/document";
import type { VoteSheets } from "../document";
import { RESULTS } from "../results/document";
import { planReportSheet, reportFigureAt } from "./sheet";

export const REPORT_SHEETS: VoteSheets = {
  words: {
    vi: {
      name: "Báo cáo kết quả",
      what: "Các đoạn của báo cáo, số tính từ Kết quả tín nhiệm và Phụ lục I; lập kèm hai trang đó.",
    },
    en: {
      name: "Báo cáo (report)",
      what: "The paragraphs of the report, with figures from the results and Phụ lục I, which are made with it.",
    },
  },
  plan: (vote, nameOf) => [planReportSheet(vote, { results: nameOf(RESULTS), appendix: nameOf(APPENDIX) })],
  figureAt: reportFigureAt,
};
