import { LEVELS, type Level } from "../counting/level";
import { numberIn, type CountFigure, type WrittenFigure } from "./figures";
import type { ProsePassage } from "./passages";
import { before, overlap } from "./span";

/** The levels in the order in which a text gives their numbers: "(cao – tín nhiệm – thấp)". */
export type LevelOrder = readonly Level[];

const NAME = String.raw`[“"'‘]?(?:(?:tín nhiệm\s+|TN\s?)?(?:cao|thấp)|tín nhiệm|TN[CT]?)[”"'’]?`;
const MARK = String.raw`\s?(?:[,;/|–-]|và)\s?`;
const ORDER = new RegExp(String.raw`(?:^|[^\p{L}])(${NAME})${MARK}(${NAME})${MARK}(${NAME})(?!\p{L})`, "giu");
/** Three counts one behind the other: "38 – 15 – 2", "38/15/2", "38 phiếu, 15 phiếu, 2 phiếu". */
const THREE =
  /(?:^|[^\p{L}\d.,/–-]|[^\d]-)\s?\d{1,6}(?: phiếu)?\s?(?<mark>[,;/|–-])\s?\d{1,6}(?: phiếu)?\s?\k<mark>\s?\d{1,6}(?![\d%/]|[.,–-]\s?\d|\s?%)/gu;

interface Declared {
  readonly order: LevelOrder;
  /** Where the declaration ends in its sentence. */
  readonly end: number;
}

/** The last order that a sentence declares. */
export function orderDeclared(text: string): Declared | undefined {
  const declared = [...text.matchAll(ORDER)].flatMap(
    ({ 0: found, index, 1: a = "", 2: b = "", 3: c = "" }) => {
      const order = [a, b, c].map(levelNamed);
      return new Set(order).size === LEVELS.length ? [{ order, end: index + found.length }] : [];
    },
  );
  return declared.at(-1);
}

function levelNamed(name: string): Level {
  if (/cao|TNC/iu.test(name)) return "high";
  return /thấp|TNT/iu.test(name) ? "low" : "confident";
}

/**
 * The figures of a sentence, three counts one behind the other read in the order declared in it, or earlier in the text.
 * Commas part the three only right behind the declaration.
 */
export function withOrderedLevels(
  figures: readonly WrittenFigure[],
  { text, start }: ProsePassage,
  order: LevelOrder | undefined,
): readonly WrittenFigure[] {
  const here = orderDeclared(text);
  const told = here?.order ?? order;
  if (!told) return figures;
  const isTold = (count: WrittenFigure) => figures.some((figure) => figure.level && overlap(figure, count));
  const threes = [...text.matchAll(THREE)].flatMap((match): readonly CountFigure[] => {
    const isLoose = /[,;]/.test(match.groups?.["mark"] ?? "");
    const behindOrder = text.slice(here?.end ?? text.length, match.index);
    if (isLoose && (!here || match.index < here.end || /[\d.;]/.test(behindOrder))) return [];
    const counts = isOther(match, text) ? [] : countsOf(match, told, start);
    return here || !counts.some(isTold) ? counts : [];
  });
  const others = figures.flatMap((figure): readonly WrittenFigure[] => {
    const counts = threes.filter((count) => overlap(count, figure));
    return counts.length === 0 ? [figure] : baseOf(figure, counts);
  });
  return [...others, ...threes].sort((one, other) => one.start - other.start);
}

/** "30, 15, 8 trên tổng số 53 phiếu": the three are of 53. */
function baseOf(figure: WrittenFigure, counts: readonly CountFigure[]): readonly CountFigure[] {
  const end = Math.max(...counts.map((count) => count.end));
  if (figure.kind !== "fraction" || figure.end <= end) return [];
  return [{ kind: "count", start: end, end: figure.end, value: figure.base, unit: "ballots", isBase: true }];
}

/** "12/10/2023", "số 15/10/2", "024-382-1234". */
function isOther(match: RegExpMatchArray, text: string): boolean {
  const isWritten = /(?:19|20)\d{2}$|(?:^|[^\d])0\d{2}/.test(match[0]);
  return isWritten || /(?:ngày|số|điện thoại|ĐT|fax)[\s.:]*$/iu.test(before(text, (match.index ?? 0) + 1));
}

function countsOf(match: RegExpMatchArray, order: LevelOrder, start: number): readonly CountFigure[] {
  const from = start + (match.index ?? 0);
  return [...match[0].matchAll(/\d+/g)].flatMap(({ 0: digits, index }, at) => {
    const level = order[at];
    const place = { start: from + index, end: from + index + digits.length };
    return level
      ? [{ kind: "count", ...place, value: numberIn(digits), unit: "ballots", level } as const]
      : [];
  });
}
