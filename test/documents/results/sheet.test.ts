import { countPeople, countPerson } from "../../../src/counting/count";
import type { Finding } from "../../../src/counting/finding";
import type { PersonResult } from "../../../src/counting/result";
import { DEFAULT_SETTINGS } from "../../../src/documents/settings";
import { planResultsSheet } from "../../../src/documents/results/sheet";
import { findingSentence } from "../../../src/strings/findings";
import { cell, person, recorded, result } from "../people";
import { formulaAt, shownCells } from "../planText";

const FIRST = 6;

function rowsOf(people: readonly PersonResult[], findings: readonly Finding[] = []): (string | number)[][] {
  return shownCells(planResultsSheet(people, findings, DEFAULT_SETTINGS)).slice(FIRST, FIRST + people.length);
}

describe("a person's row", () => {
  const people = [result({ sheet: "Xã B'Lá", unit: { text: "Xã B'Lá", cells: [] } })];
  const sheet = planResultsSheet(people, [], DEFAULT_SETTINGS);

  test("shows who, the counts with their shares, the level and where it was read", () => {
    expect(rowsOf(people)).toEqual([
      [
        ...[1, "Cán bộ 001", "Ủy viên", "Xã B'Lá", "Ban Thường vụ cấp huyện", 19],
        ...[18, 18 / 19, 1, 1 / 19, 0, 0],
        ...["Tín nhiệm cao", "", "Xã B'Lá!B7", ""],
      ],
    ]);
  });

  test("reads the clerk's cells by formulas, the sheet's apostrophe doubled", () => {
    const formulas = [1, 2, 5, 6, 7, 8, 9, 10, 11].map((column) => formulaAt(sheet, FIRST, column));
    expect(formulas).toEqual([
      "=TRIM('Xã B''Lá'!B7)",
      "=TRIM('Xã B''Lá'!C7)",
      "='Xã B''Lá'!D7",
      "='Xã B''Lá'!E7",
      "=G7/F7",
      "='Xã B''Lá'!F7",
      "=I7/F7",
      "='Xã B''Lá'!G7",
      "=K7/F7",
    ]);
  });

  test("decides the level on whole ballots", () => {
    expect(formulaAt(sheet, FIRST, 12)).toBe(
      `=IF(2*G7>=F7,"Tín nhiệm cao",IF(2*I7>=F7,"Tín nhiệm",IF(2*K7>=F7,"Tín nhiệm thấp","Không mức nào đạt 50%")))`,
    );
  });

  test("links to the cell of the name", () => {
    expect(formulaAt(sheet, FIRST, 14)).toBe(
      `=HYPERLINK("#'Xã B''Lá'!B"&ROW('Xã B''Lá'!B7),"Xã B'Lá!B"&ROW('Xã B''Lá'!B7))`,
    );
  });

  test("leaves Xử lý empty when nothing is recorded", () => expect(sheet.cells[FIRST]?.[13]).toBeNull());

  test("without a number of ballots the base is the sum of the row's own three counts", () => {
    const [levels] = countPeople([person({ ballots: {} })]);
    const plan = planResultsSheet(levels ? [levels] : [], [], DEFAULT_SETTINGS);
    expect(formulaAt(plan, FIRST, 5)).toBe("=G7+I7+K7");
    expect(shownCells(plan)[4]?.[5]).toBe("Mẫu\nsố");
  });

  test("text that stands in no cell of its own is text, even when it begins like a formula", () => {
    const named = { ...person(), name: { text: "=1+1", cells: [] } };
    expect(planResultsSheet(countPeople([named]), [], DEFAULT_SETTINGS).cells[FIRST]?.[1]).toEqual({
      shows: "=1+1",
    });
  });
});

describe("the order of people", () => {
  test("follows the rows of Phụ lục I; within a row it is that of the source", () => {
    const people = [
      result({ name: "1", category: "districtLeaders" }),
      result({ name: "2", category: "communeCommittee" }),
      result({ name: "3", category: "districtCommittee" }),
      result({ name: "4", category: "communeCommittee" }),
    ];
    expect(rowsOf(people).map((row) => row.slice(0, 2))).toEqual([
      [1, "3"],
      [2, "2"],
      [3, "4"],
      [4, "1"],
    ]);
  });
});

describe("Xử lý", () => {
  test("writes down a record whose formula Excel would not take, and leads to its cell all the same", () => {
    const handling = recorded(`xin từ chức ${"a".repeat(8200)}`, ["resigned"]);
    const sheet = planResultsSheet([result({ handling })], [], DEFAULT_SETTINGS);
    expect(formulaAt(sheet, FIRST, 13)).toBe("");
    expect(shownCells(sheet)[FIRST]?.[13]).toBe("Cho từ chức");
    expect(formulaAt(sheet, FIRST, 14)).toContain("HYPERLINK(");
  });

  test("shows the row of section II only while the record reads as it did", () => {
    const handling = recorded("xin từ chức", ["resigned"]);
    const plan = planResultsSheet([result({ handling })], [], DEFAULT_SETTINGS);
    const spaced = `SUBSTITUTE(SUBSTITUTE('BTV'!H7,CHAR(10)," "),UNICHAR(160)," ")`;
    const record = `TRIM(SUBSTITUTE(${spaced},UNICHAR(8203),""))`;
    expect(formulaAt(plan, FIRST, 13)).toBe(
      `=IF(EXACT(${record},"xin từ chức"),"Cho từ chức",IF(${record}="","","Khác: "&${record}))`,
    );
    expect(shownCells(plan)[FIRST]?.[13]).toBe("Cho từ chức");
  });
});

describe("Cảnh báo", () => {
  const at = (row: number) => cell("BTV", row, 1);
  const notes = (people: readonly PersonResult[], findings: readonly Finding[] = []) =>
    rowsOf(people, findings).map((row) => row[15]);
  const sumDiffers = (row: number): Finding => ({
    code: "rowSumDiffers",
    cells: [at(row), cell("Khác", row, 1)],
    details: { name: "Cán bộ 001", stated: 20, counted: 19 },
  });

  test("carries a warning to the person of that name on that sheet, and to nobody else", () => {
    const people = [
      result({ row: 6, name: "Cán bộ 002" }),
      result({ row: 7 }),
      result({ row: 7, sheet: "Khác" }),
    ];
    expect(notes(people, [sumDiffers(7)])).toEqual(["", findingSentence(sumDiffers(7)), ""]);
  });

  test("of namesakes, to the one in whose row it was found", () => {
    const people = [result({ row: 6 }), result({ row: 7 })];
    expect(notes(people, [sumDiffers(7)])).toEqual(["", findingSentence(sumDiffers(7))]);
  });

  test("found in another row that was added to the person's, however the name is written there", () => {
    const added = countPerson({ ...person({ row: 6 }), alsoIn: [cell("Khác", 3, 1)] });
    const finding: Finding = {
      code: "handlingUnknown",
      cells: [cell("Khác", 3, 7)],
      details: { name: "Đ/c Cán bộ 001", found: "phê bình" },
    };
    const people = [result({ row: 3, sheet: "Khác", name: "Cán bộ 002" }), added];
    const rows = shownCells(planResultsSheet(people, [finding], DEFAULT_SETTINGS));
    const byOrdinal = rows.filter(([ordinal]) => typeof ordinal === "number");
    expect(byOrdinal.map((row) => row[15])).toEqual(["", findingSentence(finding)]);
  });

  test("found in a cell that several rows share, to each by name", () => {
    const people = [result({ row: 6, name: "A" }), result({ row: 7, name: "B" })];
    const unknown = (name: string): Finding => ({
      code: "handlingUnknown",
      cells: [cell("BTV", 6, 7)],
      details: { name, found: "phê bình" },
    });
    expect(notes(people, [unknown("A"), unknown("B")])).toEqual(
      ["A", "B"].map((name) => findingSentence(unknown(name))),
    );
  });

  test("leaves out notices", () => {
    const notice: Finding = {
      code: "countIsText",
      cells: [at(6)],
      details: { name: "A", count: "high", found: "18", value: 18 },
    };
    expect(notes([result()], [notice])).toEqual([""]);
  });

  test("says exactly half twice, for every pair of levels", () => {
    const pairs = [[10, 10, 0] as const, [10, 0, 10] as const, [0, 10, 10] as const];
    expect(notes(pairs.map((marks) => result({ marks, returned: 20 })))).toEqual(
      Array(3).fill("Đúng 50% ở hai mức, tính ở mức cao hơn."),
    );
  });

  test("says that no level reaches half", () => {
    expect(notes([result({ marks: [9, 9, 1] })])).toEqual([
      "Không mức nào đạt 50%: tính vào tổng số, nêu ở Ghi chú của Phụ lục I.",
    ]);
  });

  test("watches for later edits: too many marks, an emptied count", () => {
    const plan = planResultsSheet([result()], [], DEFAULT_SETTINGS);
    expect(formulaAt(plan, FIRST, 15)).toBe(
      '=MID(IF((2*G7=F7)+(2*I7=F7)+(2*K7=F7)>1," Đúng 50% ở hai mức, tính ở mức cao hơn.","")' +
        '&IF(M7="Không mức nào đạt 50%"," Không mức nào đạt 50%: tính vào tổng số, nêu ở Ghi chú của Phụ lục I.","")' +
        '&IF(G7+I7+K7>F7," Số phiếu sửa sau khi lập không dùng được: tổng ba mức lớn hơn mẫu số.","")' +
        `&IF(COUNT('BTV'!D7,'BTV'!E7,'BTV'!F7,'BTV'!G7)<4," Số phiếu sửa sau khi lập không dùng được: ô ở trang nguồn trống hoặc không phải là số.",""),2,32767)`,
    );
  });

  test("names a base other than the ballots returned when not everyone has the same", () => {
    const mixed = countPeople([person(), person({ ballots: {}, row: 7 })]);
    expect(notes(mixed)).toEqual(["", "Mẫu số: tổng ba mức, giả định không có phiếu không hợp lệ."]);
  });
});

describe("what is printed", () => {
  const warned: Finding = {
    code: "rowSumDiffers",
    cells: [cell("BTV", 6, 1)],
    details: { name: "Cán bộ 001", stated: 20, counted: 19 },
  };
  const people = [result()];

  test("a row is no higher for a long warning beside the page", () => {
    const heights = (findings: readonly Finding[]) =>
      planResultsSheet(people, findings, DEFAULT_SETTINGS).rowHeights;
    expect(heights(Array<Finding>(9).fill(warned))).toEqual(heights([]));
  });

  test("cites no text where none was chosen, and the one that was", () => {
    const shown = (regulation: "appendix" | "decision262") =>
      shownCells(planResultsSheet(people, [], { ...DEFAULT_SETTINGS, regulation }))
        .flat()
        .join("\n");
    expect(shown("appendix")).toContain("Mẫu số của tỷ lệ là tổng số phiếu thu về.\n");
    expect(shown("appendix")).not.toMatch(/QĐ|Nghị quyết/);
    expect(shown("decision262")).toContain("Quy định số 262-QĐ/TW");
    expect(shown("decision262")).not.toContain("96-QĐ/TW");
  });

  test("whom no figure counts, as an office writes it; the cells stand beside the page", () => {
    const plan = planResultsSheet(people, [], DEFAULT_SETTINGS, {
      notUsed: [
        { kind: "tableLeftOut", sheet: "Xã A", text: "A3:E5", people: 2 },
        { kind: "hiddenSheet", sheet: "Xã B", text: "", people: 4 },
        { kind: "column", sheet: "BTV", text: "Ngày sinh", people: 0 },
      ],
    });
    const printed = shownCells(plan).map((row) => row.slice(0, plan.page.area.columns));
    expect(printed.at(-1)?.[0]).toBe(
      "Không tính vào số liệu trên: 02 đồng chí ở bảng kiểm phiếu “Xã A” (được bỏ qua); có thể 04 đồng chí ở bảng kiểm phiếu “Xã B” (trang ẩn).",
    );
    expect(printed.flat().join("\n")).not.toMatch(/A3:E5|Ngày sinh|đã bỏ qua/);
    expect(shownCells(plan).at(-2)?.[14]).toBe(
      "Không tính: bảng A3:E5, trang “Xã A” (đã bỏ qua), 2 người; trang ẩn “Xã B”, 4 người có thể có trong đó. Không dùng: cột “Ngày sinh”, trang “BTV”.",
    );
  });

  test("what is signed has no bars behind its shares", () => {
    const bars = (resultsSigned: boolean) =>
      planResultsSheet(people, [], { ...DEFAULT_SETTINGS, resultsSigned }).dataBars;
    expect(bars(false)).toHaveLength(3);
    expect(bars(true)).toEqual([]);
  });
});

describe("the lines around the table", () => {
  test("count everyone again below it", () => {
    const plan = planResultsSheet(
      [result(), result({ marks: [9, 9, 1] }), result({ marks: [0, 4, 15] })],
      [],
      DEFAULT_SETTINGS,
    );
    expect(shownCells(plan).at(-1)?.[0]).toBe(
      "Tổng số: 3 người. Tín nhiệm cao: 1; Tín nhiệm: 0; Tín nhiệm thấp: 1; Không mức nào đạt 50%: 1.",
    );
    expect(formulaAt(plan, plan.cells.length - 1, 0)).toContain(
      'ROWS(M7:M9)&" người. Tín nhiệm cao: "&COUNTIF(M7:M9,"Tín nhiệm cao")',
    );
  });

  test("a sheet of nobody is refused", () =>
    expect(() => planResultsSheet([], [], DEFAULT_SETTINGS)).toThrow("No people"));
});

test("a category typed by hand must be one that Phụ lục I counts", () => {
  const { entryRules } = planResultsSheet([result(), result()], [], DEFAULT_SETTINGS);
  expect(entryRules).toHaveLength(1);
  expect(entryRules[0]).toMatchObject({
    area: { row: 6, column: 4, rows: 2, columns: 1 },
    rule: {
      list: {
        inCellDropDown: true,
        source:
          "Ban Thường vụ cấp tỉnh,Ban Thường vụ cấp huyện,Ban Thường vụ cấp xã," +
          "Lãnh đạo cấp tỉnh,Lãnh đạo cấp huyện,Doanh nghiệp Nhà nước",
      },
    },
  });
});
