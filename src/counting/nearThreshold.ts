import { APPENDIX_FORM } from "./appendixForm";
import { LEVELS, type Level, type PerLevel } from "./level";
import { outcomeOf } from "./outcome";
import type { LowText, Worded } from "./regulations/regulation";
import type { PersonResult } from "./result";
import type { Share } from "./share";
import { reaches, type Threshold } from "./threshold";

/** How far a person's count at one level is from the other side of a threshold. */
export interface Crossing {
  readonly level: Level;
  readonly threshold: Threshold;
  /** What would be another: the level counted at, by the form, or what a text asks to be considered. */
  readonly decides: "level" | "step";
  /** Whose threshold it is. */
  readonly source: Worded;
  /** Whether the count reaches the threshold now: then so many ballots fewer no longer do, else so many more do. */
  readonly reached: boolean;
  /** Ballots, at least 1. */
  readonly ballots: number;
}

/**
 * The threshold that a person is nearest to, of those whose crossing would change something: a step of "tín nhiệm thấp"
 * of a text that applies, or half at a level. Of thresholds equally near, that of the heavier consequence. Undefined when
 * there are no ballots.
 */
export function nearestThreshold(result: PersonResult, laws: readonly LowText[]): Crossing | undefined {
  const [nearest] = [...stepCrossings(result, laws), ...levelCrossings(result)].sort(
    (one, other) => one.ballots - other.ballots,
  );
  return nearest;
}

function stepCrossings({ shares }: PersonResult, laws: readonly LowText[]): readonly Crossing[] {
  return laws.flatMap(({ citation: source, low }) =>
    low.flatMap(({ threshold }) =>
      crossing(shares.low, threshold, { level: "low", decides: "step", source }),
    ),
  );
}

/** Half at a level changes nothing for who is counted at a higher one. */
function levelCrossings({ shares, base }: PersonResult): readonly Crossing[] {
  const { citation: source, reached: threshold } = APPENDIX_FORM;
  const counts = { high: shares.high.count, confident: shares.confident.count, low: shares.low.count };
  const now = levelIn(counts, base.value);
  return LEVELS_BY_WEIGHT.flatMap((level) =>
    crossing(shares[level], threshold, { level, decides: "level", source }),
  ).filter(({ level, reached, ballots }) => {
    const crossed = { ...counts, [level]: counts[level] + (reached ? -ballots : ballots) };
    return levelIn(crossed, base.value) !== now;
  });
}

/** "Tín nhiệm thấp" first. */
const LEVELS_BY_WEIGHT: readonly Level[] = ["low", ...LEVELS.filter((level) => level !== "low")];

/** Ballots to the other side, in whole numbers: the least count that reaches it is one side, one ballot fewer the other. */
function crossing(
  share: Share,
  threshold: Threshold,
  told: Pick<Crossing, "level" | "decides" | "source">,
): readonly Crossing[] {
  if (share.base <= 0) return [];
  const { numerator, denominator, strict } = threshold;
  const product = numerator * share.base;
  const least = strict ? Math.floor(product / denominator) + 1 : Math.ceil(product / denominator);
  const reached = reaches(share, threshold);
  return [{ ...told, threshold, reached, ballots: reached ? share.count - least + 1 : least - share.count }];
}

/** The level, and with which it is tied, as one word to compare. */
function levelIn(counts: PerLevel<number>, base: number): string {
  const { outcome, tiedWith = "" } = outcomeOf(counts, base);
  return `${outcome} ${tiedWith}`;
}
