import { requests } from "../../src/workflow/requests";
import type { Workbench } from "../workbench/node/office";
import { row } from "../merging/rows";
import { pressBuildAppendix, sheetNames, startAddin, textsOf, type } from "./addin";

const SHEET = "Số liệu các đơn vị";
/** The sheet of an empty workbook. */
const FIRST = "Trang_tính1";

const AN = row("Xã Lộc An", "Trần Văn An", [18, 2, 0]);
const BINH = row("Xã Lộc An", "Lê Thị Bình", [9, 9, 2]);
const CUONG = row("Xã Lộc Thành", "Bùi Văn Cường", [1, 19, 0], { handling: "Cho từ chức" });
/** In the order of the columns: three lines stand above the headings, the first row is row 5. */
const HIGH = "G";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startAddin();
});

beforeEach(async () => {
  await workbench.open();
  await requests.mergeUnits([AN, BINH, CUONG]);
});

/** What row 1.3 of the appendix shows, and what its remarks say. */
async function communeRow(): Promise<readonly string[]> {
  const outcome = await pressBuildAppendix(workbench);
  if (outcome.status !== "made") throw new Error(outcome.status);
  return textsOf(workbench, outcome.appendixSheet).find(([number]) => number === "1.3") ?? [];
}

test("the rows of units stand on one sheet, one a person, with where each is from", () => {
  expect(textsOf(workbench, SHEET).slice(3)).toEqual([
    [
      "Đơn vị",
      "Họ và tên",
      "Chức vụ",
      "Đối tượng",
      "Số phiếu\nphát ra",
      "Số phiếu\nthu về",
      "Tín nhiệm cao",
      "Tín nhiệm",
      "Tín nhiệm thấp",
      "Xử lý",
      "Nguồn",
    ],
    [
      "Xã Lộc An",
      "Trần Văn An",
      "Ủy viên",
      "Ban Thường vụ cấp xã",
      "21",
      "20",
      "18",
      "2",
      "0",
      "",
      AN.source,
    ],
    [
      "Xã Lộc An",
      "Lê Thị Bình",
      "Ủy viên",
      "Ban Thường vụ cấp xã",
      "21",
      "20",
      "9",
      "9",
      "2",
      "",
      BINH.source,
    ],
    [
      "Xã Lộc Thành",
      "Bùi Văn Cường",
      "Ủy viên",
      "Ban Thường vụ cấp xã",
      "21",
      "20",
      "1",
      "19",
      "0",
      "Cho từ chức",
      CUONG.source,
    ],
  ]);
});

test("Phụ lục I is made from it: three people, one at high, one at confident, one at no level", async () => {
  expect((await communeRow()).slice(2, 6)).toEqual(["3", "1", "1", ""]);
});

test("a later file of a unit writes nothing before what it changes has been told", async () => {
  const again = row("Xã Lộc An", "Lê Thị Bình", [10, 8, 2]);
  const before = textsOf(workbench, SHEET);
  const asked = await requests.mergeUnits([AN, again]);
  if (asked.status !== "asked") throw new Error(asked.status);
  expect(asked).toMatchObject({
    changes: [{ unit: "Xã Lộc An", changed: [{ before: { high: 9 }, after: { high: 10 } }], edited: [] }],
  });
  expect([sheetNames(workbench), textsOf(workbench, SHEET)]).toEqual([[FIRST, SHEET], before]);
  expect(await requests.mergeUnits([AN, again], asked.changes)).toMatchObject({
    status: "made",
    units: 2,
    people: 3,
  });
  expect(sheetNames(workbench)).toEqual([FIRST, SHEET]);
  expect((await communeRow()).slice(2, 6)).toEqual(["3", "2", "1", ""]);
});

test("what is typed after it was told what changes is told anew, before it is replaced", async () => {
  const again = row("Xã Lộc An", "Lê Thị Bình", [10, 8, 2]);
  const first = await requests.mergeUnits([AN, again]);
  if (first.status !== "asked") throw new Error(first.status);
  await type(workbench, SHEET, `${HIGH}6`, 8);
  const second = await requests.mergeUnits([AN, again], first.changes);
  expect(second).toMatchObject({
    status: "asked",
    changes: [{ edited: [{ name: "Lê Thị Bình", high: 8 }], changed: [{ after: { high: 10 } }] }],
  });
  expect(textsOf(workbench, SHEET)[5]?.[6]).toBe("8");
  if (second.status !== "asked") throw new Error(second.status);
  expect(await requests.mergeUnits([AN, again], second.changes)).toMatchObject({
    status: "made",
    kept: [SHEET],
  });
});

test("what the clerk has corrected stays when other units come, her sheet is kept, and nobody counts twice", async () => {
  await type(workbench, SHEET, `${HIGH}6`, 10);
  await type(workbench, SHEET, "H6", 8);
  const dinh = row("Xã Lộc Bình", "Vũ Văn Định", [20, 0, 0]);
  expect(await requests.mergeUnits([dinh])).toMatchObject({
    status: "made",
    units: 3,
    people: 4,
    kept: [SHEET],
  });
  expect(textsOf(workbench, `${SHEET} (2)`)[5]?.slice(6, 9)).toEqual(["10", "8", "2"]);
  expect((await communeRow()).slice(2, 6)).toEqual(["4", "3", "1", ""]);
});

test("a corrected row that a later file of its unit would undo is named as such", async () => {
  await type(workbench, SHEET, `${HIGH}6`, 10);
  await type(workbench, SHEET, "H6", 8);
  expect(await requests.mergeUnits([AN, BINH])).toMatchObject({
    status: "asked",
    changes: [{ edited: [{ name: "Lê Thị Bình", high: 10 }], changed: [{ after: { high: 9 } }] }],
  });
});

test("while a row that stands cannot be read nothing is written over it", async () => {
  await type(workbench, SHEET, `${HIGH}6`, "mười");
  const outcome = await requests.mergeUnits([row("Xã Lộc Bình", "Vũ Văn Định", [20, 0, 0])]);
  expect(outcome).toMatchObject({ status: "refused", findings: [{ code: "countInvalid" }] });
  expect(sheetNames(workbench)).toEqual([FIRST, SHEET]);
});

test("units whose percentages are taken of the three levels stand on a sheet of their own, and are counted so", async () => {
  await workbench.open();
  const unknown = row("Xã Lộc Đức", "Hồ Văn Em", [6, 5, 1], { ballots: {}, base: "levels" });
  expect(await requests.mergeUnits([AN, unknown])).toMatchObject({
    sheets: [SHEET, `${SHEET} (ba mức)`],
    people: 2,
  });
  // 6 of 12 is half.
  expect((await communeRow()).slice(2, 6)).toEqual(["2", "2", "", ""]);
});
