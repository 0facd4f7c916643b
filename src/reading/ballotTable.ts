import type { BaseKind } from "../counting/ballots";
import type { BaseChoice } from "../counting/base";
import type { Category } from "../counting/category";
import { areaAddress, type Area, type CellRef } from "../counting/cell";
import type { Finding } from "../counting/finding";
import type { PerLevel } from "../counting/level";
import type { Person, SourcedText } from "../counting/person";
import type { TableColumn } from "../counting/tableColumn";

/** Which column of the sheet, counted from 0, holds what. Họ and tên may stand in several, in this order. */
export type TableColumns = PerLevel<number> & { readonly name: readonly number[] } & {
  readonly [Column in Exclude<TableColumn, keyof PerLevel<number> | "name">]?: number;
};

/** One vote table found on a sheet. */
export interface BallotTable {
  /**
   * Names the table in the clerk's choices: the sheet and the table's ordinal on it, or the cells of one that the clerk
   * named. Stable while the sheet keeps its name.
   */
  readonly key: string;
  readonly sheet: string;
  /** From the first header row to the last row read. */
  readonly area: Area;
  /** Whether the clerk named its cells and columns. */
  readonly named: boolean;
  readonly columns: TableColumns;
  /** People read completely. */
  readonly people: readonly Person[];
  /** Rows with a name that are not among `people`; each has an error finding. */
  readonly unread: number;
  /** The categories of its people, each once, in order of appearance. */
  readonly categories: readonly Category[];
  /** The same by the text that tells each. */
  readonly told: readonly ToldCategory[];
  /** What its percentages are taken of, each kind once. */
  readonly baseKinds: readonly BaseKind[];
}

/** People of one category by the same text. */
export interface ToldCategory {
  /** Names the text in `Choices.categories`; without a text it is the table's, in `Choices.tableCategories`. */
  readonly key: string;
  /** "" where the clerk chose for the whole table. */
  readonly text: string;
  readonly category: Category;
  /** The names of the people. */
  readonly cells: readonly CellRef[];
}

/** What the clerk decided where reading could not: kept in the workbook, holds no person's name and no count. */
export interface Choices {
  /** Category by the key of the text it is chosen for (see `categoryUnknown`, `ToldCategory`). */
  readonly categories: Readonly<Record<string, Category>>;
  /** Keys of tables, and names of sheets, to leave out. */
  readonly leftOut: readonly string[];
  /** The category of everyone in a table, by its key: goes before whatever the sheet says. */
  readonly tableCategories: Readonly<Record<string, Category>>;
  /** What the percentages of a table are taken of, by its key. */
  readonly bases: Readonly<Record<string, BaseChoice>>;
  readonly namedTables: readonly NamedTable[];
}

export const NO_CHOICES: Choices = {
  categories: {},
  leftOut: [],
  tableCategories: {},
  bases: {},
  namedTables: [],
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

/** Everything read from a workbook. Findings of severity error mean that nothing may be made of it yet. */
export interface Recognition {
  readonly tables: readonly BallotTable[];
  readonly findings: readonly Finding[];
  /** The line "Kèm theo Báo cáo số …" where a source sheet has exactly one such text. */
  readonly report?: SourcedText & { readonly cell: CellRef };
}
