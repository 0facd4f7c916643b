import type { Area } from "../../counting/cell";
import type { Staged } from "../../turns/staged";
import type { NamedTable } from "../choices";
import type { Grid } from "../cells/grid";
import { headedColumns } from "../header/headedColumns";
import { sharesOf, type Header } from "../header/header";
import { readRows } from "./rows";
import { emptyRows } from "./tableRows";
import { overlaps, type FoundTable, type CellBlock } from "./tables";

/** A table by the cells and columns the clerk named; rows of its area that are headings once more are passed over. */
export function* namedTable(
  grid: Grid,
  named: NamedTable,
  headings: readonly CellBlock[],
): Staged<FoundTable> {
  const header = headerOf(grid, named);
  const { left, right } = header;
  const { bottom: end } = spanOf(named.area);
  const rows = emptyRows(header);
  const repeated = headings.filter(
    (other) => overlaps(other, header) && other.bottom > header.bottom && other.top <= end,
  );
  const starts = [header.bottom, ...repeated.map(({ bottom }) => bottom)];
  for (const [index, above] of starts.entries()) {
    const next = repeated[index];
    const region = { from: above + 1, to: next ? next.top - 1 : end, beforeHeader: next !== undefined };
    yield* readRows({ grid, header: { ...header, bottom: above }, bounds: { left, right } }, region, rows);
  }
  return { header, bounds: { left, right }, rows, headers: [header], named };
}

export function spanOf({ row, column, rows, columns }: Area): CellBlock {
  return { top: row, bottom: row + rows - 1, left: column, right: column + columns - 1 };
}

/** The area is the header's, its columns what the clerk named; beside them only percentages are told by headings. */
function headerOf(grid: Grid, { area, headings, columns: named }: NamedTable): Header {
  const { name, ...columns } = named;
  const { top, left, right } = spanOf(area);
  const bottom = top + headings - 1;
  const taken = Object.values<number | readonly number[]>(named).flat();
  const free = headedColumns(grid, { groups: top, bottom }).filter(
    ({ column }) => left <= column && column <= right && !taken.includes(column),
  );
  return {
    rule: "named by the clerk",
    top,
    bottom,
    left,
    right,
    name,
    nameHoldsPosition: false,
    shares: sharesOf(free),
    columns,
  };
}
