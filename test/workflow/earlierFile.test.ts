import { NO_ANSWERS } from "../../src/merging/answers";
import { mergeReport, readyArrivals } from "../../src/merging/mergeReport";
import { readUnitFile } from "../../src/merging/unitFile";
import { earlierRowsOf } from "../../src/merging/unitRow";
import { COMPARISON_SHEETS } from "../../src/documents/comparison/sheets";
import { explain } from "../../src/reporting/explanation";
import { requests } from "../../src/workflow/requests";
import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";
import type { Workbench } from "../workbench/node/office";
import { enter, sheetNames, startAddin, textsOf } from "./addin";

const NOW = `== Năm 2026
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC AN NĂM 2026
Số phiếu thu về: 20
STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ An | Bí thư | 15 | 3 | 2
2 | Cán bộ Bình | Ủy viên | 12 | 6 | 2`;

/** The sheet of a vote; what it was called in its year is another sheet's name than now. */
function earlier(returned: string, ...people: readonly string[]): string {
  return `== BTV
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC AN NĂM 2021
${returned}
STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
${people.join("\n")}`;
}

const IN_2021 = earlier("Số phiếu thu về: 25", "1 | Cán bộ An | Bí thư | 10 | 5 | 5");

const DATA = "Số liệu kỳ trước";
const COMPARISON = "So sánh kỳ trước";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startAddin();
});

beforeEach(async () => {
  await workbench.open(await workbookBytes(sheetsOf(NOW)));
});

async function bring(sheets: string, name = "Kỳ 2021.xlsx") {
  const bytes = await workbookBytes(sheetsOf(sheets));
  const file = { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
  const report = mergeReport([await readUnitFile(file, NO_ANSWERS)], []);
  const outcome = await requests.bringEarlier(readyArrivals(report).flatMap(earlierRowsOf));
  if (outcome.status !== "made") throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function examined() {
  const examination = await requests.examine();
  if (examination.status === "failed") throw new Error(examination.failure.code);
  return examination;
}

/** The percentages of the level high before and now, and their difference in points. */
async function comparedHigh(name: string): Promise<readonly string[] | undefined> {
  const outcome = await requests.makeDocuments(["comparison"]);
  expect(outcome).toMatchObject({ status: "done", lacking: [] });
  const sheet = sheetNames(workbench)
    .filter((each) => each.startsWith(COMPARISON))
    .at(-1);
  return textsOf(workbench, sheet ?? "")
    .find(([, who]) => who === name)
    ?.slice(3, 6);
}

test("the people of a file are never counted in the vote at hand, and are what it is held against", async () => {
  expect(await bring(IN_2021)).toMatchObject({ sheets: [DATA], kept: [] });
  const { recognition, earlier: read } = await examined();
  expect(recognition.people.map(({ name, cell }) => [name.text, cell.sheet])).toEqual([
    ["Cán bộ An", "Năm 2026"],
    ["Cán bộ Bình", "Năm 2026"],
  ]);
  expect(read).toMatchObject({ kind: "read", sheet: DATA });
  // 10 of 25 is 40 %, 15 of 20 is 75 %.
  expect(await comparedHigh("Cán bộ An")).toEqual(["40,00%", "75,00%", "+35,00"]);
  expect(await comparedHigh("Cán bộ Bình")).toEqual(["", "60,00%", ""]);
});

test("no figure leads to another workbook, and each says which file, sheet and cell it is from", async () => {
  await bring(IN_2021);
  await comparedHigh("Cán bộ An");
  const rows = textsOf(workbench, COMPARISON);
  const formulas = rows.flatMap((cells, row) =>
    cells.map((_, column) =>
      String(workbench.book.cell(COMPARISON, `${String.fromCharCode(65 + column)}${row + 1}`).formula ?? ""),
    ),
  );
  expect(formulas.filter((formula) => formula.includes(`'${DATA}'!`)).length).toBeGreaterThan(3);
  expect(formulas.filter((formula) => /\[|\.xlsx/.test(formula))).toEqual([]);
  const from = textsOf(workbench, DATA)
    .flat()
    .find((text) => text.includes(".xlsx"));
  expect(from).toMatch(/^'Kỳ 2021\.xlsx'!'BTV'!B4 #[0-9a-f]{8}$/);
  const row = rows.findIndex(([, who]) => who === "Cán bộ An");
  const figure = COMPARISON_SHEETS.figureAt(await examined(), { sheet: COMPARISON, row, column: 3 });
  if (!figure) throw new Error("The cell shows no figure.");
  expect(explain(figure, { low: [] }).from).toEqual(["'Kỳ 2021.xlsx'!'BTV'!B4"]);
});

test("a later file takes the place of the first, after saving and reopening too", async () => {
  await bring(IN_2021);
  await workbench.open(await workbench.save());
  expect(await comparedHigh("Cán bộ An")).toEqual(["40,00%", "75,00%", "+35,00"]);
  await bring(earlier("Số phiếu thu về: 20", "1 | Cán bộ An | Bí thư | 11 | 5 | 4"), "Kỳ 2021 (sửa).xlsx");
  expect(sheetNames(workbench).filter((name) => name.startsWith(DATA))).toEqual([DATA]);
  expect(await comparedHigh("Cán bộ An")).toEqual(["55,00%", "75,00%", "+20,00"]);
});

test("what somebody corrected on the sheet is kept beside the new one, and is held against nothing", async () => {
  await bring(IN_2021);
  const row = textsOf(workbench, DATA).findIndex(([, who]) => who === "Cán bộ An");
  await enter(DATA, `F${row + 1}`, 12);
  expect(await comparedHigh("Cán bộ An")).toEqual(["48,00%", "75,00%", "+27,00"]);
  expect(await bring(IN_2021)).toMatchObject({ sheets: [`${DATA} (2)`], kept: [DATA] });
  expect((await examined()).recognition.people).toHaveLength(2);
  expect(await comparedHigh("Cán bộ An")).toEqual(["40,00%", "75,00%", "+35,00"]);
});

test("people of several bases stand on several sheets, which are one earlier vote", async () => {
  const withoutReturned = earlier("", "1 | Cán bộ Bình | Ủy viên | 9 | 5 | 4").replace(
    "== BTV",
    "== Bổ sung",
  );
  expect(await bring(`${IN_2021}\n${withoutReturned}`)).toMatchObject({
    sheets: [DATA, `${DATA} (ba mức)`],
  });
  expect((await examined()).earlier).toMatchObject({ kind: "read", sheets: [DATA] });
  expect(await comparedHigh("Cán bộ An")).toEqual(["40,00%", "75,00%", "+35,00"]);
  // 9 of 18.
  expect(await comparedHigh("Cán bộ Bình")).toEqual(["50,00%", "60,00%", "+10,00"]);
});
