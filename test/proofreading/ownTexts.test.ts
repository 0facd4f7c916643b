import { countPeople } from "../../src/counting/count";
import { countAppendix } from "../../src/documents/appendix/figures";
import { planAppendixSheet } from "../../src/documents/appendix/sheet";
import { draftNarrative, paragraphText } from "../../src/documents/report/narrative";
import { proofread } from "../../src/proofreading/proofread";
import { DEFAULT_SETTINGS } from "../../src/documents/settings";
import { planResultsSheet } from "../../src/documents/results/sheet";
import type { SheetPlan } from "../../src/documents/plan/sheetPlan";
import { proofSentence } from "../../src/strings/proofreading";
import { result } from "../documents/people";
import { snapshotOf } from "../documents/planText";
import { samplePeople } from "../documents/samplePeople";

const PEOPLE = countPeople(samplePeople());
const RESULTS = planResultsSheet(PEOPLE, [], DEFAULT_SETTINGS);
const APPENDIX = planAppendixSheet(countAppendix(PEOPLE), {
  resultsSheetName: "Kết quả tín nhiệm",
  settings: DEFAULT_SETTINGS,
});
const NARRATIVE = draftNarrative(PEOPLE, { regulation: "decision262", style: "party" })
  .map(paragraphText)
  .join("\n");

/** The sheet as it comes from the clipboard in Vietnamese Excel: shares as "94,74%". */
function copied(plan: SheetPlan): string {
  const { values, numberFormats } = snapshotOf(plan);
  const asShown = (value: unknown, format: string | undefined) =>
    typeof value === "number" && format === "0.00%"
      ? `${(value * 100).toFixed(2).replace(".", ",")}%`
      : String(value);
  return values
    .map((cells, row) =>
      cells.map((value, column) => quoted(asShown(value, numberFormats[row]?.[column]))).join("\t"),
    )
    .join("\n");
}

/** Excel quotes a cell of several lines. */
function quoted(shown: string): string {
  return shown.includes("\n") ? `"${shown}"` : shown;
}

function faultsIn(text: string): string[] {
  const proof = proofread(text, PEOPLE);
  return proof.marks.map(
    ({ start, end, fault }) => `${proof.text.slice(start, end)}: ${proofSentence(fault)}`,
  );
}

test("what Tín Nhiệm writes itself is found right", () => {
  expect(faultsIn(NARRATIVE)).toEqual([]);
  expect(faultsIn(copied(APPENDIX))).toEqual([]);
  expect(faultsIn(copied(RESULTS))).toEqual([]);
});

test.each([
  ["the draft", NARRATIVE],
  ["Phụ lục I", copied(APPENDIX)],
  ["Kết quả tín nhiệm", copied(RESULTS)],
])("every figure of %s was compared with the vote tables", (_, text) => {
  const { text: read, coverage } = proofread(text, PEOPLE);
  expect(coverage.open.map(({ start, end }) => read.slice(start, end))).toEqual([]);
  expect(coverage.figures).toBeGreaterThan(5);
});

describe("a digit of it changed is found", () => {
  test.each([
    ["128 đồng chí", "127 đồng chí", "127", "Theo bảng kiểm phiếu là 128, không phải 127."],
    ["tất cả 58", "tất cả 57", "57", "Theo bảng kiểm phiếu là 58, không phải 57."],
    [
      "94,74%",
      "94,47%",
      "94,47%",
      "Tỷ lệ “Tín nhiệm cao” cao nhất theo bảng kiểm phiếu là 94,74%, không phải 94,47%.",
    ],
    [
      "73,68%",
      "76,38%",
      "76,38%",
      "Tỷ lệ “Tín nhiệm cao” thấp nhất theo bảng kiểm phiếu là 73,68%, không phải 76,38%.",
    ],
    ["69/70", "68/70", "68/70", "Theo bảng kiểm phiếu là 69/70, không phải 68/70."],
    ["69/70", "69/71", "69/71", "Theo bảng kiểm phiếu là 69/70, không phải 69/71."],
    ["chỉ có 01", "chỉ có 02", "02", "Theo bảng kiểm phiếu là 01, không phải 02."],
    [
      "“Tín nhiệm” 63,64%",
      "“Tín nhiệm” 66,34%",
      "66,34%",
      "Theo bảng kiểm phiếu không có ai đạt 66,34% ở mức “Tín nhiệm”.",
    ],
  ])("%s written %s", (right, wrong, found, why) => {
    expect(NARRATIVE).toContain(right);
    expect(faultsIn(NARRATIVE.replace(right, wrong))).toEqual([`${found}: ${why}`]);
  });
});

describe.each([
  ["held against the vote tables", PEOPLE],
  ["on its own", []],
])("a changed figure of the pasted Kết quả tín nhiệm is found, and nothing else, %s", (_, people) => {
  const sheet = copied(RESULTS);
  test.each([
    ["18\t94,74%\t1\t5,26%", "18\t94,47%\t1\t5,26%"],
    ["14\t73,68%\t4\t21,05%", "14\t73,68%\t5\t21,05%"],
    ["3\t27,27%\t7\t63,64%", "3\t27,27%\t7\t66,34%"],
  ])("%j written %j", (right, wrong) => {
    expect(proofread(sheet, people).marks).toEqual([]);
    expect(sheet).toContain(right);
    const changed = sheet.replace(right, wrong);
    const lineAt = (at: number) => changed.slice(0, at).split("\n").length;
    const marked = new Set(proofread(changed, people).marks.map(({ start }) => lineAt(start)));
    expect([...marked]).toEqual([lineAt(changed.indexOf(wrong))]);
  });
});

test("mục I.2 of Báo cáo số 121-BC/HU agrees with its data but for one decimal where the others have two", () => {
  expect(
    faultsIn(
      "Qua các lần triển khai, tổ chức thực hiện việc lấy phiếu tín nhiệm theo Quy định số 262-QĐ/TW, ngày 08/10/2014 của Bộ Chính trị (khóa XI) và Quy định số 20-QĐ/TU, ngày 25/12/2014 của Ban Thường vụ Tỉnh ủy, thì đối tượng là Ủy viên Ban Thường vụ Huyện ủy và cán bộ chủ chốt của Đảng bộ huyện tất cả đều đạt trên 50% số phiếu tín nhiệm cao (cao nhất là 94,74%, thấp nhất là 73,68%).\n" +
        "Đối với đối tượng là Ủy viên Ban Thường vụ Đảng ủy xã, thị trấn thì hầu hết đều đạt tỷ lệ phiếu “Tín nhiệm cao” trên 50%; chỉ có 01 đồng chí đạt tỷ lệ phiếu “Tín nhiệm” 63,6%.",
    ),
  ).toEqual(["63,6%: Các tỷ lệ khác ghi hai chữ số thập phân; 63,6% ghi đủ là 63,64%."]);
});

test("a Phụ lục I of the two-tier form is held against people of that form", () => {
  const people = [
    result({ category: "communeLeaders", marks: [15, 3, 1] }),
    result({ category: "communeCommittee", marks: [3, 15, 1] }),
  ];
  const plan = planAppendixSheet(countAppendix(people, "twoTier"), {
    resultsSheetName: "Kết quả",
    settings: { ...DEFAULT_SETTINGS, form: "twoTier" },
  });
  const right = copied(plan);
  const wrong = right.replace(/(cấp xã)\t1\t1\t/, "$1\t2\t2\t");
  expect(proofread(right, people).marks).toEqual([]);
  expect(proofread(wrong, people).marks.map(({ expected }) => expected)).toEqual(["1", "1"]);
});
