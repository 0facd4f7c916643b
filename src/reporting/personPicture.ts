import { LEVELS, type Level } from "../counting/level";
import type { PersonResult } from "../counting/result";
import { compareShares, percentHundredths, type Share } from "../counting/share";

/** One piece of the bar that shows how somebody's base is divided; its width is of the whole base, in per cent. */
export interface BarPiece {
  readonly what: Level | "rest";
  readonly width: number;
}

/** The three levels and the rest of the base (unmarked and spoilt lines), from the left; each piece by its own ballots. */
export function barOf({ shares, base }: PersonResult): readonly BarPiece[] {
  const levels = LEVELS.map((level) => ({ what: level, width: percentOf(shares[level]) }));
  const marked = LEVELS.reduce((sum, level) => sum + shares[level].count, 0);
  const rest = Math.max(0, base.value - marked);
  return [...levels, { what: "rest", width: percentOf({ count: rest, base: base.value }) }];
}

function percentOf({ count, base }: Share): number {
  return base <= 0 ? 0 : (count / base) * 100;
}

/** The percentages as they are printed, in hundredths of a percent. */
export function printedShares({ shares }: Pick<PersonResult, "shares">): Readonly<Record<Level, number>> {
  const printed = (level: Level) => (shares[level].base > 0 ? percentHundredths(shares[level]) : 0);
  return { high: printed("high"), confident: printed("confident"), low: printed("low") };
}

/** People with the greatest share of a level first, by the exact fractions; equal ones stay in their order. */
export function byShare(people: readonly PersonResult[], level: Level): readonly PersonResult[] {
  return [...people].sort(({ shares: one }, { shares: other }) => compareShares(other[level], one[level]));
}
