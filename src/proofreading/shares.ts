import type { Level } from "../counting/level";
import { isPrintedAs } from "../counting/printedPercent";
import { percentHundredths, type Share } from "../counting/share";
import { formatPercent } from "../strings/numbers";
import type { ProofFault } from "../strings/proofreading";
import type { People } from "../documents/appendix/figures";
import type { KnownPercent } from "./decimals";
import type { PercentFigure } from "./figures";
import { levelLabelsIn } from "./labels";
import { groupNamed, groupsOf } from "./groups";
import { agreed, markOf, type Comparison, type ProofMark } from "./mark";
import { rangesIn, type Range } from "./ranges";
import type { Reading } from "./readings";
import { superlativeAtEnd, type Superlative } from "./superlatives";

/** Percentages without a count beside them, against who can have them: the highest, the lowest, or anybody's share of a level. */
export function comparedShares(
  readings: readonly Reading[],
  everyone: People,
  text: string,
): readonly Comparison[] {
  return heldPercents(readings, everyone).map((held) => {
    const { figure, shares } = held;
    const isHeld = shares.some((share) => isPrintedAs(share, figure.printed));
    return isHeld ? agreed(figure) : shareMark(held, text.slice(figure.start, figure.end));
  });
}

/** Those of them that only one share can be. */
export function heldPercentsKnown(readings: readonly Reading[], everyone: People): readonly KnownPercent[] {
  return heldPercents(readings, everyone).flatMap(({ figure, shares }) => {
    const [share, ...others] = shares.filter((each) => isPrintedAs(each, figure.printed));
    const isOnly = share && others.every((other) => percentHundredths(other) === percentHundredths(share));
    return isOnly ? [{ percent: figure, share }] : [];
  });
}

/** A percentage with the shares that it may be. */
interface HeldPercent {
  readonly figure: PercentFigure;
  readonly level: Level;
  readonly which: Superlative | undefined;
  /** Never empty; of superlatives the first is the one to expect. */
  readonly shares: readonly Share[];
}

function heldPercents(readings: readonly Reading[], everyone: People): readonly HeldPercent[] {
  return readings
    .filter(({ row }) => row === undefined)
    .flatMap((reading) => {
      const ranges = rangesIn(reading);
      const inRange = new Set(ranges.flatMap(({ from, to }) => [from.start, to.start]));
      const single = reading.figures.flatMap((figure) =>
        figure.kind !== "percent" || figure.meaning !== "exact" || inRange.has(figure.start)
          ? []
          : heldPercent(figure, reading, everyone),
      );
      return [...single, ...ranges.flatMap((range) => heldRange(range, reading, everyone))];
    });
}

/** Beside a count it is held only as the highest or lowest. */
function heldPercent(figure: PercentFigure, reading: Reading, everyone: People): HeldPercent[] {
  const before = reading.text.slice(0, figure.start - reading.start);
  const which = superlativeAtEnd(before);
  const isCounted = reading.pairs.some(({ percent }) => percent.start === figure.start);
  const level = which
    ? (levelLabelsIn(before).at(-1)?.level ?? "high")
    : isCounted
      ? undefined
      : figure.level;
  if (!level) return [];
  const shares = which ? extremes(before, level, which, everyone) : sharesOf(reading.text, level, everyone);
  return shares.length > 0 ? [{ figure, level, which, shares }] : [];
}

/** Of the group that is named, or else of those groups that have one of the two ends. */
function heldRange({ from, to, level }: Range, { text, start }: Reading, everyone: People): HeldPercent[] {
  const named = groupNamed(text.slice(0, from.start - start), everyone);
  const groups = named ? [named] : groupsOf(everyone);
  const ends = groups.map(({ people }) => ({
    lowest: extremeOf(people, level, "lowest"),
    highest: extremeOf(people, level, "highest"),
  }));
  const hasOne = ({ lowest, highest }: (typeof ends)[number]) =>
    lowest.some((share) => isPrintedAs(share, from.printed)) ||
    highest.some((share) => isPrintedAs(share, to.printed));
  const likely = ends.some(hasOne) ? ends.filter(hasOne) : ends;
  return [
    { figure: from, level, which: "lowest", shares: likely.flatMap(({ lowest }) => lowest) },
    { figure: to, level, which: "highest", shares: likely.flatMap(({ highest }) => highest) },
  ];
}

/** Of all people, or of those at the level; where no group is named, of any group. */
function extremes(before: string, level: Level, which: Superlative, everyone: People): readonly Share[] {
  const named = groupNamed(before, everyone);
  return (named ? [named] : groupsOf(everyone)).flatMap(({ people }) => [
    ...extremeOf(people, level, which),
    ...extremeOf(
      people.filter(({ outcome }) => outcome === level),
      level,
      which,
    ),
  ]);
}

function extremeOf(people: People, level: Level, which: Superlative): readonly Share[] {
  const [first, ...others] = people.map(({ shares }) => shares[level]);
  if (!first) return [];
  const isBeyond = (one: Share, other: Share) => {
    const difference = one.count * other.base - other.count * one.base;
    return which === "highest" ? difference > 0 : difference < 0;
  };
  return [others.reduce((extreme, share) => (isBeyond(share, extreme) ? share : extreme), first)];
}

function sharesOf(sentence: string, level: Level, everyone: People): readonly Share[] {
  const people = groupNamed(sentence, everyone)?.people ?? everyone;
  return people.map(({ shares }) => shares[level]);
}

function shareMark({ figure, level, which, shares: [share] }: HeldPercent, found: string): ProofMark {
  if (!which || !share) return markOf(figure, { code: "shareOfNobody", details: { level, found } });
  const expected = formatPercent(percentHundredths(share));
  const fault: ProofFault = { code: "extremeDiffers", details: { which, level, found, expected } };
  return markOf(figure, fault, expected);
}
