import type { StatedNumber } from "./base";
import type { CellRef } from "./cell";
import type { PerLevel } from "./level";

/** A number of ballots as it stands in one cell, or the sum of those of several. */
export type Count = WrittenCount | SumOfCounts;

/** The ballots of counting teams of one vote, each in its own cell; `cell` is the first of them. */
export interface SumOfCounts {
  readonly form: "sum";
  readonly value: number;
  readonly cell: CellRef;
  readonly parts: readonly WrittenCount[];
}

/** The numbers that make a count, each where it stands. */
export function writtenIn(count: Count): readonly WrittenCount[] {
  return count.form === "sum" ? count.parts : [count];
}

/** What a count is published with: of how many ballots it is, what share of them, or the number in words alone. */
export interface BesideCount {
  /** "46/47" */
  readonly of?: number;
  /** "91,58%" */
  readonly share?: string;
}

/**
 * A number of ballots and where it stands, precisely enough that a formula can read it again:
 * - number: the cell holds the number itself (typed or calculated);
 * - text: the cell holds text that is plainly a count ("18", "018", "18 phiếu");
 *   published with what stands `beside` it ("46/47", "87 (91,58%)", "91,58% (87)") it goes from `starts` up to `ends`;
 * - dash: the cell holds a dash, which stands for none; `stray` are the characters that nobody sees in either, where there
 *   are others than Excel's own spaces;
 * - phrase: the number stands inside a sentence ("Số phiếu phát ra: 20, thu về: 19"), right after `before`,
 *   the text of the cell from its label up to the first digit ("thu về: "), and is `digits` characters long, of which
 *   those that stand between its digits ("1.028") are `separator`.
 */
export type WrittenCount =
  | { readonly form: "number"; readonly value: number; readonly cell: CellRef }
  | {
      readonly form: "text" | "dash";
      readonly value: number;
      readonly cell: CellRef;
      readonly stray?: string;
      readonly beside?: BesideCount;
      readonly starts?: string;
      readonly ends?: string;
    }
  | {
      readonly form: "phrase";
      readonly value: number;
      readonly cell: CellRef;
      readonly before: string;
      readonly digits: number;
      readonly separator?: string;
    };

/** What a count is published with, where it is. */
export function besideOf(count: Count): BesideCount | undefined {
  return count.form === "text" ? count.beside : undefined;
}

/**
 * Mẫu số: what the percentages are taken of. By default the ballots returned, as most texts say (regulations/); the
 * other kinds stand in, in this order, when that number is not on the sheet. The number in a cell that the clerk chose,
 * such as all delegates, is one only by that choice.
 */
export type Base =
  | { readonly kind: "returned"; readonly value: number; readonly parts: readonly [Count] }
  | { readonly kind: "validAndInvalid"; readonly value: number; readonly parts: readonly [Count, Count] }
  | { readonly kind: "valid"; readonly value: number; readonly parts: readonly [Count] }
  | { readonly kind: "levels"; readonly value: number; readonly parts: readonly [Count, Count, Count] }
  | {
      readonly kind: "chosenCell";
      readonly value: number;
      readonly parts: readonly [Count];
      /** What the sheet calls the number, where it does. */
      readonly name?: StatedNumber;
    };

export type BaseKind = Base["kind"];

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
