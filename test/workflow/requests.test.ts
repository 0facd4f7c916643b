import { requests } from "../../src/workflow/requests";
import type { Examination } from "../../src/workflow/outcome";
import type { Workbench } from "../workbench/node/office";
import { enter, sheetNames, startAddin } from "./addin";
import { districtTable, workbookOf } from "./workbookOf";

function recognised(examination: Examination) {
  if (examination.status === "failed") throw new Error(examination.failure.code);
  return examination.recognition;
}

/** A table whose title does not say of which tier the "Thành ủy" is. */
const UNCLEAR = [
  ["Ban Thường vụ Thành ủy"],
  ["Thu về: 20"],
  ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
  ["Cán bộ 1", 18, 1, 0],
  ["Cán bộ 2", 17, 3, 0],
];

/** One person into the input sheet, and what stands above its table. */
async function fillInputSheet(): Promise<void> {
  await enter("Nhập phiếu", "C5", "Ban Thường vụ cấp xã");
  await enter("Nhập phiếu", "C7", 15);
  await enter("Nhập phiếu", "B11", "Cán bộ 2");
  await enter("Nhập phiếu", "F11", 12);
  await enter("Nhập phiếu", "G11", 3);
  await enter("Nhập phiếu", "H11", 0);
}

describe("what a clerk asks for in the pane", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await startAddin();
  });

  test("a category that could not be inferred is asked once, and the answer is remembered after saving and reopening", async () => {
    await workbench.open(await workbookOf({ BTV: UNCLEAR }));
    const asked = recognised(await requests.examine()).findings.filter(
      (finding) => finding.code === "categoryUnknown",
    );
    expect(asked.map((finding) => finding.details.people)).toEqual([2]);
    const [question] = asked;
    if (!question) throw new Error("Nothing was asked");
    await requests.chooseCategory([question.details.key], "districtCommittee");
    await workbench.open(await workbench.save());
    const { tables, findings } = recognised(await requests.examine());
    expect(findings.filter((finding) => finding.code === "categoryUnknown")).toEqual([]);
    expect(tables.flatMap((table) => table.people.map((person) => person.category))).toEqual([
      "districtCommittee",
      "districtCommittee",
    ]);
    const again = recognised(await requests.takeBack([question.details.key]));
    expect(again.findings.map((finding) => finding.code)).toContain("categoryUnknown");
  });

  test("a summary beside its units is left out on request, and read again on request", async () => {
    const people = [
      ["Cán bộ 1", 18, 1, 0],
      ["Cán bộ 2", 17, 2, 0],
      ["Cán bộ 3", 16, 3, 0],
    ];
    await workbench.open(
      await workbookOf({ BTV: districtTable(...people), "Tổng hợp": districtTable(...people) }),
    );
    const [overlap] = recognised(await requests.examine()).findings.filter(
      (finding) => finding.code === "tablesOverlap",
    );
    if (!overlap) throw new Error("No overlap found");
    const [, second = ""] = overlap.details.tables;
    const left = recognised(await requests.leaveOut([second]));
    expect(left.tables.map((table) => table.people.length)).toEqual([3]);
    expect(left.findings.map((finding) => finding.code)).toEqual(["leftOut"]);
    const back = recognised(await requests.takeBack([second]));
    expect(back.findings.map((finding) => finding.code)).toContain("tablesOverlap");
  });

  test("an input sheet is empty, counts nothing, and is removed; filled in, it is read and kept", async () => {
    await workbench.open();
    const made = await requests.makeInputSheet();
    expect(made).toEqual({ status: "done", sheets: ["Nhập phiếu"], kept: [], left: [], looksNotTaken: [] });
    expect(recognised(await requests.examine()).tables.flatMap((table) => table.people)).toEqual([]);
    expect(await requests.removeMade()).toEqual({
      status: "done",
      sheets: ["Nhập phiếu"],
      kept: [],
      left: [],
      looksNotTaken: [],
    });
    expect(sheetNames(workbench)).toEqual(["Trang_tính1"]);

    await workbench.open(await workbookOf({ BTV: districtTable(["Cán bộ 1", 18, 1, 0]) }));
    await requests.makeInputSheet();
    expect(await requests.buildAppendix()).toMatchObject({ status: "made", people: 1 });

    await fillInputSheet();
    expect(await requests.buildAppendix()).toMatchObject({ status: "made", people: 2 });
    expect(await requests.removeMade()).toMatchObject({ status: "done", kept: ["Nhập phiếu"] });
  });

  test("the sample is not counted together with tables of the clerk's own", async () => {
    await workbench.open(await workbookOf({ BTV: districtTable(["Cán bộ mới", 18, 1, 0]) }));
    await requests.insertSample();
    const outcome = await requests.buildAppendix();
    expect(outcome).toMatchObject({ status: "refused" });
    const codes =
      outcome.status === "refused" ? outcome.recognition.findings.map((finding) => finding.code) : [];
    expect(codes).toEqual(["sampleMixed"]);
  });

  test("Gỡ trang đã tạo removes the sample and the two sheets, and keeps one that was changed", async () => {
    await workbench.open();
    await requests.insertSample();
    await requests.buildAppendix();
    expect(sheetNames(workbench)).toHaveLength(19);
    await enter("Xã Lộc An", "B9", "Cán bộ khác");
    const removed = await requests.removeMade();
    expect(removed).toMatchObject({ status: "done", kept: ["Xã Lộc An"] });
    expect(sheetNames(workbench)).toEqual(["Trang_tính1", "Xã Lộc An"]);
    expect(workbench.book.names().map((name) => name.formula)).toEqual(["='Xã Lộc An'!$A$1"]);
  });

  test("going to cells shows their sheet and selects them", async () => {
    await workbench.open(await workbookOf({ "Trang 1": [["a"]], "Xã B'Lá": [["b"]] }));
    expect(await requests.goToArea("Xã B'Lá", { row: 6, column: 2, rows: 1, columns: 3 })).toBeUndefined();
    expect(workbench.book.activeSheet()).toBe("Xã B'Lá");
    expect(workbench.book.selection()).toBe("Xã B'Lá!C7:E7");
  });

  test("the sample is inserted once", async () => {
    await workbench.open();
    await requests.insertSample();
    await requests.insertSample();
    expect(sheetNames(workbench)).toHaveLength(17);
  });

  test("a table whose headings say nothing is read from the cells and columns the clerk names, and stays after reopening", async () => {
    const unheaded = [
      ["Đồng chí", "A", "B", "C", "Phát ra"],
      ["Cán bộ 1", 18, 1, 0, 19],
      ["Cán bộ 2", 6, 10, 3, 19],
    ];
    await workbench.open(await workbookOf({ "Xã Một": unheaded }));
    await workbench.act((book) => book.select(book.activeSheet, { row: 0, column: 0, rows: 40, columns: 5 }));
    const selected = await requests.selectedTable(undefined);
    if (selected.status === "failed") throw new Error(selected.failure.code);
    const { sheet, preview } = selected;
    expect([sheet, preview.area]).toEqual(["Xã Một", { row: 0, column: 0, rows: 3, columns: 5 }]);
    expect(preview.columns.map(({ letters, texts }) => [letters, texts[1]])).toEqual([
      ["A", "Cán bộ 1"],
      ["B", "18"],
      ["C", "1"],
      ["D", "0"],
      ["E", "19"],
    ]);
    const columns = { name: [0], high: 1, confident: 2, low: 3 };
    await requests.nameTables([{ sheet, area: preview.area, headings: 1, columns }]);
    await workbench.open(await workbench.save());
    const [named] = recognised(await requests.examine()).tables;
    expect([named?.named, named?.unread]).toEqual([true, 2]);
    const key = named?.key ?? "";
    const given = recognised(await requests.chooseTableCategory([key], "communeCommittee"));
    expect(given.tables[0]?.people.map(({ name }) => name.text)).toEqual(["Cán bộ 1", "Cán bộ 2"]);
    expect(recognised(await requests.forgetTable(key)).tables.some(({ named }) => named)).toBe(false);
  });

  test("what could not be read and is headed the same is offered with it, whatever titles stand above", async () => {
    const headings = ["Đồng chí", "Loại A", "Loại B", "Loại C"];
    const people = [
      ["Cán bộ 1", 18, 1, 0],
      ["Cán bộ 2", 6, 10, 3],
    ];
    await workbench.open(
      await workbookOf({
        "Xã Một": [headings, ...people],
        "Xã Hai": [["Kết quả lấy phiếu tín nhiệm xã Hai"], [], headings, ...people],
        "Xã Ba": [["Đồng chí", "Loại C", "Loại B", "Loại A"], ...people],
        "Xã Bốn": [headings, ...people, ...people],
      }),
    );
    const examined = await requests.examine();
    if (examined.status === "failed") throw new Error(examined.failure.code);
    await workbench.act((book) => book.select(book.activeSheet, { row: 0, column: 0, rows: 3, columns: 4 }));
    const selected = await requests.selectedTable(examined);
    if (selected.status === "failed") throw new Error(selected.failure.code);
    expect(selected.alike).toEqual([
      { sheet: "Xã Hai", area: { row: 0, column: 0, rows: 5, columns: 4 }, headings: 3 },
      { sheet: "Xã Bốn", area: { row: 0, column: 0, rows: 5, columns: 4 }, headings: 1 },
    ]);
    const columns = { name: [0], high: 1, confident: 2, low: 3 };
    const named = selected.alike.map((table) => ({ ...table, columns }));
    const { tables } = recognised(await requests.nameTables(named));
    expect(tables.map(({ sheet, unread }) => [sheet, unread])).toEqual([
      ["Xã Hai", 2],
      ["Xã Bốn", 4],
    ]);
  });

  test("an empty selection is said to be empty", async () => {
    await workbench.open(await workbookOf({ BTV: districtTable(["Cán bộ 1", 18, 1, 0]) }));
    await workbench.act((book) => book.select(book.activeSheet, { row: 50, column: 9, rows: 4, columns: 4 }));
    expect(await requests.selectedTable(undefined)).toEqual({
      status: "failed",
      failure: { code: "selectionEmpty" },
    });
  });

  test("the base of a table can be a cell of the workbook, such as the number of delegates, and is taken back again", async () => {
    const table = districtTable(["Cán bộ 1", 18, 1, 0]);
    await workbench.open(await workbookOf({ BTV: table, "Đại biểu": [["Tổng số đại biểu", 24]] }));
    const [first] = recognised(await requests.examine()).tables;
    const key = first?.key ?? "";
    const shareOf = (examination: Examination) =>
      examination.status === "examined" ? examination.results[0]?.shares.high : undefined;
    const chosen = await requests.chooseBase([key], { cell: { sheet: "Đại biểu", row: 0, column: 1 } });
    expect(shareOf(chosen)).toEqual({ count: 18, base: 24 });
    expect(shareOf(await requests.chooseBase([key], undefined))).toEqual({ count: 18, base: 19 });
  });

  test("everyone of a table is given one category, and the sheet's own is taken again", async () => {
    await workbench.open(await workbookOf({ BTV: districtTable(["Cán bộ 1", 18, 1, 0]) }));
    const key = recognised(await requests.examine()).tables[0]?.key ?? "";
    const given = recognised(await requests.chooseTableCategory([key], "communeCommittee"));
    expect(given.tables[0]?.categories).toEqual(["communeCommittee"]);
    const own = recognised(await requests.chooseTableCategory([key], undefined));
    expect(own.tables[0]?.categories).toEqual(["districtCommittee"]);
  });

  test("the cell the clerk is on is told with its sheet", async () => {
    await workbench.act((book) => book.select(book.activeSheet, { row: 3, column: 1, rows: 1, columns: 1 }));
    expect(await requests.selectedCell()).toEqual({
      status: "selected",
      cell: { sheet: "BTV", row: 3, column: 1 },
    });
  });
});
