import fc from "fast-check";
import { gridOf } from "../../src/reading/cells/grid";
import { readCount } from "../../src/reading/cells/countCell";
import { shareAnswer } from "../../src/functions/answers";
import { reasonOf } from "../functions/customFunctionsRuntime";
import { oneCell } from "../reading/oneCell";
import { countTexts } from "./countTexts";

/** A power of two: a share of it is exact. */
const BASE = 2 ** 20;

/** What the button reads in a cell with this text. */
function inCell(text: string): number | "blank" | "refused" {
  const read = readCount(gridOf(oneCell(text)), 0, 0);
  if (read.state === "count") return read.count.value;
  return read.state === "blank" ? "blank" : "refused";
}

/** What a formula makes of the same text, and that a refusal has its sentence. */
function inFormula(text: string): number | "blank" | "refused" {
  try {
    const share = shareAnswer(text, BASE);
    return share === "" ? "blank" : Number(share) * BASE;
  } catch {
    expect(reasonOf(() => shareAnswer(text, BASE))).toBe(
      `Ở số phiếu là “${text}”, không đọc được thành một số nguyên từ 0 trở lên. Sửa lại ô này.`,
    );
    return "refused";
  }
}

test("the button and the formulas read every text alike", () => {
  const seen = { count: 0, blank: 0, refused: 0 };
  fc.assert(
    fc.property(countTexts, (text) => {
      const read = inCell(text);
      seen[typeof read === "number" ? "count" : read]++;
      expect(inFormula(text)).toBe(read);
    }),
    { numRuns: 5000 },
  );
  expect(Math.min(seen.count, seen.refused)).toBeGreaterThan(1000);
});

test.each([
  ["18", 18],
  ["018", 18],
  ["18 phiếu", 18],
  ["18 PHIẾU", 18],
  ["18phieu", 18],
  ["18 phiếu".normalize("NFD"), 18],
  ["\u200B18", 18],
  ["1\u200B8", 18],
  ["\uFEFF18", 18],
  ["1\u00AD8", 18],
  ["18\u202Fphiếu", 18],
  ["\t18\u2009", 18],
  ["18\u00A0phiếu", 18],
  ["-", 0],
  [" —\u200B", 0],
  ["–", 0],
  ["", "blank"],
  ["\u200B \u00A0\uFEFF", "blank"],
  ["10 (mười)", 10],
  ["01 (một)", 1],
  ["12 phiếu (Mười hai phiếu)", 12],
  ["21\n(bằng chữ: hai mươi mốt)", 21],
  ["12 (mười một)", "refused"],
  ["12 (hai)", "refused"],
  ["mười (10)", "refused"],
  ["10 (mười) + 1", "refused"],
  ["17p", 17],
  ["17 lá phiếu", 17],
  ["17 ý kiến", 17],
  ["17 người", "refused"],
  ["17 đ/c", "refused"],
  ["87 (91,58)", 87],
  ["12 (1)", "refused"],
  ["12 (18)", "refused"],
  ["17 phiếu/19 phiếu", 17],
  ["17/19 đại biểu", 17],
  ["17/89,47%", 17],
  ["17 | 89,47%", 17],
  ["17/8 (89%)", "refused"],
  ["91,58% (87 phiếu)", 87],
  ["91,58% (87/95)", 87],
  ["91,58 % – 87 phiếu", 87],
  ["91,58% (87", "refused"],
  ["91,58% 87", "refused"],
  ["91,58%", "refused"],
  ["46/47", 46],
  ["46 / 47 phiếu", 46],
  ["0/47", 0],
  ["87 (91,58%)", 87],
  ["87 (91.58 %)", 87],
  ["87 phiếu, tỷ lệ 91,58%", 87],
  ["87, tỷ lệ: 91,58%", 87],
  ["87 - 91,58%", 87],
  ["87; 91,58%", 87],
  ["87\n91,58%", 87],
  ["87\n(91,58%)", 87],
  ["87 phiếu\n91,58%", 87],
  ["18/19 phiếu, tỷ lệ 94,74%", 18],
  ["18/19 (đạt 94,74%)", 18],
  ["\u200B18/19\u2009phiếu,\u00A0tỷ lệ\u202F94,74%", 18],
  ["47/46", "refused"],
  ["18/1/2024", "refused"],
  ["87, 58%", "refused"],
  ["87,58%", "refused"],
  ["5 0%", "refused"],
  ["8791,58%", "refused"],
  ["87 (91,58%", "refused"],
  ["87 (191,58%)", "refused"],
  ["12¹/47", "refused"],
  ["1.028", "refused"],
  ["1,028", "refused"],
  ["1 028", "refused"],
  ["1\u2009028", "refused"],
  ["1.5", "refused"],
  ["18?", "refused"],
  ["12¹", "refused"],
  ["1²", "refused"],
  ["1̶8̶", "refused"],
  ["\u202E81", "refused"],
  ["１８", "refused"],
  ["1８", "refused"],
  ["١٨", "refused"],
  ["1234567", "refused"],
  ["18 người", "refused"],
  ["18 phiếu tín nhiệm", "refused"],
  ["-18", "refused"],
  ["--", "refused"],
  ["50%", "refused"],
] as const)("%j is %s, in a cell and in a formula", (text, expected) => {
  expect([inCell(text), inFormula(text)]).toEqual([expected, expected]);
});
