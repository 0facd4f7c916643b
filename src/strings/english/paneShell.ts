import { cellsIn, counted, errorsIn, peopleIn, sheetsIn, tablesIn } from "./counted";
import { formatCount } from "../numbers";
import { quoted } from "../quotation";
import type { PartToFillIn } from "../partToFillIn";
import type { ShellStrings } from "../paneShell";

const PARTS_TO_FILL_IN: Readonly<Record<PartToFillIn, string>> = {
  number: "number of the report",
  date: "date of the report",
  unit: "reporting body",
  name: "name of the signatory",
};

export const ENGLISH_SHELL: ShellStrings = {
  places: { data: "Data", check: "Check", documents: "Documents", report: "Report" },
  placeList: "Steps",
  checkWithErrors: (errors) => `Check (${formatCount(errors, "en")})`,
  continueTo: { check: "Next: Check", documents: "Next: Preview Appendix I", report: "Next: Report" },

  notReadYet: "This workbook has not been read yet",
  nothingFound: "No vote table yet",
  errorsOnly: (errors) => `No table could be read · ${errorsIn(errors)}`,
  ready: (people, sheets) => `${peopleIn(people)} · ${sheetsIn(sheets)} · no errors`,
  withErrors: (people, sheets, errors) => `${peopleIn(people)} · ${sheetsIn(sheets)} · ${errorsIn(errors)}`,
  outOfDate: (people, sheets) => `${peopleIn(people)} · ${sheetsIn(sheets)} · Appendix I out of date`,
  upToDate: (people, sheets) => `${peopleIn(people)} · ${sheetsIn(sheets)} · Appendix I made`,
  reading: (sheet, of) => `Reading sheet ${formatCount(sheet, "en")} of ${formatCount(of, "en")}`,
  writing: "Writing the new sheets…",
  comparing: "Comparing what was written…",
  removing: "Removing the earlier sheets…",
  busy: {
    examine: "Reading the tables of this workbook…",
    buildAppendix: "Building Appendix I…",
    makeDocuments: "Making the documents…",
    insertSample: "Inserting sample data…",
    makeInputSheet: "Making an input sheet…",
    mergeUnits: "Merging the units’ figures…",
    checkInstallation: "Making the sheet of checks…",
    removeMade: "Removing generated sheets…",
    remember: "Remembering and reading again…",
    readSelection: "Reading the selection…",
    leaveOut: "Leaving out and reading again…",
    takeBack: "Reading again…",
  },
  stop: "Stop",
  readAgain: "Read the tables again",

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
  tableForgotten: (sheet, area) => `No longer used: ${area} on sheet ${quoted(sheet)}.`,
  leftOut: (what, people) => `Left out: ${what}${people > 0 ? `; ${peopleIn(people)} not counted` : ""}.`,
  countedAsRead: (what) => `Remembered: counted as read, in spite of ${what}.`,
  answered: (what) => `Remembered: ${what}.`,
  takenBack: (what) => `Read again: ${what}.`,
  failureDetail: (detail) => `Detail for support: ${detail}`,
  sheetsLeft: (sheets) => `Sheets to delete: ${sheets}.`,
  sheetsConcerned: (sheets) => `Sheets that may or may not be there: ${sheets}.`,
  unhide: (sheet) => `Show sheet ${quoted(sheet)}`,
  buildAppendix: "Build Appendix I",
  openSheet: (sheet) => `Open ${quoted(sheet)}`,
  showMore: (count) => `Show ${formatCount(count, "en")} more`,
  why: "Why?",
  selectedCell: (address, sheet) => `Cell ${address}, sheet ${quoted(sheet)}`,
  selectedOutOfDate:
    "The selected sheet is out of date or was changed by hand, so it cannot be explained. Build Appendix I again, then select the cell again.",
  dismiss: "Close this message",

  firstRunTitle: "Appendix I from your vote tables",
  firstRunWhat:
    "Tín Nhiệm reads the vote tables of this workbook, points out what is wrong and builds Appendix I with one click.",
  firstRunPromise: "Your own sheets are not changed, and no figure leaves this computer.",
  trySample: "Try it with sample data",
  useOwnTables: "Use my own tables",
  ownTitle: "Use my own tables",
  ownFound:
    "Open a workbook with vote tables, or copy them into this one. A table with a column of names and the ballots of the three levels is read at once; there is nothing to press.",
  ownSelected:
    "Is there a table that Tín Nhiệm does not recognise? Select the whole table on its sheet, then press:",
  ownEmpty: "No table yet? Take a ruled sheet to enter names and ballots:",
  ownListed: "No vote yet, only the list of people? See which documents can be made before it:",
  beforeVote: "Go to Documents",
  ownUnits: "Units have sent their files?",
  back: "Back",

  endIntroduction: "Back to this workbook",
  close: "Close",

  maybeEditing: "Excel has not answered. If a cell is being edited, press Enter on the sheet.",
  partLoads: "Loading…",
  brokenSentence: "The Tín Nhiệm pane ran into an error and had to stop.",
  brokenNextStep: "The figures in the workbook are not affected. Press “Reload” to continue.",
  reload: "Reload",

  otherLanguage: "Tiếng Việt",
};

function tablesOnInEnglish(sheets: readonly string[]): string {
  const [only = ""] = sheets;
  return sheets.length === 1 ? `the table on sheet ${quoted(only)}` : tablesIn(sheets.length);
}
