import { bang, muc, tinNhiem, tyLe, xuLy } from "../../src/functions/functions";
import { isValueError, reasonOf } from "./customFunctionsRuntime";

const LOW_262 = "trên 50% phiếu tín nhiệm thấp";

describe("=TINNHIEM", () => {
  test("spills one row: three shares as fractions of the ballots returned, and the level", () => {
    expect(tinNhiem(14, 3, 1, 19, null)).toEqual([[14 / 19, 3 / 19, 1 / 19, "Tín nhiệm cao"]]);
  });

  test("without thu_ve the base is the sum of the three", () => {
    expect(tinNhiem(9, 7, 1)).toEqual([[9 / 17, 7 / 17, 1 / 17, "Tín nhiệm cao"]]);
    expect(tinNhiem(9, 7, 1, "", "")).toEqual([[9 / 17, 7 / 17, 1 / 17, "Tín nhiệm cao"]]);
  });

  test("three blanks are a blank row, whatever thu_ve holds", () => {
    expect(tinNhiem("", "", "", 19, null)).toEqual([["", "", "", ""]]);
    expect(tinNhiem(null, null, null, null, null)).toEqual([["", "", "", ""]]);
    expect(tinNhiem(" ", "", null)).toEqual([["", "", "", ""]]);
  });

  test("zeros are counts, not blanks", () => {
    expect(tinNhiem(19, 0, 0, 19)).toEqual([[1, 0, 0, "Tín nhiệm cao"]]);
    expect(tinNhiem(0, 0, 0, 19)).toEqual([[0, 0, 0, "Không mức nào đạt 50%"]]);
  });

  test("three zeros without any ballots are an empty row, as Excel for Windows hands it over", () => {
    expect(tinNhiem(0, 0, 0, 0)).toEqual([["", "", "", ""]]);
    expect(tinNhiem(0, 0, 0, null)).toEqual([["", "", "", ""]]);
    expect(muc(0, 0, 0, 0)).toBe("");
  });

  test("text that is plainly a count is read, a dash is none", () => {
    expect(tinNhiem("14", "03 phiếu", "-", " 19 ")).toEqual([[14 / 19, 3 / 19, 0, "Tín nhiệm cao"]]);
  });

  describe("refuses, and says why", () => {
    test.each([
      ["a count left blank", [14, "", 1, 19], "Chưa có số phiếu tín nhiệm. Ô trống không phải là 0"],
      [
        "words",
        [14, "ba", 1, 19],
        "Ở số phiếu tín nhiệm là “ba”, không đọc được thành một số nguyên từ 0 trở lên",
      ],
      ["a percentage", ["63,6%", 3, 1, 19], "Ở số phiếu tín nhiệm cao là “63,6%”"],
      ["a doubtful count", ["14?", 3, 1, 19], "Ở số phiếu tín nhiệm cao là “14?”"],
      ["a negative count", [14, 3, -1, 19], "Ở số phiếu tín nhiệm thấp là “-1”"],
      ["a fraction", [14.5, 3, 1, 19], "Ở số phiếu tín nhiệm cao là “14.5”"],
      ["a truth value", [true, 3, 1, 19], "Ở số phiếu tín nhiệm cao là “true”"],
      ["words for thu_ve", [14, 3, 1, "đủ"], "Ở số phiếu thu về là “đủ”"],
      ["more marks than ballots", [16, 3, 1, 19], "Có 20 phiếu, nhiều hơn số phiếu thu về là 19 (lệch 1)"],
      [
        "no ballots returned, written as text",
        [0, "-", 0, "0"],
        "Không tính được tỷ lệ vì số phiếu thu về là 0",
      ],
    ])("%s", (_, [high, confident, low, returned], reason) => {
      expect(reasonOf(() => tinNhiem(high, confident, low, returned))).toContain(reason);
    });

    test("a rule that fits two texts, naming both", () => {
      const reason = reasonOf(() => tinNhiem(14, 3, 1, 19, 96));
      expect(reason).toBe(
        "Có hơn một văn bản hợp với “96”. Ghi rõ một trong các văn bản: QĐ 96-QĐ/TW; NQ 96/2023/QH15.",
      );
    });

    test("a rule that is none of ours, naming those there are", () => {
      expect(reasonOf(() => tinNhiem(14, 3, 1, 19, "QĐ 41"))).toBe(
        "Chưa có quy định “QĐ 41”. Ghi một trong các quy định: Phụ lục I; QĐ 262-QĐ/TW; QĐ 96-QĐ/TW; NQ 85/2014/QH13; NQ 96/2023/QH15.",
      );
    });
  });
});

describe("=TINNHIEM.MUC", () => {
  test.each([
    [14, 3, 1, "Tín nhiệm cao"],
    [4, 14, 1, "Tín nhiệm"],
    [4, 1, 14, "Tín nhiệm thấp"],
    [9, 9, 1, "Không mức nào đạt 50%"],
  ])("%i, %i, %i of 19: %s", (high, confident, low, level) => {
    expect(muc(high, confident, low, 19, null)).toBe(level);
  });

  test("exactly half is reached under the appendix and not under “trên 50%”", () => {
    expect(muc(27, 22, 4, 54)).toBe("Tín nhiệm cao");
    expect(muc(27, 22, 4, 54, "Phụ lục I")).toBe("Tín nhiệm cao");
    expect(muc(27, 22, 4, 54, "QĐ 262")).toBe("Không mức nào trên 50%");
    expect(muc(27, 22, 4, 54, 262)).toBe("Không mức nào trên 50%");
    expect(muc(28, 22, 4, 54, 262)).toBe("Tín nhiệm cao");
  });

  test("exactly half in two levels is the higher", () => {
    expect(muc(0, 10, 10, 20)).toBe("Tín nhiệm");
  });

  test("NQ 85/2014 counts of all delegates, who must be given", () => {
    expect(muc(46, 38, 5, 94, "NQ 85/2014")).toBe("Không mức nào trên 50%");
    expect(reasonOf(() => muc(46, 38, 5, null, "NQ 85/2014"))).toBe(
      "Chưa có tổng số đại biểu để tính tỷ lệ.",
    );
  });

  test("blank of three blanks", () => {
    expect(muc("", null, "", 19)).toBe("");
  });
});

describe("=TINNHIEM.TYLE", () => {
  test("a count over its base", () => {
    expect(tyLe(7, 11)).toBe(7 / 11);
    expect(tyLe(0, 11)).toBe(0);
  });

  test("blank while the count is", () => {
    expect(tyLe("", 11)).toBe("");
    expect(tyLe(null, null)).toBe("");
  });

  test.each([
    [7, "", "Chưa có mẫu số để tính tỷ lệ."],
    [0, 0, "Không tính được tỷ lệ vì mẫu số là 0."],
    [12, 11, "Có 12 phiếu, nhiều hơn mẫu số là 11 (lệch 1). Kiểm tra lại các số này."],
    ["bảy", 11, "Ở số phiếu là “bảy”, không đọc được thành một số nguyên từ 0 trở lên. Sửa lại ô này."],
  ])("%s of %s: %s", (count, base, reason) => {
    expect(reasonOf(() => tyLe(count, base))).toBe(reason);
  });
});

describe("=TINNHIEM.XULY points out and never decides", () => {
  test("nothing at exactly half: the texts say “trên 50%”, “quá nửa”", () => {
    for (const rule of [null, "QĐ 262", "QĐ 96", "NQ 85", "NQ 96"]) expect(xuLy(24, 48, rule)).toBe("");
  });

  test("over half", () => {
    expect(xuLy(25, 48, "QĐ 262")).toContain(LOW_262);
    expect(xuLy(25, 48, "QĐ 96")).toMatch(/^Thuộc diện xem xét đưa ra khỏi quy hoạch;/);
    expect(xuLy(25, 48, "NQ 96")).toMatch(/^Thuộc diện có thể xin từ chức/);
    expect(xuLy(25, 48, "NQ 85")).toMatch(/^Thuộc diện có thể xin từ chức/);
  });

  test("from exactly two thirds", () => {
    expect(xuLy(31, 48, "QĐ 96")).not.toContain("miễn nhiệm");
    expect(xuLy(32, 48, "QĐ 96")).toMatch(/^Thuộc diện xem xét miễn nhiệm/);
    expect(xuLy(32, 48, "QĐ 262")).toMatch(/^Thuộc diện kịp thời xem xét/);
    expect(xuLy(32, 48, "NQ 85")).toMatch(/^Thuộc diện đưa ra bỏ phiếu tín nhiệm/);
    expect(xuLy(32, 48, "NQ 96")).toMatch(/^Thuộc diện xem xét miễn nhiệm/);
  });

  test("without a rule it is QĐ 96", () => {
    expect(xuLy(32, 48, null)).toBe(xuLy(32, 48, "QĐ 96"));
    expect(xuLy(25, 48)).toBe(xuLy(25, 48, "QĐ 96"));
  });

  test("the appendix names nothing to consider", () => {
    expect(reasonOf(() => xuLy(32, 48, "Phụ lục I"))).toBe(
      "Phụ lục I không nêu hướng xem xét theo phiếu tín nhiệm thấp. Ghi một trong các quy định: QĐ 262-QĐ/TW; QĐ 96-QĐ/TW; NQ 85/2014/QH13; NQ 96/2023/QH15.",
    );
  });

  test("blank while there is no count, refused without ballots returned", () => {
    expect(xuLy("", 48)).toBe("");
    expect(reasonOf(() => xuLy(32, ""))).toBe("Chưa có số phiếu thu về để tính tỷ lệ.");
    expect(reasonOf(() => xuLy(32, "", "NQ 85"))).toBe("Chưa có tổng số đại biểu để tính tỷ lệ.");
  });
});

describe("=TINNHIEM.BANG", () => {
  test("one row for each row of the list, blank rows blank", () => {
    const list = [
      [14, 3, 1],
      ["", "", ""],
      [4, 14, 1],
    ];
    expect(bang(list, 19, null)).toEqual([
      [14 / 19, 3 / 19, 1 / 19, "Tín nhiệm cao"],
      ["", "", "", ""],
      [4 / 19, 14 / 19, 1 / 19, "Tín nhiệm"],
    ]);
  });

  test("a fourth column is each row's own thu_ve; where it is blank the common one holds", () => {
    const list = [
      [9, 7, 1, 17],
      [9, 7, 1, ""],
    ];
    expect(bang(list, 19, null).map((row) => [row[0], row[3]])).toEqual([
      [9 / 17, "Tín nhiệm cao"],
      [9 / 19, "Không mức nào đạt 50%"],
    ]);
  });

  test("a bad row keeps its place: #VALUE! in its shares, the reason in words; the others stand", () => {
    const [first, second] = bang(
      [
        [14, "", 1],
        [14, 3, 1],
      ],
      19,
      null,
    );
    expect(first?.slice(0, 3).map(isValueError)).toEqual([true, true, true]);
    expect(first?.[3]).toBe(
      "Chưa có số phiếu tín nhiệm. Ô trống không phải là 0: nếu không có phiếu nào thì ghi số 0.",
    );
    expect(second).toEqual([14 / 19, 3 / 19, 1 / 19, "Tín nhiệm cao"]);
  });

  test("a wrong rule is the fault of the formula, not of its rows", () => {
    expect(reasonOf(() => bang([[14, 3, 1]], 19, "96"))).toContain("“96”");
  });

  test.each([
    [[[14, 3]], "Vùng có 2 cột."],
    [[["K’Brếu", 14, 3, 1, 19]], "Vùng có 5 cột."],
  ])("a list neither three nor four columns wide is refused: %j", (list, reason) => {
    expect(reasonOf(() => bang(list, 19, null))).toContain(reason);
  });

  test("gives what =TINNHIEM gives, row by row", () => {
    const list = [
      [27, 22, 4],
      [20, 27, 6],
      [2, 18, 26],
    ];
    expect(bang(list, 58, "QĐ 262")).toEqual(list.flatMap(([a, b, c]) => tinNhiem(a, b, c, 58, "QĐ 262")));
  });
});
