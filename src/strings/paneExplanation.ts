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
  readonly morePeople: (count: number) => string;
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
  morePeople: (count) => `Xem thêm ${formatCount(count)} người`,
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
  morePeople: (count) => `Show ${formatCount(count, "en")} more people`,
  selectedCell: (address, sheet) => `Cell ${address}, sheet ${quoted(sheet)}`,
  selectedOutOfDate:
    "The selected sheet is out of date or was changed by hand, so it cannot be explained. Build Appendix I again, then select the cell again.",
};

export const EXPLANATION_STRINGS: Readonly<Record<Language, ExplanationStrings>> = { vi: VI, en: EN };
