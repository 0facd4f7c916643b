import type { Finding } from "../../src/counting/finding";
import { ENGLISH_FINDINGS } from "../../src/strings/english/findings";
import { findingSentence } from "../../src/strings/findings";
import { VIETNAMESE_FINDINGS } from "../../src/strings/findingsVietnamese";
import { loadLanguage } from "../../src/strings/language";
import { EXAMPLES } from "./exampleFindings";

const everyFinding: readonly Finding[] = Object.values(EXAMPLES);

beforeAll(() => loadLanguage("en"));

test("both languages have a sentence for the same codes", () => {
  expect(Object.keys(ENGLISH_FINDINGS)).toEqual(Object.keys(VIETNAMESE_FINDINGS));
  expect(Object.keys(VIETNAMESE_FINDINGS).sort()).toEqual(Object.keys(EXAMPLES).sort());
});

describe.each(everyFinding)("the sentence of $code", (finding) => {
  test.each(["vi", "en"] as const)("is complete and short in %s", (language) => {
    const sentence = findingSentence(finding, language);
    expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[<>]| {2}/);
    expect(sentence.length).toBeLessThanOrEqual(220);
  });

  test("differs between the languages", () => {
    expect(findingSentence(finding, "vi")).not.toBe(findingSentence(finding, "en"));
  });
});

describe("tables of the same people say first what they are by their own words", () => {
  const overlap = (details: Partial<typeof EXAMPLES.tablesOverlap.details>) =>
    findingSentence({
      ...EXAMPLES.tablesOverlap,
      details: { ...EXAMPLES.tablesOverlap.details, ...details },
    });

  test.each([
    [
      { says: "teams", sheets: ["Tổ 1", "Tổ 2"], signs: ["Tổ 1", "Tổ 2"] },
      "Bảng ghi là của các tổ kiểm phiếu: nếu chung một cuộc thì cộng số phiếu.",
    ],
    [
      { says: "votes", signs: ["Kết quả năm 2018", "Kết quả năm 2023"] },
      "Bảng ghi là của các lần lấy phiếu khác nhau (“Kết quả năm 2018”, “Kết quả năm 2023”): chỉ lấy lần cần báo cáo.",
    ],
    [
      { says: "sum", signs: ["Tổng hợp"], differing: ["Lê Văn Cường"] },
      "Bảng ở trang “Tổng hợp” là cộng của các bảng kia, nhưng số của Lê Văn Cường không khớp (đối chiếu biên bản): chỉ lấy bảng cộng.",
    ],
    [
      { says: "nothing", answers: ["addedUp", "each"] },
      "Số phiếu khác nhau: các tổ kiểm phiếu của một cuộc thì cộng lại; bảng của lần khác thì chỉ lấy một bảng.",
    ],
    [{ says: "votes", shared: 0 }, "Có 2 bảng ở trang “Tổng hợp”, “Xã Lộc An” của cùng một đơn vị."],
  ] as const)("%j", (details, said) => expect(overlap(details)).toContain(said));
});

test("many sheets are named by the first four", () => {
  const sheets = ["Tổ 1", "Tổ 2", "Tổ 3", "Tổ 4", "Tổ 5", "Tổ 6"];
  const { addedTableLost } = EXAMPLES;
  expect(findingSentence({ ...addedTableLost, details: { ...addedTableLost.details, sheets } })).toContain(
    "trang “Tổ 1”, “Tổ 2”, “Tổ 3”, “Tổ 4” và 2 trang nữa được chọn cộng",
  );
});

test.each([
  [
    EXAMPLES.levelsAboveLimit,
    "Đồng chí Nguyễn Thị Hoa: tổng ba mức là 20 phiếu, nhiều hơn 19 phiếu thu về (lệch 1 phiếu). Kiểm tra lại biên bản rồi sửa ba ô này.",
    "Nguyễn Thị Hoa: the three levels add up to 20 ballots, more than the 19 returned (1 too many). Check the minutes and correct these three cells.",
  ],
  [
    EXAMPLES.countMissing,
    "Đồng chí Nguyễn Thị Hoa: số phiếu tín nhiệm thấp còn để trống. Nhập số phiếu theo biên bản; nếu không có phiếu nào thì nhập số 0.",
    "Nguyễn Thị Hoa: the number of low confidence ballots is empty. Enter it from the minutes; enter 0 if there were none.",
  ],
  [
    EXAMPLES.countInvalid,
    "Đồng chí Nguyễn Thị Hoa: số phiếu tín nhiệm cao ghi là “18?”, không phải một số phiếu nguyên. Sửa lại ô này theo biên bản.",
    "Nguyễn Thị Hoa: the number of high confidence ballots reads “18?”, which is not a whole number of ballots. Correct this cell from the minutes.",
  ],
  [
    EXAMPLES.validInvalidDiffer,
    "Đồng chí Nguyễn Thị Hoa: 17 phiếu hợp lệ cộng 1 phiếu không hợp lệ là 18 phiếu, khác 19 phiếu thu về (lệch 1 phiếu). Kiểm tra lại biên bản rồi sửa.",
    "Nguyễn Thị Hoa: 17 valid and 1 invalid make 18 ballots, not the 19 returned (a difference of 1). Check the minutes and correct them.",
  ],
  [
    EXAMPLES.categoryUnknown,
    "Chưa rõ “Trưởng ban quản lý” (4 người: Nguyễn Thị Hoa, Trần Bình, Lê Cường và 1 người khác) thuộc đối tượng nào. Chọn trong ngăn Tín Nhiệm (được nhớ trong tệp), hoặc thêm cột “Đối tượng” vào bảng.",
    "The category of “Trưởng ban quản lý” (4 people: Nguyễn Thị Hoa, Trần Bình, Lê Cường and 1 other) is not known. Choose it in the Tín Nhiệm pane (kept in this workbook), or add a column “Đối tượng” to the table.",
  ],
  [
    EXAMPLES.tablesOverlap,
    "Có 12 trên 13 người ở nhiều hơn một bảng (2 bảng ở trang “Tổng hợp”, “Xã Lộc An”). Số phiếu giống nhau: nếu chép lại thì chỉ lấy một bảng. Người khác nhau trùng tên thì tính cả.",
    "There are 12 of 13 people in more than one table (2 tables on sheets “Tổng hợp”, “Xã Lộc An”). The counts are the same: if repeated, keep one table only. Count all if they are different people.",
  ],
  [
    EXAMPLES.typedShareDiffers,
    "Đồng chí Nguyễn Thị Hoa: tỷ lệ “Tín nhiệm cao” ghi sẵn là 73,6%, còn tính từ số phiếu là 73,68%. Phụ lục lấy tỷ lệ tính từ số phiếu; kiểm tra lại số phiếu và tỷ lệ ghi sẵn.",
    "Nguyễn Thị Hoa: the share of “High confidence” is written as 73,6%, but the counts give 73.68%. The appendix uses the counts; check them and the written share.",
  ],
  [
    EXAMPLES.levelsBelowBase,
    "Có 4 người mà tổng ba mức ít hơn mẫu số (tất cả 6 phiếu). Nếu là phiếu không đánh dấu hoặc không hợp lệ ở dòng đó thì không phải sửa; nếu không, xem lại biên bản.",
    "For 4 people the three levels add up to less than the base (by 6 ballots in all). If lines were left unmarked or spoilt, there is nothing to do; if not, check the minutes.",
  ],
  [
    EXAMPLES.tiedAtHalf,
    "Đồng chí Nguyễn Thị Hoa đạt đúng 50% ở cả hai mức “Tín nhiệm cao” và “Tín nhiệm”; chỉ tính một lần ở mức “Tín nhiệm cao” và nêu ở cột Ghi chú.",
    "Nguyễn Thị Hoa has exactly 50% at both “High confidence” and “Confidence”; this person is counted once, at “High confidence”, and named in the notes column.",
  ],
  [
    EXAMPLES.countIsText,
    "Đồng chí Nguyễn Thị Hoa: số phiếu tín nhiệm cao ghi dạng chữ “18 phiếu”, đã đọc là 18. Nếu đúng thì không phải sửa.",
    "Nguyễn Thị Hoa: the number of high confidence ballots is written as text, “18 phiếu”, and was read as 18. If that is right, there is nothing to do.",
  ],
  [
    EXAMPLES.unreadableSheet,
    "Trang “Xã Lộc An” có bảng ghi các mức tín nhiệm nhưng không thấy cột họ và tên. Nếu là bảng tổng hợp theo đơn vị, bỏ qua trang này; nếu không, ghi tiêu đề “Họ và tên” cho cột tên hoặc chỉ cột nào ghi gì.",
    "Sheet “Xã Lộc An” has a table of the three levels but no column of names. If it is a summary by unit, leave this sheet out; otherwise give the column of names the heading “Họ và tên”, or say which column is which.",
  ],
  [
    EXAMPLES.handlingUnknown,
    "Đồng chí Nguyễn Thị Hoa: nội dung xử lý “nghỉ hưu” chưa thuộc năm dòng đầu của mục II nên được tính vào dòng “Khác”. Nếu chưa đúng, sửa lại cột Xử lý.",
    "Nguyễn Thị Hoa: the handling “nghỉ hưu” is none of the first five rows of section II, so it is counted under “Khác”. If that is wrong, correct the column Xử lý.",
  ],
] as const)("$code says what, how much and what to do", (finding, vi, en) => {
  expect(findingSentence(finding)).toBe(vi);
  expect(findingSentence(finding, "en")).toBe(en);
});

test("a chosen cell that holds no number is named, and so is a base the clerk chose", () => {
  const details = { key: "Xã Lộc An|1", base: "chosenCell", people: 1, cell: "Xã Lộc An!C3" } as const;
  expect(findingSentence({ code: "baseMissing", cells: [], details })).toBe(
    "Ô Xã Lộc An!C3 được chọn làm mẫu số nhưng không ghi một số nguyên, nên chưa tính được tỷ lệ của 1 người. Sửa ô này, hoặc chọn mẫu số khác trong ngăn Tín Nhiệm.",
  );
  expect(findingSentence({ code: "baseChosen", cells: [], details }, "en")).toBe(
    "The percentages of 1 person are calculated on the number in the chosen cell (Xã Lộc An!C3), as the user chose.",
  );
});

test("more marks than the number chosen as the base are said to be so", () => {
  const details = { name: "Lê Văn An", sum: 20, limit: 18, limitName: "chosenCell" } as const;
  expect(findingSentence({ code: "levelsAboveLimit", cells: [], details })).toBe(
    "Đồng chí Lê Văn An: tổng ba mức là 20 phiếu, nhiều hơn mẫu số 18 ở ô đã chọn (lệch 2 phiếu). Kiểm tra lại biên bản rồi sửa ba ô này.",
  );
});

test("a name written with its form of address keeps it", () => {
  const finding = (name: string): Finding => ({ code: "baseIsZero", cells: [], details: { name } });
  expect(findingSentence(finding("Đ/c K’Lình"))).toMatch(/^Đ\/c K’Lình: /);
  expect(findingSentence(finding("Bà Lê Thị Ánh"))).toMatch(/^Bà Lê Thị Ánh: /);
  expect(findingSentence(finding("Bành Văn Chí"))).toMatch(/^Đồng chí Bành Văn Chí: /);
});

test("a number of invalid ballots that is not on the sheet is not spoken of", () => {
  const details = { name: "Lê Văn An", valid: 21, invalid: 0, returned: 19 };
  expect(findingSentence({ code: "validInvalidDiffer", cells: [], details })).toBe(
    "Đồng chí Lê Văn An: có 21 phiếu hợp lệ, nhiều hơn 19 phiếu thu về (lệch 2 phiếu). Kiểm tra lại biên bản rồi sửa hai số này.",
  );
});

test("English counts one thing in the singular", () => {
  const details = { people: 1, ballots: 1 };
  expect(findingSentence({ code: "levelsBelowBase", cells: [], details }, "en")).toMatch(
    /^For 1 person .* \(by 1 ballot in all\)/,
  );
});

test.each(["name", "high", "confident", "low", "columns", "rows"] as const)(
  "an unreadable sheet says that its %s is missing",
  (missing) => {
    const said = (["vi", "en"] as const).map((language) =>
      findingSentence(
        { code: "unreadableSheet", cells: [], details: { sheet: "Thôn 1", missing, key: "Thôn 1" } },
        language,
      ),
    );
    expect(said[0]).toMatch(/^Trang “Thôn 1” .*\.$/);
    expect(said[1]).toMatch(/^Sheet “Thôn 1” .*\.$/);
  },
);

test("whoever has no counts is named, of many the first three", () => {
  const sentences = (...names: string[]) =>
    (["vi", "en"] as const).map(
      (language) =>
        findingSentence(
          { code: "nothingEntered", cells: EXAMPLES.nothingEntered.cells, details: { names } },
          language,
        ).split(". ")[0],
    );
  expect(sentences("Lê An")).toEqual(["Đồng chí Lê An chưa có số phiếu nào", "Lê An has no counts yet"]);
  expect(sentences("Lê An", "Vũ Bình")).toEqual([
    "2 người chưa có số phiếu nào: Lê An, Vũ Bình",
    "2 people have no counts yet: Lê An, Vũ Bình",
  ]);
  expect(sentences("Lê An", "Vũ Bình", "Ngô Chi", "Đỗ Danh")).toEqual([
    "4 người chưa có số phiếu nào: Lê An, Vũ Bình, Ngô Chi và 1 người khác",
    "4 people have no counts yet: Lê An, Vũ Bình, Ngô Chi and 1 other",
  ]);
});

test("a State office names people as it does, and a name with its own form of address keeps it", () => {
  expect(findingSentence(EXAMPLES.countMissing, "vi", "sirOrMadam")).toMatch(/^Ông\/bà Nguyễn Thị Hoa: /);
  expect(findingSentence(EXAMPLES.countMissing, "vi", "comrade")).toMatch(/^Đồng chí Nguyễn Thị Hoa: /);
  const details = { name: "Bà Nguyễn Thị Hoa", count: "low" } as const;
  expect(findingSentence({ ...EXAMPLES.countMissing, details })).toMatch(/^Bà Nguyễn Thị Hoa: /);
});

test("a number is not quoted with sixteen digits", () => {
  const details = { name: "Lê Văn An", count: "high", found: "0,9473684210526315" } as const;
  expect(findingSentence({ code: "countInvalid", cells: [], details })).toContain("“0,9473…”");
});
