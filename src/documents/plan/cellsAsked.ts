import type { ReportSettings } from "../settings";
import type { PlannedCell, SheetPlan } from "./sheetPlan";

/** The sheet with its formulas, or with what they show in their place, as the clerk has chosen. */
export function inCellsAsked(plan: SheetPlan, { cells }: Pick<ReportSettings, "cells">): SheetPlan {
  return cells === "formulas" ? plan : fixedValues(plan);
}

function fixedValues(plan: SheetPlan): SheetPlan {
  return { ...plan, cells: plan.cells.map((row) => row.map(fixedCell)) };
}

/** A formula that shows nothing leaves its cell empty. */
function fixedCell(cell: PlannedCell | null): PlannedCell | null {
  return cell?.shows === undefined || cell.shows === "" ? null : { shows: cell.shows };
}
