import { source as AXE } from "axe-core";
import type { AxeResults } from "axe-core";
import { districtTable, workbookOf } from "../workflow/workbookOf";
import { type WorkbenchPage, workbenchPages } from "./page";

const pages = workbenchPages();

/** WCAG 2.2 A and AA, and what axe holds to be good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong in the pane as it stands: rule and place of each, none if all is well. */
async function violations(
  workbench: WorkbenchPage,
  runOnly: object = { type: "tag", values: TAGS },
): Promise<string[]> {
  const frame = await workbench.addinFrame();
  await frame.evaluate(`globalThis.axe ?? (() => { ${AXE} })()`);
  const results = (await frame.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ["violations"] })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

/** In all looks that the pane has: light with every rule, dark and forced colors for their contrast. */
async function violationsInEveryLook(workbench: WorkbenchPage): Promise<string[]> {
  const { page } = workbench;
  const contrast = { type: "rule", values: ["color-contrast"] };
  const found = await violations(workbench);
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await violations(workbench, contrast)).map((each) => `dark ${each}`));
  await page.emulateMedia({ colorScheme: null, forcedColors: "active" });
  found.push(...(await violations(workbench, contrast)).map((each) => `forced colors ${each}`));
  await page.emulateMedia({ forcedColors: null });
  return found;
}

/** One finding of every kind of treatment, and a category to choose. */
function withFindings(): Promise<Uint8Array> {
  return workbookOf({
    BTV: districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 15, 4, 2], ["Cán bộ 3", 10, 9, 0]),
    Thành: [
      ["Ban Thường vụ Thành ủy"],
      ["Thu về: 20"],
      ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
      ["Cán bộ 4", 18, 1, 0],
    ],
  });
}

interface Words {
  readonly check: string;
  readonly errors: string;
  readonly places: readonly [RegExp, RegExp, RegExp, RegExp];
  readonly why: RegExp;
  readonly paste: string;
  readonly proofread: string;
}

const VIETNAMESE: Words = {
  check: "Kiểm tra số liệu",
  errors: "2 lỗi",
  places: [/Dữ liệu/, /Kiểm tra/, /Phụ lục/, /Báo cáo/],
  why: /^Cấp huyện.*Vì sao\?$/,
  paste: "Văn bản cần soát",
  proofread: "Soát",
};

const ENGLISH: Words = {
  check: "Check the counts",
  errors: "2 errors",
  places: [/Data/, /Check/, /Appendix/, /Report/],
  why: /^Cấp huyện.*Why\?$/,
  paste: "Text to proofread",
  proofread: "Proofread",
};

type Look = (name: string) => Promise<void>;

/** Looks at the four places of a workbook with findings, at a marked text and at an explanation. */
async function walkThrough(workbench: WorkbenchPage, words: Words, look: Look): Promise<void> {
  const { pane } = workbench;
  for (const place of words.places) {
    await workbench.goToPlace(place);
    await look(place.source);
  }
  await pane.getByLabel(words.paste).fill("tín nhiệm cao 92/130 phiếu, chiếm 74,62%");
  await pane.getByRole("button", { name: words.proofread, exact: true }).click();
  await pane.locator("mark").waitFor();
  await look("marked text");
  await workbench.goToPlace(words.places[2]);
  await pane.getByRole("button", { name: words.why }).first().click();
  await pane.getByRole("dialog").waitFor();
  await look("explanation");
}

describe("axe finds nothing in the pane", () => {
  test("in Vietnamese: first run, four places with findings, marked text, explanation; light, dark, forced colors", async () => {
    const workbench = await pages.open();
    const found: string[] = [];
    const look = async (name: string) => {
      for (const violation of await violationsInEveryLook(workbench)) found.push(`${name}: ${violation}`);
    };
    await workbench.openPane("Chưa có bảng kiểm phiếu");
    await look("first run");
    await workbench.openFile(await withFindings(), "Huyện.xlsx");
    await workbench.waitForStatus(VIETNAMESE.errors);
    await walkThrough(workbench, VIETNAMESE, look);
    await workbench.keepScreenshot("axe-explanation");
    expect(found).toEqual([]);
  });

  test("in English: the same in light", async () => {
    const workbench = await pages.open();
    const { pane } = workbench;
    const found: string[] = [];
    const look = async (name: string) => {
      for (const violation of await violations(workbench)) found.push(`${name}: ${violation}`);
    };
    await workbench.change({ locale: "en-US" });
    await workbench.pressRibbon(ENGLISH.check);
    await pane.getByText("English").click();
    await workbench.waitForStatus("No vote table yet");
    await look("first run");
    await workbench.openFile(await withFindings(), "Huyện.xlsx");
    await workbench.waitForStatus(VIETNAMESE.errors);
    await pane.getByText("English").click();
    await workbench.waitForStatus(ENGLISH.errors);
    await walkThrough(workbench, ENGLISH, look);
    expect(found).toEqual([]);
  });
});
