import type { CellRef } from "../../counting/cell";
import { LEVELS, type Level } from "../../counting/level";
import { bare, fold } from "../../words/fold";
import { headingOf } from "../../words/heading";
import { readCount } from "../cells/countCell";
import { cellsIn, textAt, type Grid } from "../cells/grid";
import { isLevel } from "../header/columnRole";
import { rowsIn, type SheetPart } from "./part";

/** Levels named one below another, each beside its numbers: which columns hold numbers of every level. */
export interface LevelsDown {
  readonly cell: CellRef;
  readonly columns: readonly number[];
  /** What stands over the columns, from the left; "" where nothing does. */
  readonly headings: readonly string[];
}

/** The first column of a part in which all levels are named, one a row. */
export function levelsDown(part: SheetPart): LevelsDown | undefined {
  for (let column = part.left; column <= part.right; column++) {
    const rows = levelRows(part, column);
    const [high, confident, low] = LEVELS.map((level) => rows.get(level));
    if (high === undefined || confident === undefined || low === undefined) continue;
    const columns = columnsBeside(part, column, [high, confident, low]);
    if (columns.length === 0) continue;
    const top = Math.min(high, confident, low);
    const headings = columns.map((one) => headingOver(part, top, one));
    return { cell: part.grid.cell(top, column), columns, headings };
  }
  return undefined;
}

/** Of how many people the levels are named again and again down a column, beside or under their names; 0 where of none. */
export function peopleByLevel(part: SheetPart, { cell }: LevelsDown): number {
  const roles = [...rowsIn(part)].map((row) => headingOf(textAt(part.grid, row, cell.column)).role);
  const times = LEVELS.map((level) => roles.filter((role) => role === level).length);
  const people = Math.min(...times);
  return people > 1 || isNameBeside(part, cell) ? people : 0;
}

/** A column headed as that of names, on the left of the levels. */
function isNameBeside(part: SheetPart, { row, column }: CellRef): boolean {
  for (let left = part.left; left < column; left++)
    if (headingOf(headingOver(part, row, left)).role === "name") return true;
  return false;
}

/** Numbers of people and not of somebody's ballots. */
export function countsPeople({ headings }: LevelsDown): boolean {
  return headings.every((heading) => OF_PEOPLE.test(bare(fold(heading)))) && headings.length > 0;
}

const OF_PEOPLE =
  /^(tong )?so (luong )?(nguoi|can bo|dong chi|uy vien)\b|^(ty|ti) le\b|^(tong( so)?|cong|sl|so luong|%)$/;

function levelRows(part: SheetPart, column: number): ReadonlyMap<Level, number> {
  const rows = new Map<Level, number>();
  for (const row of rowsIn(part)) {
    const { role } = headingOf(textAt(part.grid, row, column));
    if (isLevel(role) && !rows.has(role) && hasNumber(part.grid, row, column)) rows.set(role, row);
  }
  return rows;
}

function hasNumber(grid: Grid, row: number, after: number): boolean {
  return [...cellsIn(grid, row, after + 1)].some(
    ({ column }) => readCount(grid, row, column).state === "count",
  );
}

function columnsBeside({ grid, right }: SheetPart, label: number, rows: readonly number[]): number[] {
  const columns: number[] = [];
  for (let column = label + 1; column <= right; column++)
    if (rows.every((row) => readCount(grid, row, column).state === "count")) columns.push(column);
  return columns;
}

/** The nearest text above. */
function headingOver({ grid, top }: SheetPart, below: number, column: number): string {
  for (let row = below - 1; row >= top; row--) {
    const { row: first, column: left } = grid.area(row, column);
    const text = textAt(grid, first, left).trim();
    if (text !== "") return text;
  }
  return "";
}
