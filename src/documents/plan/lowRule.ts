import { regulationOf } from "../../counting/regulations/all";
import { lowStepOf, type LowText } from "../../counting/regulations/regulation";
import type { PersonResult } from "../../counting/result";
import type { Threshold } from "../../counting/threshold";
import type { ReportSettings } from "../settings";
import { fixedText, headcount, joined, type TextPart } from "./formulaText";
import { peopleWord, withUnbrokenDays } from "./sheetWords";

/** One step of "tín nhiệm thấp" of a text of law, as the made sheets count it: pointed out, never decided. */
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

/** The steps of a text, the heaviest first. */
export function lowRulesOf(law: LowText): readonly LowRule[] {
  return law.low.map((step, index) => {
    const heavier = law.low[index - 1]?.threshold;
    return {
      words: step.words.vi,
      note: `Tín nhiệm thấp ${step.words.vi}: thuộc diện xem xét theo ${law.citation.vi}.`,
      condition: (low, base) =>
        `(${reached(step.threshold, low, base)})*${heavier ? `(${missed(heavier, low, base)})` : "1"}`,
      concerns: ({ shares }) => lowStepOf(shares.low, law) === step,
    };
  });
}

/** How many people each step concerns, for the foot of Phụ lục I; counted in the columns `low` and `base`. Empty without steps. */
export function lowRuleNote(
  results: readonly PersonResult[],
  { regulation: choice, style }: Pick<ReportSettings, "regulation" | "style">,
  low: string,
  base: string,
): readonly TextPart[] {
  const regulation = regulationOf(choice);
  if (!regulation) return [];
  const start = `Số ${peopleWord(style)} thuộc diện xem xét theo ${withUnbrokenDays(regulation.citation.vi)}, có tỷ lệ phiếu “Tín nhiệm thấp” `;
  const counts = lowRulesOf(regulation).flatMap((rule, index) => [
    fixedText(`${index === 0 ? start : "; "}${rule.words}: `),
    headcount(`SUMPRODUCT(${rule.condition(low, base)})`, results.filter(rule.concerns).length),
  ]);
  return [joined([...counts, fixedText(". Việc xử lý do cấp có thẩm quyền quyết định.")])];
}

/** A formula's condition that a count reaches a part of a base; whole numbers are compared, so that no rounding decides. */
export function reached({ numerator, denominator, strict }: Threshold, count: string, base: string): string {
  return `${denominator}*${count}${strict ? ">" : ">="}${numerator}*${base}`;
}

function missed({ numerator, denominator, strict }: Threshold, count: string, base: string): string {
  return `${denominator}*${count}${strict ? "<=" : "<"}${numerator}*${base}`;
}
