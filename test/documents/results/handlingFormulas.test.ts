import fc from "fast-check";
import { handlingExpression, shownHandling } from "../../../src/documents/plan/sourceFormulas";
import { readHandling } from "../../../src/reading/cells/handling";
import { around } from "../../words/countTexts";
import { calculatedFrom, SOURCE } from "./calculatedFrom";

/** Records as programs leave them: words with spaces of all kinds and signs nobody sees before, between and after. */
const records = fc
  .array(
    fc.tuple(around, fc.constantFrom("Miễn", "nhiệm", "cho", "từ", "chức", "phê", "bình", "khác", "–")),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .chain((words) => around.map((after) => words.map((pair) => pair.join("")).join(" ") + after));

test("a made sheet shows of every record what was read, whatever nobody sees in it", async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(records, async (text) => {
      const recorded = readHandling(text, SOURCE);
      if (!recorded) return;
      shown++;
      expect(await calculatedFrom(text, handlingExpression(recorded))).toBe(shownHandling(recorded));
    }),
    { numRuns: 500 },
  );
  expect(shown).toBeGreaterThan(400);
});

test.each([
  ["\tMiễn nhiệm\u2028", "Miễn nhiệm"],
  ["\uFEFFphê\u2009bình\u200D", "Khác: phê bình"],
  ["cho\u00ADthôi việc\u200E", "Khác: chothôi việc"],
])("%j shows as %s", async (text, expected) => {
  const recorded = readHandling(text, SOURCE);
  expect(recorded && (await calculatedFrom(text, handlingExpression(recorded)))).toBe(expected);
});
