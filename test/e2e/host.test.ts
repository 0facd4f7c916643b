import { workbenchPages } from "./page";

const pages = workbenchPages();

describe("the page and the add-in beside it", () => {
  test("a pane that is busy leaves the page free: it has a process of its own", async () => {
    const workbench = await pages.open();
    const done: string[] = [];
    const frame = await workbench.addinFrame();
    const busy = frame.evaluate(() => {
      for (const end = Date.now() + 1_000; Date.now() < end;);
    });
    await Promise.all([
      busy.then(() => done.push("pane")),
      workbench.page.evaluate(() => undefined).then(() => done.push("page")),
    ]);
    expect(done).toEqual(["page", "pane"]);
  });

  test("what the theme switch says is what the pane prefers", async () => {
    const workbench = await pages.open();
    const frame = await workbench.addinFrame();
    await workbench.pressRibbon("Kiểm tra số liệu");
    await workbench.pressTitle("Thời tiết");
    expect(await frame.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(false);
    await workbench.page.getByLabel("Nền của phần bổ trợ").selectOption("tối");
    await workbench.page
      .frames()[1]
      ?.waitForFunction(() => matchMedia("(prefers-color-scheme: dark)").matches);
    await workbench.keepScreenshot("weather-dark");
  });

  test("settings the add-in saves are in the saved file, and are given to the add-in that opens it", async () => {
    const workbench = await pages.open();
    const first = await workbench.addinFrame();
    await first.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const { settings } = Office.context.document;
          settings.set("đơn vị", { tên: "Bảo Lâm" });
          settings.saveAsync(() => settings.refreshAsync(() => resolve()));
        }),
    );
    const unit = async () =>
      (await workbench.addinFrame()).evaluate(
        () => Office.context.document.settings.get("đơn vị") as unknown,
      );
    expect(await unit()).toEqual({ tên: "Bảo Lâm" });
    const bytes = await workbench.savedFile();
    await workbench.pressTitle("Sổ trống");
    expect(await unit()).toBeNull();
    await workbench.openFile(bytes, "Sổ.xlsx");
    expect(await unit()).toEqual({ tên: "Bảo Lâm" });
  });

  test("Tab leaves the pane at its end for the page", async () => {
    const workbench = await pages.open();
    await workbench.pressRibbon("Kiểm tra số liệu");
    await workbench.pane.getByRole("button").last().focus();
    await workbench.page.keyboard.press("Tab");
    await workbench.page.locator("#title button:focus").waitFor();
  });

  test("a file that is no workbook is refused in a sentence, and the open one stays", async () => {
    const workbench = await pages.open();
    const before = await workbench.sheetNames();
    await workbench.openFile(new TextEncoder().encode("STT;Họ và tên"), "phieu.xlsx");
    const sentence = "phieu.xlsx: Tệp này không phải sổ tính Excel (.xlsx).";
    await workbench.page.locator("#message", { hasText: sentence }).waitFor();
    expect(await workbench.sheetNames()).toEqual(before);
  });

  test("a file dropped anywhere is opened", async () => {
    const workbench = await pages.open();
    await workbench.pressTitle("Sổ mẫu Bảo Lâm");
    await workbench.waitForSheet("BTV Huyện ủy");
    const bytes = await workbench.savedFile();
    await workbench.pressTitle("Sổ trống");
    await workbench.waitForSheet("Trang_tính1");
    await workbench.drop(bytes, "Bảo Lâm.xlsx");
    await workbench.waitForSheet("BTV Huyện ủy");
    expect(await workbench.page.locator("#title .name").innerText()).toBe(
      "Bảo Lâm.xlsx – Bàn thử – không phải Excel",
    );
  });

  test("what is typed in the grid is in the book, in Vietnamese form", async () => {
    const workbench = await pages.open();
    await workbench.typeIn("B2", "1,5");
    await workbench.waitForTexts("Trang_tính1", "B2:B2", [["1,5"]]);
  });
});
