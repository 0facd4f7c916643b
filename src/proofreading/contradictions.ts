import type { Level } from "../counting/level";
import { formatCount } from "../strings/numbers";
import type { WrittenFigure } from "./figures";
import { markOf, type ProofMark } from "./mark";
import type { Reading } from "./readings";
import { saidOf } from "./subjects";

/**
 * A figure of a person's level that stands elsewhere in the text with another value; the later one is marked. A second one
 * in the same sentence is of somebody else, whose name was not found.
 */
export function contradictionMarks(readings: readonly Reading[], text: string): readonly ProofMark[] {
  const first = new Map<string, string>();
  return saidOf(readings.filter(isOfOneVote), new Set()).flatMap(({ subject, figures, reading }) => {
    const here = new Set<string>();
    return figures.flatMap((figure) => {
      const level = figure.level;
      if (!level || isRange(figure)) return [];
      const key = `${subject} ${level} ${measureOf(figure, reading)}`;
      if (here.has(key)) return [];
      here.add(key);
      const shown = shownOf(figure, text);
      const before = first.get(key);
      if (!before) first.set(key, shown);
      if (!before || before === shown) return [];
      return [contradiction(figure, { subject, level, found: shown, other: before })];
    });
  });
}

function contradiction(
  figure: WrittenFigure,
  details: {
    readonly subject: string;
    readonly level: Level;
    readonly found: string;
    readonly other: string;
  },
): ProofMark {
  return markOf(figure, { code: "contradicts", details });
}

/** Figures of different bases, or printed with different precision, are not compared: they may be of two votes. */
function measureOf(figure: WrittenFigure, { pairs }: Reading): string {
  if (figure.kind !== "percent") return figure.kind === "fraction" ? `count of ${figure.base}` : "count";
  const count = pairs.find(({ percent }) => percent.start === figure.start)?.count;
  return `${figure.printed.decimals} ${count?.kind === "fraction" ? count.base : ""}`;
}

/** Another year, another time: another vote, whose figures differ rightly. */
function isOfOneVote({ text }: Reading): boolean {
  return !/(?:^|[^\p{L}])(?:năm|lần(?! lượt)|kỳ|đợt|so với|trước)(?!\p{L})/iu.test(text);
}

function isRange(figure: WrittenFigure): boolean {
  return figure.kind === "percent" && figure.meaning !== "exact";
}

function shownOf(figure: WrittenFigure, text: string): string {
  if (figure.kind === "percent")
    return text.slice(figure.start, figure.end).replace(/\s/g, "").replace(".", ",");
  return formatCount(figure.kind === "count" ? figure.value : figure.count);
}
