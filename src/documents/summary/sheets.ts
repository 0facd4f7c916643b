import { atOnce } from "../../turns/staged";
import type { VoteSheets } from "../document";
import { partOfSheet } from "../plan/numberedSheets";
import { summaryParts } from "./parts";
import { NUMBERED, planningSummarySheets, summaryFigureAt } from "./sheet";

export const SUMMARY_SHEETS: VoteSheets = {
  plan: (vote) => atOnce(planningSummarySheets(vote)),
  planning: planningSummarySheets,
  figureAt: (vote, cell) => {
    const parts = summaryParts(vote);
    const part = parts[partOfSheet(cell.sheet, NUMBERED, parts.length)];
    return part && summaryFigureAt(part, vote, cell);
  },
};
