import type { Area } from "../counting/cell";
import type { PlannedCell } from "./sheetPlan";

export type PlannedRow = readonly (PlannedCell | null)[];

/** A cell of plain text; no text leaves the cell empty. */
export function text(content: string): PlannedCell | null {
  return content === "" ? null : { kind: "text", text: content };
}

export function number(value: number): PlannedCell {
  return { kind: "number", value };
}

/** A calculated cell; `expression` is without the leading "=". */
export function formula(expression: string, shows?: string | number): PlannedCell {
  return shows === undefined
    ? { kind: "formula", formula: `=${expression}` }
    : { kind: "formula", formula: `=${expression}`, shows };
}

/** The cells from column A on, and empty cells up to `width`. */
export function rowOf(width: number, ...cells: PlannedRow): PlannedRow {
  return [...cells, ...Array<null>(width - cells.length).fill(null)];
}

export function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}
