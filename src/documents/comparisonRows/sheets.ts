import type { VoteSheets } from "../document";
import { COMPARISON } from "../comparison/document";
import { planComparisonRows, rowsFigureAt } from "./sheet";

export const COMPARISON_ROWS_SHEETS: VoteSheets = {
  plan: (vote, nameOf) => [planComparisonRows(vote, nameOf(COMPARISON))],
  figureAt: rowsFigureAt,
};
