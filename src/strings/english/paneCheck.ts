import { ballotsIn, counted, peopleIn, rowsIn, tablesIn } from "./counted";
import { formatCount } from "../numbers";
import { quoted } from "../quotation";
import type { CheckStrings } from "../paneCheck";

export const ENGLISH_CHECK: CheckStrings = {
  nothingToCorrect: {
    none: "Nothing to correct: Appendix I can be built.",
    old: "Nothing to correct, but Appendix I is out of date or was changed by hand: build it again before it is signed.",
    stands: "Nothing to correct. Appendix I was made and agrees with the figures.",
  },
  groups: {
    correct: (count) => `Correct on the sheets (${formatCount(count, "en")})`,
    decide: (count) => `Choose in this pane (${formatCount(count, "en")})`,
    carried: (count) => `Carried into the results (${formatCount(count, "en")})`,
    readOnceMore: (count) => `Read these ballots again (${formatCount(count, "en")})`,
    known: (count) => `Good to know (${formatCount(count, "en")})`,
  },
  groupExplained: {
    correct: "Correct the table itself; the entry here then goes away.",
    decide: "The table does not say, so you are asked. Answer once, and this workbook remembers.",
    carried: "Appendix I can be built, but look at these before it is signed.",
    readOnceMore:
      "One ballot more or fewer would change the result, or no level reaches 50%. Compare these people with the minutes again.",
    known: "There is nothing to do.",
  },
  goToCells: (cells, address, sheet) =>
    `Go to ${cells === 1 ? "cell" : formatCount(cells, "en") + " cells"} ${address}, sheet ${quoted(sheet)}`,
  morePlaces: (count) => `${counted(count, "more place", "more places")}`,
  thesePeople: (count) => `These ${counted(count, "person", "people")}`,
  ofTables: (tables) => `Said of ${tablesIn(tables)}; settle it once for all.`,
  search: "Search these findings",
  found: (findings, of) => `${formatCount(findings, "en")} of ${formatCount(of, "en")} found.`,
  copyFindings: (findings) => `Copy ${counted(findings, "finding", "findings")} as a table`,
  findingColumns: ["No.", "To do", "Sheet", "Cells", "What"],
  treatments: {
    correct: "Correct",
    decide: "Choose",
    carried: "Carried along",
    readOnceMore: "Read again",
    known: "Good to know",
  },
  difference: (ballots) => `${ballotsIn(ballots)} off`,
  ifLeft: {
    error: "If left: Appendix I cannot be built.",
    warning: "If left: this sentence goes into the column “Cảnh báo” of the results sheet.",
    notice: "If left: Appendix I is not affected.",
  },
  ifLeftOf: {
    typedShareDiffers:
      "If left: Appendix I takes the percentage calculated from the ballots, and this sentence goes into the column “Cảnh báo” of the results sheet.",
    handlingUnknown:
      "If left: this is counted under “Khác” in section II, and this sentence goes into the column “Cảnh báo” of the results sheet.",
    hiddenSheets: "If left: the people on these sheets are not in Appendix I.",
    hiddenRowsCounted: "If left: the people in these rows are in Appendix I.",
    countIsText: "If left: the number read is used.",
    baseIsValid:
      "If left: percentages are calculated on valid ballots, and the foot of the new sheets says so.",
    baseIsLevels:
      "If left: percentages are calculated on the sum of the levels, and the foot of the new sheets says so.",
    nearThreshold: "If left: the result follows the ballots as entered.",
    tiedAtHalf: "If left: this person is counted at the higher level and named in the notes of Appendix I.",
    noLevelReached: "If left: this person is counted in the total and named in the notes of Appendix I.",
  },

  tableStates: "Table by table",
  goToTable: "Go to the table",
  empty: "not entered",
  incomplete: (rows) => `${rowsIn(rows)} incomplete`,
  differs: (ballots) => counted(ballots, "ballot off", "ballots off"),
  doubtful: (findings) => counted(findings, "thing to look at", "things to look at"),
  agrees: "agrees",

  categoryQuestion: "Which category?",
  categoryQuestionOf: (text) => `Which category does ${quoted(text)} belong to?`,
  categoryPlaceholder: "Choose a category",
  leaveOutSheet: (sheet) => `Leave out sheet ${quoted(sheet)}`,
  samePeople: {
    addedUp: "Add the ballots up",
    once: "Count once, leave out what is repeated",
    first: "Count the first row",
    last: "Count the last row",
    each: "Different people of the same name: count all",
    alone: "Count by the parts they are in",
  },
  tableOn: (sheet) => `the table on sheet ${quoted(sheet)}`,
  tableAt: (sheet, area) => `table ${area} on sheet ${quoted(sheet)}`,
  andTables: (tables) => `and ${counted(tables, "more table", "more tables")}`,
  keepPart: (part) => `Count only ${quoted(part)}`,
  keepTables: (tables, people) => `Keep only ${tables} (${peopleIn(people)})`,
  leaveOutTables: (tables) => `Leave out ${tables}`,
  stopAddingUp: "Stop adding up",
  leaveOutPart: (sheet, cell) => `Leave out the part from cell ${cell}, sheet ${quoted(sheet)}`,
  leaveOutAlike: (places) => `Leave out all ${formatCount(places, "en")} like this`,
  partsAlike: (places) => `${formatCount(places, "en")} places that cannot be read alike`,
  nameColumns: "Say which column is which",
  nameColumnsOf: (sheet) => `Say which column is which on sheet ${quoted(sheet)}`,
  countAsRead: "Count as read",
  keepBase: (base, ballots) =>
    `Keep counting on ${base}${ballots === undefined ? "" : ` (${formatCount(ballots, "en")})`}`,
  countAsReadWhat: (what) => `Count as read, in spite of ${what}`,
  countThem: (why) => (why === "twoNames" ? "Count as one person" : "Count"),
  leaveThemOut: "Leave out",
  chooseBase: "Choose the base under Data",
  chooseInData: "Choose under Data",
  takeKind: (kind) => `Calculate on ${kind}`,
  takeCell: (value, cell, sheet) =>
    `Calculate on ${value === undefined ? "the number" : formatCount(value, "en")} in cell ${cell}, sheet ${quoted(sheet)}`,
  addRow: (category) => `Add a row ${quoted(category)}`,
  chooseForm: "Choose the rows under Appendix",
};
