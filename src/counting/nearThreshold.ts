import type { Level, PerLevel } from "./level";
import { outcomeOf } from "./outcome";
import { lowStepOf, type LowStep, type Regulation } from "./regulation";
import type { PersonResult } from "./result";
import { reaches, type Threshold } from "./threshold";

/** How far a person's count at one level is from the other side of a threshold. */
export interface Crossing {
  readonly level: Level;
  readonly part: LowStep;
  /** Whether the count reaches the threshold now: then so many ballots fewer no longer do, else so many more do. */
  readonly reached: boolean;
  /** Ballots, at least 1. */
  readonly ballots: number;
}

/**
 * The threshold of a regulation that a person is nearest to, of those whose crossing would change something: the level
 * counted at, or the step of "tín nhiệm thấp". Of thresholds equally near, that of the heavier consequence. Undefined
 * when there are no ballots.
 */
export function nearestThreshold(
  { shares, base }: PersonResult,
  regulation: Regulation,
): Crossing | undefined {
  const counts = { high: shares.high.count, confident: shares.confident.count, low: shares.low.count };
  const now = readingOf(counts, base.value, regulation);
  const [nearest] = thresholdsOf(regulation)
    .flatMap(({ level, part, threshold }) => {
      const distance = distanceTo(threshold, { count: counts[level], base: base.value });
      return distance ? [{ level, part, ...distance }] : [];
    })
    .filter(({ level, reached, ballots }) => {
      const crossed = { ...counts, [level]: counts[level] + (reached ? -ballots : ballots) };
      return readingOf(crossed, base.value, regulation) !== now;
    })
    .sort((one, other) => one.ballots - other.ballots);
  return nearest;
}

/** All thresholds, that of the heavier consequence first. */
function thresholdsOf({ half, twoThirds }: Regulation) {
  return [
    ...(twoThirds ? [{ level: "low", part: "twoThirds", threshold: twoThirds } as const] : []),
    ...(["low", "high", "confident"] as const).map(
      (level) => ({ level, part: "half", threshold: half }) as const,
    ),
  ];
}

/** Ballots to the other side, in whole numbers: the least count that reaches it is one side, one ballot fewer the other. */
function distanceTo(threshold: Threshold, share: { readonly count: number; readonly base: number }) {
  const { numerator, denominator, strict } = threshold;
  if (share.base <= 0) return undefined;
  const product = numerator * share.base;
  const least = strict ? Math.floor(product / denominator) + 1 : Math.ceil(product / denominator);
  const reached = reaches(share, threshold);
  return { reached, ballots: reached ? share.count - least + 1 : least - share.count };
}

/** What a regulation makes of the counts, as one word to compare. */
function readingOf(counts: PerLevel<number>, base: number, regulation: Regulation): string {
  const { outcome, tiedWith = "" } = outcomeOf(counts, base, regulation.half);
  return [outcome, tiedWith, lowStepOf({ count: counts.low, base }, regulation)].join(" ");
}
