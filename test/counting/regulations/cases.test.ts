import { readdirSync } from "node:fs";
import { join } from "node:path";
import { REGULATIONS } from "../../../src/counting/regulations/all";
import { regulationsNamed } from "../../../src/counting/regulations/named";
import type { Regulation } from "../../../src/counting/regulations/regulation";
import { xuLy } from "../../../src/functions/functions";
import { expectedOf, linesIn, lowCasesIn, sidesOf, toldBy } from "./lowCases";

/*
 * One table a text, typed by hand: how a clerk writes it, what it takes percentages of, what =TINNHIEM.XULY answers, and
 * on every side of each boundary which step so many ballots reach. A new text needs its table and nothing here.
 */

const FOLDER = join(__dirname, "../../cases/regulations");

const texts: readonly Regulation[] = REGULATIONS;

test("every text has its table, and every table its text", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(texts.map(({ key }) => `${key}.tsv`).sort());
});

describe.each(texts.map((regulation) => [regulation.citation.vi, regulation] as const))(
  "%s",
  (_, regulation) => {
    const lines = linesIn(join(FOLDER, `${regulation.key}.tsv`));
    const written = lines.filter(([kind]) => kind === "written").map(([, text = ""]) => text);
    const says = new Map(lines.filter(([kind]) => kind === "says").map(([, step, text]) => [step, text]));
    const low = lowCasesIn(lines);

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
      expect(await toldBy(regulation, low)).toEqual(expectedOf(low));
      for (const { count, base, step } of low) {
        const answer: unknown = await xuLy(count, base, regulation.citation.vi);
        expect([count, base, answer]).toEqual([count, base, step === "–" ? "" : says.get(step)]);
      }
    });
  },
);
