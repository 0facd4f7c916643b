import type { BaseKind } from "../counting/base";
import type { Category } from "../counting/category";
import type { Area, CellRef } from "../counting/cell";
import type { Finding } from "../counting/finding";
import type { Person, SourcedText } from "../counting/person";

/** One vote table found on a sheet. */
export interface BallotTable {
  /** Names the table in the clerk's choices: the sheet and the table's ordinal on it. Stable while the sheet keeps its name. */
  readonly key: string;
  readonly sheet: string;
  /** From the first header row to the last row read. */
  readonly area: Area;
  /** People read completely. */
  readonly people: readonly Person[];
  /** Rows with a name that are not among `people`; each has an error finding. */
  readonly unread: number;
  /** The categories of its people, each once, in order of appearance. */
  readonly categories: readonly Category[];
  /** What its percentages are taken of, each kind once. */
  readonly baseKinds: readonly BaseKind[];
}

/** What the clerk decided where reading could not: kept in the workbook, holds no person's name and no count. */
export interface Choices {
  /** Category by the key of the question asked (see `categoryUnknown`). */
  readonly categories: Readonly<Record<string, Category>>;
  /** Keys of tables, and names of sheets, to leave out. */
  readonly leftOut: readonly string[];
}

export const NO_CHOICES: Choices = { categories: {}, leftOut: [] };

/** Everything read from a workbook. Findings of severity error mean that nothing may be made of it yet. */
export interface Recognition {
  readonly tables: readonly BallotTable[];
  readonly findings: readonly Finding[];
  /** The line "Kèm theo Báo cáo số …" where a source sheet has exactly one such text. */
  readonly report?: SourcedText & { readonly cell: CellRef };
}
