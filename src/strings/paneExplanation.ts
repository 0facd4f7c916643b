import { ballotsIn, peopleIn } from "./english";
import type { Language } from "./language";
import { formatCount } from "./numbers";
import { quoted } from "./quotation";

/** "Vì sao?": the frame around an explanation; what it says comes with the figure. */
export interface ExplanationStrings {
  readonly why: string;
  readonly ballotsOf: (numerator: number, denominator: number) => string;
  readonly peopleOf: (numerator: number, denominator: number) => string;
  readonly rules: string;
  readonly people: (count: number) => string;
  readonly source: string;
  readonly goToCell: (address: string, sheet: string) => string;
  readonly goToPerson: (name: string, address: string, sheet: string) => string;
  readonly search: string;
  readonly level: string;
  readonly allLevels: string;
  readonly found: (people: number, of: number) => string;
  readonly copyPeople: (people: number) => string;
  readonly tableCopied: string;
  readonly tableNotCopied: string;
  readonly selectedCell: (address: string, sheet: string) => string;
  readonly selectedOutOfDate: string;
}

const VI: ExplanationStrings = {
  why: "Vì sao?",
  ballotsOf: (numerator, denominator) => `${formatCount(numerator)} trên ${formatCount(denominator)} phiếu`,
  peopleOf: (numerator, denominator) => `${formatCount(numerator)} trên ${formatCount(denominator)} người`,
  rules: "Cách tính",
  people: (count) => `${formatCount(count)} người được tính`,
  source: "Nguồn",
  goToCell: (address, sheet) => `Đi tới ô ${address}, trang ${quoted(sheet)}`,
  goToPerson: (name, address, sheet) => `${name}: đi tới ô ${address}, trang ${quoted(sheet)}`,
  search: "Tìm theo tên, chức vụ, đơn vị",
  level: "Mức",
  allLevels: "Mọi mức",
  found: (people, of) => `Thấy ${formatCount(people)} trong ${formatCount(of)} người.`,
  copyPeople: (people) => `Chép danh sách ${formatCount(people)} người`,
  tableCopied: "Đã chép. Sang Word hoặc Excel, nhấn Ctrl+V để dán.",
  tableNotCopied: "Máy này không cho chép tự động. Xem danh sách ở trang Kết quả tín nhiệm.",
  selectedCell: (address, sheet) => `Ô ${address}, trang ${quoted(sheet)}`,
  selectedOutOfDate:
    "Trang đang chọn đã cũ hoặc đã được sửa tay nên không giải thích được. Lập lại Phụ lục I rồi chọn lại ô.",
};

const EN: ExplanationStrings = {
  why: "Why?",
  ballotsOf: (numerator, denominator) => `${formatCount(numerator, "en")} of ${ballotsIn(denominator)}`,
  peopleOf: (numerator, denominator) => `${formatCount(numerator, "en")} of ${peopleIn(denominator)}`,
  rules: "How it is counted",
  people: (count) => `${peopleIn(count)} counted`,
  source: "Source",
  goToCell: (address, sheet) => `Go to cell ${address}, sheet ${quoted(sheet)}`,
  goToPerson: (name, address, sheet) => `${name}: go to cell ${address}, sheet ${quoted(sheet)}`,
  search: "Search by name, position, unit",
  level: "Level",
  allLevels: "All levels",
  found: (people, of) => `${formatCount(people, "en")} of ${peopleIn(of)} found.`,
  copyPeople: (people) => `Copy the list of ${peopleIn(people)}`,
  tableCopied: "Copied. Press Ctrl+V in Word or Excel to paste it.",
  tableNotCopied: "This computer does not allow copying by a button. The list is on the results sheet.",
  selectedCell: (address, sheet) => `Cell ${address}, sheet ${quoted(sheet)}`,
  selectedOutOfDate:
    "The selected sheet is out of date or was changed by hand, so it cannot be explained. Build Appendix I again, then select the cell again.",
};

export const EXPLANATION_STRINGS: Readonly<Record<Language, ExplanationStrings>> = { vi: VI, en: EN };
