import { NO_ANSWERS } from "../../src/merging/answers";
import { expectedUnits } from "../../src/merging/expected";
import { mergeReport, readyArrivals, type MergeReport } from "../../src/merging/mergeReport";
import { readUnitFile } from "../../src/merging/unitFile";
import { rowsOf } from "../../src/merging/unitRow";
import { requests } from "../../src/workflow/requests";
import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";
import type { Workbench } from "../workbench/node/office";
import { startAddin, textsOf, type } from "./addin";

const FOLLOW_UP = "Theo dõi đơn vị";

/** The list of a commune with 20 ballots returned, and its own Phụ lục I of two people. */
function commune(unit: string, [high, low]: readonly [string, string], levels: string): string {
  return `== Danh sách
Ban Thường vụ Đảng ủy xã ${unit}
Hội nghị ngày 05/11/2025. Số phiếu phát ra: 20, thu về: 20
Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
${high} | Bí thư | 18 | 2 | 0
${low} | Ủy viên | 3 | 5 | 12
== Phụ lục I
PHỤ LỤC I
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM
STT | Nội dung | Tổng số | Có tỷ lệ phiếu tín nhiệm cao từ 50% trở lên | Có tỷ lệ phiếu tín nhiệm từ 50% trở lên | Có tỷ lệ phiếu tín nhiệm thấp từ 50% trở lên | Ghi chú
I | Kết quả lấy phiếu tín nhiệm
1.3 | Cấp xã | ${levels}`;
}

async function reportOf(files: Readonly<Record<string, string>>, list: string): Promise<MergeReport> {
  const read = [];
  for (const [name, sheets] of Object.entries(files)) {
    const bytes = await workbookBytes(sheetsOf(sheets));
    const file = { name, size: bytes.length, lastModified: 0, arrayBuffer: async () => bytes.slice().buffer };
    read.push(await readUnitFile(file, NO_ANSWERS));
  }
  return mergeReport(read, expectedUnits(list));
}

let workbench: Workbench;
let report: MergeReport;

beforeAll(async () => {
  workbench = await startAddin();
  report = await reportOf(
    {
      "Xã Lộc An.xlsx": commune("Lộc An", ["Trần Văn An", "Lê Thị Bình"], "2 | 1 | 0 | 1 |"),
      "Xã Lộc Đức.xlsx": commune("Lộc Đức", ["Bùi Văn Cường", "Vũ Thị Dung"], "2 | 1 | 0 | 1 |"),
    },
    "Xã Lộc An\nXã Lộc Đức\nXã Lộc Lâm",
  );
});

beforeEach(async () => {
  await workbench.open();
  await requests.mergeUnits(readyArrivals(report).flatMap(rowsOf));
});

async function madeSheet(purpose: "unitFollowUp" | "unitAppendices"): Promise<string> {
  const outcome = await requests.makeUnitPaper(purpose, report);
  if (outcome.status !== "made") throw new Error(JSON.stringify(outcome));
  expect(outcome.cellsCompared).toBeGreaterThan(0);
  return outcome.sheets[0] ?? "";
}

function rowWith(sheet: string, text: string): readonly string[] {
  return textsOf(workbench, sheet).find((row) => row.includes(text)) ?? [];
}

test("the follow-up names who has not sent, and says the same once the workbook was saved and opened", async () => {
  const sheet = await madeSheet("unitFollowUp");
  expect(sheet).toBe(FOLLOW_UP);
  expect(rowWith(sheet, "Xã Lộc An")).toEqual(expect.arrayContaining(["Xã Lộc An", "Đã ghép", "2"]));
  expect(rowWith(sheet, "Xã Lộc Lâm")).toEqual(expect.arrayContaining(["Xã Lộc Lâm", "Chưa gửi"]));
  await workbench.open(await workbench.save());
  expect(await madeSheet("unitFollowUp")).toBe(FOLLOW_UP);
  expect(rowWith(FOLLOW_UP, "Xã Lộc Đức")).toEqual(expect.arrayContaining(["Đã ghép", "2"]));
});

test("the units' appendices are added up by formulas: 2 and 2 people at communes, 2 at high, 2 at low, of 2 units", async () => {
  const sheet = await madeSheet("unitAppendices");
  const sums = () => rowWith(sheet, "1.3").slice(3, 8);
  expect(sums()).toEqual(["4", "2", "0", "2", "2"]);
  const own = textsOf(workbench, sheet).findIndex((row) => row.includes("Xã Lộc Đức"));
  await type(workbench, sheet, `D${own + 1}`, 3);
  expect(sums()).toEqual(["5", "2", "0", "2", "2"]);
});
