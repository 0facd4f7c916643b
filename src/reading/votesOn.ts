import type { Staged } from "../turns/staged";
import type { Grid } from "./cells/grid";
import type { NamedTable } from "./choices";
import { speaksOfConfidence } from "./header/headerBlock";
import { ballotsUnderNames } from "./layouts/ballots";
import { tablesOn, type SheetTables } from "./rows/sheetTables";
import { overlaps, type CellBlock } from "./rows/tables";

/** What a sheet holds of a vote. */
export interface SheetVotes extends SheetTables {
  /** Ballots one a row under the names of people: they are marked there, and nobody's counts. */
  readonly ballots?: CellBlock;
}

/** The tables of a sheet, without what only looks like one among ballots, unless the clerk named it. */
export function* votesOn(grid: Grid, named: readonly NamedTable[]): Staged<SheetVotes> {
  const found = yield* tablesOn(grid, named);
  const { top, bottom, left, right } = grid;
  const ballots = ballotsUnderNames({ grid, speaks: speaksOfConfidence(grid), top, bottom, left, right });
  if (!ballots || isSomebodysRow(found, ballots.top)) return found;
  const isApart = (block: CellBlock) =>
    block.top > ballots.bottom || block.top < ballots.top || !overlaps(block, ballots);
  return {
    tables: found.tables.filter((table) => table.named || isApart(table.header)),
    empty: found.empty.filter((table) => table.named || isApart(table.header)),
    unreadable: found.unreadable.filter(({ block }) => isApart(block)),
    ballots,
  };
}

/** Somebody with counts of a table is no heading over ballots. */
function isSomebodysRow({ tables }: SheetTables, row: number): boolean {
  return tables.some(({ rows }) => rows.people.some((person) => person.row === row));
}
