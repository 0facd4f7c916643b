import { cellsIn, counted, peopleIn, sheetsIn, tablesIn } from "./counted";
import type { MessageStrings } from "../paneMessages";
import type { PartToFillIn } from "../partToFillIn";
import { quoted } from "../quotation";

const PARTS_TO_FILL_IN: Readonly<Record<PartToFillIn, string>> = {
  number: "number of the report",
  date: "date of the report",
  unit: "reporting body",
  name: "name of the signatory",
};

export const ENGLISH_MESSAGES: MessageStrings = {
  made: (people, cells) =>
    `Appendix I was made: ${peopleIn(people)}, ${cellsIn(cells)} read back and found to match.`,
  compared: "Every cell that was written has been read back and compared with what was calculated.",
  toFillIn: (parts) =>
    `Not set, and left empty: ${parts.map((part) => PARTS_TO_FILL_IN[part]).join(", ")}. Write it in the settings under Documents and build again, or by hand when it is signed.`,
  howToPrint: (appendixSheet) =>
    `To print or save as PDF: open sheet ${quoted(appendixSheet)} and press Ctrl+P; paper and margins are set.`,
  newSheets: (sheets) => counted(sheets, "new sheet", "new sheets"),
  replaced: (sheets) => `${sheetsIn(sheets)} made earlier removed, the new ones take their place`,
  kept: (sheets) =>
    `${sheetsIn(sheets)} kept because they were changed, go with one that was, or are not known to be made in this workbook`,
  left: (sheets) =>
    `${sheetsIn(sheets)} made earlier could not be removed and show the earlier figures. Delete them, or do this again`,
  looksNotTaken: (sheet, looks) =>
    `Excel did not take on sheet ${quoted(sheet)}: ${looks}. The figures are complete; look at it and set this by hand before printing.`,
  refused: (errors) =>
    `Appendix I was not built: ${counted(errors, "error is", "errors are")} left. Correct what is listed below, then build it again.`,
  refusedNoTable:
    "Appendix I was not built: this workbook has no vote table. Open one that has, or make an input sheet.",
  refusalSettled: "No errors are left: Appendix I can be built.",
  sampleInserted: (sheets) =>
    `Sample data was inserted on ${sheetsIn(sheets)}. When you have seen enough, press “Remove generated sheets”.`,
  acceptanceMade: "The sheet “Kiểm tra cài đặt” is open: do the three steps written on it.",
  inputSheetMade: (sheet) =>
    `Sheet ${quoted(sheet)} was made. Enter names and ballots there; Tín Nhiệm reads them as you type.`,
  documentsMade: (cells) => `Made; ${cellsIn(cells)} read back and found to match.`,
  documentsLacking: "Not made: see below what each document still lacks.",
  removed: (sheets) => `${sheetsIn(sheets)} removed`,
  removedNothing: "Nothing was removed: no sheet made by Tín Nhiệm is left unchanged.",
  categoryRemembered: (text, category) => `Remembered: ${quoted(text)} belongs to ${quoted(category)}.`,
  tableCategoryRemembered: (sheets, category) =>
    `Remembered: everyone in ${tablesOnInEnglish(sheets)} belongs to ${quoted(category)}.`,
  baseRemembered: (sheets, base) =>
    `Remembered: the percentages of ${tablesOnInEnglish(sheets)} are calculated on ${base}.`,
  readAsWritten: (sheets) => `The choice was dropped: ${tablesOnInEnglish(sheets)} will be read as written.`,
  tableNamed: (sheet, area) => `Remembered: the table at ${area} on sheet ${quoted(sheet)}.`,
  tablesNamed: (tables) => `Remembered: ${tablesIn(tables)} with the same headings, on the sheets`,
  tableForgotten: (sheet, area) => `No longer used: ${area} on sheet ${quoted(sheet)}.`,
  leftOut: (what, people) => `Left out: ${what}${people > 0 ? `; ${peopleIn(people)} not counted` : ""}.`,
  countedAsRead: (what) => `Remembered: counted as read, in spite of ${what}.`,
  answered: (what) => `Remembered: ${what}.`,
  takenBack: (what) => `Read again: ${what}.`,
};

function tablesOnInEnglish(sheets: readonly string[]): string {
  const [only = ""] = sheets;
  return sheets.length === 1 ? `the table on sheet ${quoted(only)}` : tablesIn(sheets.length);
}
