import { atOnce } from "../../turns/staged";
import type { VoteSheets } from "../document";
import { partOfSheet } from "../plan/numberedSheets";
import { RESULTS } from "../results/document";
import { summaryParts } from "../summary/parts";
import { chartFigureAt, NUMBERED, planningChartSheets } from "./sheet";

export const CHART_SHEETS: VoteSheets = {
  words: {
    vi: {
      name: "Biểu đồ",
      what: "Thanh tỷ lệ ba mức của từng người với vạch 50%, in đen trắng đọc được; chia trang và xếp thứ như Biểu tổng hợp kết quả.",
    },
    en: {
      name: "Biểu đồ (chart)",
      what: "Bars of everyone’s three shares with a line at 50%, readable in black and white; pages and ranking as the summary has them.",
    },
  },
  plan: (vote, nameOf) => atOnce(planningChartSheets(vote, nameOf(RESULTS))),
  planning: (vote, nameOf) => planningChartSheets(vote, nameOf(RESULTS)),
  figureAt: (vote, cell) => {
    const parts = summaryParts(vote);
    const part = parts[partOfSheet(cell.sheet, NUMBERED, parts.length)];
    return part && chartFigureAt(part, vote, cell);
  },
};
