import type { Level } from "../counting/level";
import type { PercentFigure } from "./figures";
import { levelLabelsIn } from "./labels";
import type { Reading } from "./readings";

/** "Từ 73,68% đến 94,74%": the lowest and the highest share of a level that people have. */
export interface Range {
  readonly from: PercentFigure;
  readonly to: PercentFigure;
  readonly level: Level;
}

/**
 * Ranges with decimals; round ones ("từ 50% đến 70%") are brackets that people are counted in, and so are those behind a
 * number of people, unless it is all of them.
 */
export function rangesIn({ figures, text, start }: Reading): readonly Range[] {
  return figures.flatMap((from, at) => {
    const to = figures[at + 1];
    if (from.kind !== "percent" || to?.kind !== "percent") return [];
    const before = text.slice(0, from.start - start);
    const between = text.slice(from.end - start, to.start - start);
    const isRange = /(?:^|[^\p{L}])từ\s*$/iu.test(before) && /^\s*(?:đến|tới)\s*$/iu.test(between);
    const level = onlyLevel(before.split(/[;:]/).at(-1) ?? "") ?? onlyLevel(text);
    const isRound = from.printed.decimals + to.printed.decimals === 0;
    return isRange && level && !isRound && !isOfSome(before) ? [{ from, to, level }] : [];
  });
}

/** "Tín nhiệm và tín nhiệm cao" are no single level. */
function onlyLevel(text: string): Level | undefined {
  const levels = new Set(levelLabelsIn(text).map(({ level }) => level));
  return levels.size === 1 ? [...levels][0] : undefined;
}

function isOfSome(before: string): boolean {
  const clause = before.split(/[,;:]/).at(-1) ?? "";
  return (
    /(?:tăng|giảm)\s+từ\s*$/iu.test(before) ||
    (/\d\s*(?:đồng chí|người|cán bộ)/iu.test(clause) && !/tất cả|toàn bộ/iu.test(clause))
  );
}
