import type { CellRef } from "../../counting/cell";
import type { CheckedTable } from "../account/check";
import { textsIn } from "../cells/grid";

/** A text above or below a table. */
export interface LineAround {
  readonly text: string;
  readonly cell: CellRef;
}

/** The texts below the people of a table down to the next, and above the first of a sheet: each stands around one table. */
export function linesAround({ context, readings, before, below }: CheckedTable): LineAround[] {
  const { grid, header, bounds } = context;
  const last = readings.at(-1)?.row.row ?? header.bottom;
  const above = before.length === 0 ? textsIn(grid, grid.top, header.top - 1) : [];
  const under = textsIn(grid, last + 1, below).filter(
    ({ column }) => bounds.left <= column && column <= bounds.right,
  );
  return [...above, ...under].map(({ row, column, text }) => ({ text, cell: grid.cell(row, column) }));
}
