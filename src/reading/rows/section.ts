import type { CellRef } from "../../counting/cell";
import type { Count } from "../../counting/ballots";
import { BALLOTS_NAMES, type BallotsName } from "../../words/ballotLabels";
import { isBlank, type FilledCell } from "../cells/grid";
import {
  isDeeper,
  isSectionNumber,
  isWorded,
  numberingOf,
  partsOfLine,
  type Numbering,
} from "../../words/lines";
import { ballotsUnder, levelValues, ordinalAt, ownCells, type TableCells } from "./rowCells";
import { withoutBallots } from "../cells/statement";

/**
 * How deep a section row stands among others: as deep as its number says, or as a heading without a number right over
 * sections numbered so.
 */
export type Depth = { readonly by: Numbering } | { readonly over: Numbering };

/** Whether a section stands in another, each by its depth: a heading over numbered ones holds those too. */
export function isWithin(inner: Depth, outer: Depth): boolean {
  if ("over" in outer && "by" in inner) return !isDeeper(outer.over, inner.by);
  return isDeeper(numberingIn(inner), numberingIn(outer));
}

function numberingIn(depth: Depth): Numbering {
  return "by" in depth ? depth.by : depth.over;
}

/** A row inside a table that sets the category or the unit for the rows below it. */
export interface Section {
  /** The whole line, its number in front, without the ballots it states. */
  readonly text: string;
  /** The same without its number. */
  readonly rest: string;
  readonly depth: Depth;
  readonly cell: CellRef;
  /** Ballots written once in the columns of the section row, for the people below it. */
  readonly ballots: Partial<Readonly<Record<BallotsName, Count>>>;
}

/** Reads a section row, by its number. The line's number may stand in the STT column and its words in another. */
export function readSection(table: TableCells, row: number): Section | undefined {
  const isBareNumber = ({ column, text }: FilledCell) =>
    column === table.header.columns.ordinal && isSectionNumber(text);
  const worded = ownCells(table, row).find((cell) => isWorded(cell.text) && !isBareNumber(cell));
  if (!worded) return undefined;
  const line = lineWithoutBallots(worded.text);
  const { numbering, rest } = partsOfLine(line);
  const ordinal = ordinalAt(table, row);
  const apart = ordinal !== "" && table.header.columns.ordinal !== worded.column;
  const by = apart && numbering === "none" ? numberingOf(ordinal.replace(/[().:/]/g, "")) : numbering;
  const text = apart ? `${ordinal} ${line}` : line;
  return {
    text,
    rest,
    depth: { by },
    cell: table.grid.cell(row, worded.column),
    ballots: ballotsOf(table, row),
  };
}

function lineWithoutBallots(text: string): string {
  const line = withoutBallots(text);
  return isWorded(partsOfLine(line).rest) ? line : text;
}

/** Beside counts of the levels they are sums of the people below, and no ballots of theirs; struck through they are none. */
function ballotsOf(table: TableCells, row: number): Section["ballots"] {
  const ballots: Partial<Record<BallotsName, Count>> = {};
  if (levelValues(table, row).some((value) => !isBlank(value))) return ballots;
  for (const name of BALLOTS_NAMES) {
    const column = table.header.columns[name];
    const isRead = column !== undefined && !table.grid.isStruck(row, column);
    const read = isRead ? ballotsUnder(table, row, name) : undefined;
    if (read?.state === "count" && read.count.cell.row === row) ballots[name] = read.count;
  }
  return ballots;
}
