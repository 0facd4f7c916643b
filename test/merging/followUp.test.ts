import { UNIT_FOLLOW_UP } from "../../src/documents/unitFollowUp/document";
import { unitsParagraph } from "../../src/documents/unitFollowUp/draft";
import { knownUnits } from "../../src/documents/unitFollowUp/knownUnits";
import { DEFAULT_SETTINGS } from "../../src/documents/settings";
import { NO_ANSWERS } from "../../src/merging/answers";
import { expectedUnits } from "../../src/merging/expected";
import { standing, type UnitStanding } from "../../src/merging/followUp";
import { mergeReport, type MergeReport } from "../../src/merging/mergeReport";
import { readUnitFile } from "../../src/merging/unitFile";
import { rowsOf, type UnitRow } from "../../src/merging/unitRow";
import { atOnce } from "../../src/turns/staged";
import { snapshotOf } from "../documents/planText";
import { UNREADABLE_FILES } from "../files/units/faults";
import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";

/** The sheet of a commune, 20 ballots returned. */
function commune(unit: string, ...people: readonly string[]): string {
  return `== Sheet1
Ban Thường vụ Đảng ủy xã ${unit}
Hội nghị ngày 05/11/2025. Số phiếu phát ra: 20, thu về: 20
Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
${people.join("\n")}`;
}

const AN = commune("Lộc An", "Trần Văn An | Bí thư | 18 | 2 | 0", "Lê Thị Bình | Ủy viên | 3 | 5 | 12");
const DUC = commune("Lộc Đức", "Bùi Văn Cường | Bí thư | 1 | 19 | 0", "Vũ Thị Dung | Ủy viên | 9 | 8 | 3");
/** Its total is another than 18. */
const TAN = commune("Lộc Tân", "Đỗ Văn Em | Bí thư | 18 | 2 | 0", "Tổng cộng | | 30 | 2 | 0");
const BAO = commune("Lộc Bảo", "Hồ Văn Giang | Bí thư | 20 | 0 | 0");
const BAO_AGAIN = commune("Lộc Bảo", "Hồ Văn Giang | Bí thư | 19 | 1 | 0");

const LIST = ["Lộc An", "Lộc Đức", "Lộc Tân", "Lộc Bảo", "Lộc Lâm", "Lộc Phú"].map((name) => `Xã ${name}`);

const SAVED = new Date(2025, 10, 12, 14, 5).getTime();

async function reportOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  list = LIST.join("\n"),
): Promise<MergeReport> {
  const read = [];
  for (const [name, sheets] of Object.entries(files)) {
    const bytes = typeof sheets === "string" ? await workbookBytes(sheetsOf(sheets)) : sheets;
    const file = {
      name,
      size: bytes.length,
      lastModified: SAVED,
      arrayBuffer: async () => bytes.slice().buffer,
    };
    read.push({ ...(await readUnitFile(file, NO_ANSWERS)), saved: SAVED });
  }
  return mergeReport(read, expectedUnits(list));
}

const FILES = {
  "Xã Lộc An.xlsx": AN,
  "Xã Lộc Đức.xlsx": DUC,
  "Xã Lộc Tân.xlsx": TAN,
  "Xã Lộc Bảo.xlsx": BAO,
  "Xã Lộc Bảo (sửa).xlsx": BAO_AGAIN,
  "Xã Lộc Lâm.xlsx": UNREADABLE_FILES["broken"]?.() ?? new Uint8Array(),
  "Xã Lộc Nam.xlsx": commune("Lộc Nam", "Ngô Thị Hoa | Bí thư | 12 | 8 | 0"),
};

function standingsOf(...of: Parameters<typeof standing>): readonly UnitStanding[] {
  return atOnce(standing(...of));
}

function mergedOf({ arrivals }: MergeReport, ...units: readonly string[]): readonly UnitRow[] {
  return arrivals.filter(({ unit }) => units.includes(unit)).flatMap(rowsOf);
}

/** "Xã Lộc An merged 2" */
function told({ unit, state, people }: UnitStanding): string {
  return `${unit} ${state} ${people ?? "?"}`;
}

test("every unit is merged, waits, is to be sent anew, came twice or not at all; the list goes first", async () => {
  const report = await reportOf(FILES);
  expect(standingsOf(report, mergedOf(report, "Xã Lộc An")).map(told)).toEqual([
    "Xã Lộc An merged 2",
    "Xã Lộc Đức waiting 2",
    "Xã Lộc Tân returned 1",
    "Xã Lộc Bảo twice ?",
    "Xã Lộc Lâm returned ?",
    "Xã Lộc Phú notSent ?",
    "Xã Lộc Nam returned 1",
  ]);
});

test("a unit has its files with when they were saved, its day of the vote, and who is at the lowest or at no level", async () => {
  const report = await reportOf(FILES);
  const [an, duc, , bao, lam] = standingsOf(report, mergedOf(report, "Xã Lộc An"));
  expect(an).toMatchObject({
    files: [{ name: "Xã Lộc An.xlsx", saved: SAVED }],
    days: ["2025-11-05"],
    at: { low: 1, none: 0 },
  });
  // 9, 8 and 3 of 20: no level has half.
  expect(duc?.at).toEqual({ low: 0, none: 1 });
  expect(bao?.files.map(({ name }) => name)).toEqual(["Xã Lộc Bảo.xlsx", "Xã Lộc Bảo (sửa).xlsx"]);
  expect(lam?.files).toEqual([{ name: "Xã Lộc Lâm.xlsx", saved: SAVED }]);
});

test("what stands merged is older than the file of its unit once that says something else", async () => {
  const report = await reportOf({ "Xã Lộc An.xlsx": AN, "Xã Lộc Đức.xlsx": DUC });
  const merged = mergedOf(report, "Xã Lộc An", "Xã Lộc Đức");
  const corrected = merged.map((row) => (row.name === "Trần Văn An" ? { ...row, high: 17 } : row));
  const older = (rows: readonly UnitRow[]) =>
    standingsOf(report, rows).flatMap(({ unit, isOlder }) => (isOlder ? [unit] : []));
  expect(older(merged)).toEqual([]);
  expect(older(corrected)).toEqual(["Xã Lộc An"]);
});

test("a merged unit keeps its file and its day from the follow-up before, when only other files are opened", async () => {
  const first = await reportOf(FILES);
  const merged = mergedOf(first, "Xã Lộc An");
  const { plan } = await UNIT_FOLLOW_UP.sheets();
  const [sheet] = plan({ standings: standingsOf(first, merged), sums: [], settings: DEFAULT_SETTINGS });
  if (!sheet) throw new Error("no sheet");
  const later = await reportOf({ "Xã Lộc Phú.xlsx": commune("Lộc Phú", "Lý Văn Kim | Bí thư | 11 | 9 | 0") });
  const [an] = standingsOf(later, merged, knownUnits(snapshotOf(sheet)));
  expect(an).toMatchObject({
    state: "merged",
    // The day alone is on the sheet.
    files: [{ name: "Xã Lộc An.xlsx", saved: new Date(2025, 10, 12).getTime() }],
    days: ["2025-11-05"],
  });
});

test("without a list of units nobody is missing, and nobody stands outside it", async () => {
  const report = await reportOf({ "Xã Lộc An.xlsx": AN }, "");
  const standings = standingsOf(report, []);
  expect(standings.map(({ unit, isExpected }) => [unit, isExpected])).toEqual([["Xã Lộc An", undefined]]);
  expect(unitsParagraph(standings, "state")[0]).toBe("Đã tổng hợp 0 đơn vị, 0 người.");
});

test("the paragraph tells how many reported of how many, who is at the lowest level where, and who has not reported", async () => {
  const report = await reportOf(FILES);
  const standings = standingsOf(report, mergedOf(report, "Xã Lộc An", "Xã Lộc Đức"));
  expect(unitsParagraph(standings, "party")).toEqual([
    "Có 5/6 đơn vị đã gửi kết quả lấy phiếu tín nhiệm.",
    "Đã tổng hợp 2 đơn vị, 4 đồng chí.",
    "1 đồng chí có tỷ lệ phiếu “Tín nhiệm thấp” từ 50% trở lên: Xã Lộc An (1).",
    "1 đồng chí không mức nào đạt 50%: Xã Lộc Đức (1).",
    "4 đơn vị chưa tổng hợp vì còn phải kiểm tra hoặc gửi lại: Xã Lộc Tân; Xã Lộc Bảo; Xã Lộc Lâm; Xã Lộc Nam.",
    "1 đơn vị chưa gửi: Xã Lộc Phú.",
  ]);
});
