import type { StatedNumber } from "../../src/counting/base";
import { countPeople } from "../../src/counting/count";
import type { PersonResult } from "../../src/counting/result";
import { countAppendix } from "../../src/documents/appendix/figures";
import { planAppendixSheet } from "../../src/documents/appendix/sheet";
import {
  DEFAULT_SETTINGS,
  settingsFor,
  settingsFrom,
  storedSettings,
  type ReportSettings,
} from "../../src/documents/settings";
import { baseNote } from "../../src/documents/plan/baseNote";
import { planResultsSheet } from "../../src/documents/results/sheet";
import type { SheetPlan } from "../../src/documents/plan/sheetPlan";
import { cell, count, person, result } from "./people";
import { formulaAt, formulasOf, shownCells } from "./planText";
import { samplePeople } from "./samplePeople";

function settings(some: Partial<ReportSettings>): ReportSettings {
  return { ...DEFAULT_SETTINGS, ...some };
}

function appendixOf(people: readonly PersonResult[], some: Partial<ReportSettings>): SheetPlan {
  const all = settings(some);
  return planAppendixSheet(countAppendix(people, all.form), {
    resultsSheetName: "Kết quả tín nhiệm",
    report: { text: "(Kèm theo Báo cáo số 05-BC/ĐU)", cells: [] },
    settings: all,
  });
}

/** The texts under the table, one a line, and on which columns each stands. */
function footOf(plan: SheetPlan): string[] {
  const first = shownCells(plan).findIndex(([, label]) => label === "Khác") + 1;
  return shownCells(plan)
    .slice(first)
    .flatMap((row) => row.flatMap((text, column) => (text === "" ? [] : [`${column}: ${text}`])));
}

describe("the settings kept in the workbook", () => {
  const all: ReportSettings = {
    unit: "Huyện ủy Bảo Lâm",
    number: "121-BC/HU",
    date: "2022-06-24",
    signatory: { post: "PHÓ BÍ THƯ", name: "Nguyễn Văn An" },
    style: "state",
    letterhead: true,
    upperBody: "Tỉnh ủy Lâm Đồng",
    place: "Bảo Lâm",
    attachment: false,
    recipients: "Như trên; Lưu Huyện ủy",
    resultsSigned: true,
    appendixPages: "largest",
    regulation: "decision96",
    resultUses: ["decree170"],
    form: [
      { group: "committee", label: "Cấp xã", categories: ["communeCommittee"] },
      { group: "leaders", label: "Sự nghiệp, Công an", categories: ["publicUnit", "police"] },
    ],
    cells: "values",
    papers: {
      summary: { by: "category", ranked: true, combined: true },
      minutes: {
        occasion: "Hội nghị Ban Chấp hành",
        venue: "Hội trường Huyện ủy",
        begun: "8 giờ 00",
        ended: "9 giờ 30",
        copies: "03",
        signers: "secretary",
        board: "Nguyễn Văn Ba, Trưởng ban",
        leftSigner: "Nguyễn Văn Tư",
        chair: "Nguyễn Văn Năm",
      },
      counting: { ballots: 250 },
      ballotTotals: { numbersMean: "threeIsHigh" },
      resolution: { decimals: "two" },
      comparison: { earlier: "Năm 2021" },
    },
  };

  test("come back without the names of people", () => {
    const stored = JSON.stringify(storedSettings(all));
    expect(stored).not.toContain("Nguyễn");
    const { papers } = all;
    const minutes = { ...papers.minutes, board: "", leftSigner: "", chair: "" };
    expect(settingsFrom(JSON.parse(stored))).toEqual({
      ...all,
      signatory: { post: "PHÓ BÍ THƯ", name: "" },
      papers: { ...papers, minutes },
    });
  });

  test("of one document make no other out of date", () => {
    const { papers } = all;
    const otherwise = { ...all, papers: { ...papers, minutes: { ...papers.minutes, copies: "05" } } };
    expect(settingsFor(otherwise, "appendix")).toEqual(settingsFor(all, "appendix"));
    expect(settingsFor(otherwise, "minutes")).not.toEqual(settingsFor(all, "minutes"));
  });

  test("are the default where something else stands", () => {
    for (const stored of [
      undefined,
      null,
      7,
      "x",
      [],
      { regulation: "262", form: 2, cells: "", date: "24/6" },
    ])
      expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS);
  });
});

describe("the line “Kèm theo Báo cáo” that is set", () => {
  const line = (some: Partial<ReportSettings>) => shownCells(appendixOf([result()], some))[2]?.[0];

  test("goes before that of a source sheet", () => {
    expect(line({ unit: "Huyện ủy Bảo Lâm", number: "121-BC/HU", date: "2022-06-24" })).toBe(
      "(Kèm theo Báo cáo số 121-BC/HU, ngày 24/6/2022 của Huyện ủy Bảo Lâm)",
    );
  });

  test("has dots for what is not set", () => {
    expect(line({ number: "121-BC/HU" })).toBe("(Kèm theo Báo cáo số 121-BC/HU, ngày …/…/… của …)");
    expect(line({ unit: "Đảng ủy xã Lộc An" })).toBe(
      "(Kèm theo Báo cáo số …-BC/…, ngày …/…/… của Đảng ủy xã Lộc An)",
    );
  });

  test("says “Báo cáo số” once, where it was typed with the number too", () => {
    expect(line({ number: "số 121-BC/HU" })).toBe("(Kèm theo Báo cáo số 121-BC/HU, ngày …/…/… của …)");
    expect(line({ number: "Báo cáo số: 121-BC/HU" })).toBe(
      "(Kèm theo Báo cáo số 121-BC/HU, ngày …/…/… của …)",
    );
  });

  test("writes days below 10 and the first two months with a zero", () => {
    expect(line({ date: "2026-02-05" })).toBe("(Kèm theo Báo cáo số …-BC/…, ngày 05/02/2026 của …)");
    expect(line({ date: "2026-12-05" })).toBe("(Kèm theo Báo cáo số …-BC/…, ngày 05/12/2026 của …)");
  });

  test("leaves that of the source sheet where nothing is set", () => {
    expect(line({})).toBe("(Kèm theo Báo cáo số 05-BC/ĐU)");
  });
});

describe("who signs", () => {
  const signatory = { post: "T/M BAN THƯỜNG VỤ; PHÓ BÍ THƯ", name: "Nguyễn Văn An" };

  test("stands at the right below the notes, with room for the hand", () => {
    const plan = appendixOf([result()], { signatory });
    expect(footOf(plan).slice(1)).toEqual(["2: T/M BAN THƯỜNG VỤ", "2: PHÓ BÍ THƯ", "2: Nguyễn Văn An"]);
    const [behalf, post, room, name] = [25, 26, 27, 28];
    expect(plan.cells).toHaveLength(name + 1);
    expect(plan.rowHeights[room]).toBe(54);
    const bold = (row: number) => plan.styles.find(({ area }) => area.row === row)?.format?.font?.bold;
    expect([behalf, post, name].map(bold)).toEqual([true, false, true]);
    expect(plan.merges).toContainEqual({ row: name, column: 2, rows: 1, columns: 5 });
  });

  test("is left out where nobody is named", () => {
    expect(footOf(appendixOf([result()], {}))).toHaveLength(1);
  });

  test("stands on a second page with section II, the letters of the table at least 12 points", () => {
    const plan = appendixOf([result()], { signatory, regulation: "decision96" });
    const section = plan.cells.findIndex(([number]) => number?.shows === "II");
    expect(plan.page.breaks).toEqual([section]);
    expect(plan.page.onePageHigh).toBeUndefined();
    expect(plan.font.size).toBeGreaterThanOrEqual(12);
  });
});

describe("the regulation", () => {
  const half = result({ marks: [9, 0, 10] });
  const twoThirds = result({ marks: [5, 0, 14], row: 7 });
  const exactlyHalf = result({ marks: [10, 0, 10], returned: 20, row: 8 });
  const people = [half, twoThirds, exactlyHalf, result({ row: 9 })];

  test("points out below the form how many are to be considered, and decides nothing", () => {
    const plan = appendixOf(people, { regulation: "decision96" });
    expect(footOf(plan)[1]).toBe(
      "0: Số đồng chí thuộc diện xem xét theo QĐ 96-QĐ/TW ngày\u00a002/02/2023, có tỷ lệ phiếu “Tín nhiệm thấp” từ 2/3 trở lên: 01; " +
        "trên 1/2 nhưng dưới 2/3: 01. Việc xử lý do cấp có thẩm quyền quyết định.",
    );
    const [low, base] = ["'Kết quả tín nhiệm'!$K$7:$K$10", "'Kết quả tín nhiệm'!$F$7:$F$10"];
    expect(formulaAt(plan, 24, 0)).toContain(`TEXT(SUMPRODUCT((3*${low}>=2*${base})*1),"00")`);
    expect(formulaAt(plan, 24, 0)).toContain(
      `TEXT(SUMPRODUCT((2*${low}>1*${base})*(3*${low}<2*${base})),"00")`,
    );
    expect(plan.cells.slice(16, 22).map((row) => row[2])).toEqual(
      appendixOf(people, {})
        .cells.slice(16, 22)
        .map((row) => row[2]),
    );
  });

  test("leaves the columns of section I as the form has them, from 50% on", () => {
    const figures = (regulation: ReportSettings["regulation"]) =>
      shownCells(appendixOf(people, { regulation }))[9]?.slice(2, 6);
    expect(figures("decision96")).toEqual(figures("appendix"));
    expect(figures("decision96")).toEqual([4, 2, "", 2]);
  });

  test("is named beside each of them in “Kết quả tín nhiệm”", () => {
    const sheet = planResultsSheet(people, [], settings({ regulation: "decision262" }));
    expect(
      shownCells(sheet)
        .slice(6, 10)
        .map((row) => row[15]),
    ).toEqual([
      "Tín nhiệm thấp trên 50% nhưng dưới 2/3: thuộc diện xem xét theo QĐ 262-QĐ/TW ngày 08/10/2014.",
      "Tín nhiệm thấp từ 2/3 trở lên: thuộc diện xem xét theo QĐ 262-QĐ/TW ngày 08/10/2014.",
      "Đúng 50% ở hai mức, tính ở mức cao hơn.",
      "",
    ]);
  });

  test.each([
    ["appendix", ". "],
    ["decision262", " (khoản 7.3 Điều 7 Quy định số 262-QĐ/TW, ngày\u00a008/10/2014). "],
    ["decision96", " (khoản 3 Điều 6 Quy định số 96-QĐ/TW, ngày\u00a002/02/2023). "],
    ["resolution96", " (khoản 3 Điều 19 Nghị quyết số 96/2023/QH15). "],
  ] as const)("%s is where the base is laid down", (regulation, source) => {
    expect(footOf(appendixOf(people, { regulation }))[0]).toContain(
      `Mẫu số của tỷ lệ là tổng số phiếu thu về${source}Mỗi đồng chí`,
    );
  });

  test("NQ 85/2014 takes percentages of all delegates: said where another base is taken", () => {
    const delegates = count(50, cell("Kỳ họp", 0, 1));
    const base = { kind: "chosenCell", value: 50, parts: [delegates] } as const;
    const chosen = countPeople([person({ ballots: { base } })]);
    const noteOf = (everyone: readonly PersonResult[]) =>
      footOf(appendixOf(everyone, { regulation: "resolution85" }))[0];
    expect(noteOf(chosen)).toContain(
      "Mẫu số của tỷ lệ là tổng số đại biểu (khoản 1 Điều 17 Nghị quyết số 85/2014/QH13). Mỗi",
    );
    expect(noteOf([result()])).toContain(
      "Mẫu số của tỷ lệ là số phiếu thu về. Lưu ý: khoản 1 Điều 17 Nghị quyết số 85/2014/QH13 lấy tổng số đại biểu làm mẫu số.",
    );
  });
});

describe("a base in a chosen cell", () => {
  test("is read again from that cell by the results sheet", () => {
    const delegates = {
      ...count(50, cell("Kỳ họp", 0, 0)),
      form: "phrase",
      before: "đại biểu: ",
      digits: 2,
    } as const;
    const base = { kind: "chosenCell", value: 50, parts: [delegates] } as const;
    const sheet = planResultsSheet(countPeople([person({ ballots: { base } })]), [], DEFAULT_SETTINGS);
    expect(sheet.cells[6]?.[5]).toEqual({
      formula:
        `=IF(ISNUMBER(FIND(MID('Kỳ họp'!$A$1&" ",FIND("đại biểu: ",'Kỳ họp'!$A$1)+10+2,1),"0123456789")),` +
        `NA(),VALUE(MID('Kỳ họp'!$A$1,FIND("đại biểu: ",'Kỳ họp'!$A$1)+10,2)))`,
      shows: 50,
    });
    expect(sheet.cells[6]?.[7]).toMatchObject({ shows: 18 / 50 });
  });
});

describe("what a base in a chosen cell is called on paper", () => {
  const noteOf = (...bases: readonly (readonly [value: number, name?: StatedNumber])[]) =>
    baseNote(
      countPeople(
        bases.map(([value, name], index) => {
          const parts = [count(value, cell("BTV", 1, index))] as const;
          return person({ ballots: { base: { kind: "chosenCell", value, parts, name } } });
        }),
      ),
      DEFAULT_SETTINGS,
    );

  test("by its own words, and its number where that is one", () => {
    expect(noteOf([21, "issued"])).toBe("Mẫu số của tỷ lệ là số phiếu phát ra (21).");
    expect(noteOf([21, "issued"], [30, "issued"])).toBe("Mẫu số của tỷ lệ là số phiếu phát ra.");
  });

  test("without words by its number, for each of them how many people", () => {
    expect(noteOf([21])).toBe("Mẫu số của tỷ lệ là 21 phiếu.");
    expect(noteOf([21], [21], [30])).toBe(
      "Mẫu số của tỷ lệ là 21 phiếu: 02 đồng chí; 30 phiếu: 01 đồng chí.",
    );
  });
});

describe("values in place of formulas", () => {
  const people = countPeople(samplePeople());
  const plansOf = (cells: ReportSettings["cells"]) => {
    const all = settings({ cells, regulation: "decision262" });
    return [planResultsSheet(people, [], all), appendixOf(people, all)];
  };

  test("show what the formulas show, and nothing else differs", () => {
    plansOf("values").forEach((fixed, index) => {
      const calculated = plansOf("formulas")[index];
      if (!calculated) throw new Error("two sheets");
      expect(formulasOf(fixed)).toEqual([]);
      expect(formulasOf(calculated)).not.toEqual([]);
      expect(shownCells(fixed)).toEqual(shownCells(calculated));
      expect({ ...fixed, cells: [] }).toEqual({ ...calculated, cells: [] });
    });
  });

  test("keep figures as numbers, and leave a figure of nobody empty", () => {
    const [, appendix] = plansOf("values");
    expect(appendix?.cells[9]?.[2]).toEqual({ shows: 13 });
    expect(appendix?.cells[9]?.[4]).toBeNull();
  });
});

describe("the bars in “Kết quả tín nhiệm”", () => {
  test("stand behind the three shares of everyone", () => {
    const sheet = planResultsSheet([result(), result({ row: 7 })], [], DEFAULT_SETTINGS);
    expect(sheet.dataBars).toEqual([
      { area: { row: 6, column: 7, rows: 2, columns: 1 }, color: "#A9D18E" },
      { area: { row: 6, column: 9, rows: 2, columns: 1 }, color: "#9DC3E6" },
      { area: { row: 6, column: 11, rows: 2, columns: 1 }, color: "#F4B183" },
    ]);
  });
});
