import { atOnce } from "../../turns/staged";
import { conferencesOf } from "../conferences";
import type { VoteSheets } from "../document";
import { partOfSheet } from "../plan/numberedSheets";
import { minutesFigureAt, NUMBERED, planningMinutesSheets } from "./sheet";

export const MINUTES_SHEETS: VoteSheets = {
  words: {
    vi: {
      name: "Biên bản kiểm phiếu",
      what: "Số người, số phiếu và kết quả từng người của mỗi hội nghị; chỗ chưa rõ để chấm cho điền tay.",
    },
    en: {
      name: "Biên bản kiểm phiếu (counting minutes)",
      what: "Attendance, ballots and each person’s result of every conference; what is not known is left to be filled in.",
    },
  },
  plan: (vote) => atOnce(planningMinutesSheets(vote)),
  planning: planningMinutesSheets,
  figureAt: (vote, cell) => {
    const conferences = conferencesOf(vote);
    const conference = conferences[partOfSheet(cell.sheet, NUMBERED, conferences.length)];
    return conference && minutesFigureAt(conference, vote.settings, cell);
  },
};
