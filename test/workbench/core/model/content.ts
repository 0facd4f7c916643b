/** What a cell holds. The field names are those of Univer's cells (ICellData): the grid reads these objects directly. */

export const TEXT = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;
/** Text entered with a leading apostrophe: stays text even if it reads like a number, an error or a formula. */
export const FORCED_TEXT = 4;

export type ContentType = typeof TEXT | typeof NUMBER | typeof BOOLEAN | typeof FORCED_TEXT;
export type Scalar = string | number | boolean;

export interface Content {
  /** The value, or the last result of the formula. */
  readonly v: Scalar;
  readonly t: ContentType;
  /** The formula with its "=", in the invariant (English) form. */
  readonly f?: string;
  /** The message behind the error, as Excel shows it in the error's tip. */
  readonly problem?: string;
  /** A file's formula that this workbook cannot hold as such (data table, ...): kept as read, never calculated. */
  readonly opaque?: true;
}

export const ERROR_VALUES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
] as const;
const ERRORS: ReadonlySet<unknown> = new Set(ERROR_VALUES);

export function isErrorText(value: unknown): boolean {
  return ERRORS.has(value);
}

export function isError(content: Content): boolean {
  return content.t === TEXT && isErrorText(content.v);
}

/** A value that is not a formula. */
export function contentOf(value: Scalar): Content {
  return { v: value, t: typeOf(value) };
}

export function formulaOf(formula: string, result: Scalar = 0): Content {
  return { v: result, t: typeOf(result), f: formula };
}

function typeOf(value: Scalar): ContentType {
  if (typeof value === "number") return NUMBER;
  return typeof value === "boolean" ? BOOLEAN : TEXT;
}
