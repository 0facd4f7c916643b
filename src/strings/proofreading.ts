import type { Level } from "../counting/level";
import { ballotsIn, peopleIn } from "./english/counted";
import type { Language } from "./language";
import { formatCount, formatPercent } from "./numbers";
import { quoted } from "./quotation";
import { LEVEL_NAMES } from "./terms";

/** A mistake is certain; a doubt is for the clerk to decide. */
export type ProofSeverity = "mistake" | "doubt";

/** What would make a printed percentage right, when something near would. */
export type Remedy =
  | { readonly kind: "base"; readonly value: number }
  | { readonly kind: "count"; readonly value: number }
  | { readonly kind: "cutOff" }
  | { readonly kind: "none" };

/**
 * Everything that proofreading can find wrong with a figure, with what its sentence needs to say. Percents are hundredths
 * of a percent; `printed` is what stands in the text.
 */
export interface ProofFaultDetails {
  /** A percentage is not the one of the count and the base printed with it. */
  percentDiffers: { printed: string; count: number; base: number; percent: number; remedy: Remedy };
  /** The same where the base is not printed beside it but stated elsewhere in the text. */
  percentOfStatedBase: { printed: string; count: number; base: number; percent: number; remedy: Remedy };
  /** The same where the base is stated nowhere, but is that of the other percentages. */
  percentOfOtherBase: { printed: string; count: number; base: number; percent: number; remedy: Remedy };
  /** Two percentages of one passage cannot be of the same base. */
  twoBases: { count: number; printed: string; base: number; otherCount: number; otherPrinted: string };
  /** No whole number is one that so many ballots or people are the percentage printed of; `below` and `above` are of `base` and of one more. */
  fitsNoBase: { printed: string; count: number; base: number; below: number; above: number };
  /** Right as printed, but with fewer decimals than the other percentages. */
  fewerDecimals: { printed: string; percent: number };
  /** n of N with n above N. */
  countAboveBase: { count: number; base: number };
  /** The three levels of one person add up to more than the ballots. */
  levelsAboveBase: { sum: number; base: number };
  /** The percentages of the three levels add up to more than 100%, roundings allowed for. */
  percentsAbove100: { sum: number };
  /** A total is not the sum of the figures above it. */
  totalDiffers: { found: number; sum: number };
  /** More people at the three levels than in all. */
  peopleAboveTotal: { sum: number; total: number };
  /** Fewer people at the three levels than in all, and no remark says that somebody reaches none. */
  peopleBelowTotal: { sum: number; total: number };
  /** A whole is not the sum of the parts that the sentence, or the lines under it, give for it. */
  partsDiffer: { sum: number; whole: number };
  /** The parts add up to less than the whole, where some may have been left out. */
  partsBelow: { sum: number; whole: number };
  /** More ballots returned than issued. */
  returnedAboveIssued: { returned: number; issued: number };
  /** Valid and invalid ballots do not make up those returned. */
  validAndInvalid: { sum: number; returned: number };
  /** Those present and absent do not make up those summoned. */
  presentAndAbsent: { sum: number; summoned: number };
  /** The same figure of the same person stands elsewhere in the text with another value. */
  contradicts: { subject: string; level: Level; found: string; other: string };

  /** A person with figures of a vote is not in the workbook; a name like it is. */
  nameUnknown: { name: string; like: string };
  /** A count or percentage of a person is not the one in the workbook. */
  personDiffers: { subject: string; level: Level; found: string; expected: string };
  /** How many people are at a level is not what the workbook has. */
  peopleDiffer: { found: string; expected: string };
  /** The highest or lowest share is another one. */
  extremeDiffers: { which: "highest" | "lowest"; level: Level; found: string; expected: string };
  /** Nobody in the workbook has this share. */
  shareOfNobody: { level: Level; found: string };
}

export type ProofFaultCode = keyof ProofFaultDetails;

/** One thing found wrong with a figure of a text. */
export type ProofFault = {
  [Code in ProofFaultCode]: { readonly code: Code; readonly details: Readonly<ProofFaultDetails[Code]> };
}[ProofFaultCode];

type Sentences = {
  readonly [Code in ProofFaultCode]: (details: Readonly<ProofFaultDetails[Code]>) => string;
};

const REMEDIES: Readonly<Record<Language, (remedy: Remedy) => string>> = {
  vi: (remedy) => {
    switch (remedy.kind) {
      case "base":
        return ` Khớp nếu mẫu số là ${formatCount(remedy.value)}.`;
      case "count":
        return ` Khớp nếu tử số là ${formatCount(remedy.value)}.`;
      case "cutOff":
        return " Số ghi trong văn bản bị cắt bớt, chưa làm tròn.";
      case "none":
        return "";
    }
  },
  en: (remedy) => {
    switch (remedy.kind) {
      case "base":
        return ` It would fit a base of ${formatCount(remedy.value)}.`;
      case "count":
        return ` It would fit a count of ${formatCount(remedy.value)}.`;
      case "cutOff":
        return " The printed figure is cut off, not rounded.";
      case "none":
        return "";
    }
  },
};

const VIETNAMESE: Sentences = {
  percentDiffers: ({ printed, count, base, percent, remedy }) =>
    `${formatCount(count)}/${formatCount(base)} là ${formatPercent(percent)}, không phải ${printed}.${REMEDIES.vi(remedy)}`,
  percentOfStatedBase: ({ printed, count, base, percent, remedy }) =>
    `${formatCount(count)} trên ${formatCount(base)} nêu trong văn bản là ${formatPercent(percent)}, không phải ${printed}.${REMEDIES.vi(remedy)}`,
  percentOfOtherBase: ({ printed, count, base, percent, remedy }) =>
    `Các tỷ lệ khác có mẫu số ${formatCount(base)}: ${formatCount(count)}/${formatCount(base)} là ${formatPercent(percent)}, không phải ${printed}.${REMEDIES.vi(remedy)}`,
  twoBases: ({ count, printed, base, otherCount, otherPrinted }) =>
    `Hai tỷ lệ không cùng một mẫu số: ${formatCount(count)} phiếu là ${printed} khi mẫu số là ${formatCount(base)}, còn ${formatCount(otherCount)} phiếu là ${otherPrinted} thì không. Kiểm tra lại số phiếu và mẫu số.`,
  fitsNoBase: ({ printed, count, base, below, above }) =>
    `Không có số nào mà ${formatCount(count)} bằng ${printed} của nó: ${formatCount(count)}/${formatCount(base)} là ${formatPercent(below)}, ${formatCount(count)}/${formatCount(base + 1)} là ${formatPercent(above)}.`,
  fewerDecimals: ({ printed, percent }) =>
    `Các tỷ lệ khác ghi hai chữ số thập phân; ${printed} ghi đủ là ${formatPercent(percent)}.`,
  countAboveBase: ({ count, base }) =>
    `${formatCount(count)} lớn hơn ${formatCount(base)} (lệch ${formatCount(count - base)}): phần không thể lớn hơn tổng số.`,
  levelsAboveBase: ({ sum, base }) =>
    `Ba mức cộng lại là ${formatCount(sum)} phiếu, nhiều hơn ${formatCount(base)} phiếu (lệch ${formatCount(sum - base)} phiếu).`,
  percentsAbove100: ({ sum }) => `Tỷ lệ ba mức cộng lại là ${formatPercent(sum)}, lớn hơn 100%.`,
  totalDiffers: ({ found, sum }) =>
    `Cộng các dòng bên trên là ${formatCount(sum)}, không phải ${formatCount(found)} (lệch ${formatCount(Math.abs(sum - found))}).`,
  peopleAboveTotal: ({ sum, total }) =>
    `Ba cột mức cộng lại là ${formatCount(sum)} người, nhiều hơn tổng số ${formatCount(total)} (lệch ${formatCount(sum - total)}).`,
  peopleBelowTotal: ({ sum, total }) =>
    `Ba cột mức cộng lại là ${formatCount(sum)} người, ít hơn tổng số ${formatCount(total)} (lệch ${formatCount(total - sum)}). Nếu có người không mức nào đạt 50% thì nêu ở cột Ghi chú.`,
  partsDiffer: ({ sum, whole }) =>
    `Các phần cộng lại là ${formatCount(sum)}, không phải ${formatCount(whole)} (lệch ${formatCount(Math.abs(sum - whole))}).`,
  partsBelow: ({ sum, whole }) =>
    `Các phần nêu ra cộng lại là ${formatCount(sum)}, ít hơn ${formatCount(whole)} (thiếu ${formatCount(whole - sum)}). Nếu còn phần khác thì nêu cho đủ.`,
  returnedAboveIssued: ({ returned, issued }) =>
    `Thu về ${formatCount(returned)} phiếu, nhiều hơn ${formatCount(issued)} phiếu phát ra (lệch ${formatCount(returned - issued)} phiếu).`,
  validAndInvalid: ({ sum, returned }) =>
    `Phiếu hợp lệ và không hợp lệ cộng lại là ${formatCount(sum)}, không phải ${formatCount(returned)} phiếu thu về (lệch ${formatCount(Math.abs(sum - returned))} phiếu).`,
  presentAndAbsent: ({ sum, summoned }) =>
    `Có mặt và vắng cộng lại là ${formatCount(sum)}, không phải ${formatCount(summoned)} (lệch ${formatCount(Math.abs(sum - summoned))}).`,
  contradicts: ({ subject, level, found, other }) =>
    `${quoted(LEVEL_NAMES.vi[level])} của ${subject} ở đây là ${found}, chỗ khác trong văn bản là ${other}.`,
  nameUnknown: ({ name, like }) =>
    `Bảng kiểm phiếu không có ${quoted(name)}, nên số liệu của người này chưa được đối chiếu; tên gần giống là ${quoted(like)}.`,
  personDiffers: ({ subject, level, found, expected }) =>
    `${quoted(LEVEL_NAMES.vi[level])} của ${subject} theo bảng kiểm phiếu là ${expected}, không phải ${found}.`,
  peopleDiffer: ({ found, expected }) => `Theo bảng kiểm phiếu là ${expected}, không phải ${found}.`,
  extremeDiffers: ({ which, level, found, expected }) =>
    which === "highest"
      ? `Tỷ lệ ${quoted(LEVEL_NAMES.vi[level])} cao nhất theo bảng kiểm phiếu là ${expected}, không phải ${found}.`
      : `Tỷ lệ ${quoted(LEVEL_NAMES.vi[level])} thấp nhất theo bảng kiểm phiếu là ${expected}, không phải ${found}.`,
  shareOfNobody: ({ level, found }) =>
    `Theo bảng kiểm phiếu không có ai đạt ${found} ở mức ${quoted(LEVEL_NAMES.vi[level])}.`,
};

/** Figures in the form of the text they are to be compared with, which is Vietnamese. */
const ENGLISH: Sentences = {
  percentDiffers: ({ printed, count, base, percent, remedy }) =>
    `${formatCount(count)}/${formatCount(base)} is ${formatPercent(percent)}, not ${printed}.${REMEDIES.en(remedy)}`,
  percentOfStatedBase: ({ printed, count, base, percent, remedy }) =>
    `${formatCount(count)} of the ${formatCount(base)} stated in the text is ${formatPercent(percent)}, not ${printed}.${REMEDIES.en(remedy)}`,
  percentOfOtherBase: ({ printed, count, base, percent, remedy }) =>
    `The other percentages are of ${formatCount(base)}: ${formatCount(count)}/${formatCount(base)} is ${formatPercent(percent)}, not ${printed}.${REMEDIES.en(remedy)}`,
  twoBases: ({ count, printed, base, otherCount, otherPrinted }) =>
    `The two percentages are not of one base: ${ballotsIn(count)} make ${printed} of ${formatCount(base)}, and ${formatCount(otherCount)} do not make ${otherPrinted} of it. Check the ballots and the base.`,
  fitsNoBase: ({ printed, count, base, below, above }) =>
    `There is no number of which ${formatCount(count)} is ${printed}: ${formatCount(count)}/${formatCount(base)} is ${formatPercent(below)}, ${formatCount(count)}/${formatCount(base + 1)} is ${formatPercent(above)}.`,
  fewerDecimals: ({ printed, percent }) =>
    `The other percentages have two decimals; ${printed} in full is ${formatPercent(percent)}.`,
  countAboveBase: ({ count, base }) =>
    `${formatCount(count)} is more than ${formatCount(base)} (by ${formatCount(count - base)}): a part cannot exceed the whole.`,
  levelsAboveBase: ({ sum, base }) =>
    `The three levels add up to ${ballotsIn(sum)}, more than the ${formatCount(base)} there were (${formatCount(sum - base)} too many).`,
  percentsAbove100: ({ sum }) =>
    `The percentages of the three levels add up to ${formatPercent(sum)}, more than 100%.`,
  totalDiffers: ({ found, sum }) =>
    `The rows above add up to ${formatCount(sum)}, not ${formatCount(found)} (a difference of ${formatCount(Math.abs(sum - found))}).`,
  peopleAboveTotal: ({ sum, total }) =>
    `The three level columns add up to ${peopleIn(sum)}, more than the total of ${formatCount(total)} (${formatCount(sum - total)} too many).`,
  peopleBelowTotal: ({ sum, total }) =>
    `The three level columns add up to ${peopleIn(sum)}, fewer than the total of ${formatCount(total)} (${formatCount(total - sum)} missing). Name whoever reaches no level in the notes column.`,
  partsDiffer: ({ sum, whole }) =>
    `The parts add up to ${formatCount(sum)}, not ${formatCount(whole)} (a difference of ${formatCount(Math.abs(sum - whole))}).`,
  partsBelow: ({ sum, whole }) =>
    `The parts given add up to ${formatCount(sum)}, fewer than ${formatCount(whole)} (${formatCount(whole - sum)} missing). If there are others, name them.`,
  returnedAboveIssued: ({ returned, issued }) =>
    `${ballotsIn(returned)} returned, more than the ${formatCount(issued)} issued (${formatCount(returned - issued)} too many).`,
  validAndInvalid: ({ sum, returned }) =>
    `Valid and invalid ballots add up to ${formatCount(sum)}, not the ${formatCount(returned)} returned (a difference of ${formatCount(Math.abs(sum - returned))}).`,
  presentAndAbsent: ({ sum, summoned }) =>
    `Those present and absent add up to ${formatCount(sum)}, not ${formatCount(summoned)} (a difference of ${formatCount(Math.abs(sum - summoned))}).`,
  contradicts: ({ subject, level, found, other }) =>
    `${quoted(LEVEL_NAMES.en[level])} of ${subject} is ${found} here and ${other} elsewhere in the text.`,
  nameUnknown: ({ name, like }) =>
    `${quoted(name)} is not in the vote tables, so the figures of this person were not compared; ${quoted(like)} is a name like it.`,
  personDiffers: ({ subject, level, found, expected }) =>
    `${quoted(LEVEL_NAMES.en[level])} of ${subject} is ${expected} in the vote tables, not ${found}.`,
  peopleDiffer: ({ found, expected }) => `The vote tables give ${expected}, not ${found}.`,
  extremeDiffers: ({ which, level, found, expected }) =>
    which === "highest"
      ? `The highest share of ${quoted(LEVEL_NAMES.en[level])} in the vote tables is ${expected}, not ${found}.`
      : `The lowest share of ${quoted(LEVEL_NAMES.en[level])} in the vote tables is ${expected}, not ${found}.`,
  shareOfNobody: ({ level, found }) =>
    `Nobody in the vote tables has ${found} at ${quoted(LEVEL_NAMES.en[level])}.`,
};

/** Exported so that both languages can be compared for completeness. */
export const PROOF_SENTENCES: Readonly<Record<Language, Sentences>> = { vi: VIETNAMESE, en: ENGLISH };

/** Why a figure is marked, in one or two sentences. */
export function proofSentence<Code extends ProofFaultCode>(
  fault: { readonly code: Code; readonly details: Readonly<ProofFaultDetails[Code]> },
  language: Language = "vi",
): string {
  const sentence: (details: Readonly<ProofFaultDetails[Code]>) => string =
    PROOF_SENTENCES[language][fault.code];
  return sentence(fault.details);
}

const DOUBTS: readonly ProofFaultCode[] = [
  "fewerDecimals",
  "peopleBelowTotal",
  "partsBelow",
  "shareOfNobody",
  "nameUnknown",
];

export function proofSeverity({ code }: Pick<ProofFault, "code">): ProofSeverity {
  return DOUBTS.includes(code) ? "doubt" : "mistake";
}
