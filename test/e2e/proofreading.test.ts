import { districtTable, workbookOf } from "../workflow/workbookOf";
import { type WorkbenchPage, workbenchPages } from "./page";

const pages = workbenchPages();

/** As in the workbook: green. */
const RIGHT = "Đồng chí Cán bộ 1: tín nhiệm cao 18/19 phiếu, chiếm 94,74%.";
/** 92/130 = 70,77%; 74,62% are 97/130. */
const WRONG = "Đồng chí Trần Văn Mẫu: tín nhiệm cao 92/130 phiếu, chiếm 74,62%.";

async function paste({ pane, page }: WorkbenchPage, text: string): Promise<void> {
  await pane.getByLabel("Văn bản cần soát").focus();
  await page.keyboard.insertText(text);
  await pane.getByRole("button", { name: "Soát", exact: true }).click();
}

describe("Soát văn bản", () => {
  test("a right paragraph stays unmarked; a percentage that is not its count's is marked with what it should be", async () => {
    const workbench = await pages.open();
    const { pane } = workbench;
    await workbench.openFile(await workbookOf({ BTV: districtTable(["Cán bộ 1", 18, 1, 0]) }), "Huyện.xlsx");
    await workbench.waitForSheet("BTV");
    await workbench.openPane("1 người");
    await workbench.goToPlace(/Báo cáo/);

    await paste(workbench, RIGHT);
    await workbench.waitForStatus("Không thấy chỗ nào không khớp.");
    await pane.getByRole("button", { name: "Sửa văn bản" }).click();
    await pane.getByLabel("Văn bản cần soát").fill("");
    await paste(workbench, `${RIGHT}\n${WRONG}`);
    await workbench.waitForStatus("1 chỗ cần xem lại.");
    expect(
      await pane.getByRole("group", { name: "Văn bản đã đánh dấu" }).locator("mark").allInnerTexts(),
    ).toEqual(["74,62%1"]);
    await pane.getByText("Đúng ra là 70,77%.").waitFor();
    await workbench.keepScreenshot("proofreading-marked");
  });
});
