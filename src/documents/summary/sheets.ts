import { atOnce } from "../../turns/staged";
import type { VoteSheets } from "../document";
import { partOfSheet } from "../plan/numberedSheets";
import { summaryParts } from "./parts";
import { NUMBERED, planningSummarySheets, summaryFigureAt } from "./sheet";

export const SUMMARY_SHEETS: VoteSheets = {
  words: {
    vi: {
      name: "Biểu tổng hợp kết quả",
      what: "Từng người: số phiếu phát ra, thu về, hợp lệ và ba mức, theo cột của quy định; mỗi hội nghị hoặc đối tượng một trang.",
    },
    en: {
      name: "Biểu tổng hợp (results by conference)",
      what: "Each person’s ballots issued, returned, valid and at each level, in the columns of the regulation; a sheet for each conference or category.",
    },
  },
  plan: (vote) => atOnce(planningSummarySheets(vote)),
  planning: planningSummarySheets,
  figureAt: (vote, cell) => {
    const parts = summaryParts(vote);
    const part = parts[partOfSheet(cell.sheet, NUMBERED, parts.length)];
    return part && summaryFigureAt(part, vote, cell);
  },
};
