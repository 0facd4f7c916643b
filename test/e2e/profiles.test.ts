import { workbenchPages } from "./page";

const pages = workbenchPages();

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
