import { cellAddress } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { isBlank } from "../cells/grid";
import type { TableContext } from "../people/tableContext";

/**
 * Merged cells of a table's body that may speak for the blank rows below them, when Excel does not tell how far they
 * reach. Whom they speak for is asked, never guessed.
 */
export function cutMergeFindings({ grid, header, bounds, rows }: TableContext): Finding[] {
  return grid.cutMerges
    .filter(
      ({ row, column }) =>
        row > header.bottom &&
        row < rows.last &&
        column >= bounds.left &&
        column <= bounds.right &&
        isBlank(grid.value(row + 1, column)),
    )
    .map((merge) => ({
      code: "mergeCut",
      cells: [grid.cell(merge.row, merge.column)],
      details: { sheet: grid.sheet, cell: cellAddress(merge) },
    }));
}
