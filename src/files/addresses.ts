import type { Area } from "../counting/cell";

/** Excel's own limits. */
const ROWS = 2 ** 20;
const COLUMNS = 2 ** 14;

/** A cell of a sheet, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** "C5"; undefined where that is no cell of a sheet. */
export function placeAt(address: string): CellPlace | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row <= ROWS && column <= COLUMNS ? { row: row - 1, column: column - 1 } : undefined;
}

/** "A1:C3", or "A1" alone. */
export function areaAt(address: string): Area | undefined {
  const [first = "", last = first] = address.split(":");
  const [begin, end] = [placeAt(first), placeAt(last)];
  if (!begin || !end || end.row < begin.row || end.column < begin.column) return undefined;
  return { ...begin, rows: end.row - begin.row + 1, columns: end.column - begin.column + 1 };
}

/** The smallest rectangle around some cells. */
export class Extent {
  private area: Area | undefined;

  get found(): Area | undefined {
    return this.area;
  }

  /** Takes a cell in. @returns the rectangle with it */
  add({ row, column }: CellPlace): Area {
    const { area = { row, column, rows: 1, columns: 1 } } = this;
    const [top, left] = [Math.min(area.row, row), Math.min(area.column, column)];
    const rows = Math.max(area.row + area.rows, row + 1) - top;
    const columns = Math.max(area.column + area.columns, column + 1) - left;
    this.area = { row: top, column: left, rows, columns };
    return this.area;
  }
}
