import { conferencesOf } from "../conferences";
import type { VoteSheets } from "../document";
import { partOfSheet } from "../plan/numberedSheets";
import { minutesFigureAt, NUMBERED, planMinutesSheets } from "./sheet";

export const MINUTES_SHEETS: VoteSheets = {
  plan: planMinutesSheets,
  figureAt: (vote, cell) => {
    const conferences = conferencesOf(vote);
    const conference = conferences[partOfSheet(cell.sheet, NUMBERED, conferences.length)];
    return conference && minutesFigureAt(conference, vote.settings, cell);
  },
};
