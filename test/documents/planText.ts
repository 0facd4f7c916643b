import type { SheetSnapshot } from "../../src/reading/cells/snapshot";
import type { PlannedCell, SheetPlan } from "../../src/documents/plan/sheetPlan";

/** What each cell of a planned sheet must show. */
export function shownCells(plan: SheetPlan): (string | number)[][] {
  return plan.cells.map((row) => row.map(shown));
}

export function shown(cell: PlannedCell | null | undefined): string | number {
  return cell?.shows ?? "";
}

/** The formula at A1-like coordinates counted from 0; "" where there is none. */
export function formulaAt(plan: SheetPlan, row: number, column: number): string {
  return plan.cells[row]?.[column]?.formula ?? "";
}

export function formulasOf(plan: SheetPlan): string[] {
  return plan.cells.flat().flatMap((cell) => cell?.formula ?? []);
}

/** A planned sheet as it is read when it stands in the workbook. */
export function snapshotOf(plan: SheetPlan): SheetSnapshot {
  return {
    name: plan.name,
    row: 0,
    column: 0,
    values: shownCells(plan),
    numberFormats: plan.cells.map((cells, row) => cells.map((_, column) => formatAt(plan, row, column))),
    merges: plan.merges,
    hiddenRows: new Set(),
  };
}

function formatAt({ styles }: SheetPlan, row: number, column: number): string {
  const formats = styles.flatMap(({ area, numberFormat }) => {
    const within =
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns;
    return within && numberFormat !== undefined ? [numberFormat] : [];
  });
  return formats.at(-1) ?? "General";
}
