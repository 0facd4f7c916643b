import { baseOf } from "../../counting/base";
import type { Ballots, Count } from "../../counting/ballots";
import type { CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { percentHundredths, type Share } from "../../counting/share";
import { addsUp, TWO_LEVELS, twoLevelsIn, type TwoLevels } from "../../words/twoLevels";
import type { CheckedTable, CheckResult } from "../account/check";
import { readCount } from "../cells/countCell";
import { formattedCell } from "../cells/grid";
import { headingOver } from "../cells/headingOver";
import { typedShare } from "../cells/typedShare";
import { LEAST_PEOPLE } from "../rows/sums";

/*
 * Columns beside the people that hold two levels together, "Tổng tín nhiệm cao và tín nhiệm", and their percentages.
 */

/** Of four numbers under a heading that does not say so, three must be sums of two levels. */
const MOST = 3 / 4;
const LEAST_FITTING = 3;

type Columns = Pick<CheckedTable, "context" | "readings">;

/** A number beside a person that may be the sum of two levels. */
interface StatedSum {
  readonly name: string;
  readonly count: Count;
  readonly ballots: Ballots;
}

/** Under words that name the two, where half of the numbers are their sums, or that say only that something is added up. */
export function sumsUnderHeading(table: Columns, column: number): CheckResult[] {
  const heading = headingOver(table.context.grid, table.context.header, column)?.text ?? "";
  const stated = statedIn(table, column);
  const named = twoLevelsIn(heading);
  if (named) return fittingOf(stated, named).length * 2 >= stated.length ? resultsOf(stated, named) : [];
  const two = TWO_LEVELS.find((each) => fittingOf(stated, each).length === stated.length);
  return addsUp(heading) && two ? resultsOf(stated, two) : [];
}

/** Under any other words, where all numbers but few are sums of two levels. */
export function sumsUnderOtherWords(table: Columns, column: number): CheckResult[] {
  const stated = statedIn(table, column);
  const two = TWO_LEVELS.find((each) => {
    const fitting = fittingOf(stated, each).length;
    return fitting >= LEAST_FITTING && fitting >= stated.length * MOST;
  });
  return two ? resultsOf(stated, two) : [];
}

function statedIn({ context, readings }: Columns, column: number): StatedSum[] {
  return readings.flatMap(({ row, ballots }) => {
    const read = readCount(context.grid, row.row, column);
    if (!ballots || read.state !== "count" || read.count.cell.row !== row.row) return [];
    return [{ name: row.name.text, count: read.count, ballots }];
  });
}

function sumOf({ counts }: Ballots, [one, other]: TwoLevels): number {
  return counts[one].value + counts[other].value;
}

function isSumOf({ count, ballots }: StatedSum, two: TwoLevels): boolean {
  return count.value === sumOf(ballots, two);
}

function fittingOf(stated: readonly StatedSum[], two: TwoLevels): StatedSum[] {
  return stated.filter((one) => isSumOf(one, two));
}

function resultsOf(stated: readonly StatedSum[], levels: TwoLevels): CheckResult[] {
  const fitting = fittingOf(stated, levels);
  const differing = stated.filter((one) => !isSumOf(one, levels));
  const cellsOf = (some: readonly StatedSum[]) => some.map(({ count }) => count.cell);
  const findings = differing.map(({ name, count, ballots }): Finding => ({
    code: "rowSumDiffers",
    cells: [count.cell],
    details: { name, levels, stated: count.value, counted: sumOf(ballots, levels) },
  }));
  const result = { role: "rowSum", rule: "sums of two levels" } as const;
  return [
    { ...result, outcome: "fits" as const, cells: cellsOf(fitting) },
    { ...result, outcome: "differs" as const, cells: cellsOf(differing), findings },
  ].filter(({ cells }) => cells.length > 0);
}

/** A percentage that may be that of two levels together. */
interface StatedShare {
  readonly name: string;
  readonly cell: CellRef;
  readonly typed: string;
  readonly fits: boolean;
  /** Ballots stand at both. */
  readonly tells: boolean;
  readonly share: Share;
}

/** The percentages of two levels together, in columns under any words where most of the numbers are. */
export function twoLevelShares(table: CheckedTable): CheckResult[] {
  return table.free.flatMap(({ column }): CheckResult[] => {
    const most = TWO_LEVELS.map((levels) => ({ levels, stated: sharesOf(table, column, levels) })).find(
      ({ stated }) => {
        const agreeing = stated.filter(({ fits, tells }) => fits && tells).length;
        return agreeing >= LEAST_PEOPLE && agreeing * 2 > stated.length;
      },
    );
    if (!most) return [];
    const differing = most.stated.filter(({ fits }) => !fits);
    const fitting = most.stated.filter(({ fits }) => fits);
    const result = { role: "share", rule: "percentages of two levels" } as const;
    const findings = differing.map(({ name, cell, typed, share }): Finding => {
      const [level, and] = most.levels;
      const details = { name, level, and, typed, computed: percentHundredths(share) };
      return { code: "typedShareDiffers", cells: [cell], details };
    });
    return [
      { ...result, outcome: "fits", cells: fitting.map(({ cell }) => cell) },
      { ...result, outcome: "differs", cells: differing.map(({ cell }) => cell), findings },
    ];
  });
}

function sharesOf({ context, readings }: Columns, column: number, levels: TwoLevels): StatedShare[] {
  return readings.flatMap(({ row, ballots }): StatedShare[] => {
    if (!ballots || context.grid.speakingRow(row.row, column) !== row.row) return [];
    const written = formattedCell(context.grid, row.row, column);
    const share = { count: sumOf(ballots, levels), base: baseOf(ballots).value };
    const known = typedShare(written, share);
    const tells = levels.every((level) => ballots.counts[level].value > 0);
    return known ? [{ name: row.name.text, cell: written.cell, ...known, tells, share }] : [];
  });
}
