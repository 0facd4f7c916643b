import { BALLOT_BASES, type BaseChoice } from "../counting/base";
import { CATEGORIES, type Category } from "../counting/category";
import type { Area } from "../counting/cell";
import { LEVELS } from "../counting/level";
import { TABLE_COLUMNS } from "../counting/tableColumn";
import {
  namedTableKey,
  NO_CHOICES,
  type Choices,
  type NamedTable,
  type TableColumns,
} from "../reading/ballotTable";

/** Reads back what was stored, without whatever is not ours; undefined when there is nothing. */
export function choicesOf(stored: unknown): Choices | undefined {
  if (!isRecord(stored)) return undefined;
  return {
    categories: recordOf(stored.categories, categoryOf),
    leftOut: listOf(stored.leftOut, (item) => (typeof item === "string" ? item : undefined)),
    tableCategories: recordOf(stored.tableCategories, categoryOf),
    bases: recordOf(stored.bases, baseOf),
    namedTables: listOf(stored.namedTables, namedTableOf),
  };
}

/** Answers the question asked under this key. */
export function withCategory(choices: Choices | undefined, key: string, category: Category): Choices {
  const known = choices ?? NO_CHOICES;
  return { ...known, categories: { ...known.categories, [key]: category } };
}

export function withLeftOut(choices: Choices | undefined, key: string): Choices {
  const known = choices ?? NO_CHOICES;
  return { ...known, leftOut: [...known.leftOut.filter((other) => other !== key), key] };
}

/** Gives everyone in a table one category; undefined leaves it to the reading again. */
export function withTableCategory(
  choices: Choices | undefined,
  table: string,
  category: Category | undefined,
): Choices {
  const known = choices ?? NO_CHOICES;
  return { ...known, tableCategories: withKey(known.tableCategories, table, category) };
}

/** Chooses what a table's percentages are taken of; undefined leaves it to the reading again. */
export function withBase(choices: Choices | undefined, table: string, base: BaseChoice | undefined): Choices {
  const known = choices ?? NO_CHOICES;
  return { ...known, bases: withKey(known.bases, table, base) };
}

/** Names a table; one named before by the same cells is replaced. */
export function withNamedTable(choices: Choices | undefined, table: NamedTable): Choices {
  const known = choices ?? NO_CHOICES;
  const key = namedTableKey(table);
  const others = known.namedTables.filter((other) => namedTableKey(other) !== key);
  return { ...known, namedTables: [...others, table] };
}

/** Forgets a named table and all that was chosen for it. */
export function withoutNamedTable(choices: Choices | undefined, key: string): Choices {
  const known = choices ?? NO_CHOICES;
  return {
    categories: withoutKeys(known.categories, (other) => other.startsWith(`${key}|`)),
    leftOut: known.leftOut.filter((other) => other !== key),
    tableCategories: withoutKey(known.tableCategories, key),
    bases: withoutKey(known.bases, key),
    namedTables: known.namedTables.filter((table) => namedTableKey(table) !== key),
  };
}

/** Reads again what was left out under this key; where nothing was, forgets the category chosen under it. */
export function without(choices: Choices | undefined, key: string): Choices {
  const known = choices ?? NO_CHOICES;
  if (known.leftOut.includes(key))
    return { ...known, leftOut: known.leftOut.filter((other) => other !== key) };
  return {
    ...known,
    categories: withoutKey(known.categories, key),
    tableCategories: withoutKey(known.tableCategories, key),
  };
}

function withKey<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  item: T | undefined,
): Record<string, T> {
  const others = withoutKey(record, key);
  return item === undefined ? others : { ...others, [key]: item };
}

function withoutKey<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return withoutKeys(record, (other) => other === key);
}

function withoutKeys<T>(
  record: Readonly<Record<string, T>>,
  isGone: (key: string) => boolean,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !isGone(key)));
}

function categoryOf(value: unknown): Category | undefined {
  return CATEGORIES.find((known) => known === value);
}

function baseOf(value: unknown): BaseChoice | undefined {
  const cell = isRecord(value) && isRecord(value.cell) ? value.cell : {};
  const { sheet, row, column } = cell;
  if (typeof sheet === "string" && isIndex(row) && isIndex(column)) return { cell: { sheet, row, column } };
  return BALLOT_BASES.find((known) => known === value);
}

function namedTableOf(value: unknown): NamedTable | undefined {
  if (!isRecord(value) || typeof value.sheet !== "string" || !isIndex(value.headings)) return undefined;
  const area = areaOf(value.area);
  const columns = area && columnsOf(value.columns, area);
  return columns && { sheet: value.sheet, area, headings: value.headings, columns };
}

function areaOf(value: unknown): Area | undefined {
  if (!isRecord(value)) return undefined;
  const { row, column, rows, columns } = value;
  const isArea = isIndex(row) && isIndex(column) && isIndex(rows) && isIndex(columns);
  return isArea && rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Columns inside the area, each for one thing; with a name and the three levels. */
function columnsOf(value: unknown, area: Area): TableColumns | undefined {
  if (!isRecord(value)) return undefined;
  const isInside = (column: unknown): column is number =>
    isIndex(column) && column >= area.column && column < area.column + area.columns;
  const name = listOf(value.name, (column) => (isInside(column) ? column : undefined));
  const [high, confident, low] = LEVELS.map((level) => value[level]).filter(isInside);
  if (name.length === 0 || high === undefined || confident === undefined || low === undefined)
    return undefined;
  const others = TABLE_COLUMNS.flatMap((column) => {
    const at = value[column];
    return isInside(at) ? [[column, at] as const] : [];
  });
  const columns = { ...Object.fromEntries(others), name, high, confident, low };
  const taken = Object.values<number | number[]>(columns).flat();
  return new Set(taken).size === taken.length ? columns : undefined;
}

function recordOf<T>(value: unknown, read: (item: unknown) => T | undefined): Record<string, T> {
  const known: Record<string, T> = {};
  for (const [key, item] of Object.entries(isRecord(value) ? value : {})) {
    const each = read(item);
    if (each !== undefined) known[key] = each;
  }
  return known;
}

function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): T[] {
  return Array.isArray(value) ? value.flatMap((item) => read(item) ?? []) : [];
}

/** A row or column counted from 0, or a number of them. */
function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
