import { basesFor, isPrintedAs, type WholeRange } from "../counting/printedPercent";
import { blocksOf } from "./blocks";
import type { CountFigure, FractionFigure } from "./figures";
import { isMisprintOf } from "./misprints";
import type { Pair } from "./pairs";
import { placeNamed } from "./places";
import type { Reading } from "./readings";

/** A paragraph, a row of a table, a block of lines: what percentages are expected to be of one base. */
export interface Line {
  readonly readings: readonly Reading[];
  readonly base: LineBase;
  /** The ballots that the line, or else the nearest ones above that do, state. */
  readonly stated: readonly number[];
}

/** What the percentages of a line are taken of, where their counts do not say it themselves. */
export type LineBase =
  | {
      readonly status: "known";
      readonly base: number;
      /** Or only that of other percentages. */ readonly isStated: boolean;
    }
  /** Two percentages that no base makes right together; `base` is the only one of the first. */
  | { readonly status: "two"; readonly base: number; readonly first: BarePair; readonly second: BarePair }
  | { readonly status: "unknown" };

/** A percentage with a count that has no base beside it. */
export interface BarePair extends Pair {
  readonly count: CountFigure;
}

/** How many percentages elsewhere must be of one base before a single one that is not is doubted. */
const SUPPORT = 3;

/** The lines of a text, from the top, each with its base. */
export function textLinesOf(readings: readonly Reading[]): readonly Line[] {
  const grouped = blocksOf(readings).map((each) => ({ readings: each, pairs: barePairs(each) }));
  const support = supportedBases(grouped.map(({ pairs }) => pairs));
  const ofPlaces = new Map<string, readonly number[]>();
  let stated: readonly number[] = [];
  let isUsed = true;
  let place = "";
  return grouped.map(({ readings: own, pairs }) => {
    const statedHere = own.flatMap(statedIn);
    const named = placeNamed(own[0]?.text ?? "");
    if (named !== undefined && named !== place) {
      ofPlaces.set(place, stated);
      stated = ofPlaces.get(named) ?? (place === "" ? stated : []);
      place = named;
    }
    if (statedHere.length > 0)
      stated = [...new Set([...(isUsed ? [] : stated), ...statedHere])].slice(-MOST_STATED);
    isUsed = own.some(givesLevels) || (isUsed && statedHere.length === 0);
    const isOfDelegates = pairs.some(({ percent }) => percent.isOfDelegates);
    return { readings: own, stated, base: baseOf(pairs, isOfDelegates ? [] : stated, support) };
  });
}

/** Issued, returned, valid, present, summoned, and some more. */
const MOST_STATED = 10;

/** Lines of a record that give ballots and no levels yet add to what is stated; behind levels it is stated anew. */
function givesLevels({ figures, pairs }: Reading): boolean {
  return pairs.length > 0 || figures.some(({ level }) => level);
}

/**
 * A base that all percentages of the line fit, stated or not; else the stated one, or the one that most of them fit.
 * What a few percentages leave open stays open.
 */
function baseOf(pairs: readonly BarePair[], stated: readonly number[], support: readonly number[]): LineBase {
  const [only] = stated;
  if (pairs.length === 0)
    return stated.length === 1 && only !== undefined
      ? { status: "known", base: only, isStated: true }
      : UNKNOWN;
  const fitting = stated.find((base) => fits(pairs, base) === pairs.length);
  if (fitting !== undefined) return { status: "known", base: fitting, isStated: true };
  const common = commonRange(pairs);
  if (common && pairs.length > 1)
    return common.from === common.to ? { status: "known", base: common.from, isStated: false } : UNKNOWN;
  return likelyBase(pairs, stated, support);
}

const UNKNOWN: LineBase = { status: "unknown" };

/** A single percentage is held against the only base there is; of several at least one must fit it. */
function likelyBase(
  pairs: readonly BarePair[],
  stated: readonly number[],
  support: readonly number[],
): LineBase {
  const misprinted = misprintedBase(pairs, stated);
  if (misprinted !== undefined) return { status: "known", base: misprinted, isStated: true };
  const least = (bases: readonly number[]) => (pairs.length === 1 && bases.length === 1 ? 0 : 1);
  const candidates = [
    ...stated.map((base) => ({ base, isStated: true, least: least(stated) })),
    ...(stated.length > 0 ? [] : support.map((base) => ({ base, isStated: false, least: least(support) }))),
    ...commonest(pairs.flatMap(rangeOf).map(({ from }) => from)).map((base) => ({
      base,
      isStated: false,
      least: Math.max(2, Math.floor(pairs.length / 2) + 1),
    })),
  ].map((candidate) => ({ ...candidate, fitting: fits(pairs, candidate.base) }));
  const [best] = candidates
    .filter(({ fitting, least: needed }) => fitting >= needed)
    .sort((one, other) => other.fitting - one.fitting);
  return best ? { status: "known", base: best.base, isStated: best.isStated } : twoBases(pairs);
}

/** The few numbers that stand there most often. */
function commonest(numbers: readonly number[]): readonly number[] {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_STATED)
    .map(([number]) => number);
}

/** Of several stated bases that a single percentage fits none of, the one that it looks like a misprint of. */
function misprintedBase([pair, ...more]: readonly BarePair[], stated: readonly number[]): number | undefined {
  if (!pair || more.length > 0) return undefined;
  const { count, percent } = pair;
  const likely = stated.filter((base) => isMisprintOf({ count: count.value, base }, percent.printed));
  return likely.length === 1 ? likely[0] : undefined;
}

function twoBases([first, second, ...more]: readonly BarePair[]): LineBase {
  const [range] = first ? rangeOf(first) : [];
  if (!first || !second || more.length > 0 || !range || range.from !== range.to) return UNKNOWN;
  return { status: "two", base: range.from, first, second };
}

/** Bases that the percentages of lines with two or more have in common, when there are enough of them. */
function supportedBases(lines: readonly (readonly BarePair[])[]): readonly number[] {
  const support = new Map<number, number>();
  for (const pairs of lines) {
    const common = commonRange(pairs);
    if (pairs.length > 1 && common && common.from === common.to)
      support.set(common.from, (support.get(common.from) ?? 0) + pairs.length);
  }
  return [...support]
    .filter(([, pairs]) => pairs >= SUPPORT)
    .slice(0, MOST_STATED)
    .map(([base]) => base);
}

function barePairs(readings: readonly Reading[]): readonly BarePair[] {
  return readings
    .flatMap(({ pairs }) => pairs)
    .filter((pair): pair is BarePair => pair.count.kind === "count" && pair.percent.meaning === "exact");
}

function statedIn({ figures }: Reading): readonly number[] {
  return figures.flatMap((figure) => {
    if (figure.kind === "fraction") return statedByFraction(figure);
    return figure.kind === "count" && figure.isBase ? [figure.value] : [];
  });
}

/** Of ballots returned or delegates present the count is a base too, and may be the one. */
function statedByFraction({ count, base, unit, level, isBase }: FractionFigure): readonly number[] {
  if (unit === "people") return [];
  if (isBase) return [count];
  return unit === "delegates" && !level ? [count, base] : [base];
}

function fits(pairs: readonly BarePair[], base: number): number {
  return pairs.filter(({ count, percent }) => isPrintedAs({ count: count.value, base }, percent.printed))
    .length;
}

function rangeOf({ count, percent }: BarePair): WholeRange[] {
  const range = basesFor(count.value, percent.printed);
  return range ? [range] : [];
}

/** The bases that all of them fit. */
function commonRange(pairs: readonly BarePair[]): WholeRange | undefined {
  const ranges = pairs.flatMap(rangeOf);
  const from = ranges.reduce((highest, range) => Math.max(highest, range.from), 0);
  const to = ranges.reduce((lowest, range) => Math.min(lowest, range.to), Infinity);
  return ranges.length === pairs.length && from <= to ? { from, to } : undefined;
}
