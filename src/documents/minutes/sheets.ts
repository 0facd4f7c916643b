import { atOnce } from "../../turns/staged";
import { conferencesOf } from "../conferences";
import type { VoteSheets } from "../document";
import { partOfSheet } from "../plan/numberedSheets";
import { minutesFigureAt, NUMBERED, planningMinutesSheets } from "./sheet";

export const MINUTES_SHEETS: VoteSheets = {
  plan: (vote) => atOnce(planningMinutesSheets(vote)),
  planning: planningMinutesSheets,
  figureAt: (vote, cell) => {
    const conferences = conferencesOf(vote);
    const conference = conferences[partOfSheet(cell.sheet, NUMBERED, conferences.length)];
    return conference && minutesFigureAt(conference, vote.settings, cell);
  },
};
