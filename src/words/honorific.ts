import { remembered, TEXTS_OF_WORKBOOK } from "./remembered";

/** The words a person is addressed by, in whatever case; part of a regular expression that minds the case. */
export const HONORIFIC = "(?:[Ôô][Nn][Gg]|[Bb][Àà]|[Đđ][Ồồ][Nn][Gg]\\s+[Cc][Hh][Íí]|[Đđ][/.]?[Cc])";

/** What stands between such words and the name: "ông An", "đ/c: An", "Đ/c.An". */
export const AFTER_HONORIFIC = "(?:\\s*[.:]\\s*|\\s+)";

const BEFORE_NAME = new RegExp(`^${HONORIFIC}${AFTER_HONORIFIC}(?=\\S)`, "u");

/** Whether a composed name has a form of address before it. */
export function isAddressed(name: string): boolean {
  return BEFORE_NAME.test(name);
}

/** A composed, trimmed name without the form of address before it; K'Brếu is a name of one word. */
export const withoutHonorific = remembered((name) => name.replace(BEFORE_NAME, ""), TEXTS_OF_WORKBOOK);
