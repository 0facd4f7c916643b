import type { VoteSheets } from "../document";
import { planResolutionSheet, resolutionFigureAt } from "./sheet";

export const RESOLUTION_SHEETS: VoteSheets = {
  plan: (vote) => [planResolutionSheet(vote)],
  figureAt: resolutionFigureAt,
};
