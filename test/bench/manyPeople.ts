import { type CDPSession, type Frame, type JSHandle, type Page } from "playwright-core";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";
import { ensureBuilt } from "../build/ensureBuilt";
import { startBrowser } from "../e2e/browser";
import { startWorkbenchServer } from "../e2e/workbenchServer";
import { entriesOf, readBarely, watched, writeBarely, type Watched } from "./inFrame";
import { watchedTraffic, edit } from "./inPage";
import {
  EMPTY_SHEETS,
  fileOf,
  FIRST_COUNT,
  nameOfSheet,
  sizeOf,
  snapshotsOf,
  type Size,
} from "./workbookOfMany";

/*
 * npm run bench [people[/sheets] …]: workbooks of many people in the workbench's page. The add-in stands in a process of
 * its own, as in Office, so that its silence and its memory are its own. What is told is a ratio, because machines differ:
 * the click beside the bare reading of the source cells and the bare writing of the made ones, by office.js alone in the
 * same frame. A size named several times is measured as often; at the end the medians of each. The last figures are kept
 * in docs/quy-mo.md.
 */
const ASKED = process.argv.slice(2);
const SIZES = ASKED.length > 0 ? ASKED : ["3000", "3000", "3000", "20000", "100000", "20000/3000"];
const LONGEST = 60 * 60_000;
const MADE = ["Kết quả tín nhiệm", "Phụ lục I"];
/** What no one can have been given. */
const TOO_MANY = 99;

/** Seconds, bytes and numbers. */
type Figures = Readonly<Record<keyof typeof UNITS, number>>;

/** What is measured, and how it is told. */
const UNITS = {
  click: " s for the click",
  bareReading: " s to read barely",
  bareWriting: " s to write barely",
  ratio: " times both",
  recognising: " s of processor time to recognise",
  requests: " requests",
  megabytesUp: " MB up",
  megabytesDown: " MB down",
  largest: " MB at once at most",
  silence: " s of silence in the frame at most",
  turn: " s for its longest turn",
  heapBefore: " MB of heap before",
  heapMost: " MB while at work",
  heapAfter: " MB afterwards",
  look: " s from an edit to the pane, pause included",
  lookRequests: " requests of that look",
  lookMegabytesDown: " MB down",
  lookSilence: " s of silence",
  lookTurn: " s for the longest turn",
};

void run();

async function run(): Promise<void> {
  ensureBuilt();
  const server = await startWorkbenchServer();
  const browser = await startBrowser();
  const measured = new Map<string, Figures[]>();
  try {
    for (const asked of SIZES) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "vi-VN" });
      const page = await context.newPage();
      page.setDefaultTimeout(LONGEST);
      await page.goto(server.address);
      const figures = await measure(page, sizeOf(asked));
      measured.set(asked, [...(measured.get(asked) ?? []), figures]);
      console.log(told(asked, [figures]));
      await context.close();
    }
  } finally {
    await browser.close();
    server.stop();
  }
  for (const [asked, runs] of measured) if (runs.length > 1) console.log(told(`Median of ${asked}`, runs));
}

async function measure(page: Page, size: Size): Promise<Figures> {
  const recognising = processorSecondsOf(() => recognise(snapshotsOf(size), NO_CHOICES));
  const frame = await opened(page, size);
  const session = await page.context().newCDPSession(frame);
  await settled(frame, /không có lỗi/);
  const heapBefore = await heapOf(session);
  const sheets = Array.from({ length: size.sheets }, (_, index) => nameOfSheet(index));
  const bareReading = await secondsOf(() => frame.evaluate(readBarely, sheets));
  const watch = { session, silence: await frame.evaluateHandle(watched) };
  const ofClick = await watchedWork(page, watch, async () => {
    await page.locator("#ribbon").getByRole("button", { name: "Lập Phụ lục I", exact: true }).click();
    await page.waitForFunction(() => window.workbench?.view.activeSheet() === "Phụ lục I");
    await page.locator("#ribbon [aria-busy=true]").waitFor({ state: "detached" });
  });
  await settled(frame, /đã lập/i);
  const heapAfter = await heapOf(session);
  const ofLook = await watchedWork(page, watch, async () => {
    await page.evaluate(edit, { sheet: nameOfSheet(0), ...FIRST_COUNT, value: TOO_MANY });
    await settled(frame, / 1 lỗi/);
  });
  const entries = await frame.evaluateHandle(entriesOf, MADE);
  const toWrite = await frame.evaluateHandle((read) => [read.sheets, read.entries] as const, {
    sheets: EMPTY_SHEETS,
    entries,
  });
  const bareWriting = await secondsOf(() => toWrite.evaluate(writeBarely));
  return {
    click: ofClick.seconds,
    bareReading,
    bareWriting,
    ratio: ofClick.seconds / (bareReading + bareWriting),
    recognising,
    requests: ofClick.requests,
    megabytesUp: ofClick.up,
    megabytesDown: ofClick.down,
    largest: ofClick.largest,
    silence: ofClick.silence,
    turn: ofClick.turn,
    heapBefore,
    heapMost: ofClick.heap,
    heapAfter,
    look: ofLook.seconds,
    lookRequests: ofLook.requests,
    lookMegabytesDown: ofLook.down,
    lookSilence: ofLook.silence,
    lookTurn: ofLook.turn,
  };
}

/** The workbook is there, and the add-in has started beside it. */
async function opened(page: Page, size: Size): Promise<Frame> {
  await page.locator("#grid[data-drawn=true]").waitFor();
  const file = { name: "nhieu-nguoi.xlsx", mimeType: "", buffer: await fileOf(size) };
  await page.locator("#chooser").setInputFiles(file);
  await page.waitForFunction(
    (sheet) => window.workbench?.view.sheets().some(({ name }) => name === sheet),
    nameOfSheet(size.sheets - 1),
  );
  await page.evaluate(() => window.workbench?.bench.frame?.ready);
  const [, frame] = page.frames();
  if (!frame) throw new Error("The add-in is not there.");
  return frame;
}

/** The pane says so where the work stands. It need not be seen for that, and then has no frames to draw. */
async function settled(frame: Frame, standing: RegExp): Promise<void> {
  await frame.waitForFunction(
    (says) => says.test(document.querySelector(".standing")?.textContent ?? ""),
    standing,
    { polling: 20 },
  );
}

interface Work {
  readonly seconds: number;
  readonly requests: number;
  readonly up: number;
  readonly down: number;
  /** Of the largest request or answer. */
  readonly largest: number;
  readonly silence: number;
  readonly turn: number;
  readonly heap: number;
}

/** What the frame is watched by. */
interface Watch {
  readonly session: CDPSession;
  readonly silence: JSHandle<Watched>;
}

/** How often the heap is looked at, in milliseconds. */
const HEAP_LOOK = 500;

async function watchedWork(page: Page, watch: Watch, work: () => Promise<void>): Promise<Work> {
  const traffic = await page.evaluateHandle(watchedTraffic);
  await watch.silence.evaluate((one) => Object.assign(one, { silence: 0, turn: 0 }));
  let heap = 0;
  const looks = setInterval(
    () =>
      void watch.session
        .send("Runtime.getHeapUsage")
        .then(({ usedSize }) => (heap = Math.max(heap, usedSize))),
    HEAP_LOOK,
  );
  const seconds = await secondsOf(work);
  clearInterval(looks);
  const { silence, turn } = await watch.silence.jsonValue();
  const { requests, up, down, largest } = await traffic.jsonValue();
  const megabytes = (bytes: number) => bytes / 1e6;
  return {
    seconds,
    requests,
    up: megabytes(up),
    down: megabytes(down),
    largest: megabytes(largest),
    silence: silence / 1000,
    turn: turn / 1000,
    heap: megabytes(heap),
  };
}

/** What the frame's heap holds that is needed, in megabytes. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** So that what else runs on the machine does not count. */
function processorSecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The median of each figure. */
function told(what: string, runs: readonly Figures[]): string {
  const all = Object.entries(UNITS).map(([figure, unit]) => {
    const values = runs.map((run) => run[figure as keyof Figures]).sort((one, other) => one - other);
    return `${(values[values.length >> 1] ?? 0).toFixed(2)}${unit}`;
  });
  return `${what} people: ${all.join(" · ")}`;
}
