import { workbenchPages } from "./page";

const pages = workbenchPages();

describe("the ribbon is what the manifest says, and shows what it has wrong", () => {
  test("labels and tips are in Excel's language", async () => {
    const workbench = await pages.open();
    const buttons = workbench.page
      .locator("#ribbon")
      .locator(".controls > .control > button, .menu > summary");
    expect(await buttons.allInnerTexts()).toEqual([
      "Lập Phụ\u00a0lục\u00a0I",
      "Lập văn bản",
      "Kiểm tra số liệu",
      "Trợ giúp",
    ]);
    await workbench.change({ locale: "en-US" });
    expect(await buttons.allInnerTexts()).toEqual([
      "Build Phụ lục I",
      "Make a document",
      "Check the counts",
      "Help",
    ]);
    expect(await buttons.first().getAttribute("title")).toContain("Reads the vote tables of this workbook");
    expect(await workbench.ribbonErrors()).toEqual([]);
  });

  test("a resid that does not resolve stands in the button's place", async () => {
    const workbench = await pages.open({
      manifest: (xml) =>
        xml.replace('<Label resid="BuildAppendix.Label" />', '<Label resid="Build.Label" />'),
    });
    expect(await workbench.ribbonErrors()).toEqual(["Label: resid “Build.Label” không có trong Resources."]);
    expect(await workbench.page.locator("#ribbon .controls > .control > button").allInnerTexts()).toEqual([
      "Kiểm tra số liệu",
      "Trợ giúp",
    ]);
    await workbench.keepScreenshot("ribbon-unresolved");
  });

  test("a function nobody associated is named when the button is pressed", async () => {
    const workbench = await pages.open({
      manifest: (xml) => xml.replace(">buildAppendix<", ">makeAppendix<"),
    });
    await workbench.pressRibbon("Lập Phụ lục I");
    expect(await workbench.ribbonErrors()).toEqual([
      "Hàm “makeAppendix” chưa được đăng ký (Office.actions.associate).",
    ]);
    await workbench.keepScreenshot("ribbon-not-associated");
  });
});

describe("Trợ giúp", () => {
  test("opens the pane at the help, and the guide at the place that concerns what there is", async () => {
    const workbench = await pages.open();
    await workbench.pressRibbon("Trợ giúp");
    const help = workbench.pane.getByRole("dialog", { name: "Trợ giúp" });
    await help.waitFor();
    const opened = workbench.page.context().waitForEvent("page");
    await help.getByRole("link", { name: "Hướng dẫn: bắt đầu từ đâu" }).click();
    const guide = await opened;
    await guide.waitForLoadState();
    expect(new URL(guide.url()).hash).toBe("#bat-dau");
    expect(await guide.locator("#bat-dau").innerText()).toBe("1. Bắt đầu");
    const broken = await guide.evaluate(() =>
      Array.from(document.images, (image) => {
        image.loading = "eager";
        return image.decode().then(
          () => "",
          () => image.src,
        );
      }).reduce(async (all, one) => [...(await all), await one], Promise.resolve([] as string[])),
    );
    expect(broken.filter(Boolean)).toEqual([]);
  });
});

describe("an Excel without what the add-in needs", () => {
  test("below ExcelApi 1.14 the pane says so in a sentence", async () => {
    const workbench = await pages.open();
    await workbench.change({ excelApi: "1.13" });
    await workbench.pressRibbon("Kiểm tra số liệu");
    const sentence = "Phiên bản Excel này chưa đủ chức năng để chạy Tín Nhiệm.";
    await workbench.pane.getByText(sentence).waitFor();
    await workbench.keepScreenshot("excel-too-old");
  });

  test("below the ExcelApi that the manifest asks for the add-in is not offered at all", async () => {
    const workbench = await pages.open();
    await workbench.change({ excelApi: "1.8" });
    expect(await workbench.page.locator("#ribbon button").count()).toBe(0);
    expect(await workbench.page.locator("#ribbon").innerText()).toContain("ExcelApi 1.9");
  });
});
