import type { Category } from "../../../src/counting/category";
import { countPeople } from "../../../src/counting/count";
import type { SourcedText } from "../../../src/counting/person";
import type { PersonResult } from "../../../src/counting/result";
import { countAppendix } from "../../../src/documents/appendix/figures";
import { planAppendixSheet } from "../../../src/documents/appendix/sheet";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../../src/documents/settings";
import type { SheetPlan } from "../../../src/documents/plan/sheetPlan";
import { wrappedLines } from "../../../src/documents/plan/textHeight";
import { SEED_APPENDIX } from "../../cases/seedAppendix";
import { cell, count, person, recorded, result } from "../people";
import { formulaAt, shownCells } from "../planText";
import { samplePeople } from "../samplePeople";

function planOf(
  people: readonly PersonResult[],
  resultsSheetName = "Kết quả tín nhiệm",
  report?: SourcedText,
): SheetPlan {
  return planAppendixSheet(countAppendix(people), {
    resultsSheetName,
    report,
    settings: DEFAULT_SETTINGS,
  });
}

const REPORT = "(Kèm theo Báo cáo số 121-BC/HU, ngày 24/6/2022 của Ban Thường vụ Huyện ủy Bảo Lâm)";
const REPORT_CELL = cell("BTV Huyện ủy", 3, 0);

/** Phụ lục I of Báo cáo số 121-BC/HU, ngày 24/6/2022; "TÔ QUỐC" of the original is spelled "TỔ QUỐC". */
// prettier-ignore
const REPORT_121_APPENDIX = [
  ["KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI THÀNH VIÊN LÃNH ĐẠO CẤP ỦY VÀ CÁN BỘ LÃNH ĐẠO TRONG CÁC CƠ QUAN ĐẢNG, NHÀ NƯỚC, MẶT TRẬN TỔ QUỐC VIỆT NAM VÀ CÁC ĐOÀN THỂ CHÍNH TRỊ-XÃ HỘI Ở ĐỊA PHƯƠNG", "", "", "", "", "", ""],
  ["PHỤ LỤC I", "", "", "", "", "", ""],
  ["(Kèm theo Báo cáo số 121-BC/HU, ngày 24/6/2022 của Ban Thường vụ Huyện ủy Bảo Lâm)", "", "", "", "", "", ""],
  ["", "", "", "", "", "", ""],
  ["Số TT", "Đối tượng lấy phiếu", "Tổng số cán bộ lấy phiếu tín nhiệm", "Kết quả lấy phiếu tín nhiệm", "", "", "Ghi chú"],
  ["", "", "", "Có tỷ lệ phiếu “Tín nhiệm cao” từ 50% trở lên", "Có tỷ lệ phiếu “Tín nhiệm” từ 50% trở lên", "Có tỷ lệ phiếu “Tín nhiệm thấp” từ 50% trở lên", ""],
  ...SEED_APPENDIX.map((row) => row.map((shown, column) => (column >= 2 && shown !== "" ? Number(shown) : shown))),
];

describe("Phụ lục I of the sample", () => {
  const plan = planOf(countPeople(samplePeople()), "Kết quả tín nhiệm", {
    text: REPORT,
    cells: [REPORT_CELL],
  });

  test("equals that of Báo cáo số 121-BC/HU, cell by cell", () => {
    const shown = shownCells(plan).slice(0, REPORT_121_APPENDIX.length);
    // Where lines are broken is the page's.
    const inOneLine = shown.map((row) =>
      row.map((each) => (typeof each === "string" ? each.replace(/\n/g, " ") : each)),
    );
    expect(inOneLine).toEqual(REPORT_121_APPENDIX);
  });

  test("says its base and its rule below the table", () => {
    expect(shownCells(plan).slice(REPORT_121_APPENDIX.length).flat().join("")).toBe(
      "Mẫu số của tỷ lệ là tổng số phiếu thu về. " +
        "Mỗi đồng chí được tính một lần, ở mức cao nhất có tỷ lệ từ 50% trở lên (so bằng số phiếu, không làm tròn).",
    );
  });

  test("has a formula in every figure and in Ghi chú, none in a heading", () => {
    const kinds = plan.cells.slice(6, 22).map((row) =>
      row
        .slice(2)
        .map((one) => (one ? (one.formula ? "f" : typeof one.shows) : "-"))
        .join(""),
    );
    const [heading, counted, handled] = ["-----", "fffff", "f----"];
    expect(kinds).toEqual([
      ...[heading, heading, counted, counted, counted],
      ...[heading, counted, counted, counted],
      ...[heading, handled, handled, handled, handled, handled, handled],
    ]);
  });
});

describe("formulas of Phụ lục I", () => {
  const plan = planOf([result(), result({ row: 7 })], "Kết quả 'mới' (2)");

  test("count the rows of the results sheet under its actual name, its apostrophes doubled", () => {
    expect(formulaAt(plan, 9, 2)).toBe(
      `=IF(COUNTIFS('Kết quả ''mới'' (2)'!$E$7:$E$8,"Ban Thường vụ cấp huyện")=0,"",` +
        `COUNTIFS('Kết quả ''mới'' (2)'!$E$7:$E$8,"Ban Thường vụ cấp huyện"))`,
    );
  });

  test("the three columns count the three levels", () => {
    const words = [3, 4, 5].map((column) => /\$M\$7:\$M\$8,"([^"]*)"/.exec(formulaAt(plan, 9, column))?.[1]);
    expect(words).toEqual(["Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"]);
  });

  test("a row of section II looks for its words anywhere but in free text", () => {
    const column = "'Kết quả ''mới'' (2)'!$N$7:$N$8";
    expect(formulaAt(plan, 20, 2)).toBe(`=COUNTIFS(${column},"*Miễn nhiệm*",${column},"<>Khác:*")`);
  });

  test("“Khác” also counts what names none of the first five rows", () => {
    const column = "'Kết quả ''mới'' (2)'!$N$7:$N$8";
    expect(formulaAt(plan, 21, 2)).toBe(
      `=COUNTIFS(${column},"Khác*")+COUNTIFS(${column},"?*",${column},"<>Khác*",` +
        `${column},"<>*Rà soát đưa ra khỏi quy hoạch*",${column},"<>*Bố trí, phân công công tác khác*",` +
        `${column},"<>*Cho từ chức*",${column},"<>*Cho thôi chức vụ*",${column},"<>*Miễn nhiệm*")`,
    );
  });

  test("Ghi chú also watches for counts edited into the impossible, and for levels that can no longer be calculated", () => {
    const inRow = `'Kết quả ''mới'' (2)'!$E$7:$E$8,"Ban Thường vụ cấp huyện"`;
    const edited = `COUNTIFS(${inRow},'Kết quả ''mới'' (2)'!$P$7:$P$8,"*Số phiếu sửa sau khi lập không dùng được:*")`;
    const none = `COUNTIFS(${inRow},'Kết quả ''mới'' (2)'!$M$7:$M$8,"Không mức nào đạt 50%")`;
    const unknown = `SUM(C10)-SUM(D10:F10)-${none}`;
    expect(formulaAt(plan, 9, 6)).toContain(
      `&IF(${edited}=0,"","; "&TEXT(${edited},"00")&" đồng chí có số phiếu sửa sau khi lập không dùng được")` +
        `&IF(${unknown}=0,"","; "&TEXT(${unknown},"00")&" đồng chí chưa tính được mức")`,
    );
  });
});

describe("Ghi chú", () => {
  const none = { marks: [9, 9, 1] as const };
  const tied = { marks: [10, 10, 0] as const, returned: 20 };
  const remark = (people: readonly PersonResult[]) => shownCells(planOf(people))[9]?.[6];

  test("is empty when everyone is at one level", () => expect(remark([result()])).toBe(""));

  test("says who is at no level", () => {
    expect(remark([result(none), result(none)])).toBe("02 đồng chí không mức nào đạt 50%");
  });

  test("says who is at exactly half twice", () => {
    expect(remark([result(tied)])).toBe("01 đồng chí đúng 50% ở hai mức");
  });

  test("says both", () => {
    expect(remark([result(none), result(tied)])).toBe(
      "01 đồng chí không mức nào đạt 50%; 01 đồng chí đúng 50% ở hai mức",
    );
  });
});

describe("section II", () => {
  test("shows the recorded handlings of a person in both rows", () => {
    const handling = recorded("cho từ chức, miễn nhiệm", ["resigned", "dismissed"]);
    const figures = shownCells(planOf([result({ handling })]))
      .slice(16, 22)
      .map((row) => row[2]);
    expect(figures).toEqual([0, 0, 1, 0, 1, 0]);
  });
});

describe("the line “Kèm theo Báo cáo”", () => {
  const line = (report?: SourcedText) => planOf([result()], "Kết quả tín nhiệm", report).cells[2]?.[0];

  test("is to be filled in when no sheet has one", () => {
    expect(line()).toEqual({ shows: "(Kèm theo Báo cáo số …-BC/…, ngày …/…/… của …)" });
  });

  test("is read from its cell", () => {
    expect(line({ text: REPORT, cells: [REPORT_CELL] })).toEqual({
      formula: "=TRIM('BTV Huyện ủy'!A4)",
      shows: REPORT,
    });
  });

  test("gets the brackets it lacks", () => {
    expect(line({ text: "Kèm theo Báo cáo số 05-BC/ĐU", cells: [REPORT_CELL] })).toEqual({
      formula: `="("&TRIM('BTV Huyện ủy'!A4)&")"`,
      shows: "(Kèm theo Báo cáo số 05-BC/ĐU)",
    });
  });

  test("is text when it stands in no cell of its own", () => {
    expect(line({ text: "Kèm theo Báo cáo số 05-BC/ĐU", cells: [] })).toEqual({
      shows: "(Kèm theo Báo cáo số 05-BC/ĐU)",
    });
  });
});

describe("the base below the table", () => {
  const base = (people: readonly PersonResult[]) => String(shownCells(planOf(people)).at(-1)?.[0]);
  const [levels, valid] = countPeople([
    person({ ballots: {} }),
    person({ ballots: { valid: count(19, cell("BTV", 6, 3)) } }),
  ]) as [PersonResult, PersonResult];

  test("says the assumption when no number of ballots is known", () => {
    expect(base([levels])).toContain(
      "Mẫu số của tỷ lệ là tổng ba mức, giả định không có phiếu không hợp lệ. ",
    );
  });

  test("says for how many people it is another one", () => {
    expect(base([result(), result(), levels, valid])).toMatch(
      /^Mẫu số của tỷ lệ là tổng số phiếu thu về: 02 đồng chí; tổng ba mức, giả định không có phiếu không hợp lệ: 01 đồng chí; số phiếu hợp lệ: 01 đồng chí\. /,
    );
  });
});

describe("the printed page", () => {
  const plan = planOf([result()]);

  test("is one A4 page lying across with the edges of a Party document, its two header rows repeated", () => {
    expect(plan.page).toEqual({
      orientation: "Landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      area: { row: 0, column: 0, rows: 24, columns: 7 },
      repeatedRows: { first: 4, last: 5 },
      onePageHigh: true,
      breaks: [],
      scale: 100,
    });
  });

  const sample = countPeople(samplePeople());
  const atNoLevel = (category: Category) => result({ category, marks: [7, 6, 6] });
  const settled = (people: readonly PersonResult[], settings: Partial<ReportSettings> = {}) =>
    planAppendixSheet(countAppendix(people), {
      resultsSheetName: "Kết quả tín nhiệm",
      settings: { ...DEFAULT_SETTINGS, ...settings },
    });

  test("keeps letters of 12 points on one page for a remark in any one row, as large as the rest", () => {
    for (const category of ["communeCommittee", "districtLeaders", "stateEnterprise"] as const) {
      const remarked = planOf([...sample, atNoLevel(category)]);
      expect(remarked.page.onePageHigh).toBe(true);
      expect(remarked.font.size).toBe(12);
      const title = remarked.styles.find(({ area }) => area.row === 0)?.format?.font?.size;
      expect(title).toBeGreaterThanOrEqual(13);
    }
  });

  test("goes on to a second page before a remark makes the letters smaller than 12 points", () => {
    const people = [...sample, atNoLevel("communeCommittee"), atNoLevel("districtCommittee")];
    const remarked = planOf(people);
    expect(remarked.page.onePageHigh).toBeFalsy();
    expect(remarked.font.size).toBeGreaterThanOrEqual(12);
  });

  test("has smaller letters for notes or a signature where that keeps one page and is wanted", () => {
    const noted = settled(sample, { regulation: "decision96" });
    expect(noted.page.onePageHigh).toBe(true);
    expect(noted.font.size).toBeGreaterThanOrEqual(10.5);
    expect(noted.font.size).toBeLessThan(12);
    const large = settled(sample, { regulation: "decision96", appendixPages: "largest" });
    expect(large.page.onePageHigh).toBeFalsy();
    expect(large.font.size).toBeGreaterThanOrEqual(12);
  });

  test("shows every line of a row on a screen that sets letters a twentieth wider", () => {
    for (const people of [sample, [...sample, atNoLevel("communeCommittee")]]) {
      const { cells, merges, columnWidths, rowHeights, font } = planOf(people);
      const merged = new Set(merges.map(({ row, column }) => `${row} ${column}`));
      cells.forEach((row, at) =>
        row.forEach((each, column) => {
          if (typeof each?.shows !== "string" || merged.has(`${at} ${column}`)) return;
          // Within the 5 pixels beside the letters, and a step of indent where the label is.
          const points = (columnWidths[column] ?? 0) - 3.75 - (column === 1 ? 8.25 : 0);
          const lines = wrappedLines(each.shows, { points: points / 1.05, size: font.size });
          expect(lines * font.size * 1.107).toBeLessThanOrEqual(rowHeights[at] ?? 0);
        }),
      );
    }
  });

  test("fits without being shrunk, its letters 12 points and more", () => {
    const wide = plan.columnWidths.reduce((sum, width) => sum + width, 0);
    const high = plan.rowHeights.reduce<number>((sum, points) => sum + (points ?? NaN), 0);
    const millimetre = 72 / 25.4;
    expect(plan.rowHeights).toHaveLength(plan.cells.length);
    // Printed, columns are as much wider as a digit of Calibri 11 is than the seven pixels of the screen.
    expect((wide * 5.577) / 5.25).toBeLessThanOrEqual((297 - 45) * millimetre);
    expect(high).toBeLessThanOrEqual((210 - 40) * millimetre);
    expect(plan.font.size).toBeGreaterThanOrEqual(12);
  });
});
