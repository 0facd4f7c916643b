import type { Area } from "../counting/cell";
import type { PlannedCell, SheetPlan } from "../documents/plan/sheetPlan";
import { endsStage, mappedInStages, type Staged } from "../turns/staged";
import { isCopyOf, originalOf } from "./copies";

/** A part of the planned cells that one action writes. */
export interface Block {
  readonly kind:
    /** Each cell has an entry of its own. */
    | "entries"
    /** All cells have the entry of the first. */
    | "same"
    /** The formulas of the row above, copied down. */
    | "copies";
  readonly area: Area;
}

type Cells = SheetPlan["cells"];
type Cell = PlannedCell | null;

/** What an action of its own costs beside its cells: a range, its path and what it answers. */
export const BYTES_OF_ACTION = 600;

/** So many rows alike at least are looked at as one. */
const SHORTEST = 4;

/** They are asked for when the cells are written and when they are compared. */
const known = new WeakMap<Cells, readonly Block[]>();

/**
 * All planned cells in the order in which they are written: entries first, as copies are made of them. What repeats the
 * row above goes as copies where that is shorter: a person's formulas are a thousand characters, alike but for the rows.
 */
export function* blocksOf(cells: Cells): Staged<readonly Block[]> {
  const blocks = known.get(cells) ?? (yield* blocksIn(cells));
  known.set(cells, blocks);
  return blocks;
}

function* blocksIn(cells: Cells): Staged<readonly Block[]> {
  const columns = cells[0]?.length ?? 0;
  const ofColumns = yield* mappedInStages(Array(columns).keys(), (column) => runsIn(cells, column));
  const runs = joined(ofColumns.flat());
  const worth = runs.filter((run) => isWorthAnAction(run, cells));
  const isDone = cells.map(() => new Uint8Array(columns));
  for (const { area } of worth)
    for (let row = area.row; row < area.row + area.rows; row++)
      isDone[row]?.fill(1, area.column, area.column + area.columns);
  const own = Array.from({ length: columns }, (_, column) => ownIn(isDone, column)).flat();
  return [...joined(own), ...worth.flatMap(({ kind, area }) => (kind === "empty" ? [] : [{ kind, area }]))];
}

interface Run {
  readonly kind: Exclude<Block["kind"], "entries"> | "empty";
  readonly area: Area;
}

/** The rows of a column that are like the one above them, in runs. */
function* runsIn(cells: Cells, column: number): Staged<Run[]> {
  const runs: Run[] = [];
  const cellAt = (row: number) => cells[row]?.[column] ?? null;
  for (let first = 0; first < cells.length;) {
    const cell = cellAt(first);
    const isLike = likeness(cell);
    let end = first + 1;
    while (end < cells.length && isLike(cellAt(end), end - first)) if (endsStage(end++)) yield;
    if (endsStage(end)) yield;
    if (end - first >= SHORTEST)
      runs.push(runOf(cell, { row: first, column, rows: end - first, columns: 1 }));
    first = end;
  }
  return runs;
}

/** The first of copies is written as it is. */
function runOf(cell: Cell, area: Area): Run {
  if (cell?.formula !== undefined)
    return { kind: "copies", area: { ...area, row: area.row + 1, rows: area.rows - 1 } };
  return { kind: cell === null ? "empty" : "same", area };
}

/** Whether a cell so many rows further down may stand in one run with this one. */
function likeness(first: Cell): (cell: Cell, down: number) => boolean {
  if (first === null) return (cell) => cell === null;
  if (first.formula === undefined)
    return (cell) => cell !== null && cell.formula === undefined && cell.shows === first.shows;
  const { formula } = first;
  let original: ReturnType<typeof originalOf> | undefined;
  return (cell, down) => {
    if (cell?.formula === undefined) return false;
    original ??= originalOf(formula);
    return isCopyOf(original, cell.formula, down);
  };
}

/** Areas of one kind and the same rows side by side, as one; what is the same in one column is not in the next. */
function joined<Each extends { readonly kind: string; readonly area: Area }>(all: readonly Each[]): Each[] {
  const byRows = new Map<string, Each[]>();
  for (const each of all) {
    const { kind, area } = each;
    const key = `${kind} ${area.row} ${area.rows}`;
    const alike = byRows.get(key) ?? [];
    byRows.set(key, alike);
    const last = alike.at(-1);
    if (kind !== "same" && last && last.area.column + last.area.columns === area.column)
      alike[alike.length - 1] = {
        ...last,
        area: { ...last.area, columns: last.area.columns + area.columns },
      };
    else alike.push(each);
  }
  return [...byRows.values()].flat();
}

/** It takes an action, and parts what is written around it once more. */
function isWorthAnAction({ area }: Run, cells: Cells): boolean {
  const row = cells[area.row]?.slice(area.column, area.column + area.columns) ?? [];
  const bytes = row.reduce((sum, cell) => sum + bytesOfEntry(entryOf(cell)), 0);
  return bytes * area.rows > 2 * BYTES_OF_ACTION;
}

/** What of a column is not done yet, in stretches. */
function ownIn(isDone: readonly Uint8Array[], column: number): Block[] {
  const blocks: Block[] = [];
  for (let first = 0; first < isDone.length;) {
    let end = first;
    while (end < isDone.length && isDone[end]?.[column] === 0) end++;
    if (end > first)
      blocks.push({ kind: "entries", area: { row: first, column, rows: end - first, columns: 1 } });
    first = end + 1;
  }
  return blocks;
}

/**
 * What is entered into a cell. Text always goes in behind an apostrophe, so that no name, whatever it begins with, ever
 * becomes a formula, a number or a date.
 */
export function entryOf(cell: Cell): string | number | null {
  const { formula, shows = null } = cell ?? {};
  return formula ?? (typeof shows === "string" ? `'${shows}` : shows);
}

/** At most so many bytes an entry takes in a request. */
export function bytesOfEntry(entry: string | number | null): number {
  if (typeof entry !== "string") return 20;
  let bytes = entry.length + 3;
  for (let index = 0; index < entry.length; index++) {
    const code = entry.charCodeAt(index);
    if (code > 0x7f) bytes += 2;
    else if (code === 0x22 || code === 0x5c) bytes += 1;
    else if (code < 0x20) bytes += 5;
  }
  return bytes;
}
