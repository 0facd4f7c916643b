import type { Count } from "../../counting/ballots";
import { baseOf, sumOfLevels } from "../../counting/base";
import type { Finding } from "../../counting/finding";
import { LEVELS } from "../../counting/level";
import type { CheckedTable, CheckResult } from "../account/check";
import { fold } from "../../words/fold";
import { readCount } from "../cells/countCell";
import { LEAST_PEOPLE } from "../rows/sums";
import { sumsUnderHeading, sumsUnderOtherWords } from "./twoLevels";

/** A column "Tổng" or "Cộng" beside the people: where most of its numbers are the sums of their levels, all ought to be. */
export function rowSums({ context, readings, free }: CheckedTable): CheckResult[] {
  const { allBallots } = context.header.columns;
  const columns = [...free.map(({ column }) => column), ...(allBallots === undefined ? [] : [allBallots])];
  return columns.flatMap((column): CheckResult[] => {
    const ofTwo = sumsUnderHeading({ context, readings }, column);
    if (ofTwo.length > 0) return ofTwo;
    const stated = readings.flatMap(({ row, ballots }) => {
      const read = readCount(context.grid, row.row, column);
      if (!ballots || read.state !== "count" || read.count.cell.row !== row.row) return [];
      const [sum, base] = [sumOfLevels(ballots), baseOf(ballots).value];
      return [{ name: row.name.text, count: read.count, sum, base }];
    });
    const differing = stated.filter(({ count, sum }) => count.value !== sum);
    const isOfSums = stated.length >= LEAST_PEOPLE && differing.length * 2 < stated.length;
    if (!isOfSums) {
      const others = sumsUnderOtherWords({ context, readings }, column);
      return others.length > 0 ? others : ballotsUnderTotal({ context, free }, column, stated);
    }
    return resultsOf(
      "sums of the levels",
      stated.filter((one) => !differing.includes(one)),
      differing,
    );
  });
}

/** A number written beside a person, and what it may be. */
interface StatedSum {
  readonly name: string;
  readonly count: Count;
  readonly sum: number;
  readonly base: number;
}

function resultsOf(
  rule: string,
  fitting: readonly StatedSum[],
  differing: readonly StatedSum[],
): CheckResult[] {
  const cellsOf = (some: readonly StatedSum[]) => some.map(({ count }) => count.cell);
  const findings = differing.map(({ name, count, sum }): Finding => ({
    code: "rowSumDiffers",
    cells: [count.cell],
    details: { name, stated: count.value, counted: sum },
  }));
  const result = { role: "rowSum", rule } as const;
  return [
    { ...result, outcome: "fits", cells: cellsOf(fitting) },
    ...(findings.length > 0
      ? [{ ...result, outcome: "differs", cells: cellsOf(differing), findings } as const]
      : []),
  ];
}

/**
 * Under words of a total each number may be the sum of the levels or the ballots that the shares are taken of; where the
 * words say nothing more, and one is, all ought to be.
 */
function ballotsUnderTotal(
  { context, free }: Pick<CheckedTable, "context" | "free">,
  column: number,
  stated: readonly StatedSum[],
): CheckResult[] {
  const rule = free.find((one) => one.column === column)?.heading.text ?? "";
  const heading = fold(rule);
  if (!/^(tổng|cộng)/.test(heading)) return [];
  const isOfLevels = ADDED.test(heading) && isRightBehindLevels(context.header, column);
  const fitting = stated.filter(
    ({ count, sum, base }) => count.value === sum || (!isOfLevels && count.value === base),
  );
  const differing = stated.filter((one) => !fitting.includes(one));
  if (fitting.length === 0 || (differing.length > 0 && !OF_ALL_LEVELS.test(heading))) return [];
  return resultsOf(rule, fitting, differing);
}

/** Right behind the levels these words add them up, and are not the ballots. */
const ADDED = /^(tổng )?cộng|(3|ba) mức/;

/** With nothing but percentages between. */
function isRightBehindLevels(
  { columns, shares }: CheckedTable["context"]["header"],
  column: number,
): boolean {
  const last = Math.max(...LEVELS.map((level) => columns[level]));
  const between = Object.values(shares).filter((share) => share > last && share < column);
  return column === last + 1 + between.length;
}

const OF_ALL_LEVELS = /^(tổng( cộng| số)?|cộng)( (3|ba) mức)?( số)?( phiếu)?( (3|ba) mức)?$/;
