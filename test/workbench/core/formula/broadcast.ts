import { type Site, isPlain, read } from "./site";
import { type CellValue, CellError, NOT_AVAILABLE, Table, type Value } from "./value";

/** Applies a function of two single values to every pair, when one of them is a table or several cells. */
export function broadcast2(
  site: Site,
  left: Value,
  right: Value,
  apply: (left: CellValue, right: CellValue) => CellValue,
): Value {
  const a = isPlain(left) ? left : read(site, left);
  const b = isPlain(right) ? right : read(site, right);
  if (!(a instanceof Table) && !(b instanceof Table)) return apply(a, b);
  return broadcast([a, b], (values) => apply(values[0] ?? null, values[1] ?? null));
}

export function broadcast1(site: Site, value: Value, apply: (value: CellValue) => CellValue): Value {
  const a = isPlain(value) ? value : read(site, value);
  return a instanceof Table ? new Table(a.rows, a.columns, a.cells.map(apply)) : apply(a);
}

/**
 * Row by row and column by column; one row, one column and one value go with every row and column of the others. Where a
 * table has no value left it is #N/A.
 */
export function broadcast(
  values: ReadonlyArray<CellValue | Table>,
  apply: (values: readonly CellValue[]) => CellValue,
): Value {
  let rows = 1;
  let columns = 1;
  for (const value of values) {
    if (!(value instanceof Table)) continue;
    rows = Math.max(rows, value.rows);
    columns = Math.max(columns, value.columns);
  }
  return Table.of(rows, columns, (row, column) => {
    const picked: CellValue[] = [];
    for (const value of values) {
      const one = pick(value, row, column);
      if (one === undefined) return NOT_AVAILABLE;
      picked.push(one);
    }
    return apply(picked);
  });
}

function pick(value: CellValue | Table, row: number, column: number): CellValue | undefined {
  if (!(value instanceof Table)) return value;
  const r = value.rows === 1 ? 0 : row;
  const c = value.columns === 1 ? 0 : column;
  return r < value.rows && c < value.columns ? value.at(r, c) : undefined;
}

/** The first error among single values. */
export function firstError(values: readonly CellValue[]): CellError | undefined {
  for (const value of values) if (value instanceof CellError) return value;
  return undefined;
}
