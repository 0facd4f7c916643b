import { sourceOf } from "../../src/counting/regulations/regulation";
import { RESOLUTION_85 } from "../../src/counting/regulations/resolution85";
import { ENGLISH_EXPLANATIONS, ENGLISH_RULES } from "../../src/strings/english/explanations";
import {
  figureSentence,
  ruleSentence,
  type ToldFigure,
  type ToldRule,
  VIETNAMESE_EXPLANATIONS,
  VIETNAMESE_RULES,
} from "../../src/strings/explanations";
import { loadLanguage } from "../../src/strings/language";

const name = "Lê Văn Sơn";
const share = { count: 14, base: 19, percent: 7368 };
const shares = {
  high: share,
  confident: { count: 4, base: 19, percent: 2105 },
  low: { count: 1, base: 19, percent: 526 },
};
const people = { label: "Cấp xã", count: 1, total: 70 };

const FIGURES: readonly (readonly [ToldFigure, string, string])[] = [
  [
    { code: "people", details: { ...people, column: "total" } },
    "Có 1 người được lấy phiếu thuộc hàng “Cấp xã”.",
    "The row “Cấp xã” counts 1 person.",
  ],
  [
    { code: "people", details: { ...people, column: "low", count: 0 } },
    "Không ai trong 70 người thuộc hàng “Cấp xã” đạt từ 50% trở lên ở mức “Tín nhiệm thấp”.",
    "0 of 70 people in the row “Cấp xã” have 50% or more at “Low confidence”.",
  ],
  [
    { code: "people", details: { ...people, column: "none" } },
    "Có 1 trong 70 người thuộc hàng “Cấp xã” không có mức nào đạt 50%: được tính vào tổng số nhưng không ở cột mức nào.",
    "1 of 70 people in the row “Cấp xã” has no level at 50%, which counts in the total but in no level column.",
  ],
  [
    { code: "people", details: { ...people, column: "tied" } },
    "Có 1 trong 70 người thuộc hàng “Cấp xã” đạt đúng 50% ở hai mức: được tính ở mức cao hơn.",
    "1 of 70 people in the row “Cấp xã” has exactly 50% at two levels, which counts at the higher one.",
  ],
  [
    { code: "handled", details: { label: "Cho từ chức", count: 0 } },
    "Không có ai được ghi “Cho từ chức” ở cột Xử lý.",
    "Nobody is recorded as “Cho từ chức” in the column Xử lý.",
  ],
  [
    { code: "ballots", details: { name, level: "high", count: 14, rows: 1 } },
    "Đồng chí Lê Văn Sơn: bảng kiểm phiếu ghi 14 phiếu “Tín nhiệm cao”.",
    "Lê Văn Sơn: the vote table has 14 ballots for “High confidence”.",
  ],
  [
    { code: "ballots", details: { name, level: "high", count: 24, rows: 2 } },
    "Đồng chí Lê Văn Sơn: cộng 2 dòng của bảng kiểm phiếu là 24 phiếu “Tín nhiệm cao”.",
    "Lê Văn Sơn: 2 rows of the vote tables have 24 ballots for “High confidence”.",
  ],
  [
    { code: "base", details: { name, kind: "levels", parts: [14, 4, 1], value: 19 } },
    "Đồng chí Lê Văn Sơn: mẫu số là 14 + 4 + 1 = 19 (tổng ba mức, giả định không có phiếu không hợp lệ).",
    "Lê Văn Sơn: the base is 14 + 4 + 1 = 19 (the sum of the three levels, assuming no invalid ballots).",
  ],
  [
    { code: "share", details: { name, level: "high", share, kind: "returned" } },
    "Đồng chí Lê Văn Sơn: 14 phiếu “Tín nhiệm cao” chia cho 19 (số phiếu thu về) là 73,68%.",
    "Lê Văn Sơn: 14 ballots for “High confidence” divided by 19 (the number of ballots returned) is 73.68%.",
  ],
  [
    {
      code: "difference",
      details: {
        name,
        level: "low",
        now: { count: 1, base: 19, percent: 526 },
        before: { count: 2, base: 25, percent: 800 },
        points: -274, // 25/475 - 38/475 is -13/475
      },
    },
    "Đồng chí Lê Văn Sơn, mức “Tín nhiệm thấp”: kỳ này 1/19 (5,26%), kỳ trước 2/25 (8%). Chênh lệch -2,74 điểm phần trăm, tính từ số phiếu, không từ tỷ lệ đã làm tròn.",
    "Lê Văn Sơn, “Low confidence”: 1/19 (5.26%) in this vote, 2/25 (8%) in the earlier one. The difference is -2.74 percentage points, from the ballots and not from rounded percentages.",
  ],
  [
    { code: "outcome", details: { name, outcome: "none", shares } },
    "Đồng chí Lê Văn Sơn có “Tín nhiệm cao” 14/19 (73,68%), “Tín nhiệm” 4/19 (21,05%), “Tín nhiệm thấp” 1/19 (5,26%). Không mức nào đạt 50%.",
    "Lê Văn Sơn has “High confidence” 14/19 (73.68%), “Confidence” 4/19 (21.05%), “Low confidence” 1/19 (5.26%). No level reaches 50%.",
  ],
];

const RULES: readonly (readonly [ToldRule, string, string])[] = [
  [
    {
      code: "base",
      details: {
        of: "delegates",
        sources: [sourceOf(RESOLUTION_85.base, RESOLUTION_85)],
        isAccount: false,
      },
    },
    "Tỷ lệ tính trên tổng số đại biểu (khoản 1 Điều 17 NQ 85/2014/QH13).",
    "Percentages are calculated on the number of all delegates (clause 1, Article 17 of NQ 85/2014/QH13).",
  ],
  [
    { code: "baseInstead", details: { kind: "valid" } },
    "Ở đây mẫu số được dùng là số phiếu hợp lệ.",
    "The base used here is the number of valid ballots.",
  ],
  [
    {
      code: "addedUp",
      details: {
        sums: [
          {
            what: "base",
            parts: [
              { value: 30, at: "Tổ 1!A2" },
              { value: 19, at: "Tổ 2!A2" },
            ],
          },
        ],
      },
    },
    "Số phiếu được cộng từ nhiều dòng của cùng một người, theo lựa chọn của người dùng: mẫu số 30 (Tổ 1!A2) + 19 (Tổ 2!A2) = 49.",
    "The ballots of several rows of one person were added up, as you chose: the base 30 (Tổ 1!A2) + 19 (Tổ 2!A2) = 49.",
  ],
  [
    {
      code: "low",
      details: {
        words: { vi: "quá nửa", en: "over half" },
        consequence: { vi: "có thể xin từ chức", en: "may ask to resign" },
        source: { vi: "NQ", en: "NQ" },
        isAccount: true,
      },
    },
    "Phiếu “Tín nhiệm thấp” quá nửa: thuộc diện có thể xin từ chức (NQ). Việc xử lý do cấp có thẩm quyền quyết định. Lời văn này chưa đối chiếu được với bản gốc của văn bản: xem lại trước khi trích dẫn.",
    "“Low confidence” over half: may ask to resign (NQ). The competent authority decides. These words have not been compared with the text itself: check them before quoting.",
  ],
];

beforeAll(() => loadLanguage("en"));

test("both languages have a sentence for the same figures and rules", () => {
  expect(Object.keys(ENGLISH_EXPLANATIONS)).toEqual(Object.keys(VIETNAMESE_EXPLANATIONS));
  expect(Object.keys(ENGLISH_RULES)).toEqual(Object.keys(VIETNAMESE_RULES));
  expect([...new Set(FIGURES.map(([{ code }]) => code))].sort()).toEqual(
    Object.keys(VIETNAMESE_EXPLANATIONS).sort(),
  );
});

test.each(FIGURES)("a figure is told: %j", (figure, vi, en) => {
  expect(figureSentence(figure)).toBe(vi);
  expect(figureSentence(figure, "en")).toBe(en);
});

test.each(RULES)("a rule is told with its source: %j", (rule, vi, en) => {
  expect(ruleSentence(rule)).toBe(vi);
  expect(ruleSentence(rule, "en")).toBe(en);
});

test.each(["level", "total", "handling"] as const)("the rule of %s differs between the languages", (code) => {
  const [vi, en] = (["vi", "en"] as const).map((language) => ruleSentence({ code, details: {} }, language));
  expect(vi).toMatch(/^(Mỗi người|Mục II) .+\.$/);
  expect(en).toMatch(/^(Everyone|Section II) .+\.$/);
});
