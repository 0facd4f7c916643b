import type { VoteSheets } from "../document";
import { partOfSheet } from "../plan/numberedSheets";
import { RESULTS } from "../results/document";
import { summaryParts } from "../summary/parts";
import { chartFigureAt, NUMBERED, planChartSheets } from "./sheet";

export const CHART_SHEETS: VoteSheets = {
  plan: (vote, nameOf) => planChartSheets(vote, nameOf(RESULTS)),
  figureAt: (vote, cell) => {
    const parts = summaryParts(vote);
    const part = parts[partOfSheet(cell.sheet, NUMBERED, parts.length)];
    return part && chartFigureAt(part, vote, cell);
  },
};
