import { isPrintedAs } from "../counting/printedPercent";
import { percentHundredths, type Share } from "../counting/share";
import type { CountFigure, Figure, PercentFigure } from "./figures";
import { markOf, percentInPlaceOf, type ProofMark } from "./mark";
import { isMisprintOf } from "./misprints";
import { isToldTogether } from "./pairs";
import type { Reading } from "./readings";

/**
 * Percentages of people, or of ballots returned, whose whole stands anywhere in the text: "lấy phiếu 38 đồng chí, 36 đồng
 * chí đạt …, chiếm 94,47%". What it is of is not said, so only what looks like a misprint of a share of another number of
 * the text is marked, and only when it is the share of none.
 */
export function wholeShareMarks(readings: readonly Reading[], text: string): readonly ProofMark[] {
  const known = [...new Set(readings.flatMap(({ figures }) => figures.flatMap(numbersIn)))];
  return readings.flatMap((reading) =>
    reading.row
      ? []
      : toldPercents(reading, text).flatMap(([count, percent]) => {
          const likely = percent.printed.decimals > 0 ? known : wholeBefore(count, percent, reading);
          return shareMark(count, percent, { known, likely }, text);
        }),
  );
}

function numbersIn(figure: Figure): number[] {
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
    return count?.kind === "count" && isToldTogether(count, percent, text) ? [[count, percent]] : [];
  });
}

interface Wholes {
  /** All numbers of the text: a percentage that fits any of them is left alone. */
  readonly known: readonly number[];
  /** Those that it may be a misprint of a share of. */
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
    /chiếm(?: (?:tỷ lệ|tỉ lệ))?\s*$|\(\s*$/iu.test(text.slice(0, percent.start - start)) &&
    !/^\s*(?:số |tổng )*(?:phiếu|tín nhiệm)/iu.test(text.slice(percent.end - start));
  return isOfPeople && whole?.kind === "count" && whole.start < count.start ? [whole.value] : [];
}

function sharesOf(count: CountFigure, wholes: readonly number[]): readonly Share[] {
  return wholes
    .filter((base) => base >= count.value && base > 0)
    .map((base) => ({ count: count.value, base }));
}

function shareMark(
  count: CountFigure,
  percent: PercentFigure,
  { known, likely }: Wholes,
  text: string,
): ProofMark[] {
  const { printed } = percent;
  if (sharesOf(count, known).some((share) => isPrintedAs(share, printed))) return [];
  const [share, ...others] = sharesOf(count, likely).filter((each) => isMisprintOf(each, printed));
  if (!share || others.length > 0) return [];
  const found = text.slice(percent.start, percent.end);
  const details = {
    ...share,
    printed: found,
    percent: percentHundredths(share),
    remedy: { kind: "none" },
  } as const;
  return [markOf(percent, { code: "percentOfStatedBase", details }, percentInPlaceOf(found, share))];
}
