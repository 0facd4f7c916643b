import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REGULATIONS } from "../../../src/counting/regulations/all";
import { regulationsNamed } from "../../../src/counting/regulations/named";
import { lowStepOf, type Regulation } from "../../../src/counting/regulations/regulation";
import type { Threshold } from "../../../src/counting/threshold";
import { lowRulesOf } from "../../../src/documents/plan/lowRule";
import { xuLy } from "../../../src/functions/functions";
import { result } from "../../documents/people";
import { Calculation } from "../../workbench/core/model/calculation";
import { Book } from "../../workbench/core/model/book";
import { enter } from "../../workbench/core/model/entry";

/*
 * One table a text, typed by hand: how a clerk writes it, what it takes percentages of, what =TINNHIEM.XULY answers, and
 * on every side of each boundary which step so many ballots reach. A new text needs its table and nothing here.
 */

const FOLDER = join(__dirname, "../../cases/regulations");

interface LowCase {
  readonly count: number;
  readonly base: number;
  /** The step in the text's words, or "–". */
  readonly step: string;
}

const texts: readonly Regulation[] = REGULATIONS;

test("every text has its table, and every table its text", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(texts.map(({ key }) => `${key}.tsv`).sort());
});

describe.each(texts.map((regulation) => [regulation.citation.vi, regulation] as const))(
  "%s",
  (_, regulation) => {
    const lines = linesOf(regulation.key);
    const written = lines.filter(([kind]) => kind === "written").map(([, text = ""]) => text);
    const says = new Map(lines.filter(([kind]) => kind === "says").map(([, step, text]) => [step, text]));
    const low = lines.filter(([kind]) => kind === "low").map(lowCase);

    test("is what a clerk writes, also with decomposed marks, and its own citation and title", () => {
      const { citation, title, issuer, symbol } = regulation;
      for (const name of [
        ...written,
        symbol,
        citation.vi,
        citation.en.replace(/ of .*/, ""),
        title,
        `${title} của ${issuer}`,
      ])
        for (const form of ["NFC", "NFD"])
          expect([name, regulationsNamed(name.normalize(form))]).toEqual([name, [regulation]]);
    });

    test("takes percentages of what the table says", () => {
      expect(lines.filter(([kind]) => kind === "base")).toEqual([["base", regulation.base.of]]);
    });

    test("its steps are those of the table, the heaviest first", () => {
      expect(regulation.low.map(({ words }) => words.vi)).toEqual([...says.keys()]);
    });

    test("the table stands on every side of each boundary, for odd and even bases and those that 3 divides", () => {
      const bases = [...new Set(low.map(({ base }) => base))];
      for (const remainder of [0, 1, 2, 3, 4, 5]) expect(bases.map((base) => base % 6)).toContain(remainder);
      for (const base of bases)
        for (const { threshold } of regulation.low)
          expect(low.filter((each) => each.base === base).map(({ count }) => count)).toEqual(
            expect.arrayContaining(sidesOf(threshold, base)),
          );
    });

    test("every case: the step, the answer of =TINNHIEM.XULY, and the notes and formulas of the made sheets", async () => {
      const rules = lowRulesOf(regulation.key as (typeof REGULATIONS)[number]["key"]);
      const counted = await counts(
        low,
        rules.map(({ condition }) => condition),
      );
      for (const [index, { count, base, step }] of low.entries()) {
        const person = result({ marks: [base - count, 0, count], returned: base });
        const expected = step === "–" ? [] : [step];
        expect({
          of: `${count}/${base}`,
          step: lowStepOf({ count, base }, regulation)?.words.vi ?? "–",
          answer: (await xuLy(count, base, regulation.citation.vi)) as unknown,
          beside: rules.filter(({ concerns }) => concerns(person)).map(({ words }) => words),
          formulas: rules.filter((__, rule) => counted[index]?.[rule] === 1).map(({ words }) => words),
        }).toEqual({
          of: `${count}/${base}`,
          step,
          answer: step === "–" ? "" : says.get(step),
          beside: expected,
          formulas: expected,
        });
      }
    });
  },
);

function linesOf(key: string): readonly (readonly string[])[] {
  return readFileSync(join(FOLDER, `${key}.tsv`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

function lowCase([, count, base, step = ""]: readonly string[]): LowCase {
  return { count: Number(count), base: Number(base), step };
}

/** One ballot below, at and above a boundary that is a whole number; the ballots before and after one that is not. */
function sidesOf({ numerator, denominator }: Threshold, base: number): readonly number[] {
  const at = (numerator * base) / denominator;
  const sides = Number.isInteger(at) ? [at - 1, at, at + 1] : [Math.floor(at), Math.ceil(at)];
  return sides.filter((count) => count >= 0 && count <= base);
}

/** What the formulas of the made sheets give: for each case, 1 or 0 under each condition. */
async function counts(
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
