import type { CellRef } from "../../counting/cell";
import { LEVELS } from "../../counting/level";
import type { SourcedText } from "../../counting/person";
import { isPercentage } from "../cells/columnContent";
import { holdsCount, readCount, type ReadCount } from "../cells/countCell";
import { readCountOfPair } from "../cells/countPair";
import { shown } from "../../words/fold";
import {
  cellsIn,
  isBlank,
  OFF_SHEET,
  printed,
  spokenCell,
  spokenValue,
  type FilledCell,
  type Grid,
  type PlacedValue,
} from "../cells/grid";
import type { Header } from "../header/header";
import { headingOf } from "../../words/heading";
import { rawText, sourcedText } from "../cells/sourcedText";
import { BALLOTS_NAMES, type BallotsName } from "../../words/ballotLabels";

/** The columns in which a table's lines are looked for: its own, and the free ones beside it. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** A table's cells and what tells them apart: its header, and the columns its lines may take. */
export interface TableCells {
  readonly grid: Grid;
  readonly header: Header;
  readonly bounds: Bounds;
}

/*
 * What the cells of one row hold, by the columns of the table's header.
 */

export function nameAt(table: TableCells, row: number): SourcedText {
  const cells = nameCells(table, row);
  const whole = sourcedText(table.grid, cells);
  return table.header.nameHoldsPosition ? (partsAt(table, cells)?.name ?? whole) : whole;
}

/** "Nguyễn Văn An, Bí thư" or on two lines, under a heading that names both. */
function partsAt(table: TableCells, cells: readonly CellRef[]) {
  const [name, ...position] = rawText(table.grid, cells)
    .split(/[\r\n;,]|\s[-–—]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (name === undefined || position.length === 0) return undefined;
  return { name: taken(name), position: taken(position.join(", ")) };
}

/** The position that stands in the name's own cell. */
export function positionInName(table: TableCells, row: number): SourcedText | undefined {
  if (!table.header.nameHoldsPosition) return undefined;
  return partsAt(table, nameCells(table, row))?.position;
}

/** Where the name stands, or would. */
export function nameCell(table: TableCells, row: number): CellRef {
  const { grid, header } = table;
  const [named] = nameCells(table, row);
  return named ?? grid.cell(row, header.name[0] ?? header.left);
}

/** The cells under the header that hold the parts of a row's name. */
export function nameCells({ grid, header }: TableCells, row: number): CellRef[] {
  const cells: CellRef[] = [];
  for (const column of header.name) {
    const at = grid.speakingRow(row, column);
    if (at > header.bottom && !isBlank(grid.value(at, column))) cells.push(grid.cell(at, column));
  }
  return cells;
}

export function isBelowItsName(table: TableCells, row: number): boolean {
  return table.header.name.some((column) => {
    const area = table.grid.area(row, column);
    return area.column === column && area.row < row && !isBlank(table.grid.value(area.row, column));
  });
}

/** The first row of a merged name without counts, which stand on a later row of it. */
export function countsFollowUnderName(table: TableCells, row: number): boolean {
  const area = table.grid.area(row, table.header.name[0] ?? 0);
  for (let below = row + 1; below < area.row + area.rows; below++)
    if (hasOwnCounts(table, below)) return true;
  return false;
}

/** Every count of the row is merged with one above: they are somebody's who stands there. */
export function sharesCountsAbove(table: TableCells, row: number): boolean {
  return LEVELS.every((level) => {
    const { row: first } = table.grid.area(row, table.header.columns[level]);
    return first < row && first > table.header.bottom;
  });
}

export function hasOwnCounts(table: TableCells, row: number): boolean {
  return LEVELS.some((level) => !isBlank(table.grid.value(row, table.header.columns[level])));
}

export function levelValues(table: TableCells, row: number) {
  return LEVELS.map((level) => spokenValue(table.grid, row, table.header.columns[level]));
}

export function levelNumbers(table: TableCells, row: number): number[] {
  return levelValues(table, row).map((value) => (typeof value === "number" ? value : 0));
}

export function holdsCounts(table: TableCells, row: number): boolean {
  return LEVELS.some((level) => holdsCount(spokenValue(table.grid, row, table.header.columns[level])));
}

/** The cell that speaks for a row under a heading; where the table has none such, one that is blank. */
export function cellUnder(
  { grid, header }: TableCells,
  row: number,
  role: keyof Header["columns"],
): PlacedValue {
  return spokenCell(grid, row, header.columns[role] ?? OFF_SHEET);
}

/** The number of ballots in a row under its heading. */
export function ballotsUnder({ grid, header }: TableCells, row: number, name: BallotsName): ReadCount {
  const { columns, pair } = header;
  const column = columns[name] ?? OFF_SHEET;
  if (pair?.column !== column) return readCount(grid, row, column);
  return readCountOfPair(grid, row, column, pair.names[0] === name ? 0 : 1);
}

export function holdsBallots({ grid, header }: TableCells, row: number): boolean {
  return BALLOTS_NAMES.some((name) => holdsCount(grid.value(row, header.columns[name] ?? OFF_SHEET)));
}

export function holdsPosition(table: TableCells, row: number): boolean {
  const { position } = table.header.columns;
  return position !== undefined && !isBlank(spokenValue(table.grid, row, position));
}

export function ordinalAt(table: TableCells, row: number): string {
  const column = table.header.columns.ordinal;
  if (column === undefined || table.header.name.includes(column)) return "";
  const area = table.grid.area(row, column);
  return area.columns > 1 ? "" : printed(table.grid.value(row, column));
}

/** The name's cell is merged over the level columns: a line across the table. */
export function spansLevels(table: TableCells, row: number): boolean {
  const area = table.grid.area(row, table.header.name[0] ?? 0);
  const last = area.column + area.columns - 1;
  return LEVELS.some(
    (level) => area.column < table.header.columns[level] && last >= table.header.columns[level],
  );
}

/** What a row holds in the columns of its table, texts as they are shown. */
export function ownCells({ grid, bounds }: TableCells, row: number): FilledCell[] {
  const cells: FilledCell[] = [];
  for (const { column, value, text } of cellsIn(grid, row, bounds.left, bounds.right))
    cells.push({ row, column, value, text: shown(text) });
  return cells;
}

/** Percentages stand in the level columns: all are written so, or the row is labelled "Tỷ lệ" beside the name. */
export function isShareRow(table: TableCells, row: number): boolean {
  const columns = LEVELS.map((level) => table.header.columns[level]);
  const filled = columns.filter((column) => !isBlank(table.grid.value(row, column)));
  if (filled.length === 0) return false;
  return filled.every((column) => isPercentage(table.grid, row, column)) || isLabelledShare(table, row);
}

function isLabelledShare(table: TableCells, row: number): boolean {
  const { ordinal, note, handling } = table.header.columns;
  const others = new Set([ordinal, note, handling, ...table.header.name]);
  return ownCells(table, row).some(
    ({ column, text }) => !others.has(column) && headingOf(text).kind === "share",
  );
}

/** A text taken out of a longer one: it stands in no cell of its own. */
function taken(text: string): SourcedText {
  return { text: shown(text), cells: [] };
}
