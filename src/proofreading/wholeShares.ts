import { basesFor, type WholeRange } from "../counting/printedPercent";
import { percentHundredths } from "../counting/share";
import type { CountFigure, WrittenFigure, PercentFigure } from "./figures";
import { agreed, markOf, percentInPlaceOf, type Comparison } from "./mark";
import { basesMisprinted } from "./misprints";
import { isOfEach, isToldTogether } from "./pairs";
import { fitsNoBase } from "./percentages";
import type { Reading } from "./readings";
import { before, behind, firstReaching } from "./span";

/**
 * Percentages of people, or of ballots returned, whose whole stands anywhere in the text: "lấy phiếu 38 đồng chí, 36 đồng
 * chí đạt …, chiếm 94,47%". What it is of is not said, so only what looks like a misprint of a share of another number of
 * the text is marked, and only when it is the share of none; and what is the share of no whole number at all.
 */
export function comparedWholeShares(readings: readonly Reading[], text: string): readonly Comparison[] {
  const numbers = new Set(readings.flatMap(({ figures }) => figures.flatMap(numbersIn)));
  const known = [...numbers].sort((one, other) => one - other);
  return readings.flatMap((reading) =>
    reading.row
      ? []
      : toldPercents(reading, text).flatMap(([count, percent]) => {
          const likely = percent.printed.decimals > 0 ? known : wholeBefore(count, percent, reading);
          return comparedShare(count, percent, { known, likely }, text);
        }),
  );
}

function numbersIn(figure: WrittenFigure): number[] {
  if (figure.kind === "percent") return [];
  return figure.kind === "count" ? [figure.value] : [figure.count, figure.base];
}

type Told = readonly [CountFigure, PercentFigure];

/** Percentages that stand with a number of people or ballots returned, and with no other count. */
function toldPercents({ figures, pairs }: Reading, text: string): readonly Told[] {
  const paired = new Set(pairs.map(({ percent }) => percent.start));
  const shown = figures.filter((figure) => figure.kind !== "percent" || figure.meaning !== "bound");
  return shown.flatMap((percent, at): readonly Told[] => {
    const count = shown[at - 1];
    if (percent.kind !== "percent" || percent.meaning !== "exact" || paired.has(percent.start)) return [];
    const isTold = count?.kind === "count" && isToldTogether(count, percent, text);
    return isTold && !isOfEach(count, percent, text) ? [[count, percent]] : [];
  });
}

/** "Chiếm 95%": of the people, and not of their ballots. */
const CLEARLY_OF_PEOPLE = /chiếm(?: (?:tỷ lệ|tỉ lệ))?\s*$/iu;
const OF_PEOPLE = /chiếm(?: (?:tỷ lệ|tỉ lệ))?\s*$|\(\s*$/iu;

interface Wholes {
  /** All numbers of the text, in order of size: a percentage that fits any of them is left alone. */
  readonly known: readonly number[];
  /** Those, in order of size, that it may be a misprint of a share of. */
  readonly likely: readonly number[];
}

/**
 * A percentage without decimals looks like many shares: only "chiếm 95%" of people counts, of the first people that the
 * sentence tells.
 */
function wholeBefore(
  count: CountFigure,
  percent: PercentFigure,
  { figures, text, start }: Reading,
): number[] {
  const [whole] = figures.filter((figure) => figure.kind !== "percent" && figure.unit === "people");
  const isOfPeople =
    count.unit === "people" &&
    OF_PEOPLE.test(before(text, percent.start - start)) &&
    !/^\s*(?:số |tổng )*(?:phiếu|tín nhiệm)/iu.test(behind(text, percent.end - start));
  return isOfPeople && whole?.kind === "count" && whole.start < count.start ? [whole.value] : [];
}

/** Those of the numbers that are in the range. */
function within(numbers: readonly number[], { from, to }: WholeRange): readonly number[] {
  const first = (least: number) => firstReaching(least, numbers.length, (at) => numbers[at] ?? least);
  return numbers.slice(first(from), first(to + 1));
}

function comparedShare(
  count: CountFigure,
  percent: PercentFigure,
  { known, likely }: Wholes,
  text: string,
): Comparison[] {
  const { printed } = percent;
  const bases = basesFor(count.value, printed);
  if (bases && within(known, bases).length > 0) return [agreed(count), agreed(percent)];
  const [base, ...others] = new Set(
    basesMisprinted(count.value, printed).flatMap((range) => within(likely, range)),
  );
  if (base === undefined || others.length > 0)
    return CLEARLY_OF_PEOPLE.test(before(text, percent.start)) ? fitsNoBase(count.value, percent, text) : [];
  const share = { count: count.value, base };
  const found = text.slice(percent.start, percent.end);
  const details = {
    ...share,
    printed: found,
    percent: percentHundredths(share),
    remedy: { kind: "none" },
  } as const;
  return [markOf(percent, { code: "percentOfStatedBase", details }, percentInPlaceOf(found, share))];
}
