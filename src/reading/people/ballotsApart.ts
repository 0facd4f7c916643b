import type { CellRef } from "../../counting/cell";
import { shown } from "../../words/fold";
import { speaksOfAnotherVote } from "../../words/otherVotes";
import { ballotsApartIn, type BallotsApart } from "../../words/spoiltBallots";
import { readCount } from "../cells/countCell";
import { textsIn, type Grid } from "../cells/grid";
import { endsStage, type Staged } from "../../turns/staged";
import type { FoundTable } from "../rows/tables";

/** How many ballots were spoilt or did not come back, in a line of the sheet. */
export interface PlacedApart {
  readonly kind: BallotsApart["kind"];
  readonly value: number;
  readonly text: string;
  readonly cell: CellRef;
}

/** In all lines but those of people and headings; where the words only name the ballots, the number stands beside them. */
export function* ballotsApartOn(grid: Grid, tables: readonly FoundTable[]): Staged<PlacedApart[]> {
  const taken = new Set(
    tables.flatMap(({ headers, rows }) => [
      ...rows.people.map(({ row }) => row),
      ...headers.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, at) => top + at)),
    ]),
  );
  const found: PlacedApart[] = [];
  for (const [index, { row, column, text }] of textsIn(grid).entries()) {
    if (endsStage(index)) yield;
    const said = ballotsApartIn(text);
    if (said.length === 0 || taken.has(row) || grid.isStruck(row, column) || speaksOfAnotherVote(text))
      continue;
    for (const { kind, value = numberBeside(grid, row, column) } of said)
      if (value !== undefined) found.push({ kind, value, text: shown(text), cell: grid.cell(row, column) });
  }
  return found;
}

function numberBeside(grid: Grid, row: number, column: number): number | undefined {
  const { columns } = grid.area(row, column);
  const read = readCount(grid, row, column + columns);
  return read.state === "count" && read.count.form !== "dash" ? read.count.value : undefined;
}
