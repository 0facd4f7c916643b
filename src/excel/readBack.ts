import { cellAddress } from "../counting/cell";
import type { SheetPlan } from "../documents/plan/sheetPlan";
import { ExcelFailure } from "./failure";
import { wholeArea } from "./plan";
import { calculateWhereManual, type Survey } from "./survey";

/** Two numbers this close are the same share: what is left of a division done by two programs. */
const TOLERANCE = 1e-12;

/**
 * Reads the sheets that were made, and compares every cell with what it must show. One sync.
 * @returns how many cells were compared
 * @throws ExcelFailure "compareFailed" naming the first cell that differs
 */
export async function readBack(
  context: Excel.RequestContext,
  survey: Survey,
  plans: readonly SheetPlan[],
): Promise<number> {
  const { worksheets } = context.workbook;
  calculateWhereManual(context, survey);
  const ranges = plans.map((plan) => {
    const { rows, columns } = wholeArea(plan);
    return worksheets.getItem(plan.name).getRangeByIndexes(0, 0, rows, columns).load({ values: true });
  });
  await context.sync();
  return plans.reduce((sum, plan, index) => sum + compare(plan, ranges[index]?.values ?? []), 0);
}

function compare(plan: SheetPlan, values: readonly (readonly unknown[])[]): number {
  let compared = 0;
  plan.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      const expected = cell?.shows;
      if (expected === undefined) return;
      if (!same(expected, values[r]?.[c]))
        throw new ExcelFailure({
          code: "compareFailed",
          detail: `${plan.name}!${cellAddress({ row: r, column: c })}`,
        });
      compared++;
    }),
  );
  return compared;
}

function same(expected: string | number, found: unknown): boolean {
  if (typeof expected === "number" && typeof found === "number")
    return Math.abs(expected - found) <= TOLERANCE * Math.max(1, Math.abs(expected));
  return expected === found;
}
