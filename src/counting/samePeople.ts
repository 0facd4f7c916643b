/**
 * What rows of one name are, where the sheets do not say for certain: of counting teams of one vote, to be added up; the
 * same row again, to be counted once; of one person, of whom only the first row or only the last counts; of different
 * people, each to be counted. Who stands in some of the tables that are added up is counted by these alone.
 */
export const SAME_PEOPLE = ["addedUp", "once", "first", "last", "each", "alone"] as const;

export type SamePeople = (typeof SAME_PEOPLE)[number];

/** What the tables that hold the same people seem to be, by what they say themselves. */
export type TablesSay = "teams" | "votes" | "recount" | "sum" | "copies" | "nothing";
