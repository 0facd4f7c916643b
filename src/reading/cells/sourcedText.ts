import type { SourcedText } from "../../counting/person";
import { shown } from "../../words/fold";
import { printed, type Grid } from "./grid";
import { isCellError } from "./snapshot";

/**
 * The text of some cells, shown as one. The cells are kept only when Excel's TRIM of them joined gives exactly this
 * text: not when they hold line breaks, hard spaces, or letters composed otherwise.
 */
export function sourcedText(grid: Grid, cells: readonly { row: number; column: number }[]): SourcedText {
  const raw = rawText(grid, cells);
  const text = shown(raw);
  const same = raw === text || raw.replace(/ +/g, " ").replace(/^ | $/g, "") === text;
  return { text, cells: same && text !== "" ? cells.map(({ row, column }) => grid.cell(row, column)) : [] };
}

/** The text of some cells as they hold it, line breaks and all. */
export function rawText(grid: Grid, cells: readonly { row: number; column: number }[]): string {
  const textOf = ({ row, column }: { row: number; column: number }) => {
    const value = grid.value(row, column);
    if (typeof value === "string") return value;
    return isCellError(value) ? "" : printed(value);
  };
  const [cell, ...others] = cells;
  return cell && others.length === 0 ? textOf(cell) : cells.map(textOf).join(" ");
}
