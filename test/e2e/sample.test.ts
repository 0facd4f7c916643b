import { SEED_APPENDIX } from "../cases/seedAppendix";
import { workbenchPages } from "./page";
import { readSaved, rowsOf } from "./savedWorkbook";

const pages = workbenchPages();

describe("a newcomer with the sample", () => {
  test("first run, sample from the pane, one click: Phụ lục I stands there and is in the saved file", async () => {
    const workbench = await pages.open();
    expect(await workbench.isPaneOpen()).toBe(false);
    await workbench.pressRibbon("Kiểm tra số liệu");
    await workbench.pane.getByRole("button", { name: /dữ liệu mẫu/ }).click();
    await workbench.waitForSheet("BTV Huyện ủy");
    await workbench.keepScreenshot("sample-inserted");

    await workbench.pressRibbon("Lập Phụ lục I");
    expect(await workbench.activeSheet()).toBe("Phụ lục I");
    await workbench.pane.getByText("128 người").first().waitFor();
    await workbench.keepScreenshot("sample-appendix");

    const saved = await readSaved(await workbench.savedFile());
    const appendix = saved.getWorksheet("Phụ lục I");
    if (!appendix) throw new Error("The saved file has no Phụ lục I.");
    expect(rowsOf(appendix, 7, SEED_APPENDIX.length, 7)).toEqual(SEED_APPENDIX);
    expect(appendix.getCell("C10").formula).toContain("COUNTIFS(");
    expect(appendix.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9 });
    const results = saved.getWorksheet("Kết quả tín nhiệm");
    expect(results?.getCell("H7").numFmt).toBe("0.00%");
  });

  test("the sample of the title bar holds what the clerks typed, and the click does the rest", async () => {
    const workbench = await pages.open();
    await workbench.pressTitle("Sổ mẫu Bảo Lâm");
    await workbench.waitForSheet("BTV Huyện ủy");
    expect(await workbench.sheetNames()).toHaveLength(16);
    await workbench.pressRibbon("Lập Phụ lục I");
    expect(await workbench.activeSheet()).toBe("Phụ lục I");
    expect(await workbench.texts("Phụ lục I", "A10:D11")).toEqual([
      ["1.2", "Cấp huyện", "13", "13"],
      ["1.3", "Cấp xã", "70", "69"],
    ]);
  });
});
