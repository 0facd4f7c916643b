import { cellsIn, type Grid } from "../cells/grid";
import { statementsAt } from "../cells/statement";
import { endsStage, type Staged } from "../../turns/staged";
import type { StatedName } from "../../words/ballotLabels";
import type { FoundTable } from "../rows/tables";

/**
 * The columns beside the only table of a sheet in which its minutes stand, a label a row: "Phát ra: 20", "Thu về: 20". They
 * begin beside the headings, name several numbers of ballots and each once, so that none is of the person in whose row it
 * stands.
 */
export function* minutesBeside(grid: Grid, tables: readonly FoundTable[]): Staged<ReadonlySet<number>> {
  const [table, ...others] = tables;
  if (!table || others.length > 0) return new Set();
  const { header, rows } = table;
  const named = new Map<number, StatedName[]>();
  for (let row = header.top; row <= rows.last; row++) {
    if (endsStage(row)) yield;
    for (const { column } of cellsIn(grid, row)) {
      if (header.left <= column && column <= header.right) continue;
      const names = named.get(column);
      const stated = statementsAt(grid, row, column).map(({ name }) => name);
      if (names) names.push(...stated);
      else if (row <= header.bottom && stated.length > 0) named.set(column, stated);
    }
  }
  const isOfAll = (names: readonly StatedName[]) => names.length > 1 && new Set(names).size === names.length;
  return new Set([...named].filter(([, names]) => isOfAll(names)).map(([column]) => column));
}
