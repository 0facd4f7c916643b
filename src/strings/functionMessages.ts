import type { Level } from "../counting/level";
import type { LowStep, Regulation } from "../counting/regulations/regulation";
import { formatCount } from "./numbers";
import { quoted, shortened } from "./quotation";
import { VIETNAMESE_COUNTS, VIETNAMESE_LAID_DOWN } from "./terms";

/** The numbers a formula can be given; `delegates` stands where `returned` does, under a rule that counts of delegates. */
export type ArgumentName = Level | "returned" | "delegates" | "count" | "base";

const ARGUMENT_NAMES: Readonly<Record<ArgumentName, string>> = {
  high: VIETNAMESE_COUNTS.high,
  confident: VIETNAMESE_COUNTS.confident,
  low: VIETNAMESE_COUNTS.low,
  returned: VIETNAMESE_COUNTS.returned,
  delegates: VIETNAMESE_LAID_DOWN.delegates,
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
  return `Ở ${ARGUMENT_NAMES[argument]} là ${entered(found)}, không đọc được thành một số nguyên từ 0 trở lên. Sửa lại ô này.`;
}

/** The ballots given add up to more than what percentages are taken of. */
export function sumAboveBase(sum: number, base: number, argument: ArgumentName): string {
  return `Có ${formatCount(sum)} phiếu, nhiều hơn ${ARGUMENT_NAMES[argument]} là ${formatCount(base)} (lệch ${formatCount(sum - base)}). Kiểm tra lại các số này.`;
}

export function baseIsZero(argument: ArgumentName): string {
  return `Không tính được tỷ lệ vì ${ARGUMENT_NAMES[argument]} là 0.`;
}

export function regulationUnknown(found: string, choices: readonly Regulation[]): string {
  return `Chưa có quy định ${entered(found)}. Ghi một trong các quy định: ${citations(choices)}.`;
}

export function regulationAmbiguous(found: string, choices: readonly Regulation[]): string {
  return `Có hơn một văn bản hợp với ${entered(found)}. Ghi rõ một trong các văn bản: ${citations(choices)}.`;
}

/** A list that is neither three nor four columns wide. */
export function columnsWrong(columns: number): string {
  return `Vùng có ${formatCount(columns)} cột. Chọn vùng 3 cột (tín nhiệm cao, tín nhiệm, tín nhiệm thấp) hoặc 4 cột (thêm số phiếu thu về).`;
}

/** What was entered, as far as a cell's message can show it. */
function entered(found: string): string {
  return quoted(shortened(found, 60));
}

function citations(regulations: readonly Regulation[]): string {
  return regulations.map(({ citation }) => citation.vi).join("; ");
}

/** The words in the sheet for a step that is reached. Only pointed out: who decides is the competent authority. */
export function toConsiderText({ words, consequence }: LowStep, { citation, base }: Regulation): string {
  return `Thuộc diện ${consequence.vi} (${citation.vi}: phiếu tín nhiệm thấp ${words.vi}, tính trên ${VIETNAMESE_LAID_DOWN[base.of]})`;
}

/** Whether 0 is a sensible answer: of a level it is, of what percentages are taken of it is not. */
function canBeNone(argument: ArgumentName): boolean {
  return argument === "high" || argument === "confident" || argument === "low" || argument === "count";
}
