import type { Base } from "./base";
import type { Category } from "./category";
import type { CellRef } from "./cell";
import type { Handling } from "./handling";
import type { PerLevel } from "./level";

/**
 * A number of ballots and where it stands, precisely enough that a formula can read it again:
 * - number: the cell holds the number itself (typed or calculated);
 * - text: the cell holds text that is plainly a count ("18", "018", "18 phiếu");
 * - dash: the cell holds a dash, which stands for none;
 * - phrase: the number stands inside a sentence ("Số phiếu phát ra: 20, thu về: 19"), right after `before`,
 *   the text of the cell from its label up to the first digit ("thu về: "), and is `digits` characters long.
 */
export type Count =
  | { readonly form: "number" | "text" | "dash"; readonly value: number; readonly cell: CellRef }
  | {
      readonly form: "phrase";
      readonly value: number;
      readonly cell: CellRef;
      readonly before: string;
      readonly digits: number;
    };

/**
 * A text and where it stands. `cells` holds the cells that give exactly this text when joined by a space and trimmed;
 * it is empty when the text was taken out of a longer one or inferred.
 */
export interface SourcedText {
  readonly text: string;
  readonly cells: readonly CellRef[];
}

/** The ballots that concern one person; valid and invalid are per person (QĐ 262 khoản 7.2: a line is spoilt, not the ballot). */
export interface Ballots {
  readonly counts: PerLevel<Count>;
  readonly issued?: Count;
  readonly returned?: Count;
  readonly valid?: Count;
  readonly invalid?: Count;
  /** What the percentages are taken of, where the clerk chose it. */
  readonly base?: Base;
}

export interface RecordedHandling {
  /** What the clerk wrote, trimmed. */
  readonly text: string;
  /** The rows of section II it names; ["other"] when it names none of the first five. Never empty. */
  readonly handlings: readonly Handling[];
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
  /** The cell of the name: where "Nguồn" leads. */
  readonly cell: CellRef;
}
