import { source as AXE } from "axe-core";
import type { AxeResults } from "axe-core";
import { districtTable, workbookOf } from "../workflow/workbookOf";
import { type WorkbenchPage, workbenchPages } from "./page";

const pages = workbenchPages();

/** WCAG 2.2 A and AA, and what axe holds to be good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a look of the pane is held to: light to every rule, the others, which only recolor it, to their contrast. */
const LOOKS = {
  light: { media: {}, runOnly: { type: "tag", values: TAGS } },
  dark: { media: { colorScheme: "dark" }, runOnly: { type: "rule", values: ["color-contrast"] } },
  "forced colors": {
    media: { forcedColors: "active" },
    runOnly: { type: "rule", values: ["color-contrast"] },
  },
} as const;

/** What axe finds wrong in the pane as it stands: rule and place of each, none if all is well. */
async function violations(workbench: WorkbenchPage, runOnly: object): Promise<string[]> {
  const frame = await workbench.addinFrame();
  await frame.evaluate(`globalThis.axe ?? (() => { ${AXE} })()`);
  const results = (await frame.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ["violations"] })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

/** One finding of every kind of treatment, a category to choose, and the same people in two tables. */
function withFindings(): Promise<Uint8Array> {
  const twice = districtTable(["Cán bộ 5", 18, 1, 0], ["Cán bộ 6", 17, 2, 0]);
  return workbookOf({
    BTV: districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 15, 4, 2], ["Cán bộ 3", 10, 9, 0]),
    "Tổ 1": twice,
    "Tổ 2": twice,
    Thành: [
      ["Ban Thường vụ Thành ủy"],
      ["Thu về: 20"],
      ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
      ["Cán bộ 4", 18, 1, 0],
    ],
  });
}

interface Words {
  readonly language: string;
  readonly check: string;
  readonly noTable: string;
  readonly errors: string;
  readonly places: readonly [RegExp, RegExp, RegExp, RegExp];
  readonly account: string;
  readonly settings: string;
  readonly letterhead: RegExp;
  readonly why: RegExp;
  readonly paste: string;
  readonly proofread: string;
  readonly help: string;
  readonly more: string;
  readonly units: string;
}

const VIETNAMESE: Words = {
  language: "Vietnamese",
  check: "Kiểm tra số liệu",
  noTable: "Chưa có bảng kiểm phiếu",
  errors: "3 lỗi",
  places: [/Dữ liệu/, /Kiểm tra/, /Văn bản/, /Báo cáo/],
  account: "Đã đọc trang này thế nào",
  settings: "Thiết lập",
  letterhead: /^In phần đầu/,
  why: /^Cấp huyện.*Vì sao\?$/,
  paste: "Văn bản cần soát",
  proofread: "Soát",
  help: "Trợ giúp",
  more: "Việc khác",
  units: "Ghép tệp của các đơn vị",
};

const ENGLISH: Words = {
  language: "English",
  check: "Check the counts",
  noTable: "No vote table yet",
  errors: "3 errors",
  places: [/Data/, /Check/, /Documents/, /Report/],
  account: "How this sheet was read",
  settings: "Settings",
  letterhead: /^Print the head/,
  why: /^Cấp huyện.*Why\?$/,
  paste: "Text to proofread",
  proofread: "Proofread",
  help: "Help",
  more: "More actions",
  units: "Merge the units’ files",
};

type Look = (name: string) => Promise<void>;

/** Looks at the four places of a workbook with findings, at the account of a sheet, all settings, a marked text and an explanation. */
async function walkThrough(workbench: WorkbenchPage, words: Words, look: Look): Promise<void> {
  const { pane } = workbench;
  for (const place of words.places) {
    await workbench.goToPlace(place);
    await look(place.source);
  }
  await workbench.goToPlace(words.places[0]);
  await pane.locator(".table-card:not(.alike) > summary").first().click();
  await pane.getByText(words.account).first().click();
  await pane.locator(".sheet-picture").first().waitFor();
  await look("account of a sheet");
  await workbench.goToPlace(words.places[2]);
  await pane.getByText(words.settings, { exact: true }).click();
  await pane.getByText(words.letterhead).click();
  await look("settings");
  await workbench.goToPlace(words.places[3]);
  await pane.getByLabel(words.paste).fill("tín nhiệm cao 92/130 phiếu, chiếm 74,62%");
  await pane.getByRole("button", { name: words.proofread, exact: true }).click();
  await pane.locator("mark").waitFor();
  await look("marked text");
  await workbench.goToPlace(words.places[2]);
  await pane.getByRole("button", { name: words.why }).first().click();
  await pane.getByRole("dialog").waitFor();
  await look("explanation");
  await workbench.page.keyboard.press("Escape");
  await workbench.goToPlace(words.places[0]);
  await pane.getByText(words.more, { exact: true }).click();
  await pane.getByRole("button", { name: words.units }).click();
  await pane
    .locator(".drawer input[type=file]")
    .first()
    .setInputFiles(await unitFiles());
  await pane.locator(".drawer .ms-Checkbox").first().waitFor({ state: "attached" });
  await pane
    .locator(".drawer details")
    .evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
  await look("files of units");
}

/** One without a word, one that asks for a category, and one that is no workbook. */
async function unitFiles() {
  const [, ...table] = districtTable(["Cán bộ 7", 18, 1, 0]);
  const asked = [["Cán bộ chủ chốt xã Lộc Đức"], ...table];
  const files = {
    "Huyện Bảo Lâm.xlsx": await workbookOf({ BTV: districtTable(["Cán bộ 8", 18, 1, 0]) }),
    "Xã Lộc Đức.xlsx": await workbookOf({ BTV: asked }),
    "Xã Lộc An.xlsx": new Uint8Array([1, 2, 3]),
  };
  return Object.entries(files).map(([name, bytes]) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  }));
}

/** On a machine that speaks Vietnamese a pane begins in it. */
async function speak(workbench: WorkbenchPage, words: Words): Promise<void> {
  if (words === ENGLISH) await workbench.pane.getByText("English").click();
}

const CASES = [VIETNAMESE, ENGLISH].flatMap((words) =>
  (["light", "dark", "forced colors"] as const).map((name) => ({ language: words.language, name, words })),
);

test.each(CASES)(
  "axe finds nothing in the pane in $language, $name: first run, help, four places with findings, account, settings, marked text, explanation, files of units",
  async ({ name, words }) => {
    const { media, runOnly } = LOOKS[name];
    const workbench = await pages.open();
    const found: string[] = [];
    const look = async (place: string) => {
      for (const violation of await violations(workbench, runOnly)) found.push(`${place}: ${violation}`);
    };
    await workbench.page.emulateMedia(media);
    if (words === ENGLISH) await workbench.change({ locale: "en-US" });
    await workbench.pressRibbon(words.check);
    await speak(workbench, words);
    await workbench.waitForStatus(words.noTable);
    await look("first run");
    await workbench.openFile(await withFindings(), "Huyện.xlsx");
    await workbench.waitForStatus(words.errors);
    await workbench.pane.getByRole("button", { name: words.help, exact: true }).click();
    await look("help");
    await workbench.page.keyboard.press("Escape");
    await walkThrough(workbench, words, look);
    expect(found).toEqual([]);
  },
);

/** What stands beyond the right edge of the pane's page. */
const OVERFLOWING = `[...document.querySelectorAll("body, body *")]
  .filter((part) => part.getClientRects().length > 0 && part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map((part) => part.tagName + "." + part.className)`;

test("nothing has to be scrolled sideways in a pane of 320 pixels, as 640 are at 200 %", async () => {
  const workbench = await pages.open();
  const found: string[] = [];
  const look = async (place: string) => {
    const frame = await workbench.addinFrame();
    for (const part of (await frame.evaluate(OVERFLOWING)) as string[]) found.push(`${place}: ${part}`);
  };
  await workbench.pressRibbon(VIETNAMESE.check);
  await workbench.page.locator("#pane").evaluate((pane) => (pane.style.width = "320px"));
  await workbench.openFile(await withFindings(), "Huyện.xlsx");
  await workbench.waitForStatus(VIETNAMESE.errors);
  await walkThrough(workbench, VIETNAMESE, look);
  expect(found).toEqual([]);
});

/** What can be pressed and is less than 44 pixels high or, but for links in a text, wide. */
const SMALL = `[...document.querySelectorAll("button, a, summary, [role=combobox], .ms-Checkbox-label, .ms-TextField-fieldGroup")]
  .filter((part) => part.checkVisibility() && !part.closest(".for-screen-readers"))
  .map((part) => ({ part, box: part.getBoundingClientRect() }))
  .filter(({ part, box }) => box.height < 44 || (box.width < 44 && !part.matches(".ms-Link")))
  .map(({ part, box }) => part.tagName + "." + part.className + ": " + box.width + " × " + box.height)`;

test("where fingers press, whatever can be pressed is 44 pixels high", async () => {
  const workbench = await pages.open({ hasTouch: true });
  const found = new Set<string>();
  const look = async (place: string) => {
    const frame = await workbench.addinFrame();
    for (const part of (await frame.evaluate(SMALL)) as string[]) found.add(`${place}: ${part}`);
  };
  await workbench.pressRibbon(VIETNAMESE.check);
  await workbench.waitForStatus(VIETNAMESE.noTable);
  await look("first run");
  await workbench.openFile(await withFindings(), "Huyện.xlsx");
  await workbench.waitForStatus(VIETNAMESE.errors);
  await workbench.pane.getByRole("button", { name: VIETNAMESE.help, exact: true }).click();
  await look("help");
  await workbench.page.keyboard.press("Escape");
  await walkThrough(workbench, VIETNAMESE, look);
  expect([...found]).toEqual([]);
});

test("in the pane of a laptop, 378 pixels high, and in one of 200, as 400 are at 200 %, how it ended and how to print is to be read", async () => {
  const workbench = await pages.open();
  await workbench.pressTitle("Sổ mẫu Bảo Lâm");
  await workbench.waitForSheet("BTV Huyện ủy");
  await workbench.openPane("128 người");
  await workbench.pressRibbon("Lập Phụ lục I");
  for (const height of [562, 384]) {
    await workbench.page.setViewportSize({ width: 1366, height });
    // Playwright presses only what nothing lies over.
    for (const sentence of [/^Đã tạo Phụ lục I/, /^In hoặc lưu PDF/])
      await workbench.pane.locator(".message p").filter({ hasText: sentence }).click({ trial: true });
  }
});
