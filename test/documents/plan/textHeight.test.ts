import { text } from "../../../src/documents/plan/plannedCells";
import { heightOf, wrappedLines } from "../../../src/documents/plan/textHeight";

describe("lines of a wrapped text", () => {
  test("a short text is one line", () => expect(wrappedLines("Cán bộ 001", 17, 12)).toBe(1));
  test("words that do not fit go to the next line", () => {
    expect(wrappedLines("Ủy viên Ban Thường vụ Huyện ủy, Trưởng Ban Tổ chức", 22, 12)).toBe(3);
  });
  test("a written line break starts a line", () => expect(wrappedLines("a\nb\nc", 20, 12)).toBe(3));
  test("a word longer than the column is broken", () =>
    expect(wrappedLines("n".repeat(30), 10, 12)).toBeGreaterThan(3));
  test("larger letters need more lines", () => {
    const sentence = "Mỗi đồng chí được tính một lần, ở mức cao nhất";
    expect(wrappedLines(sentence, 20, 16)).toBeGreaterThan(wrappedLines(sentence, 20, 10));
  });
});

test("a row is as high as its highest cell", () => {
  const row = [text("a"), text("a\nb\nc"), null];
  expect(heightOf(row, [10, 10, 10], 12)).toBe(heightOf([text("a\nb\nc")], [10], 12));
  expect(heightOf(row, [10, 10, 10], 12)).toBeGreaterThan(heightOf([text("a")], [10], 12) * 2);
});

test("no row is higher than Excel allows", () => {
  expect(heightOf([text("a\n".repeat(100))], [10], 12)).toBe(409);
});
