import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DECISION_96 } from "../../../src/counting/regulations/decision96";
import { lowStepOf, type LowText } from "../../../src/counting/regulations/regulation";
import { RESULT_USES } from "../../../src/counting/regulations/uses";
import { expectedOf, linesIn, lowCasesIn, sidesOf, toldBy } from "./lowCases";

/* One table a text that uses results, typed by hand: a new text needs its table and nothing here. */

const FOLDER = join(__dirname, "../../cases/resultUses");
const texts: readonly LowText[] = RESULT_USES;

test("every text has its table, and every table its text", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(texts.map(({ key }) => `${key}.tsv`).sort());
});

describe.each(texts.map((law) => [law.citation.vi, law] as const))("%s", (_, law) => {
  const lines = linesIn(join(FOLDER, `${law.key}.tsv`));
  const low = lowCasesIn(lines);

  test("its steps are those of the table, the heaviest first", () => {
    const steps = lines.filter(([kind]) => kind === "step").map(([, words]) => words);
    expect(law.low.map(({ words }) => words.vi)).toEqual(steps);
  });

  test("the table stands on every side of each boundary", () => {
    for (const base of new Set(low.map((each) => each.base)))
      for (const { threshold } of law.low)
        expect(low.filter((each) => each.base === base).map(({ count }) => count)).toEqual(
          expect.arrayContaining(sidesOf(threshold, base)),
        );
  });

  test("every case: the step, and the notes and formulas of the made sheets", async () => {
    expect(await toldBy(law, low)).toEqual(expectedOf(low));
  });
});

test("at exactly two thirds, 14 of 21, the text of the vote asks for more than the decree on civil servants", () => {
  const at = { count: 14, base: 21 };
  const [decree170] = RESULT_USES;
  expect(lowStepOf(at, DECISION_96)?.consequence.vi).toBe("xem xét miễn nhiệm");
  expect(lowStepOf(at, decree170)?.consequence.vi).toBe("xem xét cho từ chức");
});
