import type { Ballots } from "./ballots";
import type { Category } from "./category";
import type { CellRef } from "./cell";
import type { Handling } from "./handling";

/**
 * A text and where it stands. `cells` holds the cells that give exactly this text when joined by a space and trimmed;
 * it is empty when the text was taken out of a longer one or inferred.
 */
export interface SourcedText {
  readonly text: string;
  readonly cells: readonly CellRef[];
}

export interface RecordedHandling {
  /** What the clerk wrote, trimmed. */
  readonly text: string;
  /** The characters in the cell that nobody sees, where there are others than Excel's own spaces (see WrittenCount). */
  readonly stray?: string;
  /** The rows of section II it names; ["other"] when it names none of the first five. Never empty. */
  readonly handlings: readonly Handling[];
  readonly cell: CellRef;
}

/** Somebody on a list of people voted on of whom it says that there was no vote on them, and why. */
export interface NotVoted {
  readonly name: string;
  /** "" where none is written. */
  readonly position: string;
  /** As the sheet words it. */
  readonly reason: string;
  readonly cell: CellRef;
}

/** One person voted on, as read from the clerk's sheet: every count present, the category known. */
export interface Person {
  readonly name: SourcedText;
  readonly position: SourcedText;
  readonly unit: SourcedText;
  readonly category: Category;
  readonly ballots: Ballots;
  readonly handling?: RecordedHandling;
  /** What the sheet says of where the row is from, in a column "Nguồn" of its own. */
  readonly source?: string;
  /** The cell of the name: where "Nguồn" leads. */
  readonly cell: CellRef;
  /** The cells of the same name in the other rows whose ballots are added to these. */
  readonly alsoIn?: readonly CellRef[];
}

/** Every cell that holds the name of a row the person was read from. */
export function nameCellsOf({ cell, alsoIn = [] }: Pick<Person, "cell" | "alsoIn">): readonly CellRef[] {
  return [cell, ...alsoIn];
}
