import { printedOn } from "./page";
import { empty } from "./plannedCells";
import type { PlannedCell, SheetPlan } from "./sheetPlan";

/** Points of the row that is cut through. */
const CUT = 24;

const CUT_LINE =
  "✂ - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -";

/** A short sheet as often on one page as it finds room there, a line to cut along between each two; the same where it fills one. */
export function copiesOnPage(plan: SheetPlan): SheetPlan {
  const more = Array.from({ length: roomOnPage(plan) - 1 });
  return more.reduce<SheetPlan>((sheet) => withCopyBelow(sheet, plan), plan);
}

/** How often a sheet has room on a page: once where it fills one or more. */
export function roomOnPage({ rowHeights, page: { orientation } }: SheetPlan): number {
  const height = rowHeights.reduce<number>((sum, points) => sum + (points ?? 0), 0);
  const { height: page } = printedOn(orientation);
  return Math.max(1, Math.floor((page + CUT) / (height + CUT)));
}

function withCopyBelow(sheet: SheetPlan, plan: SheetPlan): SheetPlan {
  const down = sheet.cells.length + 1;
  const moved = <Part extends { readonly area: SheetPlan["merges"][number] }>(part: Part): Part => ({
    ...part,
    area: { ...part.area, row: part.area.row + down },
  });
  const columns = plan.cells[0]?.length ?? 0;
  const cut: (PlannedCell | null)[] = [{ shows: CUT_LINE }, ...empty(columns - 1)];
  const cutArea = { row: sheet.cells.length, column: 0, rows: 1, columns: plan.page.area.columns };
  return {
    ...sheet,
    cells: [...sheet.cells, cut, ...plan.cells],
    merges: [...sheet.merges, cutArea, ...plan.merges.map((area) => ({ ...area, row: area.row + down }))],
    styles: [
      ...sheet.styles,
      {
        area: cutArea,
        format: { horizontalAlignment: "Center", verticalAlignment: "Center", wrapText: false },
      },
      ...plan.styles.map(moved),
    ],
    rowHeights: [...sheet.rowHeights, CUT, ...plan.rowHeights],
    page: {
      ...sheet.page,
      area: { ...sheet.page.area, rows: sheet.page.area.rows + 1 + plan.page.area.rows },
    },
  };
}
