import type { NotUsedWords } from "../notUsed";
import { formatCount } from "../numbers";
import { quoted } from "../quotation";
import { peopleIn } from "./counted";

export const ENGLISH_NOT_USED: NotUsedWords = {
  kinds: {
    hiddenSheet: ({ sheet }) => `hidden sheet ${quoted(sheet)}`,
    sheetLeftOut: ({ sheet }) => `sheet ${quoted(sheet)} (left out)`,
    tableLeftOut: ({ sheet, text }) => `table ${text}, sheet ${quoted(sheet)} (left out)`,
    partLeftOut: ({ sheet, text }) => `cells ${text}, sheet ${quoted(sheet)} (left out)`,
    list: ({ sheet, text }) => `list ${quoted(text)}, sheet ${quoted(sheet)}`,
    notVotedOn: ({ sheet, text }) => `not voted on: ${text}, sheet ${quoted(sheet)}`,
    column: ({ sheet, text }) => `column ${quoted(text)}, sheet ${quoted(sheet)}`,
    numbers: ({ sheet, text }) => `${text} numbers beside the tables, sheet ${quoted(sheet)}`,
    summary: ({ sheet }) => `a summary, sheet ${quoted(sheet)}`,
    otherSheet: ({ sheet }) => `sheet ${quoted(sheet)} (no ballots)`,
  },
  people: (count, isKnown) => `${peopleIn(count)}${isKnown ? "" : " may be in it"}`,
  notCounted: "Not counted",
  notUsed: "Not used",
  more: (count) => `and ${formatCount(count, "en")} more`,
};
