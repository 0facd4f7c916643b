import type { SourcedText } from "../../counting/person";
import type { FilledCell } from "../cells/grid";
import type { Walk } from "./walk";

/** What a row under a header is to its table. */
export type RowClass =
  | "person"
  /** The position of the person above, on a row of its own. */
  | "position"
  /** The same where the name's column goes on over counts merged with those above. */
  | "positionUnderName"
  /** A line that stands under every name of the table: the post, then where it is held. */
  | "lineUnderName"
  /** Percentages of the person above. */
  | "shares"
  /** A name whose counts stand on a later row that is merged with it. */
  | "nameOfRowsBelow"
  /** A name whose counts stand in parts on the rows below. */
  | "nameOfParts"
  /** One of these parts. */
  | "part"
  /** The same where the counts beside the name are their sum. */
  | "partOfSum"
  /** Further counts of the person above: "Lần 2" in a column where that row says "Lần 1". */
  | "again"
  /** A post that nobody holds. */
  | "vacancy"
  /** Somebody who is not voted on, with the reason. */
  | "notVoted"
  | "section"
  | "total"
  /** Of the ballots of everyone: returned, spoilt, blank, of those absent. */
  | "ballots"
  /** Counts of somebody who cannot be told, or of nobody: which, is asked. */
  | "asked"
  /** What may be a second name over counts merged with those above: asked as well. */
  | "secondName"
  | "note"
  | "signature"
  /** Words that neither end the table nor say anything of its people. */
  | "aside"
  | "columnNumbers"
  /** Headings of another table of a vote that are only partly understood: it is asked about from there on. */
  | "strangeHeading"
  /** Headings of a list that is no vote: it is passed over from there on. */
  | "listHeading"
  /** Below such headings. */
  | "strangeRows"
  | "listRows"
  | "pageNumber"
  /** No text of its own, and counts only merged with others. */
  | "bare";

/** What a row is and which rule told it. */
export interface Verdict {
  readonly is: RowClass;
  readonly rule: string;
}

/** A row with something in it, as the walk has come to it. */
export interface RowSubject {
  readonly walk: Walk;
  readonly row: number;
  /** What it holds in the columns of the table, from the left. */
  readonly texts: readonly FilledCell[];
  readonly name: SourcedText;
}

/** Rows one after another that are the same by the same rule, both included; blank rows between them are none of them. */
export interface RowRun extends Verdict {
  readonly from: number;
  to: number;
}

/** The rows of some classes, from the top. */
export function rowsOf(runs: readonly RowRun[], classes: readonly RowClass[]): number[] {
  return runs.flatMap(({ is, from, to }) =>
    classes.includes(is) ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [],
  );
}
