import { ROLE_NAMES } from "../account";
import { peopleIn, rowsIn, sheetsIn, tablesIn } from "./counted";
import { formatCount } from "../numbers";
import { quoted } from "../quotation";
import type { DataStrings } from "../paneData";

export const ENGLISH_DATA: DataStrings = {
  recognised: (tables, people) => `${tablesIn(tables)} read, ${peopleIn(people)}`,
  noTable:
    "No vote table could be read yet. A table needs a column of names and the ballots of the three levels; if there is one, select it and press “Use the selection”.",
  tableAt: (area, people, uncategorised) =>
    [
      `Cells ${area}`,
      ...(people > 0 || uncategorised === 0 ? [peopleIn(people)] : []),
      ...(uncategorised > 0 ? [`${peopleIn(uncategorised)}, category not known`] : []),
    ].join(" · "),
  uncategorised: (count) => `${peopleIn(count)} without a known category`,
  columnWouldTell:
    "Choose the category of the whole table below. If people differ, add a column “Đối tượng” to the table: Tín Nhiệm reads it.",

  alike: (tables) => `Choose once for ${tablesIn(tables)} that are alike`,
  alikeSheets: (count) => `${sheetsIn(count)} with these tables`,
  categoryOfAlike: (tables) => `Category of ${tablesIn(tables)}`,
  baseOfAlike: (tables) => `Base of ${tablesIn(tables)}`,
  leaveOutAlike: (tables) => `Leave out ${tablesIn(tables)}`,
  alikeTables: (tables) => tablesIn(tables),

  goToTable: (sheet, area) => `Go to ${area}, sheet ${quoted(sheet)}`,
  unreadRows: (rows) => `${rowsIn(rows)} not counted, see Check`,

  category: "Category",
  categoryOf: (sheet) => `Category of the table on sheet ${quoted(sheet)}`,
  categoryUnread: "Not known, choose a category",
  categoryOfText: (text) => `${quoted(text)} alone`,
  toldBy: (category, people, text) => `${category}, ${peopleIn(people)}: by ${quoted(text)},`,
  toldAt: (cell) => `cell ${cell}`,
  toldInSheetName: "the sheet's name",
  toldByTexts: (texts) => `The category was told by ${formatCount(texts, "en")} texts`,
  base: "Base",
  baseOf: (sheet) => `Base of the table on sheet ${quoted(sheet)}`,
  baseUnread: "Not known, choose a base",
  baseIs: (base) => `base: ${base}`,
  asWritten: "Drop the choice, read as written",
  isAsWritten: (name) => `${name} (as written)`,
  severalAsWritten: (names) => `As written: ${names.join("; ")}`,
  baseOfSelectedCell: "The number in the cell selected on the sheet",
  baseOfCell: (cell) => `The number in cell ${cell}`,

  columns: "Columns recognised",
  columnAt: (column, letters) => `${column}: ${letters.join(", ")}`,
  columnNames: {
    ordinal: "Number",
    name: "Name",
    position: "Position",
    unit: "Unit",
    category: "Category",
    issued: "Issued",
    returned: "Returned",
    valid: "Valid",
    invalid: "Invalid",
    high: "High confidence",
    confident: "Confidence",
    low: "Low confidence",
    handling: "Handling",
    note: "Notes",
    source: "Source",
  },
  namedByYou: "The cells and their columns were shown in this pane.",
  forgetTable: "Stop using these cells",
  forgetTableOf: (sheet) => `Stop using these cells on sheet ${quoted(sheet)}`,
  leaveOutTable: "Leave out the table",
  leaveOutTableOf: (sheet) => `Leave out the table on sheet ${quoted(sheet)}`,

  checked: (role, fits, differs) =>
    differs === 0
      ? `${fits} ${ROLE_NAMES.en[role]} fit`
      : `${ROLE_NAMES.en[role]}: ${formatCount(differs, "en")} off`,
  unclearCells: (cells) => `${formatCount(cells, "en")} ${cells === 1 ? "cell" : "cells"} not clear`,
  account: "How this sheet was read",
  setAside: "Set aside, nothing was made of it",
  cellsOf: (role, cells) => `${ROLE_NAMES.en[role]}: ${formatCount(cells, "en")}`,
  notUsed: "Not used",
  notUsedElsewhere: (items) => `Not used on other sheets: ${formatCount(items, "en")}`,
  pictureOf: (sheet) => `Sheet ${quoted(sheet)} in small`,
  tints: {
    used: "used",
    check: "checked, fits",
    setAside: "set aside",
    differs: "checked, differs",
    unexplained: "not clear",
  },
  tintCells: (name, cells) => `${name} ${formatCount(cells, "en")}`,

  leavingOutQuestion: (what) => `Leave out ${what}?`,
  leavingOutExplained: (people) =>
    `There ${people === 1 ? "is" : "are"} ${peopleIn(people)} who will not be counted, which is said below Appendix I. It can be read again at any time.`,
  leavingOutConfirm: "Leave out",
  leavingOutCancel: "Keep reading it",

  useSelection: "Use the selection",
  useSelectionHow: "A table was missed? Select the whole table on its sheet, then press:",

  sheetsWithout: (sheets) => `No table on ${sheetsIn(sheets)}`,
  choices: "Remembered choices",
  choiceLeftOut: (what) => `Left out: ${what}`,
  choiceCountedAsRead: (what) => `Counted as read, in spite of ${what}`,
  choiceOfCategory: (text, category) => `${quoted(text)}: ${category}`,
  readAgain: "Read again",
  chooseAgain: "Choose again",
  readAgainWhat: (what) => `Read ${what} again`,
  chooseAgainWhat: (text) => `Choose the category of ${quoted(text)} again`,
  unnamedPeople: "People without position and unit",

  moreActions: "More actions",
  insertSample: "Insert sample data",
  makeInputSheet: "Make an input sheet",
  mergeUnits: "Merge the units’ files",
  removeMade: "Remove generated sheets",
  removalQuestion: "Remove every sheet made by Tín Nhiệm?",
  removalExplained:
    "Appendix I, the results, sample and input sheets that nobody changed will be deleted; Ctrl+Z does not bring them back. Changed sheets and source tables stay as they are.",
  removalConfirm: "Remove sheets",
  removalCancel: "Keep them",
};
