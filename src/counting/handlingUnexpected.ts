import type { Finding } from "./finding";
import type { PersonResult } from "./result";

/**
 * Of whom one of the first five rows of section II is recorded, though they reach "tín nhiệm cao" or "tín nhiệm" and no
 * half gave "tín nhiệm thấp": the words may stand in the row of somebody else. They are counted as recorded.
 */
export function handlingUnexpected(results: readonly PersonResult[]): readonly Finding[] {
  return results.flatMap(({ person: { name, handling, cell }, outcome, tiedWith }): Finding[] => {
    const isNamed = handling?.handlings.some((one) => one !== "other") ?? false;
    if (!handling || !isNamed || tiedWith === "low" || (outcome !== "high" && outcome !== "confident"))
      return [];
    const details = { name: name.text, found: handling.text, reached: outcome };
    return [{ code: "handlingUnexpected", cells: [handling.cell, cell], details }];
  });
}
