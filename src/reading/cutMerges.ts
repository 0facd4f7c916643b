import { cellAddress } from "../counting/cell";
import type { Finding } from "../counting/finding";
import { isBlank, type Grid } from "./grid";
import type { FoundTable } from "./tables";

/**
 * Merged cells of a table's body that may speak for the blank rows below them, when Excel does not tell how far they
 * reach. Whom they speak for is asked, never guessed.
 */
export function cutMergeFindings(grid: Grid, { header, bounds, rows }: FoundTable): Finding[] {
  return grid.cutMerges
    .filter(
      ({ row, column }) =>
        row > header.bottom && row < rows.last && column >= bounds.left && column <= bounds.right,
    )
    .filter(({ row, column }) => isBlank(grid.value(row + 1, column)))
    .map((merge) => ({
      code: "mergeCut",
      cells: [grid.cell(merge.row, merge.column)],
      details: { sheet: grid.sheet, cell: cellAddress(merge) },
    }));
}
