import { type CellFunction } from "./model/calculation";
import { type Scalar, isErrorText } from "./model/content";
import { FunctionFailure } from "./formula/functionFailure";

/** The part of functions.json needed to call the functions from cells. */
export interface FunctionMetadata {
  readonly functions: readonly FunctionDeclaration[];
}

export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: ReadonlyArray<{
    readonly name?: string;
    readonly description?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }>;
}

/**
 * What a function receives for an empty cell: Excel for Windows sends 0, Excel on the web null
 * (OfficeDev/office-js issue 4702; for cells of a matrix issues 1951 and 5262).
 */
export type EmptyArgument = 0 | null;

/** The empty argument of an Excel: by itself, and as a cell of a range. */
export interface EmptyArguments {
  readonly alone: EmptyArgument;
  readonly inMatrix: EmptyArgument;
}

/** A cell's call of a custom function: its failure becomes the error the cell shows. */
export function cellFunction(
  { parameters = [] }: FunctionDeclaration,
  empty: EmptyArguments,
  call: (args: unknown[]) => Promise<unknown>,
): CellFunction {
  return async (...given) => {
    const count = Math.max(given.length, parameters.length);
    const args = Array.from({ length: count }, (_, index) => {
      const isMatrix = parameters[index]?.dimensionality === "matrix";
      // Left out, as opposed to empty, is null on every platform.
      return index < given.length
        ? argument(given[index], isMatrix, isMatrix ? empty.inMatrix : empty.alone)
        : null;
    });
    return cellResult(await call(args));
  };
}

/** The calculation gives a reference as a table, even to one cell. A table where one value is expected is #VALUE!. */
function argument(value: unknown, isMatrix: boolean, empty: EmptyArgument): unknown {
  const table: unknown[][] = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  const cells = table.map((row) => row.map((cell) => cellArgument(cell, empty)));
  if (isMatrix) return cells;
  if (cells.length !== 1 || cells[0]?.length !== 1)
    throw new FunctionFailure("#VALUE!", "A range where one value is expected.");
  return cells[0][0];
}

/** An error among the arguments is the result; the function is not called (unless it asks for errors). */
function cellArgument(value: unknown, empty: EmptyArgument): unknown {
  if (isErrorText(value)) throw new FunctionFailure(String(value), "");
  return value === null || value === undefined ? empty : value;
}

function cellResult(value: unknown): Scalar | Scalar[][] {
  return Array.isArray(value) ? value.map((row: unknown[]) => row.map(oneResult)) : oneResult(value);
}

/** A null shows as 0 (OfficeDev/office-js issue 1503); a CustomFunctions.Error, as the library writes it, as its error. */
function oneResult(value: unknown): Scalar {
  if (typeof value !== "object" || value === null) return (value ?? 0) as Scalar;
  const { valueType, code } = value as { readonly valueType?: unknown; readonly code?: unknown };
  if (valueType === "CustomFunctionError" && isErrorText(code)) return code as Scalar;
  throw new FunctionFailure("#VALUE!", "A value of a data type, which needs CustomFunctionsRuntime 1.4.");
}
