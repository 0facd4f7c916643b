import type { Level } from "../../counting/level";
import { isPrintedAs } from "../../counting/printedPercent";
import { percentHundredths, type Share } from "../../counting/share";
import { formatPercent } from "../../strings/numbers";
import type { ProofFault } from "../../strings/proofreading";
import type { People } from "../appendix";
import type { KnownPercent } from "./decimals";
import { labelsIn, type PercentFigure } from "./figures";
import { groupNamed, groupsOf } from "./groups";
import { markOf, type ProofMark } from "./mark";
import type { Reading } from "./readings";

/** Percentages without a count beside them, and who can have them: the highest, the lowest, or anybody's share of a level. */
export function shareMarks(
  readings: readonly Reading[],
  everyone: People,
  text: string,
): readonly ProofMark[] {
  return heldPercents(readings, everyone).flatMap((held) => {
    const { figure, shares } = held;
    const isHeld = shares.some((share) => isPrintedAs(share, figure.printed));
    return isHeld ? [] : [shareMark(held, text.slice(figure.start, figure.end))];
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

type Superlative = "highest" | "lowest";

/** A percentage with the shares that it may be. */
interface HeldPercent {
  readonly figure: PercentFigure;
  readonly level: Level;
  readonly which: Superlative | undefined;
  /** Never empty; of superlatives the first is the one to expect. */
  readonly shares: readonly Share[];
}

function heldPercents(readings: readonly Reading[], everyone: People): readonly HeldPercent[] {
  return readings.flatMap((reading) => {
    const counted = new Set(reading.pairs.map(({ percent }) => percent.start));
    return reading.figures.flatMap((figure) =>
      reading.row || figure.kind !== "percent" || figure.meaning !== "exact" || counted.has(figure.start)
        ? []
        : heldPercent(figure, reading, everyone),
    );
  });
}

function heldPercent(figure: PercentFigure, reading: Reading, everyone: People): HeldPercent[] {
  const before = reading.text.slice(0, figure.start - reading.start);
  const which = superlativeAtEnd(before);
  const level = which ? (labelsIn(before).at(-1)?.level ?? "high") : figure.level;
  if (!level) return [];
  const shares = which ? extremes(before, level, which, everyone) : sharesOf(reading.text, level, everyone);
  return shares.length > 0 ? [{ figure, level, which, shares }] : [];
}

function superlativeAtEnd(text: string): Superlative | undefined {
  const [, word] = /(cao|thấp) nhất(?: là| đạt| chiếm)?\s*:?\s*$/iu.exec(text) ?? [];
  if (word === undefined) return undefined;
  return /cao/iu.test(word) ? "highest" : "lowest";
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
