import { baseOf, sumOfLevels } from "../../counting/base";
import type { CheckedTable, CheckResult } from "../account/check";

/** Where no number of ballots is known everybody's levels ought to add up to the same: so many came back. */
export function levelSums({ context, readings }: CheckedTable): CheckResult[] {
  const ofLevels = readings.flatMap(({ ballots, row }) =>
    ballots && baseOf(ballots).kind === "levels" ? [{ sum: sumOfLevels(ballots), cell: row.cell }] : [],
  );
  const sums = ofLevels.map(({ sum }) => sum);
  const least = sums.reduce((one, other) => Math.min(one, other), Infinity);
  const most = sums.reduce((one, other) => Math.max(one, other), 0);
  if (context.base || sums.length === 0 || least === most) return [];
  const cells = ofLevels.filter(({ sum }) => sum !== most).map(({ cell }) => cell);
  const details = { people: ofLevels.length, least, most };
  return [
    {
      role: "rowSum",
      rule: "sums of the levels",
      outcome: "differs",
      cells: [],
      findings: [{ code: "sumsDiffer", cells, details }],
    },
  ];
}
