import { atOnce, type Staged } from "../../turns/staged";
import type { CountedVote, VoteSheets } from "../document";
import type { SheetPlan } from "../plan/sheetPlan";
import { planningResolutionSheet, resolutionFigureAt } from "./sheet";

function* planning(vote: CountedVote): Staged<readonly SheetPlan[]> {
  return [yield* planningResolutionSheet(vote)];
}

export const RESOLUTION_SHEETS: VoteSheets = {
  words: {
    vi: {
      name: "Xác nhận kết quả (HĐND)",
      what: "Các đoạn của nghị quyết xác nhận: từng khối, từng người ba dòng, câu kết.",
    },
    en: {
      name: "Xác nhận kết quả (confirming resolution)",
      what: "For a People’s Council: blocs, three lines for each person, closing sentences.",
    },
  },
  plan: (vote) => atOnce(planning(vote)),
  planning,
  figureAt: resolutionFigureAt,
};
