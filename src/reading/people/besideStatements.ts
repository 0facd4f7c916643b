import { endsStage, type Staged } from "../../turns/staged";
import { speaksOfAnotherVote } from "../../words/otherVotes";
import { shown } from "../../words/fold";
import { cellsIn, textAt, type Grid } from "../cells/grid";
import { speaksOfBallots, statementsAt } from "../cells/statement";
import type { Header } from "../header/header";
import type { FoundTable } from "../rows/tables";
import type { PlacedStatement } from "./stated";

/**
 * What is stated of ballots in the rows of people, in the remarks or in columns without a role: of somebody, or of all.
 * Nothing is counted with it; it is held against what is.
 */
export function* besideStatements(
  grid: Grid,
  table: FoundTable,
  minutes: ReadonlySet<number>,
): Staged<PlacedStatement[]> {
  const { rows, bounds, header } = table;
  const columns = columnsWithRole(table);
  const found: PlacedStatement[] = [];
  for (const [index, { row }] of rows.people.entries()) {
    if (endsStage(index)) yield;
    for (const { column, text } of cellsIn(grid, row, bounds.left, bounds.right)) {
      if (columns.has(column) || minutes.has(column) || !speaksOfBallots(text) || grid.isStruck(row, column))
        continue;
      if (speaksOfAnotherVote(text) || isUnderAnotherVote(grid, header, row, column)) continue;
      for (const statement of statementsAt(grid, row, column))
        found.push({ ...statement, text: shown(text), row, column });
    }
  }
  return found;
}

/** The columns of a table of which the headings tell what stands in them, without that of the remarks. */
export function columnsWithRole({ header }: FoundTable): ReadonlySet<number> {
  const { note, ...columns } = header.columns;
  const known = new Set([...header.name, ...Object.values(header.shares), ...Object.values(columns)]);
  if (note !== undefined) known.delete(note);
  return known;
}

/** The column of the remarks, and those without a role, from the left. */
export function remarkColumns(table: FoundTable): readonly number[] {
  const known = columnsWithRole(table);
  const { left, right } = table.bounds;
  const all = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return all.filter((column) => !known.has(column));
}

/** A heading over it, or a line not far above it in the column, that says so. */
function isUnderAnotherVote(grid: Grid, { top, bottom }: Header, row: number, column: number): boolean {
  for (let above = row - 1; above >= Math.max(top, row - ROWS_LOOKED_AT); above--)
    if (speaksOfAnotherVote(textAt(grid, above, column))) return true;
  for (let heading = top; heading <= bottom; heading++)
    if (speaksOfAnotherVote(textAt(grid, heading, column))) return true;
  return false;
}

const ROWS_LOOKED_AT = 5;
