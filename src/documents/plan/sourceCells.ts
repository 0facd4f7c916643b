import type { CellRef } from "../../counting/cell";
import type { SourcedText } from "../../counting/person";
import { formula, text } from "./plannedCells";
import type { PlannedCell } from "./sheetPlan";
import { textExpression, trimmed } from "./sourceFormulas";

/** Excel takes no formula of more characters. */
export const LONGEST_FORMULA = 8192;

/** Read from its cell by a formula; what would need too long a one is written down, and "Nguồn" leads to it. */
export function readAgain(expression: string, value: string | number): PlannedCell {
  return expression.length < LONGEST_FORMULA ? formula(expression, value) : { shows: value };
}

/** A text of the clerk's, read from its cells by a formula where it stands in any; `own` is in the row it is about. */
export function sourcedCell(sourced: SourcedText, own: CellRef): PlannedCell | null {
  const expression = textExpression(sourced, own);
  return expression === undefined ? text(sourced.text) : formula(expression, trimmed(sourced.text));
}
