import { NO_ANSWERS } from "../../src/merging/answers";
import { summedAppendices } from "../../src/merging/appendixSums";
import { expectedUnits } from "../../src/merging/expected";
import { severityOf } from "../../src/merging/mergeFinding";
import { mergeReport, type MergeReport } from "../../src/merging/mergeReport";
import { readUnitFile } from "../../src/merging/unitFile";
import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";
import { chosen } from "./province";

const HEADINGS =
  "Số TT | Đối tượng lấy phiếu | Tổng số cán bộ lấy phiếu tín nhiệm | Kết quả lấy phiếu tín nhiệm | < | < | Ghi chú\n" +
  "^ | ^ | ^ | Có tỷ lệ phiếu “Tín nhiệm cao” từ 50% trở lên | Có tỷ lệ phiếu “Tín nhiệm” từ 50% trở lên | Có tỷ lệ phiếu “Tín nhiệm thấp” từ 50% trở lên | ^";

/** The form, with figures in rows 1.2, 1.3 and 2.2. */
function form(district: string, commune: string, leaders: string): string {
  return [
    "== Phụ lục I",
    "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM | < | < | < | < | < | <",
    HEADINGS,
    "I | Chức vụ lấy phiếu tín nhiệm",
    "1 | Ban Thường vụ cấp ủy",
    "1.1 | Cấp tỉnh",
    `1.2 | Cấp huyện | ${district}`,
    `1.3 | Cấp xã | ${commune}`,
    "2 | Chức danh lãnh đạo, quản lý",
    `2.2 | Lãnh đạo HĐND, UBND, thành viên UBND, MTTQ Việt Nam và các đoàn thể chính trị - xã hội cấp huyện | ${leaders}`,
    "II | Xử lý, sử dụng kết quả lấy phiếu tín nhiệm",
    "1 | Rà soát đưa ra khỏi quy hoạch | 1",
  ].join("\n");
}

/** One at high, one at confident. */
const LIST = `== BTV
Ban Thường vụ Huyện ủy Bảo Lâm
Số phiếu phát ra: 20, thu về: 20
Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
Trần Văn An | Bí thư | 18 | 2 | 0
Lê Thị Bình | Phó Bí thư | 3 | 16 | 1`;

async function reportOf(files: Readonly<Record<string, string>>): Promise<MergeReport> {
  const read = [];
  for (const [name, sheets] of Object.entries(files))
    read.push(await readUnitFile(chosen({ name, bytes: await workbookBytes(sheetsOf(sheets)) }), NO_ANSWERS));
  return mergeReport(read, expectedUnits("Huyện Bảo Lâm\nHuyện Di Linh\nHuyện Đức Trọng"));
}

function errorsOf({ findings }: MergeReport): string[] {
  return findings
    .filter((finding) => severityOf(finding) === "error")
    .map((finding) => `${finding.file ?? ""} ${finding.code}`.trim());
}

test("appendices of units are added up row by row, each sum with the units it is of", async () => {
  const { appendices } = await reportOf({
    "Huyện Bảo Lâm.xlsx": `${LIST}\n${form("2 | 1 | 1 | ", "9 | 8 | 1 | ", "")}`,
    "Huyện Di Linh.xlsx": form("13 | 12 | 1 | 0", "'07 | '06 | - | 1", "4 | 4 | | "),
  });
  const summed = summedAppendices(appendices);
  const bare = summed.map(({ parts, ...row }) => ({
    ...row,
    parts: parts.map(({ unit, figures }) => ({ unit, figures })),
  }));
  expect(bare).toEqual([
    {
      category: "districtCommittee",
      sums: { total: 15, high: 13, confident: 2, low: 0 },
      parts: [
        { unit: "Huyện Bảo Lâm", figures: { total: 2, high: 1, confident: 1, low: 0 } },
        { unit: "Huyện Di Linh", figures: { total: 13, high: 12, confident: 1, low: 0 } },
      ],
    },
    {
      category: "communeCommittee",
      sums: { total: 16, high: 14, confident: 1, low: 1 },
      parts: [
        { unit: "Huyện Bảo Lâm", figures: { total: 9, high: 8, confident: 1, low: 0 } },
        { unit: "Huyện Di Linh", figures: { total: 7, high: 6, confident: 0, low: 1 } },
      ],
    },
    {
      category: "districtLeaders",
      sums: { total: 4, high: 4, confident: 0, low: 0 },
      parts: [{ unit: "Huyện Di Linh", figures: { total: 4, high: 4, confident: 0, low: 0 } }],
    },
  ]);
});

test("a sum tells of each part where it stands, and what the unit's own list makes", async () => {
  const { appendices } = await reportOf({
    "Huyện Bảo Lâm.xlsx": `${LIST}\n${form("3 | 1 | 1 | ", "", "")}`,
    "Huyện Di Linh.xlsx": form("13 | 12 | 1 | 0", "", ""),
  });
  const [row] = summedAppendices(appendices);
  expect(row?.parts.map(({ file, cell, counted }) => [file, cell?.row, cell?.column, counted])).toEqual([
    ["Huyện Bảo Lâm.xlsx", 6, 2, { total: 2, high: 1, confident: 1, low: 0 }],
    ["Huyện Di Linh.xlsx", 6, 2, undefined],
  ]);
});

test("people of a list for whom the appendix has no row are told", async () => {
  const withoutRow = form("", "", "4 | 4 | | ")
    .split("\n")
    .filter((line) => !line.startsWith("1.2"))
    .join("\n");
  const { findings } = await reportOf({ "Huyện Bảo Lâm.xlsx": `${LIST}\n${withoutRow}` });
  const told = findings.flatMap(({ code, details }) =>
    code === "appendixDiffers" ? [[details.category, details.column, details.stated, details.counted]] : [],
  );
  expect(told).toEqual([
    ["districtCommittee", "total", 0, 2],
    ["districtCommittee", "high", 0, 1],
    ["districtCommittee", "confident", 0, 1],
    ["districtLeaders", "total", 4, 0],
    ["districtLeaders", "high", 4, 0],
  ]);
});

test("where a list came too every figure is held against it: nine communes' people are not on the list", async () => {
  const { findings } = await reportOf({
    "Huyện Bảo Lâm.xlsx": `${LIST}\n${form("2 | 1 | 1 | ", "9 | 8 | 1 | ", "")}`,
  });
  const told = findings.flatMap(({ code, details, cells: [cell] }) =>
    code === "appendixDiffers"
      ? [[details.category, details.column, details.stated, details.counted, cell?.row]]
      : [],
  );
  expect(told).toEqual([
    ["communeCommittee", "total", 9, 0, 7],
    ["communeCommittee", "high", 8, 0, 7],
    ["communeCommittee", "confident", 1, 0, 7],
  ]);
});

test("an appendix without a list is told as such, as are a second one and figures that cannot be", async () => {
  const report = await reportOf({
    "Huyện Di Linh.xlsx": form("13 | 12 | 1 | 0", "", ""),
    "Huyện Di Linh (2).xlsx": form("13 | 12 | 1 | 0", "", ""),
    "Huyện Đức Trọng.xlsx": form("3 | 3 | 1 | ", "năm | 5 | | ", ""),
  });
  expect(errorsOf(report)).toEqual([
    "Huyện Di Linh.xlsx onlyAppendix",
    "Huyện Di Linh (2).xlsx onlyAppendix",
    "Huyện Di Linh (2).xlsx appendixTwice",
    "Huyện Đức Trọng.xlsx onlyAppendix",
    "Huyện Đức Trọng.xlsx appendixAddsUpToMore",
    "Huyện Đức Trọng.xlsx appendixUnread",
    "unitMissing",
    "unitMissing",
    "unitMissing",
  ]);
  expect(summedAppendices(report.appendices)[0]?.sums.total).toBe(16);
});
