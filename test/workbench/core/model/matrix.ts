import { type Area, MAX_COLUMNS, MAX_ROWS } from "./address";

type Keyed<T> = Record<number, T>;

/** rows[row][column] */
export type MatrixRows<T> = Keyed<Keyed<T>>;

/** A sparse sheet-sized table. Whole rows and columns may be asked for: only what is there is visited. */
export class Matrix<T> {
  /** The plain nested form the grid reads. */
  readonly rows: MatrixRows<T> = {};
  /** How many rows were ever written to, and how far down and to the right. */
  private rowCount = 0;
  private rowLimit = 0;
  private columnLimit = 0;
  private knownBounds?: Area;

  get(row: number, column: number): T | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, value: T): void {
    let cells = this.rows[row];
    if (!cells) {
      cells = {};
      this.rows[row] = cells;
      this.rowCount++;
      if (row >= this.rowLimit) this.rowLimit = row + 1;
    }
    if (column >= this.columnLimit) this.columnLimit = column + 1;
    if (this.knownBounds && !isInside(this.knownBounds, row, column)) this.knownBounds = undefined;
    cells[column] = value;
  }

  delete(row: number, column: number): void {
    const cells = this.rows[row];
    if (!cells || !(column in cells)) return;
    Reflect.deleteProperty(cells, column);
    this.knownBounds = undefined;
  }

  /** Visits what is there inside the area, row by row. */
  forEachIn(area: Area, visit: (value: T, row: number, column: number) => void): void {
    const lastRow = Math.min(area.row + area.rows, this.rowLimit);
    const lastColumn = Math.min(area.column + area.columns, this.columnLimit);
    const visitRow = (row: number, cells: Keyed<T> | undefined) => {
      if (!cells) return;
      if (lastColumn - area.column > 64) return visitFew(cells, area.column, lastColumn, row, visit);
      for (let column = area.column; column < lastColumn; column++) {
        const value = cells[column];
        if (value !== undefined) visit(value, row, column);
      }
    };
    if (lastRow - area.row <= 64 || lastRow - area.row < 8 * this.rowCount) {
      for (let row = area.row; row < lastRow; row++) visitRow(row, this.rows[row]);
    } else {
      for (const row of keysIn(this.rows, area.row, lastRow)) visitRow(row, this.rows[row]);
    }
  }

  forEach(visit: (value: T, row: number, column: number) => void): void {
    this.forEachIn({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, visit);
  }

  clearIn(area: Area): void {
    const cells: Array<[number, number]> = [];
    this.forEachIn(area, (_value, row, column) => cells.push([row, column]));
    for (const [row, column] of cells) this.delete(row, column);
  }

  /** How many rows and columns hold everything that was ever there. */
  get extent(): { readonly rows: number; readonly columns: number } {
    return { rows: this.rowLimit, columns: this.columnLimit };
  }

  /** The rectangle around everything that is there. */
  bounds(): Area | undefined {
    this.knownBounds ??= this.findBounds();
    return this.knownBounds;
  }

  private findBounds(): Area | undefined {
    let [top, left, bottom, right] = [MAX_ROWS, MAX_COLUMNS, -1, -1];
    this.forEach((_value, row, column) => {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

function visitFew<T>(
  cells: Keyed<T>,
  from: number,
  to: number,
  row: number,
  visit: (value: T, row: number, column: number) => void,
): void {
  for (const column of keysIn(cells, from, to)) {
    const value = cells[column];
    if (value !== undefined) visit(value, row, column);
  }
}

/** The keys that exist inside a stretch, in ascending order. */
function keysIn(keyed: Keyed<unknown>, from: number, to: number): number[] {
  const inside: number[] = [];
  for (const key of Object.keys(keyed)) {
    const index = Number(key);
    if (index >= from && index < to) inside.push(index);
  }
  return inside;
}

function isInside(area: Area, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}
