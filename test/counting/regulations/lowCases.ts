import { readFileSync } from "node:fs";
import { lowStepOf, type LowText } from "../../../src/counting/regulations/regulation";
import type { Threshold } from "../../../src/counting/threshold";
import { lowRulesOf } from "../../../src/documents/plan/lowRule";
import { result } from "../../documents/people";
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

/** What the product says of a case by a text: its step, the words of the notes beside the person and of the formulas that count. */
export interface ToldOfCase {
  readonly of: string;
  readonly step: string;
  readonly beside: readonly string[];
  readonly formulas: readonly string[];
}

export async function toldBy(law: LowText, cases: readonly LowCase[]): Promise<readonly ToldOfCase[]> {
  const rules = lowRulesOf(law);
  const counted = await stepsCounted(
    cases,
    rules.map(({ condition }) => condition),
  );
  return cases.map(({ count, base }, index) => {
    const person = result({ marks: [base - count, 0, count], returned: base });
    return {
      of: `${count}/${base}`,
      step: lowStepOf({ count, base }, law)?.words.vi ?? "–",
      beside: rules.filter(({ concerns }) => concerns(person)).map(({ words }) => words),
      formulas: rules.filter((_, rule) => counted[index]?.[rule] === 1).map(({ words }) => words),
    };
  });
}

/** What a table says that the product says of its cases. */
export function expectedOf(cases: readonly LowCase[]): readonly ToldOfCase[] {
  return cases.map(({ count, base, step }) => {
    const words = step === "–" ? [] : [step];
    return { of: `${count}/${base}`, step, beside: words, formulas: words };
  });
}

/** What the formulas of the made sheets give: for each case, 1 or 0 under each condition. */
async function stepsCounted(
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
