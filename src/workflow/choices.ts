import { BALLOT_BASES, STATED_NUMBERS, type BaseChoice } from "../counting/base";
import { CATEGORIES, type Category } from "../counting/category";
import type { Area } from "../counting/cell";
import { LEVELS } from "../counting/level";
import { SAME_PEOPLE, type SamePeople } from "../counting/samePeople";
import { TABLE_COLUMNS } from "../counting/tableColumn";
import {
  namedTableKey,
  tablesOfKey,
  type Choices,
  type NamedTable,
  type TableColumns,
} from "../reading/choices";
import { storedRecord } from "../documents/storedRecord";

/** Reads back what was stored, without whatever is not ours. */
export function choicesOf(stored: unknown): Choices {
  const known = storedRecord(stored);
  return {
    categories: recordOf(known.categories, categoryOf),
    leftOut: listOf(known.leftOut, (item) => (typeof item === "string" ? item : undefined)),
    tableCategories: recordOf(known.tableCategories, categoryOf),
    bases: recordOf(known.bases, baseOf),
    namedTables: listOf(known.namedTables, namedTableOf),
    confirmed: listOf(known.confirmed, (item) => (typeof item === "string" ? item : undefined)),
    samePeople: recordOf(known.samePeople, (item) => SAME_PEOPLE.find((each) => each === item)),
  };
}

/** Answers the question asked under this key. */
export function withCategory(choices: Choices, key: string, category: Category): Choices {
  return { ...choices, categories: { ...choices.categories, [key]: category } };
}

export function withLeftOut(choices: Choices, key: string): Choices {
  return { ...choices, leftOut: [...choices.leftOut.filter((other) => other !== key), key] };
}

/** Counts as read, whatever the sheet says otherwise under this key. */
export function withConfirmed(choices: Choices, key: string): Choices {
  return { ...choices, confirmed: [...choices.confirmed.filter((other) => other !== key), key] };
}

/** Answers what rows of one name are, by the key of the question. */
export function withSamePeople(choices: Choices, key: string, as: SamePeople): Choices {
  return { ...choices, samePeople: { ...choices.samePeople, [key]: as } };
}

/** Gives everyone in a table one category; undefined leaves it to the reading again. */
export function withTableCategory(choices: Choices, table: string, category: Category | undefined): Choices {
  return { ...choices, tableCategories: withKey(choices.tableCategories, table, category) };
}

/** Chooses what a table's percentages are taken of; undefined leaves it to the reading again. */
export function withBase(choices: Choices, table: string, base: BaseChoice | undefined): Choices {
  return { ...choices, bases: withKey(choices.bases, table, base) };
}

/** Names a table; one named before by the same cells is replaced. */
export function withNamedTable(choices: Choices, table: NamedTable): Choices {
  const key = namedTableKey(table);
  const others = choices.namedTables.filter((other) => namedTableKey(other) !== key);
  return { ...choices, namedTables: [...others, table] };
}

/** Forgets a named table and all that was chosen for it. */
export function withoutNamedTable(choices: Choices, key: string): Choices {
  return {
    categories: withoutKeys(choices.categories, (other) => other.startsWith(`${key}|`)),
    leftOut: choices.leftOut.filter((other) => other !== key && !other.startsWith(`${key}|`)),
    tableCategories: withoutKey(choices.tableCategories, key),
    bases: withoutKey(choices.bases, key),
    namedTables: choices.namedTables.filter((table) => namedTableKey(table) !== key),
    confirmed: choices.confirmed.filter((other) => !other.startsWith(`${key}|`)),
    samePeople: withoutKeys(choices.samePeople, (other) => tablesOfKey(other).includes(key)),
  };
}

/** The sheets made are read, and those of which they took over what stands there no more: nobody is counted twice. */
export function readInstead(choices: Choices, made: readonly string[], beside: readonly string[]): Choices {
  const leftOut = choices.leftOut.filter((key) => !made.includes(key) && !beside.includes(key));
  return { ...choices, leftOut: [...leftOut, ...beside] };
}

/** Reads again what was left out under this key; where nothing was, forgets what else was chosen under it. */
export function without(choices: Choices, key: string): Choices {
  if (choices.leftOut.includes(key))
    return { ...choices, leftOut: choices.leftOut.filter((other) => other !== key) };
  return {
    ...choices,
    confirmed: choices.confirmed.filter((other) => other !== key),
    categories: withoutKey(choices.categories, key),
    tableCategories: withoutKey(choices.tableCategories, key),
    samePeople: withoutKeys(choices.samePeople, (other) => other === key || other.startsWith(`${key} // `)),
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
  const { cell, name: stated } = storedRecord(value);
  const { sheet, row, column } = storedRecord(cell);
  if (typeof sheet === "string" && isIndex(row) && isIndex(column)) {
    const name = STATED_NUMBERS.find((known) => known === stated);
    if (name === undefined && stated !== undefined) return undefined;
    return { cell: { sheet, row, column }, ...(name && { name }) };
  }
  return BALLOT_BASES.find((known) => known === value);
}

function namedTableOf(value: unknown): NamedTable | undefined {
  const { sheet, headings, area: written, columns: named } = storedRecord(value);
  const area = areaOf(written);
  const columns = area && columnsOf(named, area);
  return columns && typeof sheet === "string" && isIndex(headings)
    ? { sheet, area, headings, columns }
    : undefined;
}

function areaOf(value: unknown): Area | undefined {
  const { row, column, rows, columns } = storedRecord(value);
  const isArea = isIndex(row) && isIndex(column) && isIndex(rows) && isIndex(columns);
  return isArea && rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Columns inside the area, each for one thing; with a name and the three levels. */
function columnsOf(value: unknown, area: Area): TableColumns | undefined {
  const known = storedRecord(value);
  const isInside = (column: unknown): column is number =>
    isIndex(column) && column >= area.column && column < area.column + area.columns;
  const name = listOf(known.name, (column) => (isInside(column) ? column : undefined));
  const [high, confident, low] = LEVELS.map((level) => known[level]).filter(isInside);
  if (name.length === 0 || high === undefined || confident === undefined || low === undefined)
    return undefined;
  const others = TABLE_COLUMNS.flatMap((column) => {
    const at = known[column];
    return isInside(at) ? [[column, at] as const] : [];
  });
  const columns = { ...Object.fromEntries(others), name, high, confident, low };
  const taken = Object.values<number | number[]>(columns).flat();
  return new Set(taken).size === taken.length ? columns : undefined;
}

function recordOf<T>(value: unknown, read: (item: unknown) => T | undefined): Record<string, T> {
  const known: Record<string, T> = {};
  for (const [key, item] of Object.entries(storedRecord(value))) {
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
