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
  words: {
    vi: { name: "Kết quả tín nhiệm", what: "Từng người: số phiếu, tỷ lệ, mức; mỗi số nối về ô gốc." },
    en: {
      name: "Kết quả tín nhiệm (results)",
      what: "Each person's ballots, shares and level; every figure is linked to its source cell.",
    },
  },
  plan: (vote) => atOnce(planning(vote)),
  planning,
  figureAt: ({ results, settings }, cell) => resultsFigureAt(results, settings, cell),
};
