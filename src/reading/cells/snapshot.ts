import type { Area } from "../../counting/cell";

/** What a cell holds. An empty cell is "", an Excel error is its own kind. */
export type CellValue = string | number | boolean | CellError;

/** An Excel error value such as "#REF!". */
export interface CellError {
  readonly error: string;
}

/** The cells of one worksheet as plain data: the used range, from its top left corner. */
export interface SheetSnapshot {
  readonly name: string;
  /** Where `values[0][0]` stands on the sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats in en-US form ("General", "0.00%"), same shape as `values`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas, in coordinates of the sheet (counted from 0). */
  readonly merges: readonly Area[];
  /** Rows of the sheet (counted from 0) that are hidden or filtered out. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Cells of the sheet (counted from 0) whose text is struck through; absent where none is. */
  readonly struck?: readonly { readonly row: number; readonly column: number }[];
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object";
}
