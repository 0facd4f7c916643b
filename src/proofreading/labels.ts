import type { Level } from "../counting/level";
import { behind, firstFrom, type TextSpan } from "./span";

/** The name of a level in a text. */
interface Label extends TextSpan {
  readonly level: Level;
}

const LABEL =
  /(?:^|[^\p{L}])(?<vote>(?:lấy|bỏ) (?:phiếu )?)?(?<name>tín nhiệm(?:\s+(?<which>cao|thấp)(?!\s+nhất)|(?!\s+(?:cao|thấp)\s+nhất)))(?!\p{L})/giu;

const ABBREVIATED = /(?:^|[^\p{L}])(?<name>TN(?:(?<short>[CT])| (?<which>cao|thấp))?)(?!\p{L})/gu;

/**
 * Where a text names the levels; "lấy phiếu tín nhiệm" names none, nor does "tín nhiệm cao nhất". "TN" is a level only
 * where "TNC", "TN cao", "TNT" or "TN thấp" is one too.
 */
export function levelLabelsIn(text: string): readonly Label[] {
  const abbreviated = [...text.matchAll(ABBREVIATED)];
  const areLevels = abbreviated.some(({ groups }) => groups?.["name"] !== "TN");
  return [...text.matchAll(LABEL), ...(areLevels ? abbreviated : [])]
    .filter(({ groups }) => groups?.["vote"] === undefined)
    .map(labelOf)
    .sort((one, other) => one.start - other.start);
}

function labelOf({ index, 0: found, groups = {} }: RegExpExecArray): Label {
  const which = groups["which"] ?? groups["short"];
  const level = which === undefined ? "confident" : /^c/iu.test(which) ? "high" : "low";
  const end = index + found.length;
  return { start: end - (groups["name"] ?? "").length, end, level };
}

const BEHIND = /^(?:\s*số)?(?:\s*phiếu)?(?:\s*(?:đánh giá|bầu|ở mức|là|mức))?\s*[“"'‘«]?$/iu;
const BEFORE = /^[”"'’»]?(?:có|là|được|đạt|chiếm|bằng|với|số phiếu|phiếu|tỷ lệ|tỉ lệ|[:\-–(]|\s)*$/iu;
/** Between a figure and the name of its level stands no more than this. */
const LONGEST_BETWEEN = 60;

/** The level whose name is right behind a figure ("252 phiếu tín nhiệm cao") or right before it ("Tín nhiệm cao: 252"). */
export function levelBeside(
  figure: TextSpan,
  text: string,
  labels: readonly Label[],
  labelsFirst: boolean,
): Level | undefined {
  const at = firstFrom(labels, figure.start);
  const inside = labels[at];
  const next = labels[firstFrom(labels, figure.end)];
  const previous = labels[at - 1];
  const told =
    next && isBetween(BEHIND, text, figure.end, next.start) && !isCombined(next, text)
      ? next.level
      : undefined;
  const named =
    previous &&
    isBetween(BEFORE, text, previous.end, figure.start) &&
    !isLastOfList(previous, text, labels[at - 2])
      ? previous.level
      : undefined;
  if (inside && inside.end <= figure.end) return inside.level;
  return labelsFirst ? (named ?? told) : (told ?? named);
}

function isBetween(words: RegExp, text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_BETWEEN && words.test(text.slice(from, to));
}

/** "Tín nhiệm cao, tín nhiệm, tín nhiệm thấp: 41, 5, 2": the first figure is not of the last level, nor is a sum of two. */
function isLastOfList(label: Label, text: string, before: Label | undefined): boolean {
  return before !== undefined && isBetween(LISTED, text, before.end, label.start);
}

const LISTED = /^[”"'’»]?\s*(?:[,;/+–-]|và)\s*[“"'‘«]?$/iu;

/** "46/48 phiếu tín nhiệm cao và tín nhiệm": of both levels together. */
function isCombined({ end }: Label, text: string): boolean {
  return /^[”"'’»]?\s*(?:và|\+)\s*(?:phiếu\s+)?[“"'‘«]?tín nhiệm/iu.test(behind(text, end));
}
