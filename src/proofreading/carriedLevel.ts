import type { Level } from "../counting/level";
import type { WrittenFigure } from "./figures";
import { levelLabelsIn } from "./labels";
import type { Said } from "./subjects";
import { SUPERLATIVE } from "./superlatives";

/**
 * What is said of a person, where its first figure gets the level that an earlier clause of the paragraph names: "Về tỷ lệ
 * “Tín nhiệm cao”, … Cán bộ A đạt 17/19 phiếu (89,47%)". Where the paragraph names two, or the words are of another vote,
 * it gets none.
 */
export function withCarriedLevel(
  { subject, figures, reading }: Said,
  text: string,
): readonly WrittenFigure[] {
  const [first] = figures;
  if (!first || reading.row || figures.some(({ level }) => level)) return figures;
  const line = text.slice(text.lastIndexOf("\n", first.start) + 1, first.start);
  const words = line.slice(line.lastIndexOf(subject) + subject.length);
  const level = levelNamed(line);
  if (!level || !isOfVote(first) || OTHER_VOTE.test(words)) return figures;
  const second = reading.pairs.find(({ percent }) => percent.start === first.start)?.count.start;
  const paired = reading.pairs.find(({ count }) => count.start === first.start)?.percent.start;
  return figures.map((figure) =>
    [first.start, second, paired].includes(figure.start) ? { ...figure, level } : figure,
  );
}

/** The only level named; "cao nhất", "thấp nhất" alone are of "Tín nhiệm cao". */
function levelNamed(line: string): Level | undefined {
  const levels = new Set(levelLabelsIn(line).map(({ level }) => level));
  const [level] = levels;
  if (levels.size === 1) return level;
  return levels.size === 0 && SUPERLATIVE.test(line) ? "high" : undefined;
}

function isOfVote(figure: WrittenFigure): boolean {
  if (figure.kind === "percent") return figure.meaning === "exact" && figure.printed.decimals > 0;
  return figure.kind === "fraction" && figure.unit !== "people" && !figure.isBase;
}

const OTHER_VOTE = /quy hoạch|bầu|giới thiệu|biểu quyết|tán thành|phát ra|thu về|hợp lệ|có mặt|[;.]\s/iu;
