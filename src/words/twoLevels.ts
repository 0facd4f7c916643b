import type { Level } from "../counting/level";
import { fold } from "./fold";

/** Two levels whose counts a column adds up. */
export type TwoLevels = readonly [Level, Level];

/** The only ones that offices add up. */
export const TWO_LEVELS: readonly TwoLevels[] = [
  ["high", "confident"],
  ["confident", "low"],
];

const ADDED = /\s*[+&,]\s*|\s+(?:và|cộng)\s+/u;
const LEVEL_OF: readonly (readonly [Level, RegExp])[] = [
  ["high", /(?:^|[^\p{L}])(?:cao|tnc)(?!\p{L})/u],
  ["low", /(?:^|[^\p{L}])(?:thấp|tnt)(?!\p{L})/u],
  ["confident", /(?:^|[^\p{L}])(?:tín nhiệm|tn)(?!\p{L})/u],
];

/** Whether a heading may add up levels at all: "Cộng hai mức trên và …". */
export function addsUp(heading: string): boolean {
  return /\+|(?:^|[^\p{L}])(và|cộng)(?!\p{L})/u.test(fold(heading));
}

/** The two that a heading adds up: "Tổng tín nhiệm cao và tín nhiệm", "TNC + TN", "Cao + TN". */
export function twoLevelsIn(heading: string): TwoLevels | undefined {
  const parts = fold(heading)
    .replace(/^tổng (?:số )?(?:phiếu )?|^cộng /, "")
    .split(ADDED)
    .filter((part) => part !== "");
  const levels = parts.map((part) => LEVEL_OF.find(([, words]) => words.test(part))?.[0]);
  return levels.length === 2 ? TWO_LEVELS.find((two) => two.every((one) => levels.includes(one))) : undefined;
}
