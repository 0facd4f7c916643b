import { LEVELS } from "./level";
import type { Ballots, Count } from "./person";

/**
 * Mẫu số: what the percentages are taken of. By default the ballots returned (QĐ 262 khoản 7.3, QĐ 96 khoản 6.3,
 * NQ 96/2023/QH15 khoản 19.3); the other kinds stand in, in this order, when that number is not on the sheet.
 */
export type Base =
  | { readonly kind: "returned"; readonly value: number; readonly parts: readonly [Count] }
  | { readonly kind: "validAndInvalid"; readonly value: number; readonly parts: readonly [Count, Count] }
  | { readonly kind: "valid"; readonly value: number; readonly parts: readonly [Count] }
  | { readonly kind: "levels"; readonly value: number; readonly parts: readonly [Count, Count, Count] };

export type BaseKind = Base["kind"];

/** Chooses the base of one person's percentages, in ballots. */
export function baseOf(ballots: Ballots): Base {
  const { returned, valid, invalid, counts } = ballots;
  if (returned) return { kind: "returned", value: returned.value, parts: [returned] };
  if (valid && invalid)
    return { kind: "validAndInvalid", value: valid.value + invalid.value, parts: [valid, invalid] };
  if (valid) return { kind: "valid", value: valid.value, parts: [valid] };
  return { kind: "levels", value: sumOfLevels(ballots), parts: [counts.high, counts.confident, counts.low] };
}

/** The ballots marked at one of the three levels. */
export function sumOfLevels(ballots: Ballots): number {
  return LEVELS.reduce((sum, level) => sum + ballots.counts[level].value, 0);
}
