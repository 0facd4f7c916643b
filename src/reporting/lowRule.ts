import { lowStepOf, regulationOf, type LowStep, type RegulationKey } from "../counting/regulation";
import type { PersonResult } from "../counting/result";
import type { Threshold } from "../counting/threshold";
import { literal } from "./formulaText";

/** From how many ballots of "tín nhiệm thấp" on a regulation asks for somebody to be considered: pointed out, never decided. */
export interface LowRule {
  readonly step: LowStep;
  /** "từ 2/3 trở lên" */
  readonly words: string;
  /** What stands beside the person: "Tín nhiệm thấp từ 2/3 trở lên: thuộc diện xem xét theo …" */
  readonly note: string;
  /** A formula's condition on the count and the base: 1 where it holds; of ranges, as many of these. */
  readonly condition: (low: string, base: string) => string;
}

const HALF_WORDS: Readonly<Record<Exclude<RegulationKey, "appendix">, string>> = {
  decision262: "trên 50%",
  decision96: "trên 1/2",
  resolution85: "quá nửa",
  resolution96: "quá nửa",
};

/** The steps of a regulation, the heavier first; none under the headings of the appendix, which ask for nothing. */
export function lowRulesOf(key: RegulationKey): readonly LowRule[] {
  const { half, twoThirds, citation } = regulationOf(key);
  if (key === "appendix" || !twoThirds) return [];
  const ruleOf = (step: LowStep, words: string, condition: LowRule["condition"]): LowRule => ({
    step,
    words,
    note: `Tín nhiệm thấp ${words}: thuộc diện xem xét theo ${citation}.`,
    condition,
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

/** The step a person's ballots reach now. */
export function lowRuleFor({ shares }: PersonResult, key: RegulationKey): LowRule | undefined {
  const step = lowStepOf(shares.low, regulationOf(key));
  return lowRulesOf(key).find((rule) => rule.step === step);
}

/** How many people each step concerns, for the foot of Phụ lục I: an expression over two columns, and what it shows. */
export function lowRuleNote(
  results: readonly PersonResult[],
  key: RegulationKey,
  columns: { readonly low: string; readonly base: string },
): { readonly expression: string; readonly shows: string } | undefined {
  const rules = lowRulesOf(key);
  if (rules.length === 0) return undefined;
  const start = `Số đồng chí thuộc diện xem xét theo ${regulationOf(key).citation}, có tỷ lệ phiếu “Tín nhiệm thấp” `;
  const end = ". Việc xử lý do cấp có thẩm quyền quyết định.";
  const parts = rules.map((rule, index) => ({
    label: `${index === 0 ? start : "; "}${rule.words}: `,
    count: `TEXT(SUMPRODUCT(${rule.condition(columns.low, columns.base)}),"00")`,
    people: results.filter((result) => lowRuleFor(result, key)?.step === rule.step).length,
  }));
  return {
    expression: [...parts.flatMap(({ label, count }) => [literal(label), count]), literal(end)].join("&"),
    shows: parts.map(({ label, people }) => label + String(people).padStart(2, "0")).join("") + end,
  };
}

/** Whole ballots are compared, so that no rounding decides. */
function reached({ numerator, denominator, strict }: Threshold, count: string, base: string): string {
  return `${denominator}*${count}${strict ? ">" : ">="}${numerator}*${base}`;
}

function missed({ numerator, denominator, strict }: Threshold, count: string, base: string): string {
  return `${denominator}*${count}${strict ? "<=" : "<"}${numerator}*${base}`;
}
