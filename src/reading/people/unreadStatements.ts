import type { CellRef } from "../../counting/cell";
import { ballotLabelsIn } from "../../words/ballotLabels";
import { bare, fold } from "../../words/fold";
import { isBlank, textsIn, type Grid } from "../cells/grid";
import { speaksOfBallots, statementsAt } from "../cells/statement";
import type { FoundTable } from "../rows/tables";

/** A text and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly cell: CellRef;
}

/**
 * Lines beside and between the people of a table, up to the next ones, that seem to say how many ballots came back and
 * from which no number could be read: "Thu về: ba mươi hai (33)", "Số phiếu thu về | 38 trên 40", or are struck through. What stands beside
 * somebody may be of that person, or of all: it is never read.
 */
export function unreadStatements(
  grid: Grid,
  { header, rows }: FoundTable,
  { from, to }: { readonly from: number; readonly to: number },
): PlacedText[] {
  const taken = new Set(rows.people.map(({ row }) => row));
  const found: PlacedText[] = [];
  for (const { row, column, text } of textsIn(grid, from, to)) {
    const inColumns = header.left <= column && column <= header.right;
    const isBeside = taken.has(row) && !inColumns;
    const isOfTable = (taken.has(row) && inColumns) || (header.top <= row && row <= header.bottom);
    if (isOfTable || !speaksOfBallots(text) || !seemsToState(grid, row, column, text)) continue;
    const isRead =
      !isBeside &&
      !grid.isStruck(row, column) &&
      statementsAt(grid, row, column).some(({ name }) => name === "returned");
    if (!isRead) found.push({ text, cell: grid.cell(row, column) });
  }
  return found;
}

function seemsToState(grid: Grid, row: number, column: number, text: string): boolean {
  const plain = bare(fold(text));
  const label = ballotLabelsIn(plain).find(({ name }) => name === "returned");
  if (!label) return false;
  const after = plain.slice(label.end);
  if (NUMBER_BEFORE.test(plain.slice(0, label.start)) || NUMBER_AFTER.test(after)) return true;
  return /^[ :=()a-z]{0,12}$/.test(after) && !isBlank(grid.value(row, grid.area(row, column).column + 1));
}

/** Near enough to be its number; days, pages and percentages are none. */
const NUMBER_AFTER =
  /^(?!.{0,25}\b(ngay|thang|nam 20|trang|luc|gio|quy dinh|theo)\b)[^\d]{0,25}\d+(?![\d ]*%)/;
const NUMBER_BEFORE = /\d (trong so )?(so )?phieu (da |duoc )?$/;
