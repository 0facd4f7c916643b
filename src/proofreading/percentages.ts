import { basesFor, countsFor, isCutOff, isPrintedAs, type WholeRange } from "../counting/printedPercent";
import { percentHundredths, type Share } from "../counting/share";
import type { Remedy } from "../strings/proofreading";
import type { Line, LineBase } from "./bases";
import type { KnownPercent } from "./decimals";
import type { CountFigure, FractionFigure, PercentFigure } from "./figures";
import { agreed, markOf, percentInPlaceOf, type Comparison, type ProofMark } from "./mark";
import type { Pair } from "./pairs";

/** Percentages against their counts, at the precision they are printed. */
export function comparedPercentages(lines: readonly Line[], text: string): readonly Comparison[] {
  const elsewhere = new Set(lines.flatMap(({ stated }) => stated));
  return lines.flatMap((line) => {
    const known = sharesOf(line);
    const told = new Set(known.map(({ percent }) => percent.start));
    const open = line.readings
      .flatMap(({ pairs }) => pairs)
      .filter(({ percent }) => !told.has(percent.start));
    return [
      ...known.flatMap((share) => comparedShare(share, elsewhere, text)),
      ...open.flatMap(({ count, percent }) =>
        count.kind === "count" ? withCount(count, fitsNoBase(count.value, percent, text)) : [],
      ),
      ...twoBasesMark(line.base, text),
    ];
  });
}

function withCount(count: CountFigure, marks: readonly ProofMark[]): readonly Comparison[] {
  return marks.length > 0 ? [agreed(count), ...marks] : [];
}

/** "137 phiếu (28,35%)": of 483 it would be 28,36%, of 484 it would be 28,31%. */
export function fitsNoBase(count: number, percent: PercentFigure, text: string): ProofMark[] {
  const { printed, meaning } = percent;
  if (meaning !== "exact" || printed.decimals === 0 || basesFor(count, printed)) return [];
  const base = Math.max(count, 1, Math.floor((count * 100 * 10 ** printed.decimals) / printed.units));
  const shareOf = (each: number) => percentHundredths({ count, base: each });
  const found = text.slice(percent.start, percent.end);
  const details = { printed: found, count, base, below: shareOf(base), above: shareOf(base + 1) };
  return [markOf(percent, { code: "fitsNoBase", details })];
}

/** The percentages whose count and base are in the text. */
export function countedPercents(lines: readonly Line[]): readonly KnownPercent[] {
  return lines.flatMap(sharesOf);
}

interface CountedPercent extends KnownPercent {
  readonly count: CountFigure | FractionFigure;
  /** Whether the base is printed with the count, stated elsewhere, or only that of other percentages. */
  readonly of: "own" | "stated" | "others";
}

function sharesOf({ readings, base }: Line): CountedPercent[] {
  return readings.flatMap(({ pairs }) => pairs).flatMap((pair) => knownShare(pair, base));
}

function knownShare({ count, percent }: Pair, line: LineBase): CountedPercent[] {
  if (count.kind === "fraction")
    return count.base > 0 && count.count <= count.base ? [{ count, percent, share: count, of: "own" }] : [];
  if (line.status !== "known" || count.value > line.base) return [];
  return [
    {
      count,
      percent,
      share: { count: count.value, base: line.base },
      of: line.isStated ? "stated" : "others",
    },
  ];
}

/** A percentage of another base that is stated elsewhere in the text is left open: it may be of another body's ballots. */
function comparedShare(
  { count: figure, percent, share, of }: CountedPercent,
  elsewhere: ReadonlySet<number>,
  text: string,
): Comparison[] {
  if (isMeantAs(share, percent)) return [agreed(figure), agreed(percent)];
  if (of !== "own" && isOfStated(share, percent, elsewhere)) return [agreed(figure), agreed(percent)];
  const { count, base } = share;
  const hundredths = percentHundredths(share);
  const remedy = percent.meaning === "exact" ? remedyOf(share, percent) : NO_REMEDY;
  const printed = text.slice(percent.start, percent.end);
  const details = { printed, count, base, percent: hundredths, remedy };
  const code = MISTAKES[of];
  return [agreed(figure), markOf(percent, { code, details }, percentInPlaceOf(printed, share))];
}

function isOfStated(
  { count, base }: Share,
  { printed }: PercentFigure,
  stated: ReadonlySet<number>,
): boolean {
  const bases = basesFor(count, printed);
  return bases !== undefined && bases.from === bases.to && bases.from !== base && stated.has(bases.from);
}

const MISTAKES = {
  own: "percentDiffers",
  stated: "percentOfStatedBase",
  others: "percentOfOtherBase",
} as const;

/**
 * "Hơn x" is from x up to the next figure of that precision, "gần x" from the one before; of round tens only the side
 * counts, as "hơn 90%" may be said of 96%.
 */
function isMeantAs(share: Share, { printed, meaning }: PercentFigure): boolean {
  if (meaning === "exact") return isPrintedAs(share, printed);
  const step = printed.decimals === 0 && printed.units % 10 === 0 ? 10 : 1;
  const value = share.count * 100 * 10 ** printed.decimals;
  const [from, at, to] = [printed.units - step, printed.units, printed.units + step].map(
    (u) => u * share.base,
  );
  if (from === undefined || at === undefined || to === undefined) return true;
  if (meaning === "over") return value > at && value < to;
  return meaning === "nearly" ? value >= from && value < at : value >= from && value <= to;
}

const NO_REMEDY: Remedy = { kind: "none" };

/**
 * The only base or count that the percentage fits, the nearer of the two, unless it was merely cut off. Fewer than two
 * decimals fit too much to say.
 */
function remedyOf({ count, base }: Share, { printed }: PercentFigure): Remedy {
  if (isCutOff({ count, base }, printed)) return { kind: "cutOff" };
  if (printed.decimals < 2) return NO_REMEDY;
  const otherBase = onlyOne(basesFor(count, printed), base);
  const otherCount = onlyOne(countsFor(base, printed), count);
  const remedies: (Remedy & { readonly value: number; readonly distance: number })[] = [
    ...(otherBase === undefined
      ? []
      : [{ kind: "base" as const, value: otherBase, distance: Math.abs(otherBase - base) }]),
    ...(otherCount === undefined
      ? []
      : [{ kind: "count" as const, value: otherCount, distance: Math.abs(otherCount - count) }]),
  ];
  const [nearest] = remedies.sort((one, other) => one.distance - other.distance);
  return nearest ? { kind: nearest.kind, value: nearest.value } : NO_REMEDY;
}

/** The number in a range of one, when it is at most a tenth (or three) away from what was written, or its digits in another order. */
function onlyOne(range: WholeRange | undefined, written: number): number | undefined {
  if (range?.from !== range?.to || range === undefined) return undefined;
  const isNear = Math.abs(range.from - written) <= Math.max(3, written / 10);
  return isNear || digitsOf(range.from) === digitsOf(written) ? range.from : undefined;
}

/** In order of size: 13 and 31 have the same. */
function digitsOf(value: number): string {
  return [...String(value)].sort().join("");
}

function twoBasesMark(found: LineBase, text: string): ProofMark[] {
  if (found.status !== "two") return [];
  const { first, second, base } = found;
  const printed = ({ percent }: Pair) => text.slice(percent.start, percent.end);
  const details = {
    count: first.count.value,
    printed: printed(first),
    base,
    otherCount: second.count.value,
    otherPrinted: printed(second),
  };
  return [markOf(second.percent, { code: "twoBases", details })];
}
