import { type Area } from "../model/address";
import { type Sheet } from "../model/sheet";

/** An error as a value, with the message behind it if there is one. */
export class CellError {
  constructor(
    /** "#DIV/0!" */
    readonly code: string,
    readonly message?: string,
  ) {}
}

export const DIVISION_BY_ZERO = new CellError("#DIV/0!");
export const NOT_AVAILABLE = new CellError("#N/A");
export const UNKNOWN_NAME = new CellError("#NAME?");
export const NO_INTERSECTION = new CellError("#NULL!");
export const NOT_A_NUMBER = new CellError("#NUM!");
export const LOST_REFERENCE = new CellError("#REF!");
export const WRONG_VALUE = new CellError("#VALUE!");
export const NO_RESULT = new CellError("#CALC!");
export const NO_ROOM = new CellError("#SPILL!");

/** What one cell can give to a formula; null is an empty cell or an argument left out. */
export type CellValue = number | string | boolean | CellError | null;

/** A rectangle of values, row by row. */
export class Table {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly CellValue[],
  ) {}

  static of(rows: number, columns: number, at: (row: number, column: number) => CellValue): Table {
    const cells: CellValue[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) cells.push(at(row, column));
    }
    return new Table(rows, columns, cells);
  }

  at(row: number, column: number): CellValue {
    return this.cells[row * this.columns + column] ?? null;
  }
}

/** Cells of a sheet, not yet read. */
export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  get isOneCell(): boolean {
    return this.area.rows === 1 && this.area.columns === 1;
  }
}

/** Several references in brackets, as in SUM((A1:A3,C1:C3)). */
export class Union {
  constructor(readonly references: readonly Reference[]) {}
}

export type Value = CellValue | Table | Reference | Union;
