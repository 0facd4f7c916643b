import type { BaseChoice } from "../counting/base";
import type { Category } from "../counting/category";
import { areaAddress, type Area } from "../counting/cell";
import type { PerLevel } from "../counting/level";
import type { SamePeople } from "../counting/samePeople";
import type { TableColumn } from "../counting/tableColumn";

/** What the clerk decided where reading could not: kept in the workbook, holds no person's name and no count. */
export interface Choices {
  /** Category by the key of the text it is chosen for (see `categoryUnknown`, `ToldCategory`). */
  readonly categories: Readonly<Record<string, Category>>;
  /** Keys of tables, names of sheets and keys of people asked about (see `peopleDoubtful`), to leave out. */
  readonly leftOut: readonly string[];
  /** The category of everyone in a table, by its key: goes before whatever the sheet says. */
  readonly tableCategories: Readonly<Record<string, Category>>;
  /** What the percentages of a table are taken of, by its key. */
  readonly bases: Readonly<Record<string, BaseChoice>>;
  readonly namedTables: readonly NamedTable[];
  /** Keys of what the sheet says otherwise and is to be counted as read all the same (see `totalDiffers` and its like). */
  readonly confirmed: readonly string[];
  /** What rows of one name are, by the key of the question about them (see `tablesKey`). */
  readonly samePeople: Readonly<Record<string, SamePeople>>;
}

export const NO_CHOICES: Choices = {
  categories: {},
  leftOut: [],
  tableCategories: {},
  bases: {},
  namedTables: [],
  confirmed: [],
  samePeople: {},
};

/** Which column of the sheet, counted from 0, holds what. Họ and tên may stand in several, in this order. */
export type TableColumns = PerLevel<number> & { readonly name: readonly number[] } & {
  readonly [Column in Exclude<TableColumn, keyof PerLevel<number> | "name">]?: number;
};

/** A table that the clerk showed by selecting its cells and naming their columns: read exactly so. */
export interface NamedTable {
  readonly sheet: string;
  readonly area: Area;
  /** How many rows of the area, from its top, are headings. */
  readonly headings: number;
  readonly columns: TableColumns;
}

/** "Xã Lộc An|B5:K20" */
export function namedTableKey({ sheet, area }: Pick<NamedTable, "sheet" | "area">): string {
  return `${sheet}|${areaAddress(area)}`;
}

/**
 * Names tables by their keys, whatever their order, and what of them is meant, such as the 7th and 8th of their people:
 * "Tổ 1|1 / Tổ 2|1", "BTV|1 // 7 8". No sheet can have a "/" in its name.
 */
export function tablesKey(tables: readonly string[], about?: string): string {
  const key = [...tables].sort().join(" / ");
  return about === undefined ? key : `${key} // ${about}`;
}

/** The keys of the tables that such a key names. */
export function tablesOfKey(key: string): readonly string[] {
  const [tables = ""] = key.split(" // ");
  return tables.split(" / ");
}
