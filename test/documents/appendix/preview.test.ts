import { previewAppendix } from "../../../src/documents/appendix/preview";
import { DEFAULT_SETTINGS } from "../../../src/documents/settings";
import { result } from "../people";

const SETTINGS = {
  ...DEFAULT_SETTINGS,
  unit: "Huyện ủy Bảo Lâm",
  number: "121-BC/HU",
  date: "2022-06-24",
  signatory: { post: "T/M BAN THƯỜNG VỤ; Bí thư", name: "Người ký" },
};

/** Of two in row 1.2 one at "tín nhiệm cao" and one at no level: 9, 7 and 3 of 19. */
const PEOPLE = [result({ marks: [18, 1, 0] }), result({ name: "Cán bộ 002", marks: [9, 7, 3] })];

test("the report line is the one that will be written", () => {
  expect(previewAppendix(PEOPLE, undefined, SETTINGS)?.report).toBe(
    "(Kèm theo Báo cáo số 121-BC/HU, ngày 24/6/2022 của Huyện ủy Bảo Lâm)",
  );
});

test("a report line on a source sheet shows while nothing is set", () => {
  const cell = { sheet: "BTV", row: 2, column: 0 };
  const report = { text: "Kèm theo Báo cáo số 5-BC/ĐU", cells: [cell], cell };
  expect(previewAppendix(PEOPLE, report, DEFAULT_SETTINGS)?.report).toBe("(Kèm theo Báo cáo số 5-BC/ĐU)");
});

test("the row of the people has its remark, the others none", () => {
  const rows = previewAppendix(PEOPLE, undefined, SETTINGS)?.rows ?? [];
  const remarked = rows.filter(({ remark }) => remark !== "");
  expect(remarked.map(({ row, remark }) => [row.number, remark])).toEqual([
    ["1.2", "01 đồng chí không mức nào đạt 50%"],
  ]);
});

test("the foot ends with who signs", () => {
  expect(previewAppendix(PEOPLE, undefined, SETTINGS)?.foot.slice(-3)).toEqual([
    "T/M BAN THƯỜNG VỤ",
    "Bí thư",
    "Người ký",
  ]);
});

test("the two sheets are named, the appendix first", () => {
  expect(previewAppendix(PEOPLE, undefined, SETTINGS)?.sheets).toEqual(["Phụ lục I", "Kết quả tín nhiệm"]);
});

test("somebody without a row in the form leaves nothing to preview: nobody is lost silently", () => {
  expect(previewAppendix(PEOPLE, undefined, { ...SETTINGS, form: "twoTier" })).toBeUndefined();
});

test("nobody, no preview", () => {
  expect(previewAppendix([], undefined, SETTINGS)).toBeUndefined();
});
