import type { Level } from "../counting/level";
import type { Span } from "./span";

/** The name of a level in a text. */
interface Label extends Span {
  readonly level: Level;
}

const LABEL =
  /(?<!(?:lấy|bỏ) (?:phiếu )?)(?<!\p{L})tín nhiệm(?:\s+(cao|thấp)(?!\s+nhất)|(?!\s+(?:cao|thấp)\s+nhất))(?!\p{L})/giu;

const ABBREVIATED = /(?<!\p{L})TN(?:(C|T)| (cao|thấp))?(?!\p{L})/gu;

/**
 * Where a text names the levels; "lấy phiếu tín nhiệm" names none, nor does "tín nhiệm cao nhất". "TN" is a level only
 * where "TNC", "TN cao", "TNT" or "TN thấp" is one too.
 */
export function labelsIn(text: string): readonly Label[] {
  const abbreviated = [...text.matchAll(ABBREVIATED)];
  const areLevels = abbreviated.some(([word]) => word !== "TN");
  return [...text.matchAll(LABEL), ...(areLevels ? abbreviated : [])]
    .map((match) => labelOf(match, match[1] ?? match[2]))
    .sort((one, other) => one.start - other.start);
}

function labelOf({ index, 0: word }: RegExpExecArray, which: string | undefined): Label {
  const level = which === undefined ? "confident" : /^c/iu.test(which) ? "high" : "low";
  return { start: index, end: index + word.length, level };
}

const BEHIND = /^\s*(?:số\s+)?(?:phiếu)?\s*(?:đánh giá|bầu|ở mức|là|mức)?\s*[“"'‘«]?$/iu;
const BEFORE = /^[”"'’»]?\s*(?:có|là|được|đạt|chiếm|bằng|với|số phiếu|phiếu|tỷ lệ|tỉ lệ|[:\-–(]|\s)*$/iu;

/** The level whose name is right behind a figure ("252 phiếu tín nhiệm cao") or right before it ("Tín nhiệm cao: 252"). */
export function levelBeside(
  figure: Span,
  text: string,
  labels: readonly Label[],
  labelsFirst: boolean,
): Level | undefined {
  const next = labels.find(({ start }) => start >= figure.end);
  const previous = labels.filter(({ end }) => end <= figure.start).at(-1);
  const inside = labels.find(({ start, end }) => start >= figure.start && end <= figure.end);
  const behind =
    next && BEHIND.test(text.slice(figure.end, next.start)) && !isCombined(next, text)
      ? next.level
      : undefined;
  const before =
    previous && BEFORE.test(text.slice(previous.end, figure.start)) && !isLastOfList(previous, text, labels)
      ? previous.level
      : undefined;
  return inside?.level ?? (labelsFirst ? (before ?? behind) : (behind ?? before));
}

/** "Tín nhiệm cao, tín nhiệm, tín nhiệm thấp: 41, 5, 2": the first figure is not of the last level, nor is a sum of two. */
function isLastOfList(label: Label, text: string, labels: readonly Label[]): boolean {
  const before = labels.filter(({ end }) => end <= label.start).at(-1);
  return (
    before !== undefined &&
    /^[”"'’»]?\s*(?:[,;/+–-]|và)\s*[“"'‘«]?$/iu.test(text.slice(before.end, label.start))
  );
}

/** "46/48 phiếu tín nhiệm cao và tín nhiệm": of both levels together. */
function isCombined({ end }: Label, text: string): boolean {
  return /^[”"'’»]?\s*(?:và|\+)\s*(?:phiếu\s+)?[“"'‘«]?tín nhiệm/iu.test(text.slice(end));
}
