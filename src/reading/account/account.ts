import type { Area } from "../../counting/cell";

/*
 * The account of a sheet: every cell that holds something stands in exactly one place of it, with the rule that decided.
 * It is what the reading itself noted down, and nothing is read again for it. A new role is a line in KIND_OF.
 */

/** What became of a cell: it made a figure, was held against one, was left aside for a reason, or has no place yet. */
export type AccountKind = "used" | "check" | "setAside" | "unexplained";

/** What a cell was to the reading; a cell with two uses stands under the first of them here. */
export const KIND_OF = {
  count: "used",
  ballots: "used",
  name: "used",
  position: "used",
  category: "used",
  unit: "used",
  handling: "used",
  section: "used",
  report: "used",

  total: "check",
  rowSum: "check",
  share: "check",
  ordinal: "check",
  level: "check",
  peopleStated: "check",
  conclusion: "check",
  /** Ballots stated once more, or in a row of their own. */
  ballotsStated: "check",

  heading: "setAside",
  columnNumbers: "setAside",
  pageNumber: "setAside",
  title: "setAside",
  note: "setAside",
  signature: "setAside",
  vacancy: "setAside",
  notVoted: "setAside",
  ballotsElsewhere: "setAside",
  otherList: "setAside",
  otherColumn: "setAside",
  words: "setAside",
  leftOut: "setAside",
  summary: "setAside",
  otherSheet: "setAside",

  /** A finding asks about it. */
  asked: "unexplained",
  /** A number that nothing was made of: said of the sheet. */
  number: "unexplained",
} as const satisfies Readonly<Record<string, AccountKind>>;

export type AccountRole = keyof typeof KIND_OF;

export const ACCOUNT_ROLES = Object.keys(KIND_OF) as AccountRole[];

/** How a check came out; "open" where it could not be made. */
export type CheckOutcome = "fits" | "differs" | "open";

/** Cells that are one thing by one rule. */
export interface AccountPlace {
  readonly role: AccountRole;
  readonly kind: AccountKind;
  /** The rule that decided, or the heading or the words that tell it. */
  readonly rule: string;
  readonly outcome?: CheckOutcome;
  /** Runs of the cells: whole columns cost no more than one. Blank cells inside a run are none of them. */
  readonly areas: readonly Area[];
  /** How many cells these are. */
  readonly cells: number;
}

/** The rule by which headings stand in an account under which nobody is. */
export const OVER_NOBODY = "headings over nobody";

export interface SheetAccount {
  readonly sheet: string;
  readonly places: readonly AccountPlace[];
}
