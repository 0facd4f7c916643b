import type { BaseOf, Regulation, Worded } from "./regulations/regulation";
import { AT_LEAST_HALF, type Threshold } from "./threshold";

/** Phụ lục I, as its headings are printed: "Có tỷ lệ phiếu … từ 50% trở lên", for all three levels and under every text. */
export const APPENDIX_FORM: { readonly citation: Worded; readonly reached: Threshold } = {
  citation: { vi: "Phụ lục I", en: "Appendix I" },
  reached: AT_LEAST_HALF,
};

/** What percentages are to be taken of, and which texts say so. */
export interface BaseLaidDown {
  readonly of: BaseOf;
  readonly texts: readonly Regulation[];
}

/** By the text named; where none is, as the form sums up votes, and no text is cited for it. */
export function baseLaidDown(regulation: Regulation | undefined): BaseLaidDown {
  return regulation ? { of: regulation.base.of, texts: [regulation] } : { of: "returned", texts: [] };
}
