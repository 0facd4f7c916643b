import { districtTable, workbookOf } from "../workflow/workbookOf";
import { type WorkbenchPage, workbenchPages } from "./page";

const pages = workbenchPages();

/**
 * So slow that a look at the workbook takes two requests of this many milliseconds; the pane then waits twice as long
 * after an edit, time enough for a second one on any machine.
 */
const LATENCY = 700;

/** Sync calls that happen because of an action. */
async function syncsOf(workbench: WorkbenchPage, action: () => Promise<void>): Promise<number> {
  const before = await workbench.loggedSyncs();
  await action();
  return (await workbench.loggedSyncs()) - before;
}

describe("the pane follows the grid", () => {
  test("two quick edits are looked at once, and nothing is looked at while a cell is being edited", async () => {
    const workbench = await pages.open();
    const { page, pane } = workbench;
    const table = districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 17, 2, 0], ["Cán bộ 3", 16, 3, 0]);
    await workbench.openFile(await workbookOf({ BTV: table }), "Huyện.xlsx");
    await workbench.waitForSheet("BTV");
    await workbench.openPane("3 người · 1 trang · không có lỗi");
    await workbench.setWeather({ latency: LATENCY });
    await pane.getByText("Việc khác").click();
    const oneLook = await syncsOf(workbench, async () => {
      await pane.getByRole("button", { name: "Đọc lại các bảng" }).click();
      await workbench.waitForStatus("Đang đọc");
      await workbench.waitForStatus("3 người · 1 trang · không có lỗi");
    });
    expect(oneLook).toBe(3);

    // 31 + 1 + 0 and 32 + 2 + 0 ballots of 19. Each Enter selects the next cell, which on a sheet of the clerk's asks for nothing.
    await workbench.typeIn("B4", "18");
    await workbench.loggedSyncs();
    const edits = await syncsOf(workbench, async () => {
      for (const count of ["31", "32"]) {
        await page.keyboard.type(count);
        await page.keyboard.press("Enter");
      }
      await workbench.waitForStatus("2 lỗi");
    });
    expect(edits).toBe(oneLook);

    // B6 is finished, and before the pane can look B7 is open: the one sync that asks for the cells is refused.
    const before = await workbench.loggedSyncs();
    for (const key of ["3", "3", "Enter", "1"]) await page.keyboard.press(key);
    await workbench.waitForSyncs(before + 1);
    await page.locator('#grid[data-editing="true"]').waitFor();
    expect(await pane.locator(".standing").allInnerTexts()).toEqual(["3 người · 1 trang · 2 lỗi"]);
    await page.keyboard.press("Escape");
    await workbench.waitForStatus("3 lỗi");
  });
});
