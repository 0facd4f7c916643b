import type { CellRef } from "../../counting/cell";
import type { CheckedTable } from "../account/check";
import { textsIn } from "../cells/grid";

/** A text above or below a table. */
export interface LineAround {
  readonly text: string;
  readonly cell: CellRef;
}

/** The texts below the people of a table down to the next, and above the first of a sheet: each stands around one table. */
export function linesAround(table: CheckedTable): LineAround[] {
  const { grid, header } = table.context;
  const above = table.before.length === 0 ? textsIn(grid, grid.top, header.top - 1) : [];
  const lines = above.map(({ row, column, text }) => ({ text, cell: grid.cell(row, column) }));
  return [...lines, ...linesBelow(table)];
}

/** The texts in the columns of a table below its people, down to the next table or the end of the sheet. */
export function linesBelow({ context, below }: CheckedTable): LineAround[] {
  const { grid, bounds, rows } = context;
  return textsIn(grid, lastPersonOf(rows) + 1, below).flatMap(({ row, column, text }) =>
    bounds.left <= column && column <= bounds.right ? [{ text, cell: grid.cell(row, column) }] : [],
  );
}

/** The row of the last person, also of one who is left out. */
export function lastPersonOf({ people, last }: CheckedTable["context"]["rows"]): number {
  return people.at(-1)?.row ?? last;
}
