import { workbookOf } from "../workflow/workbookOf";
import { type WorkbenchPage, workbenchPages } from "./page";

const pages = workbenchPages();

/** A table whose title does not say of which tier the "Thành ủy" is. */
const UNCLEAR = {
  BTV: [
    ["Ban Thường vụ Thành ủy"],
    ["Thu về: 20"],
    ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
    ["Cán bộ 1", 18, 1, 0],
    ["Cán bộ 2", 17, 3, 0],
  ],
};

/** Opens the list that has the focus and goes down to an option. */
async function chooseByKeyboard({ pane, page }: WorkbenchPage, option: string): Promise<void> {
  await page.keyboard.press("ArrowDown");
  await pane.getByRole("option").first().waitFor();
  const position = (await pane.getByRole("option").allInnerTexts()).indexOf(option);
  expect(position).toBeGreaterThan(-1);
  await page.keyboard.press("Home");
  for (let step = 0; step < position; step++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

describe("what the table does not say", () => {
  test("is asked in the pane, answered by keyboard, and known after Lưu and Mở", async () => {
    const workbench = await pages.open();
    const { pane } = workbench;
    await workbench.openFile(await workbookOf(UNCLEAR), "Thành ủy.xlsx");
    await workbench.waitForSheet("BTV");
    await workbench.openPane("1 lỗi");
    await workbench.goToPlace(/Kiểm tra/);
    await pane.getByRole("combobox", { name: /thuộc đối tượng nào/ }).focus();
    await workbench.keepScreenshot("category-asked");
    await chooseByKeyboard(workbench, "Ban Thường vụ cấp huyện");
    await workbench.waitForStatus("2 người · 1 trang · không có lỗi");

    const saved = await workbench.savedFile();
    await workbench.pressTitle("Sổ trống");
    await workbench.waitForSheet("Trang_tính1");
    await workbench.waitForStatus("Chưa có bảng kiểm phiếu");
    await workbench.openFile(saved, "Thành ủy.xlsx");
    await workbench.waitForStatus("2 người · 1 trang · không có lỗi");
    await workbench.pressRibbon("Lập Phụ lục I");
    expect(await workbench.texts("Phụ lục I", "A10:D10")).toEqual([["1.2", "Cấp huyện", "2", "2"]]);
  });
});

describe("the language chosen in the pane", () => {
  test("is the pane's language again in the next workbook, from the first sight", async () => {
    const workbench = await pages.open();
    await workbench.change({ locale: "en-US" });
    await workbench.pressRibbon("Check the counts");
    await workbench.waitForStatus("Chưa có bảng kiểm phiếu");
    await workbench.pane.getByText("English").click();
    await workbench.waitForStatus("No vote table yet");
    await workbench.pressTitle("Blank workbook");
    await workbench.waitForStatus("No vote table yet");
  });
});
