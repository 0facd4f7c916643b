import type { Grid } from "../cells/grid";
import type { CellBlock } from "../rows/tables";

/** Cells of a sheet of which no table was made. */
export interface SheetPart extends CellBlock {
  readonly grid: Grid;
  /** Whether the sheet speaks of tín nhiệm anywhere. */
  readonly speaks: boolean;
}

/** Its rows, from the top. */
export function* rowsIn({ top, bottom }: SheetPart): Iterable<number> {
  for (let row = top; row <= bottom; row++) yield row;
}
