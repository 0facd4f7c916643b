import fc from "fast-check";
import { countPerson } from "../../src/counting/count";
import { REGULATIONS } from "../../src/counting/regulations/all";
import { OUTCOME_WORDS } from "../../src/documents/plan/sheetWords";
import * as functions from "../../src/functions/functions";
import { person } from "../counting/person";
import { isValueError, reasonOf, takeFormats } from "./customFunctionsRuntime";

type AnswerOf<Ask extends (...args: never[]) => unknown> = (
  ...args: Parameters<Ask>
) => Exclude<ReturnType<Ask>, Promise<unknown>>;

/** As they answer once the arithmetic has arrived: at once. */
const { tinNhiem, tyLe, muc, xuLy, bang } = functions as {
  readonly [Name in keyof typeof functions]: AnswerOf<(typeof functions)[Name]>;
};

beforeAll(async () => {
  expect(await functions.tyLe(7, 11)).toBe(7 / 11);
});

describe("=TINNHIEM", () => {
  test("spills one row: three shares as fractions of the ballots returned, and the level", () => {
    expect(tinNhiem(14, 3, 1, 19)).toEqual([[14 / 19, 3 / 19, 1 / 19, "Tín nhiệm cao"]]);
  });

  test("without thu_ve the base is the sum of the three", () => {
    expect(tinNhiem(9, 7, 1)).toEqual([[9 / 17, 7 / 17, 1 / 17, "Tín nhiệm cao"]]);
    expect(tinNhiem(9, 7, 1, "")).toEqual([[9 / 17, 7 / 17, 1 / 17, "Tín nhiệm cao"]]);
  });

  test("three blanks are a blank row, whatever thu_ve holds", () => {
    expect(tinNhiem("", "", "", 19)).toEqual([["", "", "", ""]]);
    expect(tinNhiem(null, null, null, null)).toEqual([["", "", "", ""]]);
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
  });
});

describe("=TINNHIEM.MUC", () => {
  test.each([
    [14, 3, 1, "Tín nhiệm cao"],
    [4, 14, 1, "Tín nhiệm"],
    [4, 1, 14, "Tín nhiệm thấp"],
    [9, 9, 1, "Không mức nào đạt 50%"],
  ])("%i, %i, %i of 19: %s", (high, confident, low, level) => {
    expect(muc(high, confident, low, 19)).toBe(level);
  });

  test("exactly half is reached: 24 of 48 counts at “cao”, as Phụ lục I counts it", () => {
    expect(muc(24, 20, 4, 48)).toBe("Tín nhiệm cao");
    expect(muc(23, 20, 4, 48)).toBe("Không mức nào đạt 50%");
  });

  test("says the level at which the made sheets count the same ballots", () => {
    const votes = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(5));
    fc.assert(
      fc.property(votes, ([high, confident, low, unmarked]) => {
        const base = high + confident + low + unmarked;
        fc.pre(base > 0);
        const { outcome } = countPerson(person([high, confident, low], { returned: base }));
        expect(muc(high, confident, low, base)).toBe(OUTCOME_WORDS[outcome]);
      }),
    );
  });

  test("exactly half in two levels is the higher", () => {
    expect(muc(0, 10, 10, 20)).toBe("Tín nhiệm");
  });

  test("of all delegates, where their number is given: NQ 85/2014 counts so", () => {
    expect(muc(46, 38, 5, 90)).toBe("Tín nhiệm cao");
    expect(muc(46, 38, 5, 94)).toBe("Không mức nào đạt 50%");
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

/* What it answers under each text, on every side of each boundary: test/counting/regulations/cases.test.ts. */
describe("=TINNHIEM.XULY points out and never decides", () => {
  test("without a rule it is QĐ 96", () => {
    expect(xuLy(32, 48, null)).toBe(xuLy(32, 48, "QĐ 96"));
    expect(xuLy(25, 48)).toBe(xuLy(25, 48, "QĐ 96"));
  });

  test("a number that fits two texts is refused, naming both with their dates", () => {
    expect(reasonOf(() => xuLy(32, 48, 96))).toBe(
      "Có hơn một văn bản hợp với “96”. Ghi rõ một trong các văn bản: QĐ 96-QĐ/TW ngày 02/02/2023; NQ 96/2023/QH15.",
    );
  });

  test.each(["QĐ 41", "QĐ 262-QĐ/TW năm 2025", "Phụ lục I"])(
    "“%s” is none of ours: those there are are named",
    (text) => {
      expect(reasonOf(() => xuLy(32, 48, text))).toBe(
        `Chưa có quy định “${text}”. Ghi một trong các quy định: ${REGULATIONS.map(({ citation }) => citation.vi).join("; ")}.`,
      );
    },
  );

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
    expect(bang(list, 19)).toEqual([
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
    expect(bang(list, 19).map((row) => [row[0], row[3]])).toEqual([
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
    );
    expect(first?.slice(0, 3).map(isValueError)).toEqual([true, true, true]);
    expect(first?.[3]).toBe(
      "Chưa có số phiếu tín nhiệm. Ô trống không phải là 0: nếu không có phiếu nào thì ghi số 0.",
    );
    expect(second).toEqual([14 / 19, 3 / 19, 1 / 19, "Tín nhiệm cao"]);
  });

  test.each([
    [[[14, 3]], "Vùng có 2 cột."],
    [[["K’Brếu", 14, 3, 1, 19]], "Vùng có 5 cột."],
  ])("a list neither three nor four columns wide is refused: %j", (list, reason) => {
    expect(reasonOf(() => bang(list, 19))).toContain(reason);
  });

  test("gives what =TINNHIEM gives, row by row", () => {
    const list = [
      [27, 22, 4],
      [20, 27, 6],
      [2, 18, 26],
    ];
    expect(bang(list, 58)).toEqual(list.flatMap(([a, b, c]) => tinNhiem(a, b, c, 58)));
  });
});

describe("where Excel takes a number with its format", () => {
  beforeEach(() => takeFormats(true));
  afterEach(() => takeFormats(false));
  const percent = (value: number) => ({ type: "FormattedNumber", basicValue: value, numberFormat: "0.00%" });

  test("shares show as percentages, the level and blanks as they are", () => {
    expect(tinNhiem(14, 3, 1, 19)).toEqual([
      [percent(14 / 19), percent(3 / 19), percent(1 / 19), "Tín nhiệm cao"],
    ]);
    expect(tyLe(7, 11)).toEqual(percent(7 / 11));
    expect(tinNhiem("", "", "", 19)).toEqual([["", "", "", ""]]);
    expect(tyLe("", 11)).toBe("");
  });
});
