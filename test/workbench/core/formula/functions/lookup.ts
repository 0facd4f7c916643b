import { asNumber, asTruth } from "../coercion";
import { compare } from "../operators";
import { broadcast } from "../broadcast";
import { type Site, read, single } from "../site";
import {
  type CellValue,
  CellError,
  LOST_REFERENCE,
  NOT_AVAILABLE,
  Table,
  type Value,
  WRONG_VALUE,
} from "../value";
import { type Definitions, whole } from "./definition";
import { tableOf } from "./elements";
import { hasWildcard, wildcard } from "./wildcard";

export const LOOKUP: Definitions = {
  MATCH: whole(2, 3, ([wanted = null, range = null, type = 1], site) => {
    const way = asNumber(single(site, type));
    if (way instanceof CellError) return way;
    const line = lineOf(tableOf(site, range));
    if (!line) return NOT_AVAILABLE;
    return forEachWanted(site, wanted, (one) => {
      const index =
        way === 0 ? exactIndex(line, one) : way > 0 ? lastNotAbove(line, one) : lastNotBelow(line, one);
      return index < 0 ? NOT_AVAILABLE : index + 1;
    });
  }),
  VLOOKUP: whole(3, 4, (args, site) => lookedUp(site, args, (table) => table)),
  HLOOKUP: whole(3, 4, (args, site) => lookedUp(site, args, transposed)),
  LOOKUP: whole(2, 3, ([wanted = null, range = null, results], site) => {
    const table = tableOf(site, range);
    const isWide = table.columns > table.rows;
    const found = isWide ? row(table, 0) : column(table, 0);
    const given = results === undefined ? table : tableOf(site, results);
    const last = isWide ? row(given, given.rows - 1) : column(given, given.columns - 1);
    const line = results === undefined ? last : given.cells;
    return forEachWanted(site, wanted, (one) => {
      const index = lastNotAbove(found, one);
      return index < 0 ? NOT_AVAILABLE : (line[index] ?? null);
    });
  }),
};

function forEachWanted(site: Site, wanted: Value, find: (wanted: CellValue) => CellValue): Value {
  const guarded = (one: CellValue) => (one instanceof CellError ? one : find(one));
  const given = read(site, wanted);
  return given instanceof Table ? broadcast([given], ([one = null]) => guarded(one)) : guarded(given);
}

function lineOf(table: Table): readonly CellValue[] | undefined {
  return table.rows === 1 || table.columns === 1 ? table.cells : undefined;
}

function column(table: Table, index: number): readonly CellValue[] {
  return Array.from({ length: table.rows }, (_, at) => table.at(at, index));
}

function row(table: Table, index: number): readonly CellValue[] {
  return Array.from({ length: table.columns }, (_, at) => table.at(index, at));
}

const turned = new WeakMap<Table, Table>();

function transposed(table: Table): Table {
  const known = turned.get(table) ?? Table.of(table.columns, table.rows, (r, c) => table.at(c, r));
  turned.set(table, known);
  return known;
}

/** The first column of each table that was looked into. */
const firstColumns = new WeakMap<Table, readonly CellValue[]>();

function firstColumn(table: Table): readonly CellValue[] {
  const known = firstColumns.get(table) ?? column(table, 0);
  firstColumns.set(table, known);
  return known;
}

function lookedUp(
  site: Site,
  [wanted = null, range = null, index = null, near = true]: readonly Value[],
  upright: (table: Table) => Table,
): Value {
  const table = upright(tableOf(site, range));
  const which = asNumber(single(site, index));
  const isNear = asTruth(single(site, near));
  if (which instanceof CellError) return which;
  if (isNear instanceof CellError) return isNear;
  if (which < 1) return WRONG_VALUE;
  if (which >= table.columns + 1) return LOST_REFERENCE;
  const keys = firstColumn(table);
  return forEachWanted(site, wanted, (one) => {
    const at = isNear ? lastNotAbove(keys, one) : exactIndex(keys, one);
    return at < 0 ? NOT_AVAILABLE : table.at(at, Math.trunc(which) - 1);
  });
}

/** Where each value stands first, for lines that are looked into again and again. */
const indexes = new WeakMap<readonly CellValue[], Map<CellValue, number>>();

function exactIndex(line: readonly CellValue[], wanted: CellValue): number {
  const sought = wanted ?? 0;
  if (typeof sought === "string" && hasWildcard(sought)) {
    const fits = wildcard(sought);
    return line.findIndex((value) => typeof value === "string" && fits(value));
  }
  return indexOf(line).get(keyOf(sought)) ?? -1;
}

function indexOf(line: readonly CellValue[]): Map<CellValue, number> {
  const known = indexes.get(line);
  if (known) return known;
  const made = new Map<CellValue, number>();
  line.forEach((value, index) => {
    if (value !== null && !(value instanceof CellError) && !made.has(keyOf(value)))
      made.set(keyOf(value), index);
  });
  indexes.set(line, made);
  return made;
}

/** Alike for Excel, alike as key: text without case, numbers to 15 digits. */
function keyOf(value: CellValue): CellValue {
  if (typeof value === "string") return value.toLowerCase();
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(15)) : value;
}

/** In a line in ascending order: the last value of the kind wanted that is not above it. */
function lastNotAbove(line: readonly CellValue[], wanted: CellValue): number {
  return lastWhere(line, wanted, (order) => order <= 0);
}

function lastNotBelow(line: readonly CellValue[], wanted: CellValue): number {
  return lastWhere(line, wanted, (order) => order >= 0);
}

/** Halves the line, as Excel does; values of another kind are passed over. */
function lastWhere(line: readonly CellValue[], wanted: CellValue, holds: (order: number) => boolean): number {
  const sought = wanted ?? 0;
  let low = 0;
  let high = line.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at >= low && typeof line[at] !== typeof sought) at--;
    if (at < low) {
      low = middle + 1;
    } else if (holds(compare(line[at] ?? null, sought))) {
      found = at;
      low = middle + 1;
    } else high = at - 1;
  }
  return found;
}
