import { ballotSharesIn, type BallotShare } from "../../words/ballotShares";
import { percentHundredths } from "../../counting/share";
import { shown } from "../../words/fold";
import type { CheckedTable, CheckResult } from "../account/check";
import { isRoundingOf, writtenPercents } from "../cells/typedShare";
import { linesAround, type LineAround } from "./linesAround";

/** Percentages of the ballots returned, of the valid ones and of those present, as the lines around a table tell them. */
export function ballotShares(table: CheckedTable): CheckResult[] {
  return linesAround(table).flatMap(heldIn);
}

function heldIn({ text, cell }: LineAround): CheckResult[] {
  const told = ballotSharesIn(text);
  if (told.length === 0) return [];
  const result = { role: "ballotsStated", rule: shown(text), cells: [cell] } as const;
  const wrong = told.find((one) => !one.bases.some((base) => fits(one, base)));
  const [base] = wrong?.bases ?? [];
  if (!wrong || base === undefined) return [{ ...result, outcome: "fits" }];
  const { count, percent } = wrong;
  const stated = Math.round((writtenPercents({ value: percent, format: "General" })[0]?.value ?? 0) * 100);
  const details = { text: shown(text), count, base, stated, computed: percentHundredths({ count, base }) };
  return [
    { ...result, outcome: "differs", findings: [{ code: "ballotShareDiffers", cells: [cell], details }] },
  ];
}

function fits({ count, percent }: BallotShare, base: number): boolean {
  const exact = (100 * count) / base;
  return writtenPercents({ value: percent, format: "General" }).some((one) => isRoundingOf(one, exact));
}
