import type { CellRef } from "../../counting/cell";
import type { NotVoted, SourcedText } from "../../counting/person";
import type { Header } from "../header/header";
import type { RowRun } from "./rowClass";
import type { Section } from "./section";

/** What may be written as "như trên" of a person. */
export const MAY_BE_AS_ABOVE = ["position", "unit", "category", "handling"] as const;

export type AsAbove = Readonly<Partial<Record<(typeof MAY_BE_AS_ABOVE)[number], number>>>;

/** A row that names a person. */
export interface PersonRow {
  readonly row: number;
  readonly name: SourcedText;
  readonly cell: CellRef;
  /** The rows the person's position is written on; the first is `row`. */
  readonly positionRows: number[];
  /** The position where it stands in one cell with the name. */
  position?: SourcedText;
  /** Which part of somebody's counts the row holds, where the name stands on a row above: "Hội nghị BCH". */
  readonly part?: SourcedText;
  /** The name stands on a row above, beside counts of another time or team. */
  readonly isAgain?: boolean;
  /** The rows whose cells speak for those of this one that say "như trên", by what stands in them. */
  readonly asAbove: AsAbove;
  /** The section rows it stands under, the nearest first. */
  readonly sections: readonly Section[];
  /** The row of percentages under the person's counts. */
  shareRow?: number;
}

/** A row with counts and no name. */
export interface NamelessRow {
  readonly cell: CellRef;
  readonly found: string;
  /** Its words say that nobody holds the post. */
  readonly vacant?: true;
}

/** What the rows under a header are. */
export interface TableRows {
  readonly people: PersonRow[];
  readonly nameless: NamelessRow[];
  readonly notVoted: NotVoted[];
  /** Every row with something in it, and which rule told what it is. */
  readonly runs: RowRun[];
  /** The last row with a person, a count or a total. */
  last: number;
  /** A line of text stands after it, so that a header below begins another table. */
  trailingText: boolean;
  sections: readonly Section[];
}

export function emptyRows(header: Header): TableRows {
  return {
    people: [],
    nameless: [],
    notVoted: [],
    runs: [],
    last: header.bottom,
    trailingText: false,
    sections: [],
  };
}
