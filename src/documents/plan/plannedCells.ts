import type { Area } from "../../counting/cell";
import type { TextPart } from "./formulaText";
import type { PlannedCell } from "./sheetPlan";

export type PlannedRow = readonly (PlannedCell | null)[];

/** A cell of plain text; no text leaves the cell empty. */
export function text(content: string): PlannedCell | null {
  return content === "" ? null : { shows: content };
}

export function number(value: number): PlannedCell {
  return { shows: value };
}

/** A calculated cell; `expression` is without the leading "=". */
export function formula(expression: string, shows?: string | number): PlannedCell {
  return { formula: `=${expression}`, shows };
}

/** A cell calculated as one text. */
export function calculated({ expression, shows }: TextPart): PlannedCell {
  return formula(expression, shows);
}

export function empty(cells: number): readonly null[] {
  return Array<null>(cells).fill(null);
}

/** The cells from column A on, and empty cells up to `width`. */
export function rowOf(width: number, ...cells: PlannedRow): PlannedRow {
  return [...cells, ...empty(width - cells.length)];
}

export function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}
