import { shown } from "../../words/fold";
import { readCount, type ReadCount } from "./countCell";
import { printed, textAt, type Grid } from "./grid";
import { denominatorIn } from "./statement";

/** "38/40", "38 / 40 phiếu": whichever is the larger. */
const PAIR = /^(\d{1,6}) ?\/ ?\d{1,6}(?: ?phiếu)?$/i;

/** Reads one of the two counts in a cell that has both, parted by a stroke; one alone may be either, and is not read. */
export function readCountOfPair(grid: Grid, row: number, column: number, which: 0 | 1): ReadCount {
  const read = readCount(grid, row, column);
  if (read.state === "blank" || read.state === "error") return read;
  const cell = read.state === "count" ? read.count.cell : read.cell;
  const text = textAt(grid, cell.row, cell.column);
  const [, first] = PAIR.exec(shown(text)) ?? [];
  const second = first === undefined ? undefined : denominatorIn(text, cell);
  if (first === undefined || !second)
    return { state: "invalid", found: printed(grid.value(cell.row, cell.column)), cell };
  if (which === 1) return { state: "count", count: second };
  return { state: "count", count: { form: "text", value: Number(first), cell, beside: {}, ends: "/" } };
}
