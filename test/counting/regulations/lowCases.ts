import { readFileSync } from "node:fs";
import type { Threshold } from "../../../src/counting/threshold";
import { Book } from "../../workbench/core/model/book";
import { Calculation } from "../../workbench/core/model/calculation";
import { enter } from "../../workbench/core/model/entry";

/* Tables of ballots of "tín nhiệm thấp" and the step they reach, typed by hand; and what formulas make of them. */

export interface LowCase {
  readonly count: number;
  readonly base: number;
  /** The step in the text's words, or "–". */
  readonly step: string;
}

/** The lines of a table, each by its parts; what begins with # is a remark. */
export function linesIn(file: string): readonly (readonly string[])[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

export function lowCasesIn(lines: readonly (readonly string[])[]): readonly LowCase[] {
  return lines
    .filter(([kind]) => kind === "low")
    .map(([, count, base, step = ""]) => ({ count: Number(count), base: Number(base), step }));
}

/** One ballot below, at and above a boundary that is a whole number; the ballots before and after one that is not. */
export function sidesOf({ numerator, denominator }: Threshold, base: number): readonly number[] {
  const at = (numerator * base) / denominator;
  const sides = Number.isInteger(at) ? [at - 1, at, at + 1] : [Math.floor(at), Math.ceil(at)];
  return sides.filter((count) => count >= 0 && count <= base);
}

/** What the formulas of the made sheets give: for each case, 1 or 0 under each condition. */
export async function stepsCounted(
  cases: readonly LowCase[],
  conditions: readonly ((low: string, base: string) => string)[],
): Promise<readonly (readonly unknown[])[]> {
  const book = new Book("vi-VN", new Calculation(), "Kết quả");
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("a book has a sheet");
  cases.forEach(({ count, base }, row) => {
    const at = row + 1;
    const formulas = conditions.map(
      (condition) => `=SUMPRODUCT(${condition(`A${at}:A${at}`, `B${at}:B${at}`)})`,
    );
    [count, base, ...formulas].forEach((value, column) => {
      const { content, compiled } = enter(value, "General");
      sheet.put(row, column, content, compiled);
      sheet.markChanged({ row, column, rows: 1, columns: 1 });
    });
  });
  await book.settle();
  return cases.map((_, row) => conditions.map((__, rule) => sheet.contentAt(row, rule + 2)?.v));
}
