import { errorsIn, peopleIn, sheetsIn } from "./counted";
import { formatCount } from "../numbers";
import { quoted } from "../quotation";
import type { ShellStrings } from "../paneShell";

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
  help: "Help",
  trySample: "Try it with sample data",
  useOwnTables: "Use my own tables",

  endIntroduction: "Back to this workbook",
  close: "Close",

  maybeEditing: "Excel has not answered. If a cell is being edited, press Enter on the sheet.",
  partLoads: "Loading…",
  brokenSentence: "The Tín Nhiệm pane ran into an error and had to stop.",
  brokenNextStep: "The figures in the workbook are not affected. Press “Reload” to continue.",
  reload: "Reload",

  otherLanguage: "Tiếng Việt",
};
