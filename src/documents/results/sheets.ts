import { atOnce, type Staged } from "../../turns/staged";
import type { CountedVote, VoteSheets } from "../document";
import type { SheetPlan } from "../plan/sheetPlan";
import { planningResultsSheet, resultsFigureAt } from "./sheet";

function* planning({ results, recognition, settings }: CountedVote): Staged<readonly SheetPlan[]> {
  const { findings, report, tables, notUsed } = recognition;
  const notVoted = tables.flatMap((table) => table.notVoted);
  return [yield* planningResultsSheet(results, findings, settings, { report, notVoted, notUsed })];
}

export const RESULTS_SHEETS: VoteSheets = {
  plan: (vote) => atOnce(planning(vote)),
  planning,
  figureAt: ({ results, settings }, cell) => resultsFigureAt(results, settings, cell),
};
