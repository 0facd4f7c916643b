import type { BaseKind, Count } from "../counting/ballots";
import type { OfferedBase } from "../counting/base";
import type { Category } from "../counting/category";
import type { Area, CellRef } from "../counting/cell";
import type { Finding } from "../counting/finding";
import type { NotUsed } from "../counting/notUsed";
import type { NotVoted, Person, SourcedText } from "../counting/person";
import type { SheetAccount } from "./account/account";
import type { TableColumns } from "./choices";
import type { MarkedBallots } from "./layouts/ballots";

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
  /** People read completely but for their category, which is asked. */
  readonly uncategorised: readonly NamedCell[];
  /** People of its list, or of one below it, of whom it says that they are not voted on. */
  readonly notVoted: readonly NotVoted[];
  /** Rows with a name that are not among `people`; each has an error finding. */
  readonly unread: number;
  /** The categories of its people, each once, in order of appearance. */
  readonly categories: readonly Category[];
  /** The same by the text that tells each. */
  readonly told: readonly ToldCategory[];
  /** The numbers of all delegates that are stated for it. */
  readonly delegates: readonly OfferedBase[];
  /** How many were to come, and came, where one number is stated for it. */
  readonly attendance: Partial<Readonly<Record<Attendance, Count>>>;
  /** What its percentages are taken of, each kind once; those of people without a category included. */
  readonly baseKinds: readonly BaseKind[];
}

/** All delegates or those summoned, and those present. */
export type Attendance = "delegates" | "present";

/** Somebody of whom more than the name is not known yet. */
export interface NamedCell {
  readonly name: string;
  readonly cell: CellRef;
}

/** People of one category by the same text. */
export interface ToldCategory {
  /** Names the text in `Choices.categories`; without a text it is the table's, in `Choices.tableCategories`. */
  readonly key: string;
  /** "" where the clerk chose for the whole table. */
  readonly text: string;
  /** Where the text stands; none where it is the sheet's name or the clerk chose for the whole table. */
  readonly at?: CellRef;
  readonly category: Category;
  /** The names of the people. */
  readonly cells: readonly CellRef[];
}

/** A part of a sheet, or the whole, that no table was made of and that is asked about. */
export interface UnreadPlace {
  /** Names it in `Choices.leftOut`. */
  readonly key: string;
  readonly sheet: string;
  readonly area: Area;
  /** How many people may be in it. */
  readonly people: number;
}

/** Ballots one a row, every mark of which is understood: what can be tallied. */
export interface BallotSheet extends MarkedBallots {
  /** That of the finding about them, in `Choices.leftOut`. */
  readonly key: string;
  readonly sheet: string;
}

/** Everything read from a workbook. Findings of severity error mean that nothing may be made of it yet. */
export interface Recognition {
  readonly tables: readonly BallotTable[];
  /** Everyone to be counted, each once: the people of the tables, and of rows of one name what the clerk said they are. */
  readonly people: readonly Person[];
  readonly findings: readonly Finding[];
  /** Of each sheet, in their order: what every cell of it was to the reading. */
  readonly accounts: readonly SheetAccount[];
  /** What no table was made of and an error asks about. */
  readonly unread: readonly UnreadPlace[];
  /** In the order of the sheets, but for what the clerk left out. */
  readonly ballots: readonly BallotSheet[];
  /** What stands on the sheets and no figure was made of, in order of reading. */
  readonly notUsed: readonly NotUsed[];
  /** The line "Kèm theo Báo cáo số …" where a source sheet has exactly one such text. */
  readonly report?: SourcedText & { readonly cell: CellRef };
}
