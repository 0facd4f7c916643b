import { LEVELS, type Level } from "../counting/level";
import type { Line } from "./bases";
import type { WrittenFigure } from "./figures";
import { agreed, markOf, marksAmong, type Comparison, type ProofMark } from "./mark";

/** n of N with n above N. */
export function fractionMarks(lines: readonly Line[]): readonly ProofMark[] {
  return lines.flatMap(({ readings }) => readings.flatMap(({ figures }) => figures.flatMap(countAboveBase)));
}

/**
 * Three levels of a person that add up to more than the ballots, or to more than 100%. Nothing is said where one of the
 * three, or its percentage, `isMarked` already: the sum is wrong because of it. Nor are ballots held against numbers of
 * them that are `doubted` themselves.
 */
export function comparedLevels(
  all: readonly Line[],
  isMarked: (figure: WrittenFigure) => boolean,
  doubted: ReadonlySet<number>,
): readonly Comparison[] {
  return all.flatMap((each) => {
    const line = withoutBases(each, doubted);
    const figures = line.readings.flatMap((reading) => reading.figures);
    const pairs = line.readings.flatMap((reading) => reading.pairs);
    const isDoubted = (figure: WrittenFigure) =>
      isMarked(figure) ||
      pairs.some(({ count, percent }) => count.start === figure.start && isMarked(percent));
    const counts = comparedWithBase(figures, line, isDoubted);
    return marksAmong(counts).length > 0 ? counts : [...counts, ...percentsAbove100(figures, isMarked)];
  });
}

function withoutBases(line: Line, doubted: ReadonlySet<number>): Line {
  const { stated, base } = line;
  const isDoubted = base.status === "known" && doubted.has(base.base);
  return {
    ...line,
    stated: stated.filter((each) => !doubted.has(each)),
    base: isDoubted ? { status: "unknown" } : base,
  };
}

function countAboveBase(figure: WrittenFigure): ProofMark[] {
  if (figure.kind !== "fraction" || figure.count <= figure.base) return [];
  const { count, base } = figure;
  return [markOf(figure, { code: "countAboveBase", details: { count, base } })];
}

/** That the three make up all ballots is no chance; that they are fewer may be. */
function comparedWithBase(
  figures: readonly WrittenFigure[],
  { stated, base }: Line,
  isMarked: (figure: WrittenFigure) => boolean,
): Comparison[] {
  const counts = figures.flatMap((figure) =>
    figure.kind === "percent" || figure.unit === "people"
      ? []
      : [{ figure, count: figure.kind === "count" ? figure.value : figure.count }],
  );
  const limit = stated.length > 0 ? Math.min(...stated) : base.status === "known" ? base.base : Infinity;
  return triples(counts.map((each) => ({ ...each, level: each.figure.level }))).flatMap(
    (triple): Comparison[] => {
      const sum = triple.reduce((total, { count }) => total + count, 0);
      const last = triple.at(-1);
      if (sum === limit) return triple.map(({ figure }) => agreed(figure));
      if (sum < limit || !last || triple.some(({ figure }) => isMarked(figure))) return [];
      const others = triple.slice(0, -1).map(({ figure }) => agreed(figure));
      return [...others, markOf(last.figure, { code: "levelsAboveBase", details: { sum, base: limit } })];
    },
  );
}

/** Each rounding can add half a unit of the last digit printed. */
function percentsAbove100(
  figures: readonly WrittenFigure[],
  isMarked: (figure: WrittenFigure) => boolean,
): ProofMark[] {
  const percents = figures.flatMap((figure) =>
    figure.kind === "percent" && figure.meaning === "exact" ? [figure] : [],
  );
  return triples(percents).flatMap((triple) => {
    const inHundredths = triple.map(({ printed }) => printed.units * 10 ** (2 - printed.decimals));
    const sum = inHundredths.reduce((total, each) => total + each, 0);
    const slack = triple.reduce((total, { printed }) => total + 10 ** (2 - printed.decimals) / 2, 0);
    const last = triple.at(-1);
    if (sum <= 10000 + slack || !last || triple.some(isMarked)) return [];
    return [markOf(last, { code: "percentsAbove100", details: { sum: Math.round(sum) } })];
  });
}

/** Figures of the three levels one after another; a level named again begins with another person. */
function triples<T extends { readonly level?: Level }>(figures: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const figure of figures) {
    if (!figure.level) continue;
    const last = groups.at(-1);
    if (!last || last.some(({ level }) => level === figure.level)) groups.push([figure]);
    else last.push(figure);
  }
  return groups.filter((group) => group.length === LEVELS.length);
}
