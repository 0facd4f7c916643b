import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { BrowserContextOptions } from "playwright-core";
import { Address } from "../../src/release/address";
import { diagnosisPage } from "../../src/release/diagnosis";
import { packageFiles, type PackageFiles } from "../../src/release/package";
import addin from "../../package.json";
import { ADDIN } from "../build/ensureBuilt";
import { startBrowser } from "../e2e/browser";
import { workbenchPages, type WorkbenchPage } from "../e2e/page";
import { localhostCertificate } from "../workbench/web/certificate";
import { districtTable, workbookOf } from "../workflow/workbookOf";
import { freePort } from "./freePort";
import { servePackage, type PackageServer } from "./server";
import { copyOver, laterBuild, takeAway } from "./versions";

const pages = workbenchPages();

/** What an office has on its server, and the two versions it is offered. */
const served = mkdtempSync(path.join(tmpdir(), "served-"));
const later = mkdtempSync(path.join(tmpdir(), "later-"));
let address: Address;
let first: PackageFiles;
let second: PackageFiles;
let server: PackageServer;

beforeAll(async () => {
  address = new Address(`https://localhost:${await freePort()}/van-phong/tin-nhiem/`);
  laterBuild(later);
  first = packageFiles(ADDIN, address);
  second = packageFiles(later, address);
  server = await servePackage(served, address, await localhostCertificate());
});
afterAll(() => {
  server.close();
  for (const folder of [served, later]) takeAway(folder);
});
beforeEach(() => {
  takeAway(served);
  copyOver(first, served);
});

function manifestOf(files: PackageFiles): string {
  return strFromU8(files.get("manifest.xml") ?? new Uint8Array());
}

/** The workbench with the add-in of the package, and what its pages ask of any server but the workbench's own. */
async function openFromServer(
  manifest = manifestOf(first),
): Promise<{ page: WorkbenchPage; asked: () => string[] }> {
  const all: string[] = [];
  const page = await pages.open({
    manifest: () => manifest,
    answers: {
      "**/*": (route) => {
        all.push(route.request().url());
        return route.fallback();
      },
    },
  });
  const { origin } = new URL(page.page.url());
  const asked = () => all.filter((one) => !one.startsWith(`${origin}/`) && !/^(data|blob):/.test(one));
  return { page, asked };
}

describe("the add-in from an office's server, under a sub-path", () => {
  test("the sample becomes Phụ lục I, nothing is asked elsewhere, and what was made stays when the add-in goes", async () => {
    const { page, asked } = await openFromServer();
    await page.pressRibbon("Kiểm tra số liệu");
    await page.pane.getByRole("button", { name: /dữ liệu mẫu/ }).click();
    await page.waitForSheet("BTV Huyện ủy");
    await page.pressRibbon("Lập Phụ lục I");
    const figures = [
      ["1.2", "Cấp huyện", "13", "13"],
      ["1.3", "Cấp xã", "70", "69"],
    ];
    await page.waitForTexts("Phụ lục I", "A10:D11", figures);
    expect(asked()).toContain(`${address.href}office-js/office.js`);
    expect(asked().filter((one) => !one.startsWith(address.href))).toEqual([]);

    await page.change({ addin: false });
    await page.waitForTexts("Phụ lục I", "A10:D11", figures);
    const saved = unzipSync(await page.savedFile());
    const sheets = Object.keys(saved).filter((name) => name.startsWith("xl/worksheets/sheet"));
    expect(sheets.length).toBeGreaterThan(2);
    expect(
      sheets.filter((name) => /<f[^>]*>[^<]*TINNHIEM/i.test(strFromU8(saved[name] ?? new Uint8Array()))),
    ).toEqual([]);
  });

  test("an open workbook goes on with its version through an update and back; what is opened anew has the version that is there", async () => {
    const old = await openWithOnePerson();
    copyOver(second, served);
    const fresh = await openWithOnePerson();
    await proofread(old);
    expect(await versionIn(old)).toBe(addin.version);
    expect(await versionIn(fresh)).toBe("9.8.7");

    copyOver(first, served);
    await proofread(fresh);
    expect(await versionIn(await openWithOnePerson())).toBe(addin.version);
  });
});

async function openWithOnePerson(): Promise<WorkbenchPage> {
  const { page } = await openFromServer();
  await page.openFile(await workbookOf({ BTV: districtTable(["Cán bộ 1", 18, 1, 0]) }), "Huyện.xlsx");
  await page.waitForSheet("BTV");
  await page.openPane("1 người");
  return page;
}

/** Uses a part that is loaded only now. */
async function proofread({ pane, ...workbench }: WorkbenchPage): Promise<void> {
  await pane.getByRole("tab", { name: /Báo cáo/ }).click();
  await pane.getByLabel("Văn bản cần soát").focus();
  await workbench.page.keyboard.insertText(
    "Đồng chí Trần Văn Mẫu: tín nhiệm cao 92/130 phiếu, chiếm 74,62%.",
  );
  await pane.getByRole("button", { name: "Soát", exact: true }).click();
  // 92 of 130 is 70,769… %.
  await pane.getByText("Đúng ra là 70,77%.").waitFor();
}

async function versionIn({ pane, page }: WorkbenchPage): Promise<string | undefined> {
  await pane.getByRole("button", { name: "Trợ giúp" }).click();
  const said = await pane.getByText(/^Phiên bản /).innerText();
  await page.keyboard.press("Escape");
  return said.replace("Phiên bản ", "");
}

describe("the page of diagnosis", () => {
  test("from Excel it tells version and requirement sets, and that the server is reached", async () => {
    const { page } = await openFromServer(manifestOf(first).replaceAll("taskpane.html", "chan-doan.html"));
    await page.pressRibbon("Kiểm tra số liệu");
    await page.pane.getByText("máy chủ trả lời, chứng thư được tin cậy").waitFor();
    await page.pane.getByText("ExcelApi 1.14, SharedRuntime có, hàm riêng có").waitFor();
    const text = await page.pane.getByLabel("Đoạn gửi bộ phận hỗ trợ").inputValue();
    expect(text).toContain(`Tín Nhiệm ${addin.version}, ${address.href}`);
    expect(text).toContain("Khả năng của Excel: Được (ExcelApi 1.14");
  });

  test("from a file, with no network, it tells whether the server is there, its certificate trusted, and office.js reached", async () => {
    const browser = await startBrowser();
    const open = async (officeJs: "local" | "cdn", options: BrowserContextOptions) => {
      const file = path.join(later, `${officeJs}.html`);
      writeFileSync(file, diagnosisPage({ address, version: addin.version, officeJs }));
      const page = await browser.newPage(options);
      await page.goto(pathToFileURL(file).href);
      return page;
    };
    try {
      const trusting = await open("local", { ignoreHTTPSErrors: true });
      await trusting.getByText("máy chủ trả lời, chứng thư được tin cậy").waitFor();
      await trusting.getByText("office.js đi kèm trên máy chủ, không cần ra Internet").waitFor();
      const strict = await open("cdn", {});
      await strict.getByText(`không tới được ${address.href}`).waitFor();
      await strict
        .getByText("không tới được https://appsforoffice.microsoft.com/lib/1/hosted/office.js")
        .waitFor();
    } finally {
      await browser.close();
    }
  });
});
