import { Area, MAX_COLUMNS, MAX_ROWS, boundingArea } from "./address";

/** The plain nested form the formula engine reads: rows[row][column]. */
export type MatrixRows<T> = Record<number, Record<number, T>>;

/** A sparse sheet-sized table. Whole rows and columns may be asked for: only what is there is visited. */
export class Matrix<T> {
  readonly rows: MatrixRows<T> = {};

  get(row: number, column: number): T | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, value: T): void {
    (this.rows[row] ??= {})[column] = value;
  }

  delete(row: number, column: number): void {
    const cells = this.rows[row];
    if (cells) Reflect.deleteProperty(cells, column);
  }

  /** Visits what is there inside the area, row by row. */
  forEachIn(area: Area, visit: (value: T, row: number, column: number) => void): void {
    for (const row of present(this.rows, area.row, area.rows)) {
      const cells = this.rows[row];
      if (!cells) continue;
      for (const column of present(cells, area.column, area.columns)) {
        const value = cells[column];
        if (value !== undefined) visit(value, row, column);
      }
    }
  }

  forEach(visit: (value: T, row: number, column: number) => void): void {
    this.forEachIn({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, visit);
  }

  clearIn(area: Area): void {
    for (const row of present(this.rows, area.row, area.rows)) {
      const cells = this.rows[row];
      if (!cells) continue;
      for (const column of present(cells, area.column, area.columns)) Reflect.deleteProperty(cells, column);
    }
  }

  /** The rectangle around everything that is there. */
  bounds(): Area | undefined {
    let bounds: Area | undefined;
    for (const row of Object.keys(this.rows).map(Number)) {
      const columns = Object.keys(this.rows[row] ?? {});
      const first = columns[0];
      const last = columns[columns.length - 1];
      if (first === undefined || last === undefined) continue;
      const width = Number(last) - Number(first) + 1;
      const line: Area = { row, column: Number(first), rows: 1, columns: width };
      bounds = bounds ? boundingArea(bounds, line) : line;
    }
    return bounds;
  }
}

/** The keys that exist inside a stretch, by whichever way is shorter: counting, or listing the keys. */
function present(keyed: Record<number, unknown>, from: number, count: number): number[] {
  if (count > 64) {
    const inside: number[] = [];
    for (const key of Object.keys(keyed)) {
      const index = Number(key);
      if (index >= from && index < from + count) inside.push(index);
    }
    return inside;
  }
  const inside: number[] = [];
  for (let index = from; index < from + count; index++) if (index in keyed) inside.push(index);
  return inside;
}
