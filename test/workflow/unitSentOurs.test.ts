import { NO_ANSWERS } from "../../src/merging/answers";
import { severityOf } from "../../src/merging/mergeFinding";
import { mergeReport, type MergeReport } from "../../src/merging/mergeReport";
import { readUnitFile } from "../../src/merging/unitFile";
import { chosen } from "../merging/province";
import type { Workbench } from "../workbench/node/office";
import { pressBuildAppendix, startAddin, textsOf, type } from "./addin";
import { workbookOf } from "./workbookOf";

/*
 * A unit that has the add-in too sends its workbook as it is: its table, and our "Kết quả tín nhiệm" and "Phụ lục I" beside it.
 */

const TABLE = [
  ["Ban Thường vụ Đảng ủy xã Lộc An"],
  ["Số phiếu phát ra: 20, thu về: 20"],
  ["Họ và tên", "Chức vụ", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
  ["Trần Văn An", "Bí thư", 18, 2, 0],
  ["Lê Thị Bình", "Phó Bí thư", 3, 16, 1],
];

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startAddin();
});

beforeEach(async () => {
  await workbench.open(await workbookOf({ "Kiểm phiếu": TABLE }));
  await pressBuildAppendix(workbench);
});

async function sent(): Promise<MergeReport> {
  const file = { name: "Xã Lộc An.xlsx", bytes: await workbench.save() };
  return mergeReport([await readUnitFile(chosen(file), NO_ANSWERS)], []);
}

function errorsOf({ findings }: MergeReport): string[] {
  return findings.filter((each) => severityOf(each) === "error").map(({ code }) => code);
}

test("everyone counts once, and our Phụ lục I agrees with the list", async () => {
  const report = await sent();
  expect(errorsOf(report)).toEqual([]);
  expect(report.arrivals.map(({ unit, people }) => [unit, people.length])).toEqual([["Xã Lộc An", 2]]);
});

test("a figure of it that was typed over is told at its cell: 3 where the list makes 2", async () => {
  const row = textsOf(workbench, "Phụ lục I").findIndex(([number]) => number === "1.3") + 1;
  await type(workbench, "Phụ lục I", `C${row}`, 3);
  const { findings } = await sent();
  const told = findings.flatMap((each) => (each.code === "appendixDiffers" ? [each] : []));
  expect(told).toMatchObject([
    {
      file: "Xã Lộc An.xlsx",
      cells: [{ sheet: "Phụ lục I" }],
      details: { column: "total", stated: 3, counted: 2 },
    },
  ]);
});
