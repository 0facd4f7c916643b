import fc from "fast-check";
import { joinedNotes, literal } from "../../../src/documents/plan/formulaText";

describe("a text inside a formula", () => {
  test("has its quotes doubled", () => expect(literal('nói "đồng ý"')).toBe('"nói ""đồng ý"""'));
  test("that is empty stays a text", () => expect(literal("")).toBe('""'));
  test("has its line breaks as CHAR(10)", () => expect(literal("a\nb")).toBe('"a"&CHAR(10)&"b"'));

  test("is cut so that no piece is longer than Excel's 255 characters, and loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 700 }), (text) => {
        const pieces = [...literal(text).matchAll(/"((?:[^"]|"")*)"|CHAR\(10\)/g)].map(([whole, inside]) =>
          whole === "CHAR(10)" ? "\n" : (inside ?? "").replace(/""/g, '"'),
        );
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(255);
        expect(pieces.join("")).toBe(text.replace(/\r\n/g, "\n"));
      }),
    );
  });
});

test("joined notes lose the separator before the first", () => {
  const lasting = { expression: '"; a"', shows: "; a" };
  const live = { expression: 'IF(B1,"; b","")', shows: "; b" };
  expect(joinedNotes([lasting, live], "; ")).toEqual({
    expression: 'MID("; a"&IF(B1,"; b",""),3,32767)',
    shows: "a; b",
  });
  expect(joinedNotes([{ ...live, shows: "" }], "; ").shows).toBe("");
});

test("a long text is cut into pieces of 255 as Excel counts them, never inside a sign that it counts as two", () => {
  const pieces = (literal("a" + "😀".repeat(200)).match(/"[^"]*"/g) ?? []).map((piece) => piece.slice(1, -1));
  // 401 = 255 + 146: one and 127 times two, then 73 times two.
  expect(pieces.map((piece) => piece.length)).toEqual([255, 146]);
  expect(pieces.join("")).toBe("a" + "😀".repeat(200));
});
