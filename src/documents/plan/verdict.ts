import { literal } from "./formulaText";

/** What a check says where it is passed. */
export const PASSED = "ĐẠT";

/** Says so where the condition holds, else what is said instead. */
export function passedIf(condition: string, otherwise: string): string {
  return `IF(${condition},${literal(PASSED)},${literal(otherwise)})`;
}
