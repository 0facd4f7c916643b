/** What stands in a formula: texts, quoted sheet names and words; one before "(" or "!" names a function or a sheet. */
const WORDS = /"[^"]*"|'[^']*'|[\p{L}\p{N}_.$\\]+[(!]?/gu;

/** A cell whose row moves along when the formula is copied down. */
const MOVING = /^(\$?[A-Z]{1,3})(\d{1,7})$/;

/** A cell, whether or not it moves. */
const ADDRESS = /^\$?[A-Z]{1,3}\$?\d{1,7}$/;

/** The cells a formula refers to, in its order; how Excel writes all else of it, and quotes sheets, is its own affair. */
export function addressesIn(formula: string): string {
  const words = formula.startsWith("=") ? (formula.match(WORDS) ?? []) : [];
  return words.filter((word) => ADDRESS.test(word)).join(" ");
}

/** A formula taken apart at the rows that move when it is copied down. */
export interface Original {
  /** What stands before each of the rows. */
  readonly before: readonly string[];
  /** Counted from 1. */
  readonly rows: readonly number[];
  readonly end: string;
}

export function originalOf(formula: string): Original {
  const before: string[] = [];
  const rows: number[] = [];
  let from = 0;
  for (const { 0: word, index } of formula.matchAll(WORDS)) {
    const [, column = "", row] = MOVING.exec(word) ?? [];
    if (row === undefined) continue;
    before.push(formula.slice(from, index) + column);
    rows.push(Number(row));
    from = index + word.length;
  }
  return { before, rows, end: formula.slice(from) };
}

/** Whether Excel makes this formula of the original when it is copied so many rows down. */
export function isCopyOf({ before, rows, end }: Original, formula: string, down: number): boolean {
  let at = 0;
  for (let index = 0; index < rows.length; index++) {
    const piece = before[index] ?? "";
    if (!formula.startsWith(piece, at)) return false;
    const row = String((rows[index] ?? 0) + down);
    if (!formula.startsWith(row, at + piece.length)) return false;
    at += piece.length + row.length;
  }
  return formula.length === at + end.length && formula.endsWith(end);
}
