import type { VoteSheets } from "../document";
import { comparisonFigureAt, planComparison } from "./sheet";

export const COMPARISON_SHEETS: VoteSheets = {
  plan: (vote) => [planComparison(vote)],
  figureAt: comparisonFigureAt,
};
