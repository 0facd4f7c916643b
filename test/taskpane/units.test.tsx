/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { TextDecoder } from "node:util";
import type { ChosenFile } from "../../src/files/readFile";
import { loadLanguage } from "../../src/strings/language";
import { UNREADABLE_FILES } from "../files/units/faults";
import { workbookBytes } from "../files/workbookBytes";
import { row } from "../merging/rows";
import { sheetsOf } from "../reading/sheetOf";
import { allowCopying, forbidCopying } from "./copying";
import { chooseInDropdown } from "./dropdown";
import { closePane, openPane, type OpenPane } from "./openPane";
import { examined, recognition, standInRequests, table } from "./standInRequests";

// Of a browser's, what this one lacks.
Object.assign(globalThis, { MessageChannel, TextDecoder });

beforeAll(() => loadLanguage("en"));
afterEach(closePane);

/** A sheet "Sheet1" of a commune: 20 ballots returned. */
function commune(unit: string, people: readonly string[], title = "Ban Thường vụ Đảng ủy"): string {
  return `== Sheet1
${title} ${unit}
Số phiếu phát ra: 20, thu về: 20
Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
${people.join("\n")}`;
}

const LOC_AN = commune("xã Lộc An", [
  "Trần Văn An | Bí thư | 18 | 2 | 0",
  "Lê Thị Bình | Phó Bí thư | 9 | 10 | 1",
]);
const LOC_DUC = commune("xã Lộc Đức", ["Bùi Văn Cường | Bí thư | 1 | 19 | 0"]);
/** Its title tells no category, and its total is another than 18. */
const LOC_TAN = commune(
  "xã Lộc Tân",
  ["Đỗ Thị Dung | Bí thư | 18 | 2 | 0", "Tổng cộng | | 30 | 2 | 0"],
  "Cán bộ chủ chốt",
);

async function file(name: string, sheets: string): Promise<ChosenFile> {
  return fileOf(name, await workbookBytes(sheetsOf(sheets)));
}

function fileOf(name: string, bytes: Uint8Array): ChosenFile {
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}

async function openUnits(opening = {}) {
  const requests = standInRequests();
  const pane = await openPane(requests, opening);
  await pane.happens(() => pane.store.showUnits(true));
  await settled(pane);
  return { pane, requests };
}

/** Waits for the parts of the pane, and for files that are read. */
async function settled(pane: OpenPane): Promise<void> {
  for (let turn = 0; turn < 400; turn++) {
    await pane.happens(() => new Promise((resolve) => setTimeout(resolve, 5)));
    const isReading = pane.root.textContent?.includes("Dừng đọc tệp");
    if (pane.root.querySelector("input[type=file]") && !isReading) return;
  }
  throw new Error("The files are read for too long");
}

function hand(pane: OpenPane, files: readonly ChosenFile[]): Promise<void> {
  const input = pane.root.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("There is nothing to choose files with");
  return pane.happens(() => {
    Object.defineProperty(input, "files", { value: files, configurable: true });
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

async function choose(pane: OpenPane, files: readonly ChosenFile[]): Promise<void> {
  await hand(pane, files);
  await settled(pane);
}

function said({ root }: OpenPane): string {
  return root.querySelector(".drawer")?.textContent ?? "";
}

/** The units of the cards, in order, with a star where they are accepted. */
function cards({ root }: OpenPane): string[] {
  return Array.from(root.querySelectorAll(".drawer .card"), (card) => {
    const unit = card.querySelector("h3")?.textContent;
    const isAccepted = card.querySelector<HTMLInputElement>("input[type=checkbox]")?.checked;
    return unit ? `${unit}${isAccepted ? " *" : ""}` : "";
  }).filter(Boolean);
}

test("files are read beside two that cannot be, each of which is refused in one sentence that names it", async () => {
  const { pane } = await openUnits();
  await choose(pane, [
    await file("Xã Lộc An.xlsx", LOC_AN),
    fileOf("Xã Lộc Thành.xls", UNREADABLE_FILES["oldFormat"]?.() ?? new Uint8Array()),
    fileOf("Xã Lộc Bình.xlsx", UNREADABLE_FILES["broken"]?.() ?? new Uint8Array()),
    await file("Xã Lộc Đức.xlsx", LOC_DUC),
  ]);
  expect(said(pane)).toContain("Đã đọc 2 tệp: 2 đơn vị, 3 người");
  expect(said(pane)).toContain("2 tệp không đọc được");
  expect(said(pane)).toContain("“Xã Lộc Thành.xls” là tệp Excel đời cũ (.xls)");
  expect(said(pane)).toContain("“Xã Lộc Bình.xlsx” bị hỏng");
  expect(cards(pane)).toEqual(["Xã Lộc An", "Xã Lộc Đức"]);
});

test("a list of units tells which of them have sent nothing", async () => {
  const { pane } = await openUnits();
  await choose(pane, [await file("Xã Lộc An.xlsx", LOC_AN)]);
  await pane.type("Danh sách đơn vị phải gửi", "1. Xã Lộc An\n2. Xã Lộc Thành");
  // Once the clerk pauses.
  await pane.happens(() => new Promise((resolve) => setTimeout(resolve, 350)));
  expect(said(pane)).toContain("1 đơn vị chưa có số liệu: “Xã Lộc Thành”.");
});

test("nothing is merged before it is accepted; then every person goes on the sheet with where they are from", async () => {
  const { pane, requests } = await openUnits();
  requests.mergeUnits.mockResolvedValue({
    status: "made",
    sheets: ["Số liệu các đơn vị"],
    units: 2,
    people: 3,
    kept: [],
    left: [],
    looksNotTaken: [],
    cellsCompared: 44,
  });
  await choose(pane, [await file("Xã Lộc An.xlsx", LOC_AN), await file("Xã Lộc Đức.xlsx", LOC_DUC)]);
  await pane.press("Ghép 0 đơn vị, 0 người vào trang “Số liệu các đơn vị”");
  expect(requests.mergeUnits).not.toHaveBeenCalled();
  await pane.press("Nhận 2 đơn vị không có gì phải hỏi");
  await pane.press("Ghép 2 đơn vị, 3 người vào trang “Số liệu các đơn vị”");
  const [rows, shown] = requests.mergeUnits.mock.calls[0];
  expect(shown).toBeUndefined();
  expect(rows.map(({ unit, name, high }: ReturnType<typeof row>) => [unit, name, high])).toEqual([
    ["Xã Lộc An", "Trần Văn An", 18],
    ["Xã Lộc An", "Lê Thị Bình", 9],
    ["Xã Lộc Đức", "Bùi Văn Cường", 1],
  ]);
  expect(rows[0].source).toMatch(/^'Xã Lộc An.xlsx'!'Sheet1'!A4 #/);
  expect(said(pane)).toContain("nay có 2 đơn vị, 3 người; đối chiếu khớp 44 ô.");
});

test("what stands is replaced only after it is told what changes, and what somebody edited is named", async () => {
  const { pane, requests } = await openUnits();
  const before = row("Xã Lộc An", "Trần Văn An", [17, 3, 0]);
  const after = row("Xã Lộc An", "Trần Văn An", [18, 2, 0]);
  const change = { unit: "Xã Lộc An", added: [], gone: [], changed: [{ before, after }], edited: [before] };
  requests.mergeUnits.mockResolvedValue({ status: "asked", changes: [change] });
  await choose(pane, [await file("Xã Lộc An.xlsx", LOC_AN)]);
  await pane.press("Nhận 1 đơn vị không có gì phải hỏi");
  await pane.press("Ghép 1 đơn vị, 2 người vào trang “Số liệu các đơn vị”");
  expect(said(pane)).toContain("Thay số liệu đang có của 1 đơn vị?");
  expect(said(pane)).toContain("Xã Lộc An: 1 người đổi số liệu. Hàng đã sửa tay sẽ mất: Trần Văn An.");
  await pane.press("Giữ như cũ");
  expect(requests.mergeUnits).toHaveBeenCalledTimes(1);
  await pane.press("Ghép 1 đơn vị, 2 người vào trang “Số liệu các đơn vị”");
  await pane.press("Thay");
  // What was shown goes along: anything typed meanwhile is asked about again.
  expect(requests.mergeUnits.mock.calls.map(([, shown]) => shown)).toEqual([undefined, undefined, [change]]);
});

test("a unit that cannot be read is answered, for all or for itself, before it can be accepted", async () => {
  const { pane } = await openUnits();
  await choose(pane, [await file("Xã Lộc Tân.xlsx", LOC_TAN)]);
  expect(said(pane)).toContain("Chưa nhận được: còn người hay số phiếu chưa rõ.");
  await chooseInDropdown(pane, "“Cán bộ chủ chốt xã Lộc Tân” thuộc đối tượng nào?", "Ban Thường vụ cấp xã");
  await settled(pane);
  // The total says 30, the only row 18.
  await pane.press("Tính như đã đọc: “Xã Lộc Tân.xlsx”");
  await settled(pane);
  expect(said(pane)).toContain("Nhận 1 đơn vị không có gì phải hỏi");
  await pane.press("Bỏ mọi câu trả lời");
  await settled(pane);
  expect(said(pane)).toContain("Chưa nhận được: còn người hay số phiếu chưa rõ.");
});

test("what is counted as read for all files alike is shown of each, and confirmed first", async () => {
  const { pane } = await openUnits();
  const withTotal = (unit: string, name: string, total: number) =>
    commune(unit, [`${name} | Bí thư | 18 | 2 | 0`, `Tổng cộng | | ${total} | 2 | 0`]);
  await choose(pane, [
    await file("Xã Lộc Tân.xlsx", withTotal("xã Lộc Tân", "Đỗ Thị Dung", 30)),
    await file("Xã Lộc Nam.xlsx", withTotal("xã Lộc Nam", "Hồ Văn Em", 81)),
  ]);
  await pane.press("Tính như đã đọc ở cả 2 chỗ");
  const question = () => pane.root.querySelector('.drawer [role="alertdialog"]')?.textContent;
  expect(question()).toContain("Tính như đã đọc cả 2 chỗ của 2 tệp?");
  const told = Array.from(pane.root.querySelectorAll(".drawer .lines li"), (line) => line.textContent ?? "");
  expect(told.filter((line) => /^Xã Lộc Tân\.xlsx: .*30/.test(line))).toHaveLength(1);
  expect(told.filter((line) => /^Xã Lộc Nam\.xlsx: .*81/.test(line))).toHaveLength(1);
  await pane.press("Không, trả lời từng đơn vị");
  expect(question()).toBeUndefined();
  expect(said(pane)).toContain("Phải xem: 2 đơn vị");
  await pane.press("Tính như đã đọc ở cả 2 chỗ");
  await pane.press("Tính như đã đọc ở cả 2 chỗ");
  await settled(pane);
  expect(said(pane)).toContain("Nhận 2 đơn vị không có gì phải hỏi");
});

test("a sheet to follow the units up is made of the report, and can be opened", async () => {
  const { pane, requests } = await openUnits();
  await choose(pane, [await file("Xã Lộc An.xlsx", LOC_AN)]);
  await pane.press("Lập trang “Theo dõi đơn vị”");
  const [purpose, report] = requests.makeUnitPaper.mock.calls[0];
  expect([purpose, report.arrivals.length]).toEqual(["unitFollowUp", 1]);
  expect(said(pane)).toContain("Đã lập “Theo dõi đơn vị”; đối chiếu khớp 20 ô.");
  await pane.press("Mở “Theo dõi đơn vị”");
  expect(requests.showSheet).toHaveBeenCalledWith("Theo dõi đơn vị");
});

test("while a row that stands cannot be read the sheet is not made, and it is said which", async () => {
  const { pane, requests } = await openUnits();
  const finding = {
    code: "countMissing",
    cells: [],
    details: { name: "Trần Văn An", count: "high" },
  } as const;
  requests.makeUnitPaper.mockResolvedValue({ status: "refused", findings: [finding] });
  await choose(pane, [await file("Xã Lộc An.xlsx", LOC_AN)]);
  await pane.press("Lập trang “Theo dõi đơn vị”");
  expect(said(pane)).toContain("Chưa lập: trang “Số liệu các đơn vị” đang có hàng không đọc được.");
  expect(said(pane)).toContain("Trần Văn An");
});

test("of two files with the same people of a unit accepting one gives the other up", async () => {
  const { pane } = await openUnits();
  const corrected = LOC_AN.replace("18 | 2 | 0", "17 | 3 | 0");
  await choose(pane, [await file("Xã Lộc An.xlsx", LOC_AN), await file("Xã Lộc An (sửa).xlsx", corrected)]);
  await pane.press("Nhận Xã Lộc An, tệp “Xã Lộc An.xlsx”");
  expect(cards(pane)).toEqual(["Xã Lộc An *", "Xã Lộc An"]);
  await pane.press("Nhận Xã Lộc An, tệp “Xã Lộc An (sửa).xlsx”");
  expect(cards(pane)).toEqual(["Xã Lộc An", "Xã Lộc An *"]);
});

test("a file of the same name that comes later takes the place of the first, and has to be accepted anew", async () => {
  const { pane } = await openUnits();
  await choose(pane, [await file("Xã Lộc Đức.xlsx", LOC_DUC)]);
  await pane.press("Nhận 1 đơn vị không có gì phải hỏi");
  const longer = `${LOC_DUC}\nVũ Văn Định | Ủy viên | 20 | 0 | 0`;
  await choose(pane, [await file("Xã Lộc Đức.xlsx", longer)]);
  expect(said(pane)).toContain("Đã đọc 1 tệp: 1 đơn vị, 2 người");
  expect(cards(pane)).toEqual(["Xã Lộc Đức"]);
});

test("stopping while files are read leaves everything as it was before", async () => {
  const { pane } = await openUnits();
  await choose(pane, [await file("Xã Lộc An.xlsx", LOC_AN)]);
  let release = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (release = resolve));
  const second = await file("Xã Lộc Đức.xlsx", LOC_DUC);
  const slow = { ...second, arrayBuffer: () => waiting.then(() => second.arrayBuffer()) };
  await hand(pane, [slow]);
  expect(said(pane)).toContain("Đang đọc 1/1 · “Xã Lộc Đức.xlsx”");
  await pane.press("Dừng đọc tệp");
  release();
  await settled(pane);
  expect(said(pane)).toContain("Đã dừng: mọi thứ như trước khi đọc");
  expect(cards(pane)).toEqual(["Xã Lộc An"]);
});

test("what a unit is to mend is copied as text for a message", async () => {
  const { pane } = await openUnits();
  await choose(pane, [await file("Xã Lộc Tân.xlsx", LOC_TAN)]);
  const copied = allowCopying();
  await pane.press("Chép nội dung gửi Xã Lộc Tân");
  forbidCopying();
  expect(copied.get("text/plain")).toMatch(
    /^Gửi Xã Lộc Tân: số liệu lấy phiếu tín nhiệm của đơn vị còn các chỗ sau\.\n1\. Tệp “Xã Lộc Tân\.xlsx”/,
  );
});

test("what was read stays while the view is closed", async () => {
  const { pane } = await openUnits();
  await choose(pane, [await file("Xã Lộc An.xlsx", LOC_AN)]);
  await pane.press("Đóng");
  expect(pane.root.querySelector(".drawer")).toBeNull();
  await pane.happens(() => pane.store.showUnits(true));
  await settled(pane);
  expect(cards(pane)).toEqual(["Xã Lộc An"]);
});

test("columns that no heading tells are named once for all files headed alike, and their people are read", async () => {
  const { pane } = await openUnits();
  const unknown = (unit: string, name: string) =>
    commune(unit, [`${name} | Bí thư | 18 | 2 | 0`]).replace(
      "Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp",
      "Mức 1 | Mức 2 | Mức 3",
    );
  await choose(pane, [
    await file("Xã Lộc Tân.xlsx", unknown("xã Lộc Tân", "Đỗ Thị Dung")),
    await file("Xã Lộc Nam.xlsx", unknown("xã Lộc Nam", "Hồ Văn Em")),
  ]);
  expect(cards(pane)).toEqual([]);
  expect(said(pane)).toContain("Tiêu đề cột lạ: cho biết mỗi cột ghi gì");
  await pane.press("Chỉ cột nào ghi gì: “Xã Lộc Tân.xlsx”");
  await pane.press("Đọc cả 2 bảng");
  expect(said(pane)).toContain("Còn thiếu cột: ");
  await chooseInDropdown(pane, "Cột C", "Tín nhiệm cao");
  await chooseInDropdown(pane, "Cột D", "Tín nhiệm");
  await chooseInDropdown(pane, "Cột E", "Tín nhiệm thấp");
  await pane.press("Đọc cả 2 bảng");
  await settled(pane);
  await chooseInDropdown(pane, "“Sheet1” thuộc đối tượng nào?", "Ban Thường vụ cấp xã");
  await settled(pane);
  expect(said(pane)).toContain("Đã đọc 2 tệp: 2 đơn vị, 2 người");
  expect(cards(pane)).toEqual(["Xã Lộc Tân", "Xã Lộc Nam"]);
  expect(said(pane)).not.toContain("Tiêu đề cột lạ");
});

test("the file of an earlier vote is chosen at its document, asked about, accepted and brought", async () => {
  const requests = standInRequests(examined(recognition([table("Xã Lộc An", 3)])));
  const pane = await openPane(requests, { place: "documents" });
  await pane.press("Lấy kỳ trước từ tệp…");
  await settled(pane);
  await choose(pane, [await file("Kỳ 2021.xlsx", LOC_TAN)]);
  const card = () => pane.root.querySelector(".papers")?.textContent ?? "";
  expect(card()).toContain("Chưa nhận được: còn người hay số phiếu chưa rõ.");
  await pane.press("Lấy số liệu đã nhận làm kỳ trước");
  expect(requests.bringEarlier).not.toHaveBeenCalled();
  await chooseInDropdown(pane, "“Cán bộ chủ chốt xã Lộc Tân” thuộc đối tượng nào?", "Ban Thường vụ cấp xã");
  await settled(pane);
  await pane.press("Tính như đã đọc: “Kỳ 2021.xlsx”");
  await settled(pane);
  await pane.press("Nhận 1 đơn vị không có gì phải hỏi");
  await pane.press("Lấy số liệu đã nhận làm kỳ trước");
  const [rows] = requests.bringEarlier.mock.calls[0];
  expect(rows.map(({ name, high, source }: ReturnType<typeof row>) => [name, high, source])).toEqual([
    ["Đỗ Thị Dung", 18, expect.stringMatching(/^'Kỳ 2021\.xlsx'!'Sheet1'!A4 #/)],
  ]);
  expect(card()).toContain("Đã lập “Số liệu kỳ trước”; đối chiếu khớp 20 ô.");
});

test("all of it is said in English too", async () => {
  const { pane } = await openUnits({ language: "en" });
  await choose(pane, [await file("Xã Lộc An.xlsx", LOC_AN)]);
  expect(said(pane)).toContain("Files read: 1; units: 1; people: 2");
  await pane.press("Accept units with nothing to answer: 1");
  expect(cards(pane)).toEqual(["Xã Lộc An *"]);
});
