import type { Ballots, Base, BaseKind, Count } from "../../counting/ballots";
import { ballotBase, type BaseChoice, type OfferedBase, type StatedNumber } from "../../counting/base";
import type { CellRef } from "../../counting/cell";
import { readCount } from "../cells/countCell";
import { textAt, type Grid } from "../cells/grid";
import { onlyNumberIn, statementsAt } from "../cells/statement";

/** What the clerk chose as the base of a table's percentages; `count` is what the chosen cell holds. */
export interface ChosenBase {
  readonly kind: BaseKind;
  readonly cell?: CellRef;
  readonly count?: Count;
  /** What the sheet calls that number, where it does. */
  readonly name?: StatedNumber;
}

/** A choice with what stands in its cell, whichever sheet that is on. */
export function chosenBase(choice: BaseChoice, gridOfSheet: (sheet: string) => Grid | undefined): ChosenBase {
  if (typeof choice === "string") return { kind: choice };
  const { cell, name } = choice;
  const grid = gridOfSheet(cell.sheet);
  const count = grid && (name ? statedAt(grid, cell, name) : numberAt(grid, cell));
  return { kind: "chosenCell", cell, count, name: name ?? (grid && nameOf(grid, cell)) };
}

/** What the text of the cell, or a label to its left, calls the only number of the cell. */
function nameOf(grid: Grid, cell: CellRef): StatedNumber | undefined {
  for (let column = cell.column; column >= grid.left; column--) {
    const stated = statementsAt(grid, cell.row, column).filter(
      ({ count }) => count.cell.row === cell.row && count.cell.column === cell.column,
    );
    if (stated.length > 0) return stated.length === 1 ? stated[0]?.name : undefined;
  }
  return undefined;
}

/** Of a text that states several the one meant: "Tổng số đại biểu: 58; phát ra: 53". */
function statedAt(grid: Grid, { row, column }: CellRef, meant: StatedNumber): Count | undefined {
  return statementsAt(grid, row, column).find(({ name }) => name === meant)?.count;
}

/** A number, or the only one of a text: "Tổng số đại biểu: 50". */
function numberAt(grid: Grid, { row, column }: CellRef): Count | undefined {
  const read = readCount(grid, row, column);
  return read.state === "count"
    ? read.count
    : onlyNumberIn(textAt(grid, row, column), grid.cell(row, column));
}

/** The ballots with the base that was chosen, if any; undefined when the person lacks it. */
export function withChosenBase(ballots: Ballots, chosen?: ChosenBase): Ballots | undefined {
  if (!chosen) return ballots;
  const { kind, count, name } = chosen;
  const base = kind === "chosenCell" ? count && cellBase(count, name) : ballotBase(kind, ballots);
  return base && { ...ballots, base };
}

function cellBase(count: Count, name: StatedNumber | undefined): Base {
  return { kind: "chosenCell", value: count.value, parts: [count], ...(name && { name }) };
}

/** The number that a count stands for as a base: what its cell states under a name, or what stands there alone. */
export function offered({ form, cell, value }: Count, name?: StatedNumber): OfferedBase {
  return { base: form === "phrase" && name ? { cell, name } : { cell }, value };
}

/** Each number once, the first that states it. */
export function eachOffered(
  stated: readonly { readonly name: StatedNumber; readonly count: Count }[],
): OfferedBase[] {
  const byNumber = new Map<number, OfferedBase>();
  for (const { name, count } of stated)
    if (!byNumber.has(count.value)) byNumber.set(count.value, offered(count, name));
  return [...byNumber.values()];
}
