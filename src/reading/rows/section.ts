import type { CellRef } from "../../counting/cell";
import type { Count } from "../../counting/ballots";
import { BALLOTS_NAMES, type BallotsName } from "../../words/ballotLabels";
import { readCount } from "../cells/countCell";
import { isBlank, type FilledCell } from "../cells/grid";
import { depthOfNumber, isSectionNumber, isWorded, partsOfLine } from "../../words/lines";
import { levelValues, ordinalAt, ownCells, type TableCells } from "./rowCells";
import { withoutBallots } from "../cells/statement";

/** A row inside a table that sets the category or the unit for the rows below it. */
export interface Section {
  /** The whole line, its number in front, without the ballots it states. */
  readonly text: string;
  /** The same without its number. */
  readonly rest: string;
  /** Of a heading without a number over numbered sections, between theirs and the next outer one. */
  readonly depth: number;
  readonly cell: CellRef;
  /** Ballots written once in the columns of the section row, for the people below it. */
  readonly ballots: Partial<Readonly<Record<BallotsName, Count>>>;
}

/** Reads a section row. The line's number may stand in the STT column and its words in another. */
export function readSection(table: TableCells, row: number): Section | undefined {
  const isBareNumber = ({ column, text }: FilledCell) =>
    column === table.header.columns.ordinal && isSectionNumber(text);
  const worded = ownCells(table, row).find((cell) => isWorded(cell.text) && !isBareNumber(cell));
  if (!worded) return undefined;
  const line = lineWithoutBallots(worded.text);
  const { depth, rest } = partsOfLine(line);
  const ordinal = ordinalAt(table, row);
  const apart = ordinal !== "" && table.header.columns.ordinal !== worded.column;
  const byOrdinal = apart && depth === 4 ? depthOfNumber(ordinal.replace(/[().:/]/g, "")) : depth;
  const text = apart ? `${ordinal} ${line}` : line;
  return {
    text,
    rest,
    depth: byOrdinal,
    cell: table.grid.cell(row, worded.column),
    ballots: ballotsOf(table, row),
  };
}

function lineWithoutBallots(text: string): string {
  const line = withoutBallots(text);
  return isWorded(partsOfLine(line).rest) ? line : text;
}

/** Beside counts of the levels they are sums of the people below, and no ballots of theirs. */
function ballotsOf(table: TableCells, row: number): Section["ballots"] {
  const ballots: Partial<Record<BallotsName, Count>> = {};
  if (levelValues(table, row).some((value) => !isBlank(value))) return ballots;
  for (const name of BALLOTS_NAMES) {
    const column = table.header.columns[name];
    const read = column === undefined ? undefined : readCount(table.grid, row, column);
    if (read?.state === "count" && read.count.cell.row === row) ballots[name] = read.count;
  }
  return ballots;
}
