import { type Content, NUMBER, TEXT } from "../core/model/content";
import { linesOf, quotedText } from "../web/grid/clipboardText";
import { type Source, copiedAt, filledAt } from "../web/grid/filling";

const numbers = (...values: number[]): Source[] =>
  values.map((v) => ({ content: { v, t: NUMBER }, numberFormat: "General" }));
const texts = (...values: string[]): Source[] =>
  values.map((v) => ({ content: { v, t: TEXT }, numberFormat: "General" }));
const unmoved = (content: Content | undefined) => content;
const valueAt = (position: number, sources: Source[]) => filledAt(position, sources, unmoved)?.v;

describe("filling", () => {
  test("one number repeats", () => {
    expect(valueAt(1, numbers(7))).toBe(7);
    expect(valueAt(5, numbers(7))).toBe(7);
  });

  test("two numbers go on evenly, downwards and upwards", () => {
    expect(valueAt(2, numbers(1, 3))).toBe(5);
    expect(valueAt(4, numbers(1, 3))).toBe(9);
    expect(valueAt(-1, numbers(1, 3))).toBe(-1);
  });

  test("a date goes on day by day", () => {
    const date: Source[] = [{ content: { v: 45000, t: NUMBER }, numberFormat: "dd/mm/yyyy" }];
    expect(valueAt(3, date)).toBe(45003);
  });

  test("a label that ends in a number counts on; other texts repeat in turn", () => {
    expect(valueAt(1, texts("Xã 1"))).toBe("Xã 2");
    expect(valueAt(2, texts("Tổ 10", "Tổ 20"))).toBe("Tổ 30");
    expect(valueAt(2, texts("Nam", "Nữ"))).toBe("Nam");
    expect(valueAt(3, texts("Nam", "Nữ"))).toBe("Nữ");
  });

  test("a formula moves by its distance from the source it comes from", () => {
    const formula = (f: string): Source => ({ content: { v: 0, t: NUMBER, f }, numberFormat: "General" });
    const distances: number[] = [];
    const moved = (content: Content | undefined, distance: number) => {
      distances.push(distance);
      return content;
    };
    for (const position of [1, 4, -2]) filledAt(position, [formula("=A1")], moved);
    // Of two in turn: to the fourth cell from the second one, two cells above it.
    filledAt(3, [formula("=A1"), formula("=A2")], moved);
    expect(distances).toEqual([1, 4, -2, 2]);
  });

  test("copying down does not count on", () => {
    expect(copiedAt(1, texts("Xã 1"), unmoved)?.v).toBe("Xã 1");
    expect(copiedAt(3, numbers(1, 3), unmoved)?.v).toBe(3);
  });
});

describe("text of the clipboard", () => {
  test("tabs part columns, line ends rows; the last line end is none", () => {
    expect(linesOf("a\tb\r\n1,5\t\r\n")).toEqual([
      ["a", "b"],
      ["1,5", ""],
    ]);
  });

  test("a cell in quotes keeps its line ends, tabs and quotes", () => {
    expect(linesOf('"hai\ndòng"\t"nói ""có"""')).toEqual([["hai\ndòng", 'nói "có"']]);
    expect(quotedText('nói "có"')).toBe('"nói ""có"""');
    expect(quotedText("một dòng")).toBe("một dòng");
  });

  test("a quote inside of a word is only a quote", () => {
    expect(linesOf('5" x\ty')).toEqual([['5" x', "y"]]);
  });
});
