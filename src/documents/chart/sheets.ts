import { atOnce } from "../../turns/staged";
import type { VoteSheets } from "../document";
import { partOfSheet } from "../plan/numberedSheets";
import { RESULTS } from "../results/document";
import { summaryParts } from "../summary/parts";
import { chartFigureAt, NUMBERED, planningChartSheets } from "./sheet";

export const CHART_SHEETS: VoteSheets = {
  plan: (vote, nameOf) => atOnce(planningChartSheets(vote, nameOf(RESULTS))),
  planning: (vote, nameOf) => planningChartSheets(vote, nameOf(RESULTS)),
  figureAt: (vote, cell) => {
    const parts = summaryParts(vote);
    const part = parts[partOfSheet(cell.sheet, NUMBERED, parts.length)];
    return part && chartFigureAt(part, vote, cell);
  },
};
