import { heightOfTexts, inPhrases, ROOM, wrappedLines } from "../../../src/documents/plan/textHeight";

/** Points of a column of 17 characters. */
const COLUMN = 17 * 5.25;

describe("lines of a wrapped text", () => {
  test("a short text is one line", () =>
    expect(wrappedLines("Cán bộ 001", { points: COLUMN, size: 12 })).toBe(1));
  test("words that do not fit go to the next line", () => {
    const post = "Ủy viên Ban Thường vụ Huyện ủy, Trưởng Ban Tổ chức";
    expect(wrappedLines(post, { points: 115, size: 12 })).toBe(3);
  });
  test("a written line break starts a line", () =>
    expect(wrappedLines("a\nb\nc", { points: COLUMN, size: 12 })).toBe(3));
  test("a word longer than the column is broken", () =>
    // Thirty letters of half their size are 180 points.
    expect(wrappedLines("n".repeat(30), { points: 59, size: 12 })).toBe(4));
  test("letters are as wide as in Times New Roman, with marks as without, and wider in bold", () => {
    // 0.722 + 0.444 + 0.5 + 0.444 = 2.11 sizes: 25.32 points.
    expect(wrappedLines("Đấớê", { points: 25.7, size: 12 })).toBe(1);
    expect(wrappedLines("Đấớê", { points: 25.2, size: 12 })).toBe(2);
    expect(wrappedLines("Đấớê", { points: 25.7, size: 12, bold: true })).toBe(2);
  });
});

describe("a text of phrases", () => {
  const heading = "Có tỷ lệ phiếu|“Tín nhiệm|cao”|từ 50% trở lên";

  test("is one line where that has room", () =>
    expect(inPhrases(heading, 60, 12)).toBe("Có tỷ lệ phiếu “Tín nhiệm cao” từ 50% trở lên"));
  test("is broken between phrases alone, in as few and as even lines as can be", () => {
    expect(inPhrases(heading, 30, 12)).toBe("Có tỷ lệ phiếu “Tín nhiệm\ncao” từ 50% trở lên");
    expect(inPhrases(heading, 15, 12, true)).toBe("Có tỷ lệ phiếu\n“Tín nhiệm\ncao”\ntừ 50% trở lên");
  });
  test("has a line for each where nothing fits", () =>
    expect(inPhrases(heading, 3, 12)).toBe(heading.replace(/\|/g, "\n")));
});

describe("the height of a row", () => {
  const text = { text: "a", width: 10, size: 12 };
  const three = { ...text, text: "a\nb\nc" };

  test("is that of its highest cell, in whole pixels", () => {
    // Three lines of 12 × 1.15 and 4 points around them: 45.4, of pixels 45.75.
    expect(heightOfTexts([text, three], 12)).toBe(45.75);
    expect(heightOfTexts([text], 12)).toBe(18);
  });
  test("leaves a line some room for a screen, that sets it wider, where all must fit a page too", () => {
    // "Tín nhiệm" is 4.139 letters of 12 points: 49.7 of the column's 50.4 points.
    const level = { text: "Tín nhiệm", width: 9.6, size: 12 };
    // Two lines of 13.8 and 4 points around them: 31.6, of pixels 32.25.
    expect(heightOfTexts([level], 12)).toBe(32.25);
    // Two lines and 0.45 points: 28.05, of pixels 28.5.
    expect(heightOfTexts([level], 12, ROOM.close)).toBe(28.5);
  });

  test("is never above what Excel allows", () =>
    expect(heightOfTexts([{ ...text, text: "a\n".repeat(100) }], 12)).toBe(409));
});
