import { lowStepOf, regulationOf, type LowStep, type RegulationKey } from "../../counting/regulation";
import type { PersonResult } from "../../counting/result";
import type { Threshold } from "../../counting/threshold";
import { fixedText, headcount, joined, type TextPart } from "./formulaText";

/** From how many ballots of "tín nhiệm thấp" on a regulation asks for somebody to be considered: pointed out, never decided. */
export interface LowRule {
  /** "từ 2/3 trở lên" */
  readonly words: string;
  /** What stands beside the person: "Tín nhiệm thấp từ 2/3 trở lên: thuộc diện xem xét theo …" */
  readonly note: string;
  /** A formula's condition on the count and the base: 1 where it holds; of ranges, as many of these. */
  readonly condition: (low: string, base: string) => string;
  /** Whether somebody's ballots reach it now. */
  readonly concerns: (result: PersonResult) => boolean;
}

const HALF_WORDS: Readonly<Record<Exclude<RegulationKey, "appendix">, string>> = {
  decision262: "trên 50%",
  decision96: "trên 1/2",
  resolution85: "quá nửa",
  resolution96: "quá nửa",
};

/** The steps of a regulation, the heavier first; none under the headings of the appendix, which ask for nothing. */
export function lowRulesOf(key: RegulationKey): readonly LowRule[] {
  const regulation = regulationOf(key);
  const { half, twoThirds, citation } = regulation;
  if (key === "appendix" || !twoThirds) return [];
  const ruleOf = (step: LowStep, words: string, condition: LowRule["condition"]): LowRule => ({
    words,
    note: `Tín nhiệm thấp ${words}: thuộc diện xem xét theo ${citation}.`,
    condition,
    concerns: ({ shares }) => lowStepOf(shares.low, regulation) === step,
  });
  return [
    ruleOf("twoThirds", "từ 2/3 trở lên", (low, base) => `(${reached(twoThirds, low, base)})*1`),
    ruleOf(
      "half",
      `${HALF_WORDS[key]} nhưng dưới 2/3`,
      (low, base) => `(${reached(half, low, base)})*(${missed(twoThirds, low, base)})`,
    ),
  ];
}

/** How many people each step concerns, for the foot of Phụ lục I; counted in the columns `low` and `base`. Empty without steps. */
export function lowRuleNote(
  results: readonly PersonResult[],
  key: RegulationKey,
  low: string,
  base: string,
): readonly TextPart[] {
  const start = `Số đồng chí thuộc diện xem xét theo ${regulationOf(key).citation}, có tỷ lệ phiếu “Tín nhiệm thấp” `;
  const counts = lowRulesOf(key).flatMap((rule, index) => [
    fixedText(`${index === 0 ? start : "; "}${rule.words}: `),
    headcount(`SUMPRODUCT(${rule.condition(low, base)})`, results.filter(rule.concerns).length),
  ]);
  return counts.length === 0
    ? []
    : [joined([...counts, fixedText(". Việc xử lý do cấp có thẩm quyền quyết định.")])];
}

/** Whole ballots are compared, so that no rounding decides. */
function reached({ numerator, denominator, strict }: Threshold, count: string, base: string): string {
  return `${denominator}*${count}${strict ? ">" : ">="}${numerator}*${base}`;
}

function missed({ numerator, denominator, strict }: Threshold, count: string, base: string): string {
  return `${denominator}*${count}${strict ? "<=" : "<"}${numerator}*${base}`;
}
