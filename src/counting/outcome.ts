import { LEVELS } from "./level";
import type { Level, Outcome, PerLevel } from "./level";
import { AT_LEAST_HALF, reaches, standsAt } from "./threshold";
import type { Threshold } from "./threshold";

/** Mức of one person. */
export interface LevelOutcome {
  readonly outcome: Outcome;
  /** The lower of two levels that both have exactly half; the person is counted at the higher, which is `outcome`. */
  readonly tiedWith?: Level;
}

/**
 * The highest level whose count reaches half of the base: high, else confident, else low, else none. Counts and base
 * are ballots. Half is by default the one of the appendix's headings, "từ 50% trở lên".
 */
export function outcomeOf(
  counts: PerLevel<number>,
  base: number,
  half: Threshold = AT_LEAST_HALF,
): LevelOutcome {
  const outcome = LEVELS.find((level) => reaches({ count: counts[level], base }, half)) ?? "none";
  const [first, second] = LEVELS.filter((level) => standsAt({ count: counts[level], base }, half));
  return second !== undefined && outcome === first ? { outcome, tiedWith: second } : { outcome };
}
