import type { Handling } from "../../counting/handling";
import type { Outcome } from "../../counting/level";
import type { OfficeStyle } from "../settings";
import { NO_LEVEL, VIETNAMESE_LEVELS } from "../../strings/terms";

/**
 * The words by which the made sheets count: written in one cell, looked for by COUNTIFS from another. So none may be
 * taken for a number or a date, hold a wildcard (* ? ~) or start like a comparison (= < >). Categories go by their
 * VIETNAMESE_CATEGORIES.
 */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  ...VIETNAMESE_LEVELS,
  none: NO_LEVEL,
};

/** None but "Khác" is part of another: Phụ lục I looks for each inside a cell, as a person can stand in two rows. */
export const HANDLING_WORDS: Readonly<Record<Handling, string>> = {
  removedFromPlanning: "Rà soát đưa ra khỏi quy hoạch",
  reassigned: "Bố trí, phân công công tác khác",
  resigned: "Cho từ chức",
  relieved: "Cho thôi chức vụ",
  dismissed: "Miễn nhiệm",
  other: "Khác",
};

/** Starts the note of a person with exactly half in two levels; Phụ lục I counts the notes that start so. */
export const TIED_NOTE = "Đúng 50% ở hai mức, tính ở mức cao hơn.";

export const NO_LEVEL_NOTE = `${NO_LEVEL}: tính vào tổng số, nêu ở Ghi chú của Phụ lục I.`;

/** Starts the notes that only a later edit of the counts can bring about; Phụ lục I counts the people who have one. */
export const EDITED_NOTE = "Số phiếu sửa sau khi lập không dùng được:";

/** What people are called whose number is told. */
export type PeopleWord = "đồng chí" | "người";

/** Party documents speak of đồng chí, those of the State of người. */
export function peopleWord(style: OfficeStyle): PeopleWord {
  return style === "party" ? "đồng chí" : "người";
}

/** No line of a sheet parts "ngày" from its day. */
export function withUnbrokenDays(note: string): string {
  return note.replace(/ngày (?=\d)/g, "ngày\u00a0");
}
