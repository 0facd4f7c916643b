import type { PlannedCell } from "./sheetPlan";
import type { SheetLine } from "./table";

/**
 * A line of a sheet with what is said beside it on the screen alone, of what the sheet is: in columns beyond those that
 * are printed, and reaching down over so many rows.
 */
export function besideOnScreen<Key extends string>(
  line: SheetLine<Key>,
  words: PlannedCell | null,
  where: { readonly from: Key; readonly to: Key; readonly rows?: number },
): SheetLine<Key> {
  return { ...line, cells: [...line.cells, { cell: words, ...where, format: ON_SCREEN }] };
}

const ON_SCREEN = {
  font: { italic: true, color: "#806000" },
  fill: { color: "#FFF9E5" },
  wrapText: true,
  verticalAlignment: "Center",
} as const;
