/** The three boxes on a ballot, from the best to the worst: tín nhiệm cao, tín nhiệm, tín nhiệm thấp. */
export const LEVELS = ["high", "confident", "low"] as const;

export type Level = (typeof LEVELS)[number];

/** The level whose share reaches half, or none of them. */
export type Outcome = Level | "none";

/** Something held once for each level. */
export type PerLevel<T> = Readonly<Record<Level, T>>;

/** Calls `make` for each level and keeps the answers by level. */
export function perLevel<T>(make: (level: Level) => T): PerLevel<T> {
  return { high: make("high"), confident: make("confident"), low: make("low") };
}
