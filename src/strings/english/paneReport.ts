import { counted } from "./counted";
import { formatCount } from "../numbers";
import { quoted } from "../quotation";
import type { ReportStrings } from "../paneReport";

export const ENGLISH_REPORT: ReportStrings = {
  draft: "Results for the report",
  draftHow:
    "Drafted from the figures of the tables, in Vietnamese. Edit it to your style, then copy it to Word.",
  nothingToDraft: "Nobody to write about yet: the text appears here once a vote table has been read.",
  draftWaits: (errors) =>
    `Not drafted yet: ${counted(errors, "error is", "errors are")} left under Check. Once settled, the text appears here.`,
  draftHasErrors: (errors) =>
    `${counted(errors, "error is", "errors are")} left under Check, so these figures are not yet complete.`,
  draftOld: "The figures have changed since you edited this text.",
  draftAgain: "Draft again from the figures",
  copy: "Copy the results for Word",
  copied: "Copied. Press Ctrl+V in Word to paste it.",
  copyFailed:
    "This computer does not allow copying by a button. Click into the text, press Ctrl+A, then Ctrl+C.",

  proofread: "Proofread a text",
  proofreadHow:
    "Paste a paragraph or table about to be published. Every count, fraction and percentage is recomputed; what does not fit is marked.",
  pasteHere: "Text to proofread",
  proofreadNow: "Proofread",
  proofreaderLoads: "Loading what proofreads…",
  editText: "Edit the text",
  againstData: (people) => `Compared with the ${counted(people, "person", "people")} read in this workbook.`,
  againstItself: "Nobody in this workbook is counted yet, so the text is compared with itself only.",
  ofOthers: "This text is not about the people read in this workbook, so it is compared with itself only.",
  nothingMarked: "Nothing was found that does not fit.",
  nothingMarkedAmongCompared: "Nothing was found that does not fit among what could be compared.",
  nothingToCompare: "There is no figure that could be compared.",
  compared: (compared, figures) =>
    `${formatCount(compared, "en")} of ${counted(figures, "figure was", "figures were")} compared.`,
  notCompared: "Those underlined with dots were not.",
  notInTables: (names) => `Not in the vote tables: ${names.map(quoted).join(", ")}.`,
  marked: (marks) => `${counted(marks, "place is", "places are")} worth a look.`,
  markedText: "The text with its marks",
  mistake: "Wrong",
  doubt: "Worth checking",
  markNumber: (index, found) => `${formatCount(index, "en")}. ${quoted(found)}`,
  expected: (text) => `It should be ${text}.`,
  goToMark: "Show it in the text",
};
