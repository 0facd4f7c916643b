import { mkdirSync } from "node:fs";
import path from "node:path";
import { ensureBuilt } from "../build/ensureBuilt";
import { startBrowser } from "../e2e/browser";
import { WorkbenchPage } from "../e2e/page";
import { startWorkbenchServer } from "../e2e/workbenchServer";
import { type CellEntry, districtTable, workbookOf } from "../workflow/workbookOf";

/*
 * npm run pictures [-- FOLDER]: takes every picture of the clerk's guide anew (docs/hinh), at the size of a laptop's
 * screen, by doing what the guide tells.
 */
const FOLDER = path.resolve(process.argv[2] ?? "docs/hinh");

/** Does what the guide tells and keeps its pictures. */
type Scene = (page: WorkbenchPage) => Promise<void>;

const WRONG = {
  "BTV Huyện ủy": districtTable(
    ["Nguyễn Văn Mẫu", 18, 1, 0, ""],
    ["Trần Thị Mẫu", 15, 4, 3, ""],
    ["Lê Văn Mẫu", 17, 2, 0, ""],
    ["Phạm Thị Mẫu", 16, "", 1, ""],
  ),
};

/** A table whose headings tell of no level. */
const unnamed = (title: string): readonly (readonly CellEntry[])[] => [
  [title],
  ["Cán bộ", "Loại A", "Loại B", "Loại C"],
  ["Nguyễn Văn Mẫu", 18, 1, 0],
  ["Trần Thị Mẫu", 15, 3, 1],
  ["Lê Văn Mẫu", 17, 2, 0],
];

const UNNAMED = { "Kết quả": unnamed("Ban Thường vụ Huyện ủy") };

const COMMUNES = ["Xã Mẫu Một", "Xã Mẫu Hai", "Xã Mẫu Ba"] as const;

const unnamedOf = (commune: string) => unnamed(`Ban Thường vụ Đảng ủy ${commune}`);

/** A vote of a commune: rows of name, post, high, confident, low. */
const voteOf = (
  year: number,
  returned: number,
  ...people: readonly (readonly CellEntry[])[]
): readonly (readonly CellEntry[])[] => [
  [`Kết quả lấy phiếu tín nhiệm Ban Thường vụ Đảng ủy xã Mẫu Một năm ${year}`],
  [`Số phiếu thu về: ${returned}`],
  ["Họ và tên", "Chức vụ", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
  ...people,
];

const NOW = {
  "Năm 2026": voteOf(
    2026,
    20,
    ["Nguyễn Văn Mẫu", "Bí thư", 17, 2, 1],
    ["Trần Thị Mẫu", "Phó Bí thư", 15, 4, 1],
  ),
};

const EARLIER = {
  "Năm 2021": voteOf(
    2021,
    24,
    ["Nguyễn Văn Mẫu", "Phó Bí thư", 16, 6, 2],
    ["Lê Văn Mẫu", "Bí thư", 20, 3, 1],
  ),
};

const MISPRINT =
  "Ban Thường vụ Huyện ủy có 13 đồng chí, tất cả đều đạt trên 50% số phiếu “Tín nhiệm cao”; đồng chí Nguyễn Văn Mẫu đạt 18/19 phiếu, chiếm 97,74%.";

const SCENES: Readonly<Record<string, Scene>> = {
  "lan-dau": async (page) => {
    await page.pressRibbon("Kiểm tra số liệu");
    await page.pane.getByRole("button", { name: /dữ liệu mẫu/ }).waitFor();
    await keepPane(page, "lan-dau", 300);
  },
  "ban-thu": async (page) => {
    await openSample(page);
    await page.pressRibbon("Lập Phụ lục I");
    await page.waitForSheet("Phụ lục I");
    await page.pane.getByText("Đã tạo Phụ lục I").first().waitFor();
    await keepScreen(page, "ban-thu");
    await keepGrid(page, "phu-luc-1", 570);
    await page.goTo("C11");
    await page.pane.getByRole("button", { name: "Vì sao?" }).click();
    await page.pane.getByRole("heading", { name: "Vì sao?" }).waitFor();
    await keepPane(page, "vi-sao", 640);
  },
  "ket-qua": async (page) => {
    await openSample(page);
    await page.pressRibbon("Lập Phụ lục I");
    await page.waitForSheet("Phụ lục I");
    await page.pane
      .getByRole("button", { name: /Mở .*Kết quả tín nhiệm/ })
      .first()
      .click();
    await page.waitForSheet("Kết quả tín nhiệm");
    await keepScreen(page, "ket-qua", 640);
  },
  "du-lieu": async (page) => {
    await openSample(page);
    await page.goToPlace(/Dữ liệu/);
    await page.pane.locator(".alike summary").first().click();
    await keepPart(page, "chon-chung", page.pane.locator(".alike").first());
    await page.pane.locator(".alike summary").first().click();
    await page.pane.locator(".table-card:not(.alike) > summary").first().click();
    await keepTall(page, "du-lieu", 830);
  },
  "dat-ten-cot": async (page) => {
    await page.openFile(await workbookOf(UNNAMED), "Kết quả.xlsx");
    await page.waitForSheet("Kết quả");
    await page.openPane(/lỗi/);
    await page.goTo("A2:D5");
    await page.goToPlace(/Dữ liệu/);
    await page.pane.getByRole("button", { name: "Dùng vùng đang chọn" }).click();
    await page.pane.getByRole("button", { name: "Đọc bảng này" }).waitFor();
    await keepPane(page, "dat-ten-cot", 584);
  },
  "doc-ca-bang": async (page) => {
    const communes = Object.fromEntries(COMMUNES.map((commune) => [commune, unnamedOf(commune)]));
    await page.openFile(await workbookOf(communes), "Các xã.xlsx");
    await page.waitForSheet(COMMUNES[0]);
    await page.openPane(/lỗi/);
    await page.goTo("A2:D5");
    await page.goToPlace(/Dữ liệu/);
    await page.pane.getByRole("button", { name: "Dùng vùng đang chọn" }).click();
    await nameLevels(page);
    await page.pane.getByRole("button", { name: "Đọc cả 3 bảng" }).waitFor();
    await keepWhole(page, "doc-ca-bang", 830);
  },
  "cot-tep-don-vi": async (page) => {
    await page.openPane("Chưa có bảng kiểm phiếu");
    await page.pane.getByText("Dùng bảng của tôi").click();
    await page.pane.getByRole("button", { name: "Ghép tệp của các đơn vị" }).click();
    const files = COMMUNES.map(async (commune) =>
      chosen(`${commune}.xlsx`, await workbookOf({ Sheet1: unnamedOf(commune) })),
    );
    await page.pane
      .locator(".drawer input[type=file]")
      .first()
      .setInputFiles(await Promise.all(files));
    await page.pane.getByRole("button", { name: /^Chỉ cột nào ghi gì/ }).click();
    await nameLevels(page);
    await keepTallPart(page, "cot-tep-don-vi", page.pane.locator(".drawer .card", { hasText: "Cột A" }));
  },
  "ky-truoc-tu-tep": async (page) => {
    await page.openFile(await workbookOf(NOW), "Xã Mẫu Một.xlsx");
    await page.waitForSheet("Năm 2026");
    await page.openPane("2 người");
    await page.goToPlace(/Văn bản/);
    await page.pane.getByText(/^Văn bản khác/).click();
    await page.pane.getByRole("button", { name: "Lấy kỳ trước từ tệp…" }).click();
    await page.pane
      .locator(".papers input[type=file]")
      .first()
      .setInputFiles(chosen("Kỳ 2021.xlsx", await workbookOf(EARLIER)));
    await page.pane.getByRole("button", { name: "Nhận 1 đơn vị không có gì phải hỏi" }).click();
    await page.pane.getByRole("button", { name: "Lấy số liệu đã nhận làm kỳ trước" }).waitFor();
    const card = page.pane.locator(".papers .card").filter({ hasText: "Lấy số liệu đã nhận làm kỳ trước" });
    await keepTallPart(page, "ky-truoc-tu-tep", card);
  },
  "kiem-tra": async (page) => {
    await page.openFile(await workbookOf(WRONG), "Huyện ủy.xlsx");
    await page.waitForSheet("BTV Huyện ủy");
    await page.openPane("2 lỗi");
    await page.goToPlace(/Kiểm tra/);
    await page.pane.locator(".go-to-cell").first().click();
    await page.waitForSelection("B5:D5");
    await keepScreen(page, "kiem-tra", 640);
  },
  "thiet-lap": async (page) => {
    await openSample(page);
    await page.goToPlace(/Văn bản/);
    const { pane } = page;
    await pane.getByRole("heading", { name: "Thiết lập", exact: true }).waitFor();
    await keepFrom(page, "xem-truoc", "Xem trước Phụ lục I", 620);
    await pane.getByRole("heading", { name: /^Từng người/ }).click();
    await keepFrom(page, "tung-nguoi", "Từng người", 760);
    await pane.getByText("Thiết lập", { exact: true }).click();
    await keepTall(page, "thiet-lap", 1265);
  },
  "da-cu": async (page) => {
    await openSample(page);
    await page.pressRibbon("Lập Phụ lục I");
    await page.waitForSheet("Phụ lục I");
    await page.page.getByText("BTV Huyện ủy").first().click();
    await page.waitForSheet("BTV Huyện ủy");
    await page.typeIn("H8", "16");
    await page.pane.getByText(/đã cũ/).first().waitFor();
    await page.goToPlace(/Văn bản/);
    await page.pane.getByRole("heading", { name: "Thiết lập", exact: true }).waitFor();
    await keepPane(page, "da-cu", 360);
  },
  "bao-cao": async (page) => {
    await openSample(page);
    await page.goToPlace(/Báo cáo/);
    await page.pane
      .getByRole("heading", { name: /Đoạn kết quả/ })
      .first()
      .waitFor();
    await keepPane(page, "bao-cao", 640);
    await page.pane.getByLabel("Văn bản cần soát").focus();
    await page.page.keyboard.insertText(MISPRINT);
    await page.pane.getByRole("button", { name: "Soát", exact: true }).click();
    await page.pane.locator("mark").first().waitFor();
    await keepFrom(page, "soat-van-ban", "Soát văn bản", 470);
  },
  "tro-giup": async (page) => {
    await openSample(page);
    await page.pressRibbon("Trợ giúp");
    await page.pane.getByRole("heading", { name: "Trợ giúp" }).waitFor();
    await keepPane(page, "tro-giup", 640);
  },
};

async function openSample(page: WorkbenchPage): Promise<void> {
  await page.pressTitle("Sổ mẫu Bảo Lâm");
  await page.waitForSheet("BTV Huyện ủy");
  await page.openPane("128 người");
}

/** Says of the columns of the table what each holds. */
async function nameLevels({ pane }: WorkbenchPage): Promise<void> {
  const held = { "Cột B": "Tín nhiệm cao", "Cột C": "Tín nhiệm", "Cột D": "Tín nhiệm thấp" };
  for (const [column, name] of Object.entries(held)) {
    await pane.getByRole("combobox", { name: column }).click();
    await pane.getByRole("option", { name, exact: true }).click();
  }
}

/** A file as a clerk chooses it. */
function chosen(name: string, bytes: Uint8Array) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

const fileOf = (name: string) => path.join(FOLDER, `${name}.png`);

/** The whole screen, or its upper part. */
async function keepScreen({ page }: WorkbenchPage, name: string, height = 768): Promise<void> {
  await page.screenshot({ path: fileOf(name), clip: { x: 0, y: 0, width: 1366, height } });
}

/** The pane as it stands, from its top. */
async function keepPane(page: WorkbenchPage, name: string, height: number): Promise<void> {
  const box = await boxOf(page.page.locator("#pane iframe"));
  await page.page.screenshot({
    path: fileOf(name),
    clip: { ...box, height: Math.min(height, box.height) },
  });
}

/** The pane on a screen so high that all of it is seen, down to `height`. */
async function keepTall(page: WorkbenchPage, name: string, height: number): Promise<void> {
  await page.page.setViewportSize({ width: 1366, height: height + 400 });
  await keepPane(page, name, height);
  await page.page.setViewportSize({ width: 1366, height: 768 });
}

/** All of the pane on a screen on which it is so high: with what stands at its lower end. */
async function keepWhole(page: WorkbenchPage, name: string, height: number): Promise<void> {
  const pane = await boxOf(page.page.locator("#pane iframe"));
  await page.page.setViewportSize({ width: 1366, height: 768 + Math.round(height - pane.height) });
  await keepPane(page, name, height);
  await page.page.setViewportSize({ width: 1366, height: 768 });
}

/** One part of the pane on a screen so high that all of it is seen. */
async function keepTallPart(
  page: WorkbenchPage,
  name: string,
  part: Parameters<typeof keepPart>[2],
): Promise<void> {
  await page.page.setViewportSize({ width: 1366, height: 4000 });
  await keepPart(page, name, part);
  await page.page.setViewportSize({ width: 1366, height: 768 });
}

/** The pane from one of its headings on. */
async function keepFrom(page: WorkbenchPage, name: string, heading: string, height: number): Promise<void> {
  await page.page.setViewportSize({ width: 1366, height: 4000 });
  const pane = await boxOf(page.page.locator("#pane iframe"));
  const { y } = await boxOf(page.pane.getByRole("heading", { name: heading }).first());
  await page.page.screenshot({ path: fileOf(name), clip: { ...pane, y: y - 8, height } });
  await page.page.setViewportSize({ width: 1366, height: 768 });
}

async function keepGrid(page: WorkbenchPage, name: string, height: number): Promise<void> {
  const box = await boxOf(page.page.locator("#grid"));
  await page.page.screenshot({ path: fileOf(name), clip: { ...box, height: Math.min(height, box.height) } });
}

async function keepPart(
  page: WorkbenchPage,
  name: string,
  part: ReturnType<WorkbenchPage["pane"]["locator"]>,
): Promise<void> {
  const pane = await boxOf(page.page.locator("#pane iframe"));
  const { y, height } = await boxOf(part);
  await page.page.screenshot({ path: fileOf(name), clip: { ...pane, y, height } });
}

async function boxOf(part: ReturnType<WorkbenchPage["page"]["locator"]>) {
  const box = await part.boundingBox();
  if (!box) throw new Error("It is not on the screen.");
  return box;
}

async function main(): Promise<void> {
  ensureBuilt();
  mkdirSync(FOLDER, { recursive: true });
  const server = await startWorkbenchServer();
  const browser = await startBrowser();
  try {
    for (const [name, scene] of Object.entries(SCENES)) {
      const page = await WorkbenchPage.open(browser, server.address, {});
      await scene(page).catch((error: unknown) => {
        console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
      });
      const problems = await page.close();
      console.log(`${name}${problems.length > 0 ? `: ${problems.join("; ")}` : ""}`);
    }
  } finally {
    await browser.close();
    server.stop();
  }
}

void main();
