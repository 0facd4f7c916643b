import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  type Browser,
  type BrowserContext,
  type Frame,
  type FrameLocator,
  type Page,
  type Route,
} from "playwright-core";
import { type Offer } from "../workbench/web/bench";
import { type Weather } from "../workbench/core/host";
import { type ProfileName } from "../workbench/core/profiles";
import { startBrowser } from "./browser";
import { type SavedContents, contentsOf, readSaved } from "./savedWorkbook";
import { type WorkbenchServer, startWorkbenchServer } from "./workbenchServer";

const RESULTS = path.join(__dirname, "results");
/** The screen of a clerk's laptop. */
const SCREEN = { width: 1366, height: 768 };

export interface PageOptions {
  /** Changes the manifest on its way to the page. */
  readonly manifest?: (xml: string) => string;
  /** Answers what is asked for under addresses of these patterns, as a server or a network may. */
  readonly answers?: Readonly<Record<string, (route: Route) => Promise<void>>>;
  readonly forcedColors?: "active";
  /** Fingers press, not a mouse. */
  readonly hasTouch?: boolean;
}

/** Gives the tests of a file one browser and one server, and every page a fresh context; after each test nothing may be red. */
export function workbenchPages(): { open(options?: PageOptions): Promise<WorkbenchPage> } {
  const opened: WorkbenchPage[] = [];
  const started: Array<() => Promise<void> | void> = [];
  let browser: Browser;
  let server: WorkbenchServer | undefined;
  beforeAll(async () => {
    const running = await startWorkbenchServer();
    server = running;
    started.push(() => running.stop());
    browser = await startBrowser();
    started.push(() => browser.close());
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) expect(await page.close()).toEqual([]);
    expect(server?.failure()).toBeUndefined();
  });
  afterAll(async () => {
    for (const stop of started.splice(0).reverse()) await stop();
  });
  return {
    async open(options = {}) {
      if (!server) throw new Error("Pages are opened in tests.");
      const page = await WorkbenchPage.open(browser, server.address, options);
      opened.push(page);
      return page;
    },
  };
}

/** The workbench as a person at the screen has it. */
export class WorkbenchPage {
  /** What must not be: errors in the console, uncaught errors, failed requests, requests to elsewhere than localhost. */
  private readonly problems: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    context.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      const isOurs = hostname === "localhost" || protocol === "data:" || protocol === "blob:";
      if (!isOurs) this.problems.push(`request to ${request.url()}`);
    });
    context.on("requestfailed", (request) => {
      const { errorText = "" } = request.failure() ?? {};
      // What a frame had asked for when it was taken away is not wanted any more.
      if (errorText !== "net::ERR_ABORTED") this.problems.push(`${errorText} for ${request.url()}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) this.problems.push(`${response.status()} for ${response.url()}`);
    });
    context.on("console", (message) => {
      if (message.type() === "error") this.problems.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.problems.push(`uncaught: ${error.message}`));
  }

  static async open(browser: Browser, address: string, options: PageOptions): Promise<WorkbenchPage> {
    const { manifest, answers = {}, forcedColors = null, hasTouch = false } = options;
    // Without a colour scheme of the test's own, frames follow the page.
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: SCREEN,
      locale: "vi-VN",
      colorScheme: null,
      forcedColors,
      hasTouch,
    });
    const opened = new WorkbenchPage(context, await context.newPage());
    if (manifest) {
      await context.route("**/manifest.xml", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: manifest(await response.text()) });
      });
    }
    for (const [pattern, answer] of Object.entries(answers)) await context.route(pattern, answer);
    await opened.page.goto(address);
    await opened.page.waitForFunction(() => window.workbench !== undefined);
    await opened.page.locator("#grid[data-drawn=true]").waitFor();
    return opened;
  }

  /** Closes the page; what went wrong since it was opened. */
  async close(): Promise<readonly string[]> {
    await this.context.close();
    return this.problems;
  }

  /** Keeps what the screen shows as results/<name>.png. */
  async keepScreenshot(name: string): Promise<void> {
    mkdirSync(RESULTS, { recursive: true });
    await this.page.screenshot({ path: path.join(RESULTS, `${name}.png`) });
  }

  // Title bar and ribbon

  /** Presses a button of the title bar, such as "Sổ mẫu Bảo Lâm". */
  async pressTitle(label: string): Promise<void> {
    await this.page.locator("#title").getByRole("button", { name: label, exact: true }).click();
  }

  /** Presses a button of the add-in's ribbon and waits until its command is completed. */
  async pressRibbon(label: string): Promise<void> {
    const button = this.page.locator("#ribbon").getByRole("button", { name: label, exact: true });
    await button.click();
    await this.page.locator("#ribbon [aria-busy=true]").waitFor({ state: "detached" });
  }

  /** What is written in red on the ribbon. */
  ribbonErrors(): Promise<string[]> {
    return this.page.locator("#ribbon .error").allInnerTexts();
  }

  // Pane

  /** The add-in's own page. */
  get pane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  /** The add-in's page as a frame to run code in, past the screen: that of the workbook last asked for, with office.js started. */
  async addinFrame(): Promise<Frame> {
    await this.page.locator("#message").waitFor({ state: "hidden" });
    await this.page.evaluate(() => window.workbench?.bench.frame?.ready);
    const [, frame] = this.page.frames();
    if (!frame) throw new Error("The add-in is off.");
    return frame;
  }

  isPaneOpen(): Promise<boolean> {
    return this.page.locator("#pane").isVisible();
  }

  /** Opens the pane by the ribbon, and waits until it says where the work stands. */
  async openPane(standing: string | RegExp): Promise<void> {
    await this.pressRibbon("Kiểm tra số liệu");
    await this.waitForStatus(standing);
  }

  /** Waits until the pane says this where it says what has become of something. */
  async waitForStatus(text: string | RegExp): Promise<void> {
    await this.pane.getByRole("status").filter({ hasText: text }).first().waitFor();
  }

  /** Opens one of the four places of the pane. */
  async goToPlace(name: RegExp): Promise<void> {
    await this.pane.getByRole("tab", { name }).click();
  }

  // Workbook

  /** Opens a file as with the button "Mở…". */
  async openFile(bytes: Uint8Array, name: string): Promise<void> {
    await this.page
      .locator("#chooser")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  }

  /** Drops a file on the page. */
  async drop(bytes: Uint8Array, name: string): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([content, fileName]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(content)], fileName));
        return transfer;
      },
      [[...bytes], name] as const,
    );
    await this.page.dispatchEvent("body", "dragenter", { dataTransfer });
    await this.page.dispatchEvent("#drop", "drop", { dataTransfer });
  }

  /** The bytes of the file that the button "Lưu" gives. */
  async savedFile(): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.pressTitle("Lưu")]);
    return readFile(await download.path());
  }

  /** Everything the saved file holds, cell by cell. */
  async contents(): Promise<SavedContents> {
    return contentsOf(await readSaved(await this.savedFile()));
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench?.view.sheets().map(({ name }) => name) ?? []);
  }

  activeSheet(): Promise<string> {
    return this.page.evaluate(() => window.workbench?.view.activeSheet() ?? "");
  }

  /** The texts the cells of a rectangle show, row by row. */
  texts(sheet: string, address: string): Promise<string[][]> {
    return this.page.evaluate(([name, area]) => window.workbench?.view.texts(name, area) ?? [], [
      sheet,
      address,
    ] as const);
  }

  /** Waits until a sheet of this name is shown. */
  async waitForSheet(name: string): Promise<void> {
    await this.page.waitForFunction((sheet) => window.workbench?.view.activeSheet() === sheet, name);
  }

  /** Waits until the cells of a rectangle show these texts. */
  async waitForTexts(sheet: string, address: string, texts: readonly (readonly string[])[]): Promise<void> {
    const shown = () => this.texts(sheet, address);
    await this.page
      .waitForFunction(
        ([name, area, wanted]) => {
          const view = window.workbench?.view;
          const isThere = view?.sheets().some((item) => item.name === name);
          return isThere && JSON.stringify(view?.texts(name, area)) === wanted;
        },
        [sheet, address, JSON.stringify(texts)] as const,
      )
      .catch(async () => expect(await shown()).toEqual(texts));
  }

  // Grid

  /** Presses the tab of a sheet. */
  async showSheet(name: string): Promise<void> {
    await this.page.locator("#grid").getByText(name, { exact: true }).click();
    await this.waitForSheet(name);
  }

  /** Selects a cell or an area of the active sheet by the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator("#grid input").first();
    await box.fill(address);
    await box.press("Enter");
    await this.waitForSelection(address);
  }

  /** Types into a cell of the active sheet and presses Enter. */
  async typeIn(address: string, text: string): Promise<void> {
    await this.beginTyping(address, text);
    await this.finishTyping();
  }

  /** Types into a cell of the active sheet and leaves it open. */
  async beginTyping(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.locator('#grid[data-editing="true"]').waitFor();
  }

  /** Goes back to the cell that is open, if the keyboard has been elsewhere, and presses Enter. */
  async finishTyping(): Promise<void> {
    await this.page.locator("#grid [contenteditable=true]").focus();
    await this.page.keyboard.press("Enter");
    await this.page.locator('#grid[data-editing="false"]').waitFor();
  }

  /** Waits until this cell or area of the active sheet is selected. */
  async waitForSelection(address: string): Promise<void> {
    await this.page.locator(`#grid[data-selection="${address}"]`).waitFor();
  }

  // The Excel that is offered

  /** Switches the add-in off, as the switch of the weather panel does. */
  async switchAddinOff(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.bench.switchOff());
  }

  /** What the add-in has to live with from now on, as the weather panel sets it. */
  async setWeather(weather: Partial<Weather>): Promise<void> {
    await this.page.evaluate((changes) => {
      if (window.workbench) Object.assign(window.workbench.bench.weather, changes);
    }, weather);
  }

  /** Another Excel, or a situation, with what is reported of it; undefined is one that does all that is documented. */
  async take(profile: ProfileName | undefined): Promise<void> {
    await this.page.evaluate((name) => window.workbench?.bench.take(name), profile);
  }

  /** Makes the n-th request from now fail, once some of its actions are carried out. */
  async failRequest(n: number, code: string, afterActions = 0): Promise<void> {
    await this.page.evaluate(
      ([number, name, actions]) => window.workbench?.host.failRequest(number, name, actions),
      [n, code, afterActions] as const,
    );
  }

  /** Waits until the traffic panel has its row for everything sent so far; the sync calls in all its rows together. */
  async loggedSyncs(): Promise<number> {
    await this.page.waitForFunction(() => window.workbench?.host.traffic.read().requests === 0);
    const cells = await this.page.locator("#traffic tbody tr td:nth-child(3)").allTextContents();
    return cells.reduce((sum, text) => sum + Number(text), 0);
  }

  /** Waits until so many sync calls have been sent, those in the rows of the traffic panel included. */
  async waitForSyncs(syncs: number): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const logged = [...document.querySelectorAll("#traffic tbody tr td:nth-child(3)")];
      const sum = logged.reduce((total, { textContent }) => total + Number(textContent), 0);
      return sum + (window.workbench?.host.traffic.read().syncs ?? 0) >= wanted;
    }, syncs);
  }

  /** The same workbook in another Excel: another language, a lower ExcelApi, without the add-in. */
  async change(offer: Partial<Offer>): Promise<void> {
    await this.page.evaluate((changes) => window.workbench?.bench.change(changes), offer);
  }
}
