import { districtTable, workbookOf } from "../workflow/workbookOf";
import { profileCalled } from "../workbench/core/profiles";
import { type WorkbenchPage, workbenchPages } from "./page";

const pages = workbenchPages();
const MADE = ["Kết quả tín nhiệm", "Phụ lục I"] as const;

describe("the profiles of the weather panel", () => {
  test("an Excel opens the workbook anew with what is reported of it, a situation comes over the open one", async () => {
    const workbench = await pages.open();
    await workbench.typeIn("B2", "7");
    await workbench.pressTitle("Thời tiết");
    const choice = workbench.page.getByLabel("Excel như");
    await choice.selectOption("Excel trên web");
    await workbench.page.getByText("Worksheet.name: InvalidArgument (3218, 5693)").waitFor();
    expect(await workbench.page.getByLabel("Độ trễ mỗi yêu cầu (ms)").inputValue()).toBe("300");
    const frame = await workbench.addinFrame();
    const codeOfRenaming = () =>
      frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().name = "Khác";
          await context.sync();
          return "renamed";
        }).catch((error: OfficeExtension.Error) => error.code),
      );
    expect(await codeOfRenaming()).toBe("InvalidArgument");
    await choice.selectOption("tệp chỉ đọc");
    await workbench.page.getByText("every write: AccessDenied (664)").waitFor();
    expect(await codeOfRenaming()).toBe("AccessDenied");
    await workbench.waitForTexts("Trang_tính1", "B2:B2", [["7"]]);
    await workbench.keepScreenshot("profiles");
  });

  test("Excel on the web throws the add-in's page away when the pane is closed", async () => {
    const workbench = await pages.open();
    await workbench.take("excel-web");
    await workbench.openPane(/Chưa có bảng/);
    await (await workbench.addinFrame()).evaluate(() => (document.title = "còn đây"));
    await workbench.page.locator("#pane .close").click();
    expect(await (await workbench.addinFrame()).title()).toBe("Tín Nhiệm");
    await workbench.openPane(/Chưa có bảng/);
  });

  test("just restarted, Excel does not answer until the page is loaded again", async () => {
    const workbench = await pages.open();
    await workbench.take("excel-restarted");
    await workbench.pressRibbon("Kiểm tra số liệu");
    await workbench.pane.getByText("Đang mở Tín Nhiệm…").waitFor();
    const [, frame] = workbench.page.frames();
    await frame?.evaluate(() => location.reload());
    await workbench.waitForStatus(/Chưa có bảng/);
  });
});

const EXCELS = ["excel-2021-win", "excel-2024-win", "excel-365-win", "excel-mac", "excel-web"] as const;

describe("the story in every Excel: click, edit, click again, remove", () => {
  for (const profile of EXCELS)
    test(profile, async () => {
      const workbench = await pages.open();
      await workbench.take(profile);
      await openOwn(workbench);
      await workbench.pressRibbon("Lập Phụ lục I");
      expect(await workbench.sheetNames()).toEqual(["BTV", ...MADE]);
      expect(await workbench.texts(MADE[0], "G7:G8")).toEqual([["18"], ["17"]]);
      await correctCount(workbench);
      await workbench.waitForStatus("Phụ lục I đã cũ");
      await workbench.pressRibbon("Lập Phụ lục I");
      await workbench.waitForStatus(/Phụ lục I đã lập|chưa hoàn thành|chưa làm xong/);
      expect(await workbench.pane.getByRole("status").allInnerTexts()).toContainEqual(
        expect.stringContaining("Phụ lục I đã lập"),
      );
      // Where Excel refuses to rename (3218), the new sheets keep the names they were made under.
      const made = MADE.map((name) => (profile === "excel-web" ? `${name} (2)` : name));
      expect(await workbench.sheetNames()).toEqual(["BTV", ...made]);
      expect(await workbench.texts(made[0] ?? "", "G7:G8")).toEqual([["8"], ["17"]]);
      await removeInPane(workbench);
      await workbench.waitForStatus("Đã gỡ 2 trang");
      expect(await workbench.sheetNames()).toEqual(["BTV"]);
    });
});

describe("the story in the situations that end", () => {
  test("nothing is made and it is told why, and the same click works afterwards", async () => {
    const workbench = await pages.open();
    await openOwn(workbench);
    await workbench.pressRibbon("Lập Phụ lục I");
    await correctCount(workbench);
    await workbench.waitForStatus("Phụ lục I đã cũ");
    const before = await workbench.contents();
    for (const [situation, sentence] of [
      ["other-workbook", "Excel không nhận việc này vào lúc này"],
      ["read-only", "Tệp đang ở chế độ chỉ đọc"],
      ["grouped-sheets", "Nếu đang chọn nhiều trang (thanh tiêu đề có chữ [Nhóm]), bấm vào một trang"],
    ] as const) {
      const { faults } = profileCalled(situation);
      await workbench.setWeather({ faults });
      await workbench.pressRibbon("Lập Phụ lục I");
      await workbench.waitForStatus(sentence);
      expect(await workbench.contents()).toEqual(before);
    }
    await workbench.setWeather({ faults: [] });
    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForStatus("Phụ lục I đã lập");
  });
});

async function openOwn(workbench: WorkbenchPage): Promise<void> {
  const table = districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 17, 2, 0]);
  await workbench.openFile(await workbookOf({ BTV: table }), "Huyện.xlsx");
  await workbench.waitForSheet("BTV");
  await workbench.openPane("2 người · 1 trang · không có lỗi");
}

async function correctCount(workbench: WorkbenchPage): Promise<void> {
  await workbench.page.locator("#grid").getByText("BTV", { exact: true }).click();
  await workbench.waitForSheet("BTV");
  await workbench.typeIn("B4", "8");
}

async function removeInPane(workbench: WorkbenchPage): Promise<void> {
  await workbench.goToPlace(/Văn bản/);
  await workbench.pane.getByRole("button", { name: "Gỡ", exact: true }).click();
  await workbench.pane.getByRole("alertdialog").getByRole("button", { name: "Gỡ trang" }).click();
}
