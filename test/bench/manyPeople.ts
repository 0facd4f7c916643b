import ExcelJS from "exceljs";
import { type Frame, type Page } from "playwright-core";
import { startBrowser } from "../e2e/browser";
import { startWorkbenchServer } from "../e2e/workbenchServer";

/*
 * npm run bench [people …]: one workbook of many people in the workbench's page. The click stands beside the bare reading
 * of the same cells through the same office.js, which has started before; what is compared is their ratio, because
 * machines differ. Also what went over the seam, and how long page and add-in once gave no answer.
 */
const PEOPLE_ASKED = process.argv.slice(2).map(Number);
const SIZES = PEOPLE_ASKED.length > 0 ? PEOPLE_ASKED : [3_000, 20_000, 100_000];
const LONGEST = 30 * 60_000;

interface Figures {
  readonly people: number;
  /** Seconds. */
  readonly bareReading: number;
  readonly click: number;
  /** The longest that the page and the add-in's frame gave no answer while the click was at work; seconds. */
  readonly silence: { readonly page: number; readonly addin: number };
  /** Of the click. */
  readonly requests: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  /** Of the largest request or answer. */
  readonly largest: number;
}

void run();

async function run(): Promise<void> {
  const server = await startWorkbenchServer();
  const browser = await startBrowser();
  try {
    for (const people of SIZES) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "vi-VN" });
      const page = await context.newPage();
      page.setDefaultTimeout(LONGEST);
      await page.goto(server.address);
      console.log(sentence(await measure(page, people)));
      await context.close();
    }
  } finally {
    await browser.close();
    server.stop();
  }
}

async function measure(page: Page, people: number): Promise<Figures> {
  await page.locator("#grid[data-drawn=true]").waitFor();
  const file = await workbookOf(people);
  await page.locator("#chooser").setInputFiles({ name: "nhieu-nguoi.xlsx", mimeType: "", buffer: file });
  await page.waitForFunction(
    (rows) => window.workbench?.view.usedRange("BTV")?.endsWith(String(rows)),
    people + 3,
  );
  const frame = await addinFrame(page);
  const bareReading = await secondsOf(() => readBarely(frame));
  await page.evaluate(() => window.workbench?.host.traffic.reset());
  const watches = [await page.evaluateHandle(watchedSilence), await frame.evaluateHandle(watchedSilence)];
  const click = await secondsOf(async () => {
    await page.locator("#ribbon").getByRole("button", { name: "Lập Phụ lục I", exact: true }).click();
    await page.waitForFunction(() => window.workbench?.view.activeSheet() === "Phụ lục I");
    await page.locator("#ribbon [aria-busy=true]").waitFor({ state: "detached" });
  });
  const [ofPage = 0, ofAddin = 0] = await Promise.all(
    watches.map((watch) => watch.evaluate(({ longest }) => longest / 1000)),
  );
  const traffic = await page.evaluate(trafficOf);
  return { people, bareReading, click, silence: { page: ofPage, addin: ofAddin }, ...traffic };
}

/** Runs in the page. */
function trafficOf(): Pick<Figures, "requests" | "bytesUp" | "bytesDown" | "largest"> {
  const traffic = window.workbench?.host.traffic;
  if (!traffic) throw new Error("The workbench is not there.");
  const { requests, bytesUp, bytesDown } = traffic.read();
  const largest = Math.max(...traffic.log().flatMap((one) => [one.bytesUp, one.bytesDown]));
  return { requests, bytesUp, bytesDown, largest };
}

/** One committee of a commune: 31 ballots returned, counts that differ from person to person. */
async function workbookOf(people: number): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("BTV");
  sheet.addRow(["Ban Thường vụ Đảng ủy xã"]);
  sheet.addRow(["Số phiếu phát ra: 31, thu về: 31"]);
  sheet.addRow(["STT", "Họ và tên", "Chức vụ", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"]);
  for (let index = 0; index < people; index++) {
    const high = 10 + (index % 20);
    sheet.addRow([index + 1, `Cán bộ ${index + 1}`, "Ủy viên", high, 30 - high, index % 2]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The add-in's frame, when office.js has started in it. */
async function addinFrame(page: Page): Promise<Frame> {
  await page.evaluate(() => window.workbench?.bench.frame?.ready);
  const [, frame] = page.frames();
  if (!frame) throw new Error("The add-in is not there.");
  return frame;
}

/** Nothing but the values of the sheet, once. */
function readBarely(frame: Frame): Promise<number> {
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
      used.load({ values: true });
      await context.sync();
      return used.values.length;
    }),
  );
}

/** Runs in the page: notes the longest time between two turns of its event loop, in milliseconds. */
function watchedSilence(): { longest: number } {
  const watch = { longest: 0 };
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    watch.longest = Math.max(watch.longest, now - last);
    last = now;
  }, 20);
  return watch;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function sentence(figures: Figures): string {
  const { people, bareReading, click, silence, requests, bytesUp, bytesDown, largest } = figures;
  const seconds = (value: number) => `${value.toFixed(2)} s`;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return [
    `${people} people`,
    `bare reading ${seconds(bareReading)}`,
    `click ${seconds(click)} (${(click / bareReading).toFixed(0)} times)`,
    `page silent for ${seconds(silence.page)} at most, the add-in for ${seconds(silence.addin)}`,
    `${requests} requests, ${megabytes(bytesUp)} up and ${megabytes(bytesDown)} down, ${megabytes(largest)} at most at once`,
  ].join(" · ");
}
