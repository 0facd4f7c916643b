import type { BaseKind } from "../counting/ballots";
import { LEVELS, type Level, type Outcome, type PerLevel } from "../counting/level";
import type { BaseOf, Worded } from "../counting/regulations/regulation";
import { english, type Language } from "./language";
import { formatCount, formatPercent } from "./numbers";
import { quoted } from "./quotation";
import { BASE_NAMES, LAID_DOWN_NAMES, LEVEL_NAMES } from "./terms";
import { addressed, USUAL_ADDRESS, type FormOfAddress } from "./vietnamese";

/** A share as it is told: ballots, and hundredths of a percent. */
export interface ToldShare {
  readonly count: number;
  readonly base: number;
  readonly percent: number;
}

/** Where a figure comes from, with what its sentence needs to say. `label` is the row of Phụ lục I. */
export interface ExplanationDetails {
  /** So many people of a row, or of them those of one outcome, or with exactly half in two levels. */
  people: { label: string; column: "total" | Outcome | "tied"; count: number; total: number };
  handled: { label: string; count: number };
  /** What the vote table says, or so many of its rows together. */
  ballots: { name: string; level: Level; count: number; rows: number };
  base: { name: string; kind: BaseKind; parts: readonly number[]; value: number };
  share: { name: string; level: Level; share: ToldShare; kind: BaseKind };
  /** Of a level in two votes; in hundredths of a percentage point. */
  difference: { name: string; level: Level; now: ToldShare; before: ToldShare; points: number };
  outcome: { name: string; outcome: Outcome; shares: PerLevel<ToldShare>; tiedWith?: Level };
}

export type ExplanationCode = keyof ExplanationDetails;

/** What one figure is. */
export type ToldFigure = {
  [Code in ExplanationCode]: { readonly code: Code; readonly details: Readonly<ExplanationDetails[Code]> };
}[ExplanationCode];

/** A number that is the sum of those in several cells, each with its sheet and address. */
export interface ToldSum {
  readonly what: Level | "base";
  readonly parts: readonly { readonly value: number; readonly at: string }[];
}

/** The rules behind figures; a source names the text and its khoản or điều. */
export interface RuleDetails {
  /** Everyone once, at the highest level that reaches half. */
  level: Record<never, never>;
  /** Everyone in one row of section I. */
  total: Record<never, never>;
  /** What percentages are taken of. */
  base: { of: BaseOf; sources: readonly Worded[] } & Reading;
  /** The number of ballots returned is not on the sheet, or the clerk chose otherwise: what stands in. */
  baseInstead: { kind: BaseKind };
  /** The ballots of the counting teams of one vote were added up, as the clerk chose. */
  addedUp: { sums: readonly ToldSum[] };
  /** Section II counts what is recorded. */
  handling: Record<never, never>;
  /** A step of "tín nhiệm thấp" that is reached: pointed out, never decided. */
  low: { words: Worded; consequence: Worded; source: Worded } & Reading;
}

interface Reading {
  /** Read only in an account of the text: the words are to be checked. */
  isAccount: boolean;
}

export type RuleCode = keyof RuleDetails;

export type ToldRule = {
  [Code in RuleCode]: { readonly code: Code; readonly details: Readonly<RuleDetails[Code]> };
}[RuleCode];

/** One language's sentence for each. */
export type Sentences<Details> = {
  readonly [Code in keyof Details]: (details: Readonly<Details[Code]>, form: FormOfAddress) => string;
};

export function sharesInWords(shares: PerLevel<ToldShare>, language: Language): string {
  return LEVELS.map(
    (level) => `${quoted(LEVEL_NAMES[language][level])} ${shareInWords(shares[level], language)}`,
  ).join(", ");
}

export function shareInWords({ count, base, percent }: ToldShare, language: Language): string {
  return `${formatCount(count, language)}/${formatCount(base, language)} (${formatPercent(percent, language)})`;
}

export function sumInWords(parts: readonly number[], value: number, language: Language): string {
  const sum = parts.map((part) => formatCount(part, language)).join(" + ");
  return parts.length > 1 ? `${sum} = ${formatCount(value, language)}` : formatCount(value, language);
}

export function sumsInWords(sums: readonly ToldSum[], base: string, language: Language): string {
  const told = sums.map(({ what, parts }) => {
    const name = what === "base" ? base : quoted(LEVEL_NAMES[language][what]);
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const each = parts.map(({ value, at }) => `${formatCount(value, language)} (${at})`).join(" + ");
    return `${name} ${each} = ${formatCount(sum, language)}`;
  });
  return told.join("; ");
}

/** "+35", "-5,26", "0": without the percent sign, since points are no percentage of anything. */
export function pointsInWords(hundredths: number, language: Language): string {
  const size = formatPercent(Math.abs(hundredths), language).slice(0, -1);
  return `${hundredths > 0 ? "+" : hundredths < 0 ? "-" : ""}${size}`;
}

function vietnamesePeople({ label, column, count, total }: ExplanationDetails["people"]): string {
  const of = `${count === 0 ? "Không ai" : `Có ${formatCount(count)}`} trong ${formatCount(total)} người thuộc hàng ${quoted(label)}`;
  switch (column) {
    case "total":
      return `Có ${formatCount(count)} người được lấy phiếu thuộc hàng ${quoted(label)}.`;
    case "none":
      return `${of} không có mức nào đạt 50%: được tính vào tổng số nhưng không ở cột mức nào.`;
    case "tied":
      return `${of} đạt đúng 50% ở hai mức: được tính ở mức cao hơn.`;
    default:
      return `${of} đạt từ 50% trở lên ở mức ${quoted(LEVEL_NAMES.vi[column])}.`;
  }
}

export const VIETNAMESE_EXPLANATIONS: Sentences<ExplanationDetails> = {
  people: (details) => vietnamesePeople(details),
  handled: ({ label, count }) =>
    count === 0
      ? `Không có ai được ghi ${quoted(label)} ở cột Xử lý.`
      : `Có ${formatCount(count)} người được ghi ${quoted(label)} ở cột Xử lý.`,
  ballots: ({ name, level, count, rows }, form) =>
    `${addressed(name, form)}: ${rows > 1 ? `cộng ${formatCount(rows)} dòng của bảng kiểm phiếu là` : "bảng kiểm phiếu ghi"} ${formatCount(count)} phiếu ${quoted(LEVEL_NAMES.vi[level])}.`,
  base: ({ name, kind, parts, value }, form) =>
    `${addressed(name, form)}: mẫu số là ${sumInWords(parts, value, "vi")} (${BASE_NAMES.vi[kind]}).`,
  share: ({ name, level, share, kind }, form) =>
    `${addressed(name, form)}: ${formatCount(share.count)} phiếu ${quoted(LEVEL_NAMES.vi[level])} chia cho ${formatCount(share.base)} (${BASE_NAMES.vi[kind]}) là ${formatPercent(share.percent)}.`,
  difference: ({ name, level, now, before, points }, form) =>
    `${addressed(name, form)}, mức ${quoted(LEVEL_NAMES.vi[level])}: kỳ này ${shareInWords(now, "vi")}, kỳ trước ${shareInWords(before, "vi")}. Chênh lệch ${pointsInWords(points, "vi")} điểm phần trăm, tính từ số phiếu, không từ tỷ lệ đã làm tròn.`,
  outcome: ({ name, outcome, shares, tiedWith }, form) => {
    const told = `${addressed(name, form)} có ${sharesInWords(shares, "vi")}.`;
    if (outcome === "none") return `${told} Không mức nào đạt 50%.`;
    return tiedWith
      ? `${told} Hai mức cùng đúng 50%, tính ở mức cao hơn là ${quoted(LEVEL_NAMES.vi[outcome])}.`
      : `${told} Mức cao nhất đạt từ 50% trở lên là ${quoted(LEVEL_NAMES.vi[outcome])}.`;
  },
};

/** Follows a rule whose words we have not seen in the text itself. */
export const ACCOUNT: Worded = {
  vi: " Lời văn này chưa đối chiếu được với bản gốc của văn bản: xem lại trước khi trích dẫn.",
  en: " These words have not been compared with the text itself: check them before quoting.",
};

export const VIETNAMESE_RULES: Sentences<RuleDetails> = {
  level: () =>
    "Mỗi người được tính một lần, ở mức cao nhất có tỷ lệ từ 50% trở lên; so bằng số phiếu, không làm tròn (tiêu đề cột của Phụ lục I).",
  total: () =>
    "Mỗi người ở đúng một hàng của mục I; tổng số gồm người ở ba cột mức và người không có mức nào đạt 50%.",
  base: ({ of, sources, isAccount }) =>
    `Tỷ lệ tính trên ${LAID_DOWN_NAMES.vi[of]}${citedIn(sources.map(({ vi }) => vi))}.${isAccount ? ACCOUNT.vi : ""}`,
  baseInstead: ({ kind }) => `Ở đây mẫu số được dùng là ${BASE_NAMES.vi[kind]}.`,
  addedUp: ({ sums }) =>
    `Số phiếu được cộng từ nhiều dòng của cùng một người, theo lựa chọn của người dùng: ${sumsInWords(sums, "mẫu số", "vi")}.`,
  handling: () =>
    "Mục II chỉ đếm nội dung đã ghi ở cột Xử lý của bảng kiểm phiếu; một người có thể ở nhiều hàng.",
  low: ({ words, consequence, source, isAccount }) =>
    `Phiếu “Tín nhiệm thấp” ${words.vi}: thuộc diện ${consequence.vi} (${source.vi}). Việc xử lý do cấp có thẩm quyền quyết định.${isAccount ? ACCOUNT.vi : ""}`,
};

/** What a figure is: numerator, denominator, and of what. */
export function figureSentence<Code extends ExplanationCode>(
  told: { readonly code: Code; readonly details: Readonly<ExplanationDetails[Code]> },
  language: Language = "vi",
  form: FormOfAddress = USUAL_ADDRESS,
): string {
  const sentence: Sentences<ExplanationDetails>[Code] = (
    language === "vi" ? VIETNAMESE_EXPLANATIONS : english().explanations
  )[told.code];
  return sentence(told.details, form);
}

/** A rule with its source. */
export function ruleSentence<Code extends RuleCode>(
  rule: { readonly code: Code; readonly details: Readonly<RuleDetails[Code]> },
  language: Language = "vi",
): string {
  const sentence: Sentences<RuleDetails>[Code] = (language === "vi" ? VIETNAMESE_RULES : english().rules)[
    rule.code
  ];
  return sentence(rule.details, USUAL_ADDRESS);
}

/** Where it is laid down; nothing where no text is named. */
export function citedIn(sources: readonly string[]): string {
  return sources.length > 0 ? ` (${sources.join("; ")})` : "";
}
