import { formatDay } from "../dates";
import { peopleIn, sheetsIn } from "./counted";
import { formatCount, formatPercent } from "../numbers";
import { quoted, quotedList } from "../quotation";
import type { AppendixStrings } from "../paneAppendix";

export const ENGLISH_APPENDIX: AppendixStrings = {
  buildAgain: "Rebuild Appendix I",
  again: "Rebuild",
  stopped: (errors) =>
    errors === 1
      ? "It cannot be built yet: 1 error is left."
      : `It cannot be built yet: ${formatCount(errors, "en")} errors are left.`,
  noPeople: "It cannot be built yet: there is nobody to count.",
  seeErrors: "See the errors under Check",

  stands: (sheet) => `Appendix I on sheet ${quoted(sheet)} matches the current figures and settings.`,
  standsOld: (sheet) =>
    `Appendix I on sheet ${quoted(sheet)} is out of date: figures or settings have changed since it was built. Build it again before it is signed.`,
  resultsGone:
    "The results sheet that belongs to it is gone, so the figures of Appendix I can no longer be calculated. Build it again to have both sheets.",
  changedByHand: (sheets) =>
    `Changed by hand: ${quotedList(sheets)}. If you build again, what was changed is kept and the new sheet gets another name.`,
  notCounted: (count) => `Not counted in Appendix I: ${formatCount(count, "en")}`,
  notCountedByChoice: (what) => `Left out by choice: ${what}`,
  notCountedHidden: (sheets) => `Hidden: ${sheets}`,
  notCountedSummary: (sheet) => `A summary: sheet ${quoted(sheet)}`,
  remove: "Remove",
  removalQuestion: "Remove Appendix I and the results?",
  removalExplained:
    "The two sheets are deleted; Ctrl+Z does not bring them back, but they can be built again at once. Sheets changed by hand and source tables stay as they are.",

  settings: "Settings",
  settingsOptional:
    "A field left empty is taken from the line “Kèm theo Báo cáo” of the source table; where there is no such line, dots are printed. Without a signatory there is no place to sign.",
  unit: "Reporting unit",
  unitExample: {
    party: "For example: Huyện ủy Bảo Lâm",
    state: "For example: Ủy ban nhân dân huyện Bảo Lâm",
  },
  number: "Report number",
  numberExample: { party: "For example: 121-BC/HU", state: "For example: 45/BC-UBND" },
  date: "Report date",
  dateExample: "For example: 24/6/2022",
  dateWrong: "Write day/month/year, for example 24/6/2022.",
  place: "Place",
  placeExample: "For example: Bảo Lâm",
  attachment: "Print the line “(Kèm theo Báo cáo số …)”",
  style: "Form of the document",
  styles: { party: "A document of the Party", state: "A document of a State office" },
  letterhead: "Print the head: bodies, national or Party name, place and date",
  upperBody: "Body above",
  upperBodyExample: {
    party: "For example: Tỉnh ủy Lâm Đồng",
    state: "For example: Ủy ban nhân dân tỉnh Lâm Đồng",
  },
  recipients: "Nơi nhận (whom it goes to), one a line",
  recipientsExample: { party: "For example: Ban Tổ chức Tỉnh ủy", state: "For example: Sở Nội vụ" },
  resultsSigned: "Sign the sheet Kết quả tín nhiệm too",
  appendixPages: "Where Appendix I has no room on one page at 12 points",
  pagesOf: { fewest: "Smaller letters, not below 10.5", largest: "Keep large letters, print two pages" },
  post: "Post of the signatory, one part a line",
  postExample: {
    party: "For example: T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ",
    state: "For example: TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
  },
  signatory: "Name of the signatory",
  signatoryNotStored: "Written into Appendix I only; not kept in the settings of the workbook.",
  regulation: "Regulation",
  noRegulation: "None: the form of Appendix I alone",
  regulationName: ({ citation, inForce: { from, until } }) =>
    citation.en + (until ? ` (until ${formatDay(until)})` : from ? ` (since ${formatDay(from)})` : ""),
  resultUses: "Texts that use the results (choose where they concern somebody)",
  resultUse: (concerns, citation) => `${citation}: ${concerns}`,
  form: "Rows of Appendix I",
  threeTier: "Three tiers: province, district, commune (until 30/6/2025)",
  twoTier: "Two tiers: province, commune (since 1/7/2025)",
  ownRows: {
    own: "Rows set by the office",
    legend: "Rows of section I of Appendix I",
    name: (number) => `Name of row ${number}`,
    group: (number) => `Group of row ${number}`,
    categories: (number) => `Who is counted in row ${number}`,
    nobody: "Nobody chosen",
    inRow: (category, number) => `${category} (now in row ${number})`,
    up: "Up",
    down: "Down",
    remove: "Remove",
    ofRow: (action, number) => `${action}: row ${number}`,
    add: "Add a row",
    addFor: "Choose who has no row yet",
  },
  cells: "Figures on the new sheets",
  formulas: "Formulas linked to the source tables",
  values: "Fixed values",
  baseIsPerTable: "The base is chosen table by table.",
  goToData: "Choose it under Data",

  preview: "Preview of Appendix I",
  previewHow: "Press a figure to see why.",
  total: "Total",
  levelHeadings: { high: "High", confident: "Conf.", low: "Low" },
  figure: (row, column, people) => `${row}, ${column}: ${peopleIn(people)}. Why?`,
  figureTotal: "people voted on",

  people: (count) => `Person by person (${formatCount(count, "en")})`,
  peopleHow: "Each bar is divided by ballots; the upright line is half of the base.",
  order: "Order",
  orders: {
    read: "As in the tables",
    highest: "Most high confidence first",
    lowest: "Most low confidence first",
  },
  outcomes: { high: "High confidence", confident: "Confidence", low: "Low confidence", none: "No level" },
  unmarked: "Unmarked or spoilt",
  shares: (high, confident, low) =>
    `High\u00a0${formatPercent(high, "en")}\u00a0· Conf.\u00a0${formatPercent(confident, "en")}\u00a0· Low\u00a0${formatPercent(low, "en")}`,
  personPicture: (name, high, confident, low) =>
    `${name}: high confidence ${formatPercent(high, "en")}, confidence ${formatPercent(confident, "en")}, low confidence ${formatPercent(low, "en")}`,
  ballots: (high, confident, low, base) =>
    `${formatCount(high, "en")}, ${formatCount(confident, "en")} and ${formatCount(low, "en")} of ${formatCount(base, "en")} ballots`,
  explainPerson: (name) => `Why this result for ${name}?`,

  written: "What will be written, and where",
  writtenNew: (sheets) => `New sheets: ${quotedList(sheets)}.`,
  writtenReplaced: (sheets) => `Replaced because Tín Nhiệm made them: ${quotedList(sheets)}.`,
  writtenBeside: (sheets) => `Kept because they were changed by hand: ${quotedList(sheets)}.`,
  writtenName: "A name that is taken gets a number.",
  untouched: (sheets) => `Not touched: the other ${sheetsIn(sheets)}.`,
  undo: "Ctrl+Z does not take these sheets back; once made, press “Remove” above instead.",
};
