import { atOnce, type Staged } from "../../turns/staged";
import type { CountedVote, VoteSheets } from "../document";
import type { SheetPlan } from "../plan/sheetPlan";
import { planningResolutionSheet, resolutionFigureAt } from "./sheet";

function* planning(vote: CountedVote): Staged<readonly SheetPlan[]> {
  return [yield* planningResolutionSheet(vote)];
}

export const RESOLUTION_SHEETS: VoteSheets = {
  plan: (vote) => atOnce(planning(vote)),
  planning,
  figureAt: resolutionFigureAt,
};
