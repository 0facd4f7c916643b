import { CATEGORIES, type Category } from "../counting/category";
import { storedRecord } from "./storedRecord";

/** The sets of rows that the product knows; an office can set its own. */
export type KnownForm = "threeTier" | "twoTier";

/** The groups of section I: 1 Ban Thường vụ cấp ủy, 2 Chức danh lãnh đạo, quản lý. */
export type RowGroup = "committee" | "leaders";

/** A row of section I as an office sets it, numbered by its place among those of its group. */
export interface OwnRow {
  readonly group: RowGroup;
  readonly label: string;
  /** None of them in another row too. */
  readonly categories: readonly Category[];
}

/** So many rows of its own an office may set; a page has room for them. */
export const MOST_ROWS = 20;

/** Characters of a row's name, at most. */
export const LONGEST_LABEL = 300;

/** Reads back the rows that were stored: all of them, or undefined where any is not as we store it. */
export function ownRowsFrom(stored: unknown): readonly OwnRow[] | undefined {
  if (!Array.isArray(stored) || stored.length === 0 || stored.length > MOST_ROWS) return undefined;
  const rows = stored.flatMap((one) => ownRowFrom(one) ?? []);
  const categories = rows.flatMap((row) => row.categories);
  const isWhole = rows.length === stored.length && new Set(categories).size === categories.length;
  return isWhole ? inGroups(rows) : undefined;
}

function ownRowFrom(stored: unknown): OwnRow | undefined {
  const { group, label, categories } = storedRecord(stored);
  if (group !== "committee" && group !== "leaders") return undefined;
  if (typeof label !== "string" || label.length > LONGEST_LABEL || !Array.isArray(categories))
    return undefined;
  const known = CATEGORIES.filter((category) => categories.includes(category));
  return known.length === categories.length ? { group, label, categories: known } : undefined;
}

/** The categories of a row are these from now on: another row that had one of them has it no longer. */
export function withCategories(
  rows: readonly OwnRow[],
  index: number,
  categories: readonly Category[],
): readonly OwnRow[] {
  return rows.map((row, at) => ({
    ...row,
    categories:
      at === index
        ? CATEGORIES.filter((category) => categories.includes(category))
        : row.categories.filter((category) => !categories.includes(category)),
  }));
}

/** The rows in the order in which they are printed: those of the first group, then those of the second. */
export function inGroups(rows: readonly OwnRow[]): readonly OwnRow[] {
  const of = (group: RowGroup) => rows.filter((row) => row.group === group);
  return [...of("committee"), ...of("leaders")];
}

/** The row a place up (-1) or down (1); undefined where it is the first or the last of its group. */
export function moved(rows: readonly OwnRow[], index: number, by: -1 | 1): readonly OwnRow[] | undefined {
  const [row, other] = [rows[index], rows[index + by]];
  if (!row || row.group !== other?.group) return undefined;
  return rows.map((one) => (one === row ? other : one === other ? row : one));
}
