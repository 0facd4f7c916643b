import { text } from "./plannedCells";
import type { SheetLine } from "./table";

/**
 * A line of a sheet with what is said beside it on the screen alone, of what the sheet is: in columns beyond those that
 * are printed.
 */
export function besideOnScreen<Key extends string>(
  line: SheetLine<Key>,
  words: string,
  columns: { readonly from: Key; readonly to: Key },
): SheetLine<Key> {
  return { ...line, cells: [...line.cells, { cell: text(words), ...columns, format: ON_SCREEN }] };
}

const ON_SCREEN = {
  font: { italic: true, color: "#806000" },
  fill: { color: "#FFF9E5" },
  wrapText: true,
  verticalAlignment: "Center",
} as const;
