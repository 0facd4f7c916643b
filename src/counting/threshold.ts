import type { Share } from "./share";

/**
 * A part of the base that a count must reach: numerator/denominator, in ballots of ballots. The texts differ in
 * strictness: "từ 50% trở lên" counts exactly half in, "trên 50%" and "quá nửa" do not.
 */
export interface Threshold {
  readonly numerator: number;
  readonly denominator: number;
  /** Whether a count of exactly this part does not reach it ("trên …", "quá …"). */
  readonly strict: boolean;
}

/** "từ 50% trở lên". */
export const AT_LEAST_HALF: Threshold = { numerator: 1, denominator: 2, strict: false };

/** "trên 50%", "trên 1/2", "quá nửa". */
export const OVER_HALF: Threshold = { numerator: 1, denominator: 2, strict: true };

/** "từ 2/3 trở lên", "từ hai phần ba trở lên". */
export const AT_LEAST_TWO_THIRDS: Threshold = { numerator: 2, denominator: 3, strict: false };

/** "trên 2/3". */
export const OVER_TWO_THIRDS: Threshold = { numerator: 2, denominator: 3, strict: true };

/** Whether a share reaches a threshold, by whole numbers of ballots. A share of no ballots reaches nothing. */
export function reaches(share: Share, threshold: Threshold): boolean {
  if (share.base <= 0) return false;
  const difference = distance(share, threshold);
  return threshold.strict ? difference > 0 : difference >= 0;
}

/** Whether a share is exactly the part that a threshold names. */
export function standsAt(share: Share, threshold: Threshold): boolean {
  return share.base > 0 && distance(share, threshold) === 0;
}

/** Below 0 under the threshold's part, 0 exactly at it, above 0 over it. */
function distance({ count, base }: Share, { numerator, denominator }: Threshold): number {
  return denominator * count - numerator * base;
}
