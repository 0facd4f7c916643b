import type { DocumentsStrings } from "../documentWords";
import { quoted, quotedList } from "../quotation";

export const ENGLISH_DOCUMENTS: DocumentsStrings = {
  missing: {
    list: "There is no list yet: a sheet with a column Họ và tên (name) and one Chức vụ (post) is needed.",
    whichList: (sheets) =>
      `Which list is meant is not known: there is one on each of ${quotedList(sheets)}. Write “lấy phiếu tín nhiệm” into the title of the right one.`,
    ballots: "There is no sheet with a ballot in each row.",
    marksUnclear: "Some marks on the ballots are not clear: see Check, correct them, then make it.",
    numbersUnclear:
      "The ballots have numbers 1, 2, 3, and it is not said which is which level: choose below.",
    counts: "There are no counts yet: a vote table with all three levels filled in is needed.",
    earlier:
      "There is no earlier vote yet: take it from its file at So sánh kỳ trước; or copy its table to a sheet of this workbook, and leave it out when Check asks about it.",
    whichEarlier: (sheets) =>
      `It is not clear which is the earlier vote: tables on ${quotedList(sheets)} were left out. Choose below.`,
    earlierUnclear: (sheet) =>
      `The table of the earlier vote on sheet ${quoted(sheet)} could not be read completely: count it again, correct what Check says, then leave it out once more.`,
    corrections: "There are errors in the vote tables: see Check, correct them, then make it.",
  },
  papers: (able) => `Other papers: ${able} can be made`,
  make: "Make",
  copyWhole: "Copy the whole text for Word",
  copied: "Copied with the figures as they are now. Press Ctrl+V in Word.",
  notCopied: "This machine does not allow copying. Make the sheet, select its cells and press Ctrl+C.",
  again: "Make again",
  open: (sheet) => `Open ${quoted(sheet)}`,
  standing: {
    current: "Made, and as the figures and settings are now.",
    old: "Made, but figures or settings have changed since. Make it again before you use it.",
    changed: "Made, and changed by hand: that sheet is kept, and a new one gets another name.",
  },
  remove: "Remove",
  removalQuestion: (name) => `Remove ${name}?`,
  removalExplained:
    "The sheets are deleted, which Ctrl+Z does not undo; they can be made again at once. What was changed by hand and your own tables stay.",
  settings: "Its own settings",
  report: "Report",
  reportWhat: "The paragraphs of the results for Word, and proofreading of what is about to be published.",
  goToReport: "Go to Report",
  summary: {
    by: "Each sheet is",
    byConference: "a conference (one vote table)",
    byCategory: "a category",
    ranked: "Rank by the share of high confidence",
    combined: "Add the columns “Tín nhiệm cao và tín nhiệm”",
  },
  ballots: {
    room: "Room for so many ballots",
    how: "Not fewer than were issued. For the ballots, the sheets of marks and the tally.",
    wrong: (most) => `Enter a whole number from 1 to ${most}.`,
  },
  numbersMean: {
    label: "The numbers on the ballots mean",
    oneIsHigh: "1 high confidence, 2 confidence, 3 low confidence",
    threeIsHigh: "3 high confidence, 2 confidence, 1 low confidence",
  },
  earlierSheet: "The earlier vote is on sheet",
  earlierFile: "Take the earlier vote from a file…",
  twoDecimals: "Always two decimals (97,50%)",
  minutes: {
    how: "What is left empty is printed as dots, to be filled in by hand. Attendance and ballots are taken from the vote table.",
    labels: {
      occasion: "Conference (session)",
      venue: "Place",
      begun: "Began at",
      ended: "Ended at",
      copies: "Copies",
      board: "Counting board, a line for each member",
      leftSigner: "Name of who signs on the left",
      chair: "Name of who presides",
    },
    notStored: "Names are only written into the minutes, and not kept in the settings of the workbook.",
    signers: "Signs on the left",
    signedByBoard: "Head of the counting board",
    signedBySecretary: "Who keeps the minutes",
  },
};
