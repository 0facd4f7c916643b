import type { Count } from "../../counting/ballots";
import { baseOf, sumOfLevels } from "../../counting/base";
import type { Finding } from "../../counting/finding";
import type { CheckedTable, CheckResult } from "../account/check";
import { fold } from "../../words/fold";
import { readCount } from "../cells/countCell";
import { LEAST_PEOPLE } from "../rows/sums";

/** A column "Tổng" or "Cộng" beside the people: where most of its numbers are the sums of their levels, all ought to be. */
export function rowSums({ context, readings, free }: CheckedTable): CheckResult[] {
  const { allBallots } = context.header.columns;
  const columns = [...free.map(({ column }) => column), ...(allBallots === undefined ? [] : [allBallots])];
  return columns.flatMap((column): CheckResult[] => {
    const stated = readings.flatMap(({ row, ballots }) => {
      const read = readCount(context.grid, row.row, column);
      if (!ballots || read.state !== "count" || read.count.cell.row !== row.row) return [];
      const [sum, base] = [sumOfLevels(ballots), baseOf(ballots).value];
      return [{ name: row.name.text, count: read.count, sum, base }];
    });
    const differing = stated.filter(({ count, sum }) => count.value !== sum);
    const isOfSums = stated.length >= LEAST_PEOPLE && differing.length * 2 < stated.length;
    if (!isOfSums) return ballotsUnderTotal(free, column, stated);
    const cellsOf = (some: typeof stated) => some.map(({ count }) => count.cell);
    const fitting = stated.filter(({ count, sum }) => count.value === sum);
    const findings = differing.map(({ name, count, sum }): Finding => ({
      code: "rowSumDiffers",
      cells: [count.cell],
      details: { name, stated: count.value, counted: sum },
    }));
    const result = { role: "rowSum", rule: "sums of the levels" } as const;
    return [
      { ...result, outcome: "fits", cells: cellsOf(fitting) },
      ...(findings.length > 0
        ? [{ ...result, outcome: "differs", cells: cellsOf(differing), findings } as const]
        : []),
    ];
  });
}

/** Under words of a total each number may be the sum of the levels or the ballots that the shares are taken of. */
function ballotsUnderTotal(
  free: CheckedTable["free"],
  column: number,
  stated: readonly { readonly count: Count; readonly sum: number; readonly base: number }[],
): CheckResult[] {
  const rule = free.find((one) => one.column === column)?.heading.text ?? "";
  const isTold = /^(tổng|cộng)/.test(fold(rule)) && stated.length > 0;
  if (!isTold || stated.some(({ count, sum, base }) => count.value !== sum && count.value !== base))
    return [];
  return [{ role: "rowSum", rule, outcome: "fits", cells: stated.map(({ count }) => count.cell) }];
}
