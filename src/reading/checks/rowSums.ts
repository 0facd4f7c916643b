import { sumOfLevels } from "../../counting/base";
import type { Finding } from "../../counting/finding";
import type { CheckedTable, CheckResult } from "../account/check";
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
      return [{ name: row.name.text, count: read.count, sum: sumOfLevels(ballots) }];
    });
    const differing = stated.filter(({ count, sum }) => count.value !== sum);
    if (stated.length < LEAST_PEOPLE || differing.length * 2 >= stated.length) return [];
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
