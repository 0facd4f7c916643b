import type { Level } from "../counting/level";
import type { PrintedPercent } from "../counting/printedPercent";
import { levelLabelsIn, levelBeside } from "./labels";
import { before, behind, type TextSpan } from "./span";

/** What a figure counts, as far as the word behind it says. */
export type Unit = "ballots" | "people" | "delegates";

/** A whole number: "252 phiếu", "01 đồng chí", "1.250". */
export interface CountFigure extends TextSpan {
  readonly kind: "count";
  readonly value: number;
  readonly unit?: Unit;
  readonly level?: Level;
  /** A number that percentages may be taken of: ballots returned or valid, all delegates, "trên tổng số …". */
  readonly isBase?: boolean;
}

/** "50/53 phiếu", "50 phiếu/53 phiếu", "50 trên tổng số 53 phiếu". */
export interface FractionFigure extends TextSpan {
  readonly kind: "fraction";
  readonly count: number;
  readonly base: number;
  readonly unit?: Unit;
  readonly level?: Level;
  /** "thu về 52/55 phiếu": percentages may be taken of the count. */
  readonly isBase?: boolean;
}

/** How a percentage is meant: exactly, "hơn 52%", "gần 7%", "khoảng 7%"; "trên 50%" is a bound and no figure of anybody. */
export type Meaning = "exact" | "over" | "nearly" | "about" | "bound";

export interface PercentFigure extends TextSpan {
  readonly kind: "percent";
  readonly printed: PrintedPercent;
  readonly meaning: Meaning;
  readonly level?: Level;
  /** "98,11% tổng số đại biểu": not of the ballots. */
  readonly isOfDelegates?: boolean;
}

export type WrittenFigure = CountFigure | FractionFigure | PercentFigure;

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?![\d])|\d+`;
const UNIT_WORDS: Readonly<Record<string, Unit>> = {
  phiếu: "ballots",
  "đồng chí": "people",
  "đ/c": "people",
  người: "people",
  "cán bộ": "people",
  "đảng viên": "people",
  "đoàn viên": "people",
  "hội viên": "people",
  "đại biểu": "delegates",
};
const UNIT = Object.keys(UNIT_WORDS).join("|");
const BALLOTS_OF = String.raw`(?:\s+(?:thu (?:về|vào)|hợp lệ|tín nhiệm(?:\s+(?:cao|thấp))?|có mặt|dự họp|dự hội nghị))?`;
/** Dates, numbers of documents, years, and what stands behind "Điều", "ngày", "năm" …: no figures of a vote. */
const NO_FIGURE = [
  String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}`,
  String.raw`\d+(?:/(?:19|20)\d{2})?[/-]\p{Lu}[\p{Lu}\d]*(?:[/-][\p{Lu}\d]+)*`,
  String.raw`\d+/(?:19|20)\d{2}(?!\d)`,
  String.raw`(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}(?!\d)`,
].join("|");
const DOCUMENT_PART = String.raw`(?:[Đđ]iều|[Kk]hoản|[Mm]ục|[Đđ]iểm|[Nn]gày|[Tt]háng|[Nn]ăm|[Qq]uý|[Kk]hóa|[Kk]hoá|[Kk]ỳ|[Tt]hứ|[Ll]ần)\s\d[\d./-]*`;
/** A number is not looked for inside a word, another number, a date or a document's number: these are taken whole. */
const WORD = String.raw`(?:\d[.,/-]?|\p{L})+`;

const FIGURE = new RegExp(
  [
    String.raw`(?<none>${DOCUMENT_PART}|(?:${NO_FIGURE})(?:[.,/-](?=\d)${WORD})?)`,
    String.raw`(?<whole>\d{1,3})(?:[.,](?<decimals>\d+))?\s*(?:%|phần trăm)`,
    String.raw`(?<count>${NUMBER})(?:\s*(?<countUnit>${UNIT})${BALLOTS_OF})?(?:\s*/|\s+trên(?=\s))\s*(?:tổng\s+số\s+)?(?<base>${NUMBER})(?![\d/%-]|[.,]\d|\s*%)`,
    String.raw`(?<number>${NUMBER})(?![/-]?\d|[.,]\d)`,
    `(?<word>${WORD})`,
  ].join("|"),
  "gu",
);

/**
 * The counts, fractions and percentages of a stretch of text, in order; `offset` is where it begins in the whole text.
 * Levels are taken from the words right before or behind a figure.
 */
export function figuresIn(text: string, offset: number): readonly WrittenFigure[] {
  const found = [...text.matchAll(FIGURE)].flatMap((match) => bareFigure(match, text));
  const labels = levelLabelsIn(text);
  const labelsFirst = (labels[0]?.start ?? Infinity) < (found[0]?.start ?? 0);
  return found.map((figure) => {
    const level = levelBeside(figure, text, labels, labelsFirst);
    const placed = { ...figure, start: figure.start + offset, end: figure.end + offset };
    return level ? { ...placed, level } : placed;
  });
}

function bareFigure(match: RegExpMatchArray, text: string): WrittenFigure[] {
  const groups = match.groups ?? {};
  const span = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  const unit = unitBehind(text, span.end) ?? UNIT_WORDS[(groups["countUnit"] ?? "").toLowerCase()];
  if (groups["none"] !== undefined || groups["word"] !== undefined) return [];
  if (groups["whole"] !== undefined)
    return [percentFigure(span, groups["whole"], groups["decimals"] ?? "", text)];
  if (groups["count"] !== undefined) {
    const [written, ofAll] = [groups["count"], groups["base"] ?? ""];
    const [count, base] = [numberIn(written), numberIn(ofAll)];
    const isBase = isBaseBefore(text, span.start);
    return isRule(written, base)
      ? []
      : [{ kind: "fraction", ...span, count, base, ...(unit && { unit }), isBase }];
  }
  const value = numberIn(groups["number"] ?? "");
  return [{ kind: "count", ...span, value, ...(unit && { unit }), isBase: isBaseHere(text, span, unit) }];
}

/** "2/3", "1/2": a part that a rule names; somebody's count would be written "02/03". */
function isRule(count: string, base: number): boolean {
  return base <= 4 && !count.startsWith("0");
}

/** "1.250" is 1250. */
export function numberIn(written: string): number {
  return Number(written.replace(/\./g, ""));
}

export function percentOf(whole: string, decimals: string): PrintedPercent {
  return { units: Number(whole + decimals), decimals: decimals.length };
}

function percentFigure(span: TextSpan, whole: string, decimals: string, text: string): PercentFigure {
  const isOfDelegates = OF_DELEGATES.test(behind(text, span.end));
  const printed = percentOf(whole, decimals);
  return {
    kind: "percent",
    ...span,
    printed,
    meaning: meaningAt(span, text),
    ...(isOfDelegates && { isOfDelegates }),
  };
}

const OF_DELEGATES =
  /^\s*(?:trên |so với |của )?(?:tổng )?số đại biểu(?! (?:có mặt|dự|tham|biểu quyết|bỏ phiếu))/iu;

const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/(?:^|[^\p{L}])(?:trên|từ|quá|dưới|ít nhất|tối thiểu|chưa đến|không quá|đủ)\s*$/iu, "bound"],
  [/(?:^|[^\p{L}])từ \d{1,3}\s*% (?:đến|tới)\s*$/iu, "bound"],
  [/(?:^|[^\p{L}])hơn\s*$/iu, "over"],
  [/(?:^|[^\p{L}])gần\s*$/iu, "nearly"],
  [/(?:^|[^\p{L}])(?:khoảng|xấp xỉ|chừng)\s*$/iu, "about"],
];

function meaningAt({ start, end }: TextSpan, text: string): Meaning {
  if (/^\s*(?:trở lên|trở xuống)/iu.test(behind(text, end))) return "bound";
  const words = before(text, start);
  return MEANINGS.find(([meant]) => meant.test(words))?.[1] ?? "exact";
}

function unitBehind(text: string, end: number): Unit | undefined {
  const [, word = ""] = UNIT_BEHIND.exec(behind(text, end)) ?? [];
  return UNIT_WORDS[word.toLowerCase()];
}

const UNIT_BEHIND = new RegExp(String.raw`^\s*(${UNIT})(?!\p{L})`, "iu");

const BASE_BEFORE =
  /(?:(?<own>\d\s*(?:phiếu|đại biểu)\s+|không )?(?:thu (?:về|vào)|hợp lệ|có mặt)|trên tổng số|mẫu số|tổng số(?: phiếu| đại biểu)?)(?: là| được| có)?(?:\s*:)?\s*$/iu;
const BASE_BEHIND = /^(?:\s*(?:phiếu|đại biểu))?\s*(?:thu (?:về|vào)|hợp lệ|có mặt)/iu;

/** "Thu về: 53"; not "50 phiếu thu về, 3 …" or "không hợp lệ: 3". */
function isBaseBefore(text: string, start: number): boolean {
  const found = BASE_BEFORE.exec(before(text, start));
  return found !== null && found.groups?.["own"] === undefined;
}

function isBaseHere(text: string, { start, end }: TextSpan, unit: Unit | undefined): boolean {
  if (unit === "people") return false;
  return isBaseBefore(text, start) || BASE_BEHIND.test(behind(text, end));
}
