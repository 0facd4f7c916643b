import { districtTable, workbookOf } from "../workflow/workbookOf";
import { type WorkbenchPage, workbenchPages } from "./page";

const pages = workbenchPages();
const MADE = ["Kết quả tín nhiệm", "Phụ lục I"];

async function removeMade({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByRole("button", { name: "Gỡ", exact: true }).click();
  await pane.getByRole("alertdialog").getByRole("button", { name: "Gỡ trang" }).click();
}

async function makeInPane(workbench: WorkbenchPage, people: number): Promise<void> {
  await workbench.pane.getByRole("button", { name: /^Lập (lại )?Phụ lục I$/ }).click();
  await workbench.waitForStatus(`Đã tạo Phụ lục I: ${people} người`);
}

describe("what was made can be taken away", () => {
  test("removed and made again in the pane; a made sheet that the clerk changed is kept, and named", async () => {
    const workbench = await pages.open();
    const table = districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 17, 2, 0]);
    await workbench.openFile(await workbookOf({ BTV: table }), "Huyện.xlsx");
    await workbench.waitForSheet("BTV");
    const before = await workbench.contents();
    await workbench.openPane("2 người · 1 trang · không có lỗi");
    await workbench.goToPlace(/Văn bản/);
    await makeInPane(workbench, 2);
    expect(await workbench.sheetNames()).toEqual(["BTV", ...MADE]);

    await removeMade(workbench);
    await workbench.waitForStatus("Đã gỡ 2 trang");
    expect(await workbench.contents()).toEqual(before);

    await makeInPane(workbench, 2);
    await workbench.waitForSheet("Phụ lục I");
    await workbench.typeIn("G10", "đã xem");
    await workbench.pane.getByText("Trang “Phụ lục I” đã được sửa tay.").waitFor();
    await workbench.keepScreenshot("removal-changed-by-hand");
    await removeMade(workbench);
    await workbench.waitForStatus(
      "Giữ nguyên 2 trang vì đã được sửa, đi cùng trang đã sửa, hoặc không rõ lập ở tệp nào",
    );
    expect(await workbench.sheetNames()).toContain("Phụ lục I");
    expect(await workbench.texts("Phụ lục I", "G10:G10")).toEqual([["đã xem"]]);
  });
});
