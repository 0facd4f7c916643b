import { requests, type Requests } from "../../src/workflow/requests";
import type { Examined } from "../../src/workflow/outcome";
import type { Step } from "../../src/workflow/step";
import type { Workbench } from "../workbench/node/office";
import { enter, pressBuildAppendix, startAddin, type } from "./addin";
import { districtTable, workbookOf } from "./workbookOf";

const PEOPLE = [
  ["Cán bộ 1", 18, 1, 0],
  ["Cán bộ 2", 17, 2, 0],
];

/** A page that is opened anew remembers nothing of another page. */
function onNewPage(work: (page: Requests) => Promise<void>): Promise<void> {
  return jest.isolateModulesAsync(async () => {
    const { requests: anew } = await import("../../src/workflow/requests");
    await work(anew);
  });
}

async function examined(page = requests): Promise<Examined> {
  const examination = await page.examine();
  if (examination.status === "failed") throw new Error(examination.failure.code);
  return examination;
}

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startAddin();
});

beforeEach(async () => {
  await workbench.open(await workbookOf({ BTV: districtTable(...PEOPLE) }));
});

describe("what happens in the workbook is followed", () => {
  const heard: string[] = [];
  let shown = true;

  beforeAll(async () => {
    const failure = await requests.watch({
      changed: () => heard.push("changed"),
      selected: (cell) => heard.push(cell ? `${cell.sheet} ${cell.row} ${cell.column}` : "nothing to show"),
      showsCellsOf: () => shown,
    });
    expect(failure).toBeUndefined();
  });

  beforeEach(() => {
    heard.length = 0;
  });

  test("what the clerk types is heard of, what the add-in writes is not", async () => {
    await enter("BTV", "B4", 16);
    await workbench.idle();
    expect(heard).toEqual([]);
    await type(workbench, "BTV", "B4", 15);
    expect(heard).toEqual(["changed"]);
    expect((await examined()).results[0]?.shares.high).toEqual({ count: 15, base: 19 });
  });

  test("a sheet added or deleted by the clerk is heard of", async () => {
    await workbench.act((book) => book.addSheet("Phường 1"));
    expect(heard).toEqual(["changed"]);
    await workbench.act((book) => {
      const sheet = book.sheetNamed("Phường 1");
      if (sheet) book.deleteSheet(sheet);
    });
    expect(heard).toEqual(["changed", "changed"]);
  });

  test("the cell the clerk goes to is told with its sheet, counted from 0", async () => {
    await workbench.act((book) => book.select(book.activeSheet, { row: 3, column: 1, rows: 1, columns: 1 }));
    expect(heard).toEqual(["BTV 3 1"]);
  });

  test("on a sheet of which nothing is shown, going to a cell asks Excel for nothing", async () => {
    shown = false;
    workbench.resetTraffic();
    await workbench.act((book) => book.select(book.activeSheet, { row: 4, column: 1, rows: 1, columns: 1 }));
    expect(heard).toEqual(["nothing to show"]);
    expect(workbench.traffic().syncs).toBe(0);
    shown = true;
  });
});

describe("whether the appendix made last is still true", () => {
  test("it is, as long as nothing it was made from changes", async () => {
    expect((await examined()).made).toBeUndefined();
    await pressBuildAppendix(workbench);
    expect((await examined()).made).toEqual({
      appendixSheet: "Phụ lục I",
      resultsSheet: "Kết quả tín nhiệm",
      upToDate: true,
      changed: [],
    });
  });

  test("a count corrected makes it old, and the old count makes it true again", async () => {
    await pressBuildAppendix(workbench);
    await type(workbench, "BTV", "B4", 16);
    expect((await examined()).made?.upToDate).toBe(false);
    await type(workbench, "BTV", "B4", 18);
    expect((await examined()).made?.upToDate).toBe(true);
  });

  test("a setting changed makes it old", async () => {
    await pressBuildAppendix(workbench);
    const { settings } = await examined();
    await requests.changeSettings({ ...settings, unit: "Huyện ủy Bảo Lâm" });
    expect((await examined()).made?.upToDate).toBe(false);
  });

  test("it still is after saving and reopening", async () => {
    await pressBuildAppendix(workbench);
    await workbench.open(await workbench.save());
    expect((await examined()).made?.upToDate).toBe(true);
  });

  test("it is after reopening although the signatory's name, which the file does not keep, is not known; another name makes it old", async () => {
    const { settings } = await examined();
    const signedBy = (name: string) => ({ ...settings, signatory: { post: "Phó Bí thư", name } });
    await onNewPage(async (first) => {
      await first.changeSettings(signedBy("Trần Văn Mẫu"));
      await first.buildAppendix();
      expect((await examined(first)).made?.upToDate).toBe(true);
    });
    await workbench.open(await workbench.save());
    await onNewPage(async (second) => {
      expect((await examined(second)).made?.upToDate).toBe(true);
      await second.changeSettings(signedBy("Lê Thị Mẫu"));
      expect((await examined(second)).made?.upToDate).toBe(false);
    });
  });

  test("a sheet of ours that somebody wrote into is named", async () => {
    await pressBuildAppendix(workbench);
    await type(workbench, "Phụ lục I", "C9", 5);
    expect((await examined()).made?.changed).toEqual(["Phụ lục I"]);
  });
});

describe("what is kept in the workbook", () => {
  test("settings come back after reopening; the signatory's name is nowhere in the file", async () => {
    const { settings } = await examined();
    await requests.changeSettings({
      ...settings,
      unit: "Huyện ủy Bảo Lâm",
      date: "2022-06-24",
      signatory: { post: "Phó Bí thư", name: "Trần Văn Mẫu" },
    });
    await workbench.open(await workbench.save());
    const again = await examined();
    expect(again.settings).toMatchObject({ unit: "Huyện ủy Bảo Lâm", date: "2022-06-24" });
    expect(again.settings.signatory.post).toBe("Phó Bí thư");
    expect(JSON.stringify(workbench.book.settings())).not.toContain("Trần Văn Mẫu");
  });
});

describe("long work", () => {
  test("says how many sheets are read, then that it writes, then that it compares", async () => {
    const steps: Step[] = [];
    const forget = requests.onStep((step) => steps.push(step));
    await requests.buildAppendix();
    forget();
    expect(steps).toEqual([
      { kind: "reading", sheets: 0, of: 1 },
      { kind: "reading", sheets: 1, of: 1 },
      { kind: "writing" },
      { kind: "comparing" },
    ]);
  });

  test("stopped while reading it ends, and nothing is written", async () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`Xã ${index + 1}`, districtTable(...PEOPLE)]),
    );
    await workbench.open(await workbookOf(sheets));
    const read: number[] = [];
    const forget = requests.onStep((step) => {
      if (step.kind !== "reading") return;
      read.push(step.sheets);
      if (step.sheets === 24) requests.stop();
    });
    const outcome = await requests.buildAppendix();
    forget();
    expect(outcome).toEqual({ status: "failed", failure: { code: "stopped" } });
    expect(read).toEqual([0, 24]);
    expect(workbench.book.sheets()).toHaveLength(50);
  });

  test("stopped while Excel has not answered at all it is given up at once, and nothing is written when Excel does", async () => {
    const before = workbench.book.sheets().length;
    const building = requests.buildAppendix();
    requests.stop();
    const looking = requests.examine();
    expect(await building).toEqual({ status: "failed", failure: { code: "stopped" } });
    expect(await looking).toMatchObject({ status: "examined" });
    expect(workbench.book.sheets()).toHaveLength(before);
  });

  test("a stop asked for before the work began does not stop it", async () => {
    requests.stop();
    expect((await requests.buildAppendix()).status).toBe("made");
  });
});
