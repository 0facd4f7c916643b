import type { PlannedCell, SheetPlan } from "./sheetPlan";

/** The same sheet with what its formulas show in place of the formulas. */
export function fixedValues(plan: SheetPlan): SheetPlan {
  return { ...plan, cells: plan.cells.map((row) => row.map(fixedCell)) };
}

/** A formula that shows nothing leaves its cell empty. */
function fixedCell(cell: PlannedCell | null): PlannedCell | null {
  return cell?.shows === undefined || cell.shows === "" ? null : { shows: cell.shows };
}
