import { LEVELS, type Level } from "../../counting/level";
import { literal } from "./formulaText";
import { OUTCOME_WORDS } from "./sheetWords";

/** The level as a formula, of the counts in these cells and the base in that; whole ballots are compared, so that no rounding decides. */
export function outcomeExpression(at: (level: Level) => string, base: string): string {
  const reached = (level: Level) => `2*${at(level)}>=${base}`;
  return LEVELS.reduceRight(
    (otherwise, level) => `IF(${reached(level)},${literal(OUTCOME_WORDS[level])},${otherwise})`,
    literal(OUTCOME_WORDS.none),
  );
}
