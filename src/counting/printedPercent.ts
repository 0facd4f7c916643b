import type { Share } from "./share";

/** A percentage as somebody printed it: 94,34% is 9434 units of two decimals, 63,6% is 636 of one. */
export interface PrintedPercent {
  readonly units: number;
  readonly decimals: number;
}

/** Whole numbers from one to another, both included; `to` can be Infinity. */
export interface WholeRange {
  readonly from: number;
  readonly to: number;
}

/** The share rounded half-up to so many decimals. */
export function roundedPercent({ count, base }: Share, decimals: number): PrintedPercent {
  return { units: Math.floor((2 * count * hundred(decimals) + base) / (2 * base)), decimals };
}

/** Whether the share, rounded half-up at the precision printed, is what was printed. */
export function isPrintedAs(share: Share, { units, decimals }: PrintedPercent): boolean {
  return share.base > 0 && roundedPercent(share, decimals).units === units;
}

/** Whether what was printed is the share with its further digits cut off where rounding would have gone up. */
export function isCutOff(share: Share, { units, decimals }: PrintedPercent): boolean {
  const cut = Math.floor((share.count * hundred(decimals)) / share.base);
  return cut === units && roundedPercent(share, decimals).units !== units;
}

/** Every base of which so many ballots are the percentage printed; undefined when there is none. */
export function basesFor(count: number, { units, decimals }: PrintedPercent): WholeRange | undefined {
  const twice = 2 * count * hundred(decimals);
  const from = Math.max(count, 1, Math.floor(twice / (2 * units + 1)) + 1);
  const to = units === 0 ? Infinity : Math.floor(twice / (2 * units - 1));
  return from <= to ? { from, to } : undefined;
}

/** Every number of ballots that is the percentage printed of a base; undefined when there is none. */
export function countsFor(base: number, { units, decimals }: PrintedPercent): WholeRange | undefined {
  const whole = 2 * hundred(decimals);
  const from = Math.max(0, Math.ceil(((2 * units - 1) * base) / whole));
  const to = Math.min(base, Math.ceil(((2 * units + 1) * base) / whole) - 1);
  return from <= to ? { from, to } : undefined;
}

/** 100% in units of so many decimals. */
function hundred(decimals: number): number {
  return 100 * 10 ** decimals;
}
