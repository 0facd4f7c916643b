import type { PlannedCell, SheetPlan } from "./sheetPlan";

/** The same sheet with what its formulas show in place of the formulas. */
export function fixedValues(plan: SheetPlan): SheetPlan {
  return { ...plan, cells: plan.cells.map((row) => row.map(fixedCell)) };
}

/** A formula that shows nothing leaves its cell empty. */
function fixedCell(cell: PlannedCell | null): PlannedCell | null {
  if (cell?.kind !== "formula") return cell;
  const { shows = "" } = cell;
  if (typeof shows === "number") return { kind: "number", value: shows };
  return shows === "" ? null : { kind: "text", text: shows };
}
