import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Workbench, startWorkbench } from "../node/office";

/** What an add-in does besides cells: ribbon, pane, settings, custom functions, its page. */

let workbench: Workbench;
const SHEET = "Trang_tính1";

declare const CustomFunctions: {
  associate(id: string, call: (...args: never[]) => unknown): void;
  Error: new (code: string, message?: string) => Error;
};

beforeAll(async () => {
  workbench = await startWorkbench();
});

beforeEach(() => workbench.open());

describe("ribbon", () => {
  test("a button runs its function to the end", async () => {
    Office.actions.associate("đóng_dấu", async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["đã đóng dấu"]];
        await context.sync();
      });
      event.completed();
    });
    await workbench.press("đóng_dấu");
    expect(workbench.book.cell(SHEET, "A1").value).toBe("đã đóng dấu");
    expect(workbench.liveReferences()).toBe(0);
  });

  test("a button without a function says so", async () => {
    await expect(workbench.press("không_có")).rejects.toThrow(
      'No function is associated with the ribbon button "không_có".',
    );
  });
});

test("the pane is hidden and shown, and the add-in hears of it", async () => {
  const heard: string[] = [];
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
  expect(workbench.paneVisibility()).toBe("Visible");
  await Office.addin.hide();
  expect(workbench.paneVisibility()).toBe("Background");
  await Office.addin.showAsTaskpane();
  expect(workbench.paneVisibility()).toBe("Visible");
  await workbench.idle();
  expect(heard).toEqual(["Hidden", "Taskpane"]);
  await stop();
});

describe("settings", () => {
  test("are one store for both APIs, and belong to the workbook", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("tỉnh", { tên: "Đắk Lắk" });
      await context.sync();
      const setting = context.workbook.settings.getItem("tỉnh");
      setting.load("value");
      const missing = context.workbook.settings.getItemOrNullObject("không");
      await context.sync();
      expect([setting.value, missing.isNullObject]).toEqual([{ tên: "Đắk Lắk" }, true]);
    });
    await workbench.open(await workbench.save());
    expect(Office.context.document.settings.get("tỉnh")).toEqual({ tên: "Đắk Lắk" });
    Office.context.document.settings.set("kỳ", 2025);
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(workbench.book.settings()).toEqual({ tỉnh: { tên: "Đắk Lắk" }, kỳ: 2025 });
    await workbench.open();
    expect(Office.context.document.settings.get("kỳ")).toBeNull();
  });
});

describe("custom functions", () => {
  beforeAll(() => {
    CustomFunctions.associate("CỘNG", (a: number, b: number) => a + b);
    CustomFunctions.associate("HÀNG", (...[value]: number[]) => [[value ?? 0, (value ?? 0) * 2, "x"]]);
    CustomFunctions.associate("TỔNG", (table: number[][]) =>
      table.flat().reduce((sum, value) => sum + value, 0),
    );
    CustomFunctions.associate("LỖI", () => {
      throw new CustomFunctions.Error("#N/A", "thiếu số phiếu");
    });
    CustomFunctions.associate("ĐẾM", (...args: unknown[]) => args.filter((arg) => arg === null).length);
  });

  test("are called by id", async () => {
    await expect(workbench.callFunction("CỘNG", [2, 3])).resolves.toBe(5);
  });

  test("reject with the cell error and the message", async () => {
    await expect(workbench.callFunction("LỖI", [])).rejects.toMatchObject({
      code: "#N/A",
      message: "thiếu số phiếu",
    });
  });

  test("are calculated in cells, spill, and show their errors", async () => {
    const one = { dimensionality: "scalar" };
    workbench.registerFunctions({
      functions: [
        { id: "CỘNG", name: "CONG", parameters: [one, one] },
        { id: "HÀNG", name: "TN.HANG", parameters: [one] },
        { id: "TỔNG", name: "TONG", parameters: [{ dimensionality: "matrix" }] },
        { id: "LỖI", name: "LOI", parameters: [] },
        { id: "ĐẾM", name: "DEM", parameters: [one, { ...one, optional: true }] },
      ],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange("A1:A3").values = [[1], [2], [null]];
      sheet.getRange("C1:C6").formulas = [
        ["=CONG(A1,A2)"],
        ["=TN.HANG(A2)"],
        ["=TONG(A1:A2)*10"],
        ["=LOI()"],
        ["=CONG(1/0,1)"],
        ["=DEM(A3)"],
      ];
      await context.sync();
    });
    expect(workbench.book.values(SHEET, "C1:E6")).toEqual([
      [3, "", ""],
      [2, 4, "x"],
      [30, "", ""],
      ["#N/A", "", ""],
      ["#DIV/0!", "", ""],
      [1, "", ""],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("A2").values = [[20]];
      await context.sync();
    });
    expect(workbench.book.values(SHEET, "C1:D2")).toEqual([
      [21, ""],
      [20, 40],
    ]);
  });
});

test("a page's blocking scripts run in order; office.js, deferred and module scripts do not", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "page-"));
  for (const name of ["one", "two", "late"]) {
    fs.writeFileSync(path.join(folder, `${name}.js`), `(globalThis.ranScripts ??= []).push("${name}");`);
  }
  const page = path.join(folder, "taskpane.html");
  const scripts = ["office-js/office.js", "one.js?v=1", "two.js"].map(
    (src) => `<script src="${src}"></script>`,
  );
  fs.writeFileSync(
    page,
    `${scripts.join("\n")}<script defer src="late.js"></script><script type="module" src="late.js"></script>`,
  );
  workbench.loadPage(page);
  expect((globalThis as unknown as { ranScripts: string[] }).ranScripts).toEqual(["one", "two"]);
  fs.rmSync(folder, { recursive: true });
});
