import { APPENDIX_FORM } from "./appendixForm";
import { LEVELS } from "./level";
import type { Level, Outcome, PerLevel } from "./level";
import { reaches, standsAt } from "./threshold";

/** Mức of one person. */
export interface LevelOutcome {
  readonly outcome: Outcome;
  /** The lower of two levels that both have exactly half; the person is counted at the higher, which is `outcome`. */
  readonly tiedWith?: Level;
}

/**
 * The highest level whose count reaches half of the base, as the headings of Phụ lục I say ("từ 50% trở lên"): high, else
 * confident, else low, else none. No regulation changes it. Counts and base are ballots.
 */
export function outcomeOf(counts: PerLevel<number>, base: number): LevelOutcome {
  const { reached } = APPENDIX_FORM;
  const outcome = LEVELS.find((level) => reaches({ count: counts[level], base }, reached)) ?? "none";
  const [first, second] = LEVELS.filter((level) => standsAt({ count: counts[level], base }, reached));
  return second !== undefined && outcome === first ? { outcome, tiedWith: second } : { outcome };
}
