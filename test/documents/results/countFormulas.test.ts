import fc from "fast-check";
import { countExpression } from "../../../src/documents/plan/sourceFormulas";
import { countText } from "../../../src/words/countText";
import { countTexts } from "../../words/countTexts";
import type { Scalar } from "../../workbench/core/model/content";
import { calculatedFrom, SOURCE } from "./calculatedFrom";

/** What the made sheet's formula for this text gives while the cell holds `now`. */
async function calculated(text: string, now = text): Promise<Scalar | undefined> {
  const read = countText(text);
  if (!read) throw new Error(`no count: ${JSON.stringify(text)}`);
  return calculatedFrom(now, countExpression({ ...read, cell: SOURCE }));
}

test("a made sheet calculates from every text that is a count the number that was read", async () => {
  const counts = countTexts.filter((text) => countText(text) !== undefined);
  await fc.assert(
    fc.asyncProperty(counts, async (text) => {
      expect(await calculated(text)).toBe(countText(text)?.value);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["\uFEFF18", 18],
  ["1\u00AD8\u202Fphiếu", 18],
  ["\t018\r", 18],
  ["-\u2009", 0],
  ["46/47", 46],
  ["87 (91,58%)", 87],
  ["87\n91,58%", 87],
  ["17 phiếu\n(89,47%)", 17],
  ["17/19\n89,47%", 17],
  ["17 Ý kiến", 17],
  ["91,58% (87 phiếu)", 87],
  ["91,58%\n(87/95)", 87],
  ["91,58% – 87", 87],
  ["87, tỷ lệ 91,58%", 87],
  ["18/19\u2009phiếu, tỷ\u00A0lệ 94,74%", 18],
])("from %j it calculates %i", async (text, expected) => {
  expect(await calculated(text)).toBe(expected);
});

test.each([
  ["18", "1\u2009028"],
  ["\u200918", "1\u2009028"],
  ["18", "18?"],
  ["-", "?"],
  ["87 (91,58%)", "1 028 (91,58%)"],
  ["87\n91,58%", "8791,58%"],
  ["91,58% (87)", "91,58% - 87"],
  ["91,58% (87)", "91,58% (8 7)"],
])("where %j has become %j it is an error, and no number", async (before, now) => {
  expect(await calculated(before, now)).toBe("#VALUE!");
});
