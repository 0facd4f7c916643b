import { qualifiedAddress } from "../../src/counting/cell";
import { countPeople } from "../../src/counting/count";
import { DECISION_262 } from "../../src/counting/regulations/decision262";
import type { Regulation } from "../../src/counting/regulations/regulation";
import { RESOLUTION_85 } from "../../src/counting/regulations/resolution85";
import type { PersonResult } from "../../src/counting/result";
import { countAppendix } from "../../src/documents/appendix/figures";
import { appendixFigureAt, planAppendixSheet } from "../../src/documents/appendix/sheet";
import { type Laws, explain, type Explanation } from "../../src/reporting/explanation";
import type { MadeFigure } from "../../src/documents/figure";
import { DEFAULT_SETTINGS } from "../../src/documents/settings";
import { planResultsSheet, resultsFigureAt } from "../../src/documents/results/sheet";
import type { SheetPlan } from "../../src/documents/plan/sheetPlan";
import { figureSentence, ruleSentence } from "../../src/strings/explanations";
import { LEVEL_NAMES } from "../../src/strings/terms";
import { cell, count, recorded, result } from "../documents/people";
import { shown } from "../documents/planText";
import { samplePeople } from "../documents/samplePeople";

const EVERYONE: readonly PersonResult[] = [
  ...countPeople(samplePeople()),
  result({ name: "Không mức nào", category: "stateEnterprise", marks: [7, 6, 5] }),
  result({
    name: "Hai mức",
    category: "districtCommittee",
    marks: [10, 10, 0],
    returned: 20,
    handling: recorded("Cho từ chức", ["resigned"]),
  }),
];
const APPENDIX = countAppendix(EVERYONE);
const RESULTS = planResultsSheet(EVERYONE, [], DEFAULT_SETTINGS);
const APPENDIX_PLAN = planAppendixSheet(APPENDIX, {
  resultsSheetName: "Kết quả tín nhiệm",
  settings: DEFAULT_SETTINGS,
});

/** Every cell of a plan that shows a figure, with what it shows. */
function figuresOf(
  plan: SheetPlan,
  figureAt: (at: { row: number; column: number }) => MadeFigure | undefined,
) {
  return plan.cells.flatMap((cells, row) =>
    cells.flatMap((planned, column) => {
      const figure = figureAt({ row, column });
      return figure ? [{ figure, shows: shown(planned) }] : [];
    }),
  );
}

function sentences({ figure, rules }: Explanation): string[] {
  return [figureSentence(figure), ...rules.map((rule) => ruleSentence(rule))];
}

const NO_LAWS: Laws = { low: [] };

function under(regulation: Regulation | undefined): Laws {
  return regulation ? { regulation, low: [regulation] } : NO_LAWS;
}

describe("the cell of a made sheet leads to the figure it shows", () => {
  test("in Phụ lục I: as many people as the cell says, blank for nobody, the remark of the row's remarkable", () => {
    const figures = figuresOf(APPENDIX_PLAN, (at) => appendixFigureAt(APPENDIX, DEFAULT_SETTINGS, at));
    expect(figures).toHaveLength(24); // 4 rows with people × 4 columns, 2 remarks, 6 rows of section II
    for (const { figure, shows } of figures) {
      const { people } = explain(figure, NO_LAWS);
      expect(String(shows || "00")).toMatch(
        new RegExp(`^0*${people.length}( đồng chí (không mức nào|đúng 50%)|$)`),
      );
    }
  });

  test("in Kết quả tín nhiệm: the base, each count and share, and the level of the person of that row", () => {
    const figures = figuresOf(RESULTS, (at) => resultsFigureAt(EVERYONE, DEFAULT_SETTINGS, at));
    expect(figures).toHaveLength(130 * 8);
    for (const { figure, shows } of figures) {
      if (figure.kind === "base") expect(shows).toBe(figure.result.base.value);
      if (figure.kind === "ballots") expect(shows).toBe(figure.result.shares[figure.level].count);
      if (figure.kind === "share") {
        const { count: ballots, base } = figure.result.shares[figure.level];
        expect(shows).toBe(ballots / base);
      }
      if (figure.kind === "outcome" && figure.result.outcome !== "none")
        expect(shows).toBe(LEVEL_NAMES.vi[figure.result.outcome]);
    }
  });

  test("headings, labels and empty rows show none", () => {
    expect(appendixFigureAt(APPENDIX, DEFAULT_SETTINGS, { row: 5, column: 3 })).toBeUndefined();
    expect(appendixFigureAt(APPENDIX, DEFAULT_SETTINGS, { row: 8, column: 2 })).toBeUndefined(); // Cấp tỉnh: nobody
    expect(appendixFigureAt(APPENDIX, DEFAULT_SETTINGS, { row: 9, column: 1 })).toBeUndefined();
    expect(resultsFigureAt(EVERYONE, DEFAULT_SETTINGS, { row: 5, column: 6 })).toBeUndefined();
    expect(resultsFigureAt(EVERYONE, DEFAULT_SETTINGS, { row: 6, column: 1 })).toBeUndefined();
    expect(resultsFigureAt(EVERYONE, DEFAULT_SETTINGS, { row: 6 + 130, column: 6 })).toBeUndefined();
  });
});

describe("Vì sao?", () => {
  const commune = appendixFigureAt(APPENDIX, DEFAULT_SETTINGS, { row: 10, column: 4 }); // 1.3 × Tín nhiệm

  test("1 of 70 at “tín nhiệm”: the fraction, the rules, the person and the source row", () => {
    if (!commune) throw new Error("1.3 has people");
    const explanation = explain(commune, under(DECISION_262));
    expect(explanation.fraction).toEqual({ of: "people", numerator: 1, denominator: 70 });
    expect(sentences(explanation)).toEqual([
      "Có 1 trong 70 người thuộc hàng “Cấp xã” đạt từ 50% trở lên ở mức “Tín nhiệm”.",
      "Mỗi người được tính một lần, ở mức cao nhất có tỷ lệ từ 50% trở lên; so bằng số phiếu, không làm tròn (tiêu đề cột của Phụ lục I).",
      "Mỗi người ở đúng một hàng của mục I; tổng số gồm người ở ba cột mức và người không có mức nào đạt 50%.",
    ]);
    expect(
      explanation.people.map(({ result: { person }, cells }) => [
        person.unit.text,
        cells.map(qualifiedAddress)[0],
      ]),
    ).toEqual([["Xã Lộc Lâm", "'Xã Lộc Lâm'!B11"]]);
  });

  const person = result({ name: "Lê Văn Sơn", marks: [14, 4, 1], returned: 19 });

  test.each<[string, MadeFigure, Regulation | undefined, readonly string[], readonly string[]]>([
    [
      "a share: ballots over the base, and the rule of the base with its source",
      { kind: "share", result: person, level: "high" },
      DECISION_262,
      [
        "Đồng chí Lê Văn Sơn: 14 phiếu “Tín nhiệm cao” chia cho 19 (số phiếu thu về) là 73,68%.",
        "Tỷ lệ tính trên tổng số phiếu thu về (khoản 7.3 Điều 7 QĐ 262-QĐ/TW ngày 08/10/2014).",
      ],
      ["'BTV'!E7", "'BTV'!D7", "'BTV'!B7"],
    ],
    [
      "a count: the cell it was read from",
      { kind: "ballots", result: person, level: "confident" },
      DECISION_262,
      ["Đồng chí Lê Văn Sơn: bảng kiểm phiếu ghi 4 phiếu “Tín nhiệm”."],
      ["'BTV'!F7", "'BTV'!B7"],
    ],
    [
      "a level: all three shares",
      { kind: "outcome", result: person },
      undefined,
      [
        "Đồng chí Lê Văn Sơn có “Tín nhiệm cao” 14/19 (73,68%), “Tín nhiệm” 4/19 (21,05%), “Tín nhiệm thấp” 1/19 (5,26%). Mức cao nhất đạt từ 50% trở lên là “Tín nhiệm cao”.",
        "Mỗi người được tính một lần, ở mức cao nhất có tỷ lệ từ 50% trở lên; so bằng số phiếu, không làm tròn (tiêu đề cột của Phụ lục I).",
        "Tỷ lệ tính trên tổng số phiếu thu về.",
      ],
      ["'BTV'!B7", "'BTV'!E7", "'BTV'!F7", "'BTV'!G7", "'BTV'!D7"],
    ],
    [
      "two thirds of “tín nhiệm thấp”: pointed out under the regulation",
      {
        kind: "share",
        result: result({ name: "Lê Văn Sơn", marks: [3, 3, 12], returned: 18 }),
        level: "low",
      },
      DECISION_262,
      [
        "Đồng chí Lê Văn Sơn: 12 phiếu “Tín nhiệm thấp” chia cho 18 (số phiếu thu về) là 66,67%.",
        "Tỷ lệ tính trên tổng số phiếu thu về (khoản 7.3 Điều 7 QĐ 262-QĐ/TW ngày 08/10/2014).",
        "Phiếu “Tín nhiệm thấp” từ 2/3 trở lên: thuộc diện kịp thời xem xét: nếu không đáp ứng yêu cầu nhiệm vụ thì cho từ chức hoặc cho thôi giữ chức vụ (QĐ 262-QĐ/TW ngày 08/10/2014). Việc xử lý do cấp có thẩm quyền quyết định. Lời văn này chưa đối chiếu được với bản gốc của văn bản: xem lại trước khi trích dẫn.",
      ],
      ["'BTV'!G7", "'BTV'!D7", "'BTV'!B7"],
    ],
    [
      "a difference between two votes: the ballots of both, and points from them, not from rounded percentages",
      {
        kind: "difference",
        level: "high",
        // 10/15 - 5/15 is 5/15, 33,33 points; the rounded 66,67 % less 33,33 % would be 33,34.
        now: result({ name: "Lê Văn Sơn", marks: [5, 9, 1], returned: 15, row: 6 }),
        before: result({ name: "Lê Văn Sơn", marks: [10, 4, 1], returned: 15, row: 8 }),
      },
      undefined,
      [
        "Đồng chí Lê Văn Sơn, mức “Tín nhiệm cao”: kỳ này 5/15 (33,33%), kỳ trước 10/15 (66,67%). Chênh lệch -33,33 điểm phần trăm, tính từ số phiếu, không từ tỷ lệ đã làm tròn.",
        "Tỷ lệ tính trên tổng số phiếu thu về.",
      ],
      ["'BTV'!E7", "'BTV'!D7", "'BTV'!B7", "'BTV'!E9", "'BTV'!D9", "'BTV'!B9"],
    ],
    [
      "a base put together, where the regulation takes all delegates",
      {
        kind: "base",
        result: result({
          name: "Lê Văn Sơn",
          ballots: { valid: count(18, cell("BTV", 6, 8)), invalid: count(1, cell("BTV", 6, 9)) },
        }),
      },
      RESOLUTION_85,
      [
        "Đồng chí Lê Văn Sơn: mẫu số là 18 + 1 = 19 (tổng số phiếu hợp lệ và không hợp lệ).",
        "Tỷ lệ tính trên tổng số đại biểu (khoản 1 Điều 17 NQ 85/2014/QH13).",
        "Ở đây mẫu số được dùng là tổng số phiếu hợp lệ và không hợp lệ.",
      ],
      ["'BTV'!I7", "'BTV'!J7", "'BTV'!B7"],
    ],
  ])("%s", (_, figure, regulation, said, cells) => {
    const explanation = explain(figure, under(regulation));
    expect(sentences(explanation)).toEqual(said);
    expect(explanation.people.map((one) => one.cells.map(qualifiedAddress))).toEqual([cells]);
  });

  test("a handling: the people of whom it is recorded, led to the record", () => {
    const resigned = appendixFigureAt(APPENDIX, DEFAULT_SETTINGS, { row: 18, column: 2 }); // II.3
    if (!resigned) throw new Error("II.3 shows a figure");
    const { figure, people } = explain(resigned, NO_LAWS);
    expect(figureSentence(figure)).toBe("Có 1 người được ghi “Cho từ chức” ở cột Xử lý.");
    expect(people.map(({ cells }) => cells.map(qualifiedAddress))).toEqual([["'BTV'!H7", "'BTV'!B7"]]);
  });
});
