import { ballotsIn, peopleIn } from "./counted";
import { formatCount } from "../numbers";
import { quoted } from "../quotation";
import type { ExplanationStrings } from "../paneExplanation";

export const ENGLISH_EXPLANATION: ExplanationStrings = {
  ballotsOf: (numerator, denominator) => `${formatCount(numerator, "en")} of ${ballotsIn(denominator)}`,
  peopleOf: (numerator, denominator) => `${formatCount(numerator, "en")} of ${peopleIn(denominator)}`,
  rules: "How it is counted",
  people: (count) => `${peopleIn(count)} counted`,
  sideBases: "On each base the sheet gives",
  onBase: (names, value, inUse) => `${formatCount(value, "en")}: ${names}${inUse ? " (in use)" : ""}`,
  otherLevel: "another level",
  source: "Source",
  goToCell: (address, sheet) => `Go to cell ${address}, sheet ${quoted(sheet)}`,
  mergedFrom: (place) => `This row was merged from a file: ${place}`,
  goToPerson: (name, address, sheet) => `${name}: go to cell ${address}, sheet ${quoted(sheet)}`,
  search: "Search by name, position, unit",
  level: "Level",
  allLevels: "All levels",
  found: (people, of) => `${formatCount(people, "en")} of ${peopleIn(of)} found.`,
  copyPeople: (people) => `Copy the list of ${peopleIn(people)}`,
  tableCopied: "Copied. Press Ctrl+V in Word or Excel to paste it.",
  tableNotCopied: "This computer does not allow copying by a button. The list is on the results sheet.",
  askSelected: "Why? (selected cell)",
  noFigure: (address, sheet) =>
    `Cell ${address} of sheet ${quoted(sheet)} shows no figure of a made sheet that still holds. Select a figure of “Phụ lục I” or “Kết quả tín nhiệm” and press again.`,
};
