import type { CellRef } from "../../counting/cell";
import { ballotLabelsIn, type Label } from "../../words/ballotLabels";
import { bare, fold } from "../../words/fold";
import { speaksOfAnotherVote } from "../../words/otherVotes";
import { withoutTimes } from "../../words/times";
import { cellsIn, isBlank, textsIn, type Grid } from "../cells/grid";
import { speaksOfBallots, statementsAt } from "../cells/statement";
import type { FoundTable } from "../rows/tables";
import { endsStage, type Staged } from "../../turns/staged";
import { columnsWithRole } from "./besideStatements";

/** A text and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly cell: CellRef;
}

/**
 * Lines above, beside and between the people of a table, up to the next ones, that seem to say how many ballots came back
 * and from which no number could be read: "Thu về: ba mươi hai (33)", "Số phiếu thu về | 38 trên 40", a column "Thu về" of
 * a table by unit, or are struck through. What stands beside somebody may be of that person, or of all: it is never read.
 */
export function* unreadStatements(
  grid: Grid,
  table: FoundTable,
  {
    from,
    to,
    minutes,
  }: { readonly from: number; readonly to: number; readonly minutes: ReadonlySet<number> },
): Staged<PlacedText[]> {
  const { header, rows } = table;
  const people = new Set(rows.people.map(({ row }) => row));
  const columns = columnsWithRole(table);
  const found: PlacedText[] = [];
  for (const [index, { row, column, text }] of textsIn(grid, from, to).entries()) {
    if (endsStage(index)) yield;
    const isPerson = people.has(row);
    const isOfTable = (isPerson && columns.has(column)) || (header.top <= row && row <= header.bottom);
    if (isOfTable || !speaksOfBallots(text) || speaksOfAnotherVote(text)) continue;
    if (!seemsToState(grid, row, column, text)) continue;
    const isRead =
      (!isPerson || minutes.has(column)) &&
      !grid.isStruck(row, column) &&
      statementsAt(grid, row, column).some(({ name }) => name === "returned");
    if (!isRead) found.push({ text, cell: grid.cell(row, column) });
  }
  return found;
}

function seemsToState(grid: Grid, row: number, column: number, text: string): boolean {
  const { text: plain } = withoutTimes({ text: bare(fold(text)), at: [] });
  return ballotLabelsIn(plain).some(
    (label) => label.name === "returned" && hasNumber(grid, row, column, plain, label),
  );
}

function hasNumber(grid: Grid, row: number, column: number, plain: string, { start, end }: Label): boolean {
  const after = plain.slice(end);
  if (NUMBER_BEFORE.test(plain.slice(0, start)) || NUMBER_AFTER.test(after)) return true;
  if (!/^[ :=()a-z]{0,12}$/.test(after)) return false;
  const area = grid.area(row, column);
  const isNumberBelow = typeof grid.value(area.row + area.rows, area.column) === "number";
  return isNumberBelow || isNumberInRow(grid, row, area.column + area.columns);
}

/** The next cell that is not empty holds one, or the very next holds anything. */
function isNumberInRow(grid: Grid, row: number, from: number): boolean {
  if (!isBlank(grid.value(row, from))) return true;
  const [next] = cellsIn(grid, row, from);
  return typeof next?.value === "number";
}

/** Near enough to be its number; pages, rules and percentages are none. */
const NUMBER_AFTER =
  /^(?!.{0,25}\b(ngay|thang|nam 20|trang|luc|gio|quy dinh|theo)\b)[^\d]{0,25}\d+(?![\d ]*%)/;
const NUMBER_BEFORE = /\d (trong so )?(so )?phieu (da |duoc )?$/;
