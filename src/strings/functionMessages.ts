import type { Level } from "../counting/level";
import type { LowStep, Regulation, RegulationKey } from "../counting/regulation";
import { formatCount } from "./numbers";
import { quoted } from "./quotation";
import { VIETNAMESE_COUNTS } from "./termsVietnamese";

/** The numbers a formula can be given; `delegates` stands where `returned` does, under a rule that counts of delegates. */
export type ArgumentName = Level | "returned" | "delegates" | "count" | "base";

const ARGUMENT_NAMES: Readonly<Record<ArgumentName, string>> = {
  high: VIETNAMESE_COUNTS.high,
  confident: VIETNAMESE_COUNTS.confident,
  low: VIETNAMESE_COUNTS.low,
  returned: VIETNAMESE_COUNTS.returned,
  delegates: "tổng số đại biểu",
  count: "số phiếu",
  base: "mẫu số",
};

/*
 * The sentences shown with a formula's #VALUE!, one for each thing that can be wrong with what it was given. Vietnamese
 * only, like the descriptions in functions.json: a function does not know the language of Excel.
 */

/** A number is blank beside others that are not. */
export function argumentMissing(argument: ArgumentName): string {
  return canBeNone(argument)
    ? `Chưa có ${ARGUMENT_NAMES[argument]}. Ô trống không phải là 0: nếu không có phiếu nào thì ghi số 0.`
    : `Chưa có ${ARGUMENT_NAMES[argument]} để tính tỷ lệ.`;
}

/** Not a whole number of ballots: words, a fraction, a negative number. */
export function argumentInvalid(argument: ArgumentName, found: string): string {
  return `Ở ${ARGUMENT_NAMES[argument]} là ${quoted(found)}, không đọc được thành một số nguyên từ 0 trở lên. Sửa lại ô này.`;
}

/** The ballots given add up to more than what percentages are taken of. */
export function sumAboveBase(sum: number, base: number, argument: ArgumentName): string {
  return `Có ${formatCount(sum)} phiếu, nhiều hơn ${ARGUMENT_NAMES[argument]} là ${formatCount(base)} (lệch ${formatCount(sum - base)}). Kiểm tra lại các số này.`;
}

export function baseIsZero(argument: ArgumentName): string {
  return `Không tính được tỷ lệ vì ${ARGUMENT_NAMES[argument]} là 0.`;
}

export function regulationUnknown(found: string, choices: readonly Regulation[]): string {
  return `Chưa có quy định ${quoted(found)}. Ghi một trong các quy định: ${citations(choices)}.`;
}

export function regulationAmbiguous(found: string, choices: readonly Regulation[]): string {
  return `Có hơn một văn bản hợp với ${quoted(found)}. Ghi rõ một trong các văn bản: ${citations(choices)}.`;
}

/** The rule says when a level is reached but nothing of consequences. */
export function regulationWithoutConsequences(
  { citation }: Regulation,
  choices: readonly Regulation[],
): string {
  return `${citation} không nêu hướng xem xét theo phiếu tín nhiệm thấp. Ghi một trong các quy định: ${citations(choices)}.`;
}

/** A list that is neither three nor four columns wide. */
export function columnsWrong(columns: number): string {
  return `Vùng có ${formatCount(columns)} cột. Chọn vùng 3 cột (tín nhiệm cao, tín nhiệm, tín nhiệm thấp) hoặc 4 cột (thêm số phiếu thu về).`;
}

function citations(regulations: readonly Regulation[]): string {
  return regulations.map(({ citation }) => citation).join("; ");
}

/** What stands in the sheet when no level reaches half, in the strictness of the rule. Always Vietnamese: it is printed. */
export function noLevelText({ half }: Pick<Regulation, "half">): string {
  return half.strict ? "Không mức nào trên 50%" : "Không mức nào đạt 50%";
}

/** What each rule says is to be considered. Only pointed out: who decides is the competent authority. */
const TO_CONSIDER: Readonly<Record<Exclude<RegulationKey, "appendix">, Readonly<Record<LowStep, string>>>> = {
  decision262: {
    half: "Thuộc diện xem xét đưa ra khỏi quy hoạch các chức vụ cao hơn; bố trí, sắp xếp công tác phù hợp (QĐ 262-QĐ/TW: trên 50% phiếu tín nhiệm thấp)",
    twoThirds:
      "Thuộc diện kịp thời xem xét: nếu không đáp ứng yêu cầu nhiệm vụ thì cho từ chức hoặc cho thôi giữ chức vụ (QĐ 262-QĐ/TW: từ 2/3 phiếu tín nhiệm thấp trở lên)",
  },
  decision96: {
    half: "Thuộc diện xem xét đưa ra khỏi quy hoạch; có thể cho thôi giữ chức vụ, bố trí công tác khác, cho từ chức hoặc bỏ phiếu tín nhiệm (QĐ 96-QĐ/TW: trên 1/2 nhưng dưới 2/3 phiếu tín nhiệm thấp)",
    twoThirds: "Thuộc diện xem xét miễn nhiệm (QĐ 96-QĐ/TW: từ 2/3 phiếu tín nhiệm thấp trở lên)",
  },
  resolution85: {
    half: "Thuộc diện có thể xin từ chức (NQ 85/2014/QH13: quá nửa tổng số đại biểu đánh giá tín nhiệm thấp)",
    twoThirds:
      "Thuộc diện đưa ra bỏ phiếu tín nhiệm (NQ 85/2014/QH13: từ 2/3 tổng số đại biểu trở lên đánh giá tín nhiệm thấp)",
  },
  resolution96: {
    half: "Thuộc diện có thể xin từ chức, nếu không thì đưa ra bỏ phiếu tín nhiệm (NQ 96/2023/QH15: quá nửa đến dưới 2/3 tổng số phiếu tín nhiệm thấp)",
    twoThirds: "Thuộc diện xem xét miễn nhiệm (NQ 96/2023/QH15: từ 2/3 tổng số phiếu tín nhiệm thấp trở lên)",
  },
};

/** The words in the sheet for a step reached; blank when none is. Always Vietnamese: it is printed. */
export function toConsiderText(regulation: RegulationKey, step: LowStep | "none"): string {
  return regulation === "appendix" || step === "none" ? "" : TO_CONSIDER[regulation][step];
}

/** Whether 0 is a sensible answer: of a level it is, of what percentages are taken of it is not. */
function canBeNone(argument: ArgumentName): boolean {
  return argument === "high" || argument === "confident" || argument === "low" || argument === "count";
}
