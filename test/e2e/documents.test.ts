import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";
import { workbenchPages } from "./page";

const pages = workbenchPages();

/** Of 20 summoned 18 came; 18 ballots went out and came back. */
const VOTE = `== Đảng ủy
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ỦY VIÊN BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC AN
Tổng số triệu tập: 20; có mặt: 18
Số phiếu phát ra: 18; số phiếu thu về: 18
STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ An | Bí thư | 15 | 2 | 1`;

const LIST = `== Danh sách
DANH SÁCH CÁN BỘ LẤY PHIẾU TÍN NHIỆM
STT | Họ và tên | Chức vụ
1 | Cán bộ An | Bí thư`;

describe("documents of a vote", () => {
  test("are made by the ribbon's menu and by the pane, each in a sheet of its own", async () => {
    const workbench = await pages.open();
    await workbench.openFile(await workbookBytes(sheetsOf(VOTE)), "Lộc An.xlsx");
    await workbench.waitForSheet("Đảng ủy");
    await workbench.page.locator("#ribbon summary").click();
    await workbench.pressRibbon("Biên bản kiểm phiếu");
    await workbench.waitForSheet("Biên bản kiểm phiếu");
    await workbench.openPane("1 người");
    await workbench.goToPlace(/Văn bản/);
    await workbench.pane.getByText("Đã lập, đúng với số liệu và thiết lập hiện nay.").waitFor();
    await workbench.pane.getByRole("button", { name: "Lập: Biểu tổng hợp kết quả" }).click();
    await workbench.waitForStatus("Đã lập văn bản");
    expect(await workbench.sheetNames()).toEqual(["Đảng ủy", "Biên bản kiểm phiếu", "Biểu tổng hợp"]);
    await workbench.keepScreenshot("documents");
  });

  test("that lack something are shown with what it is, and the list is made before any counts", async () => {
    const workbench = await pages.open();
    await workbench.openFile(await workbookBytes(sheetsOf(LIST)), "Danh sách.xlsx");
    await workbench.waitForSheet("Danh sách");
    await workbench.page.locator("#ribbon summary").click();
    await workbench.pressRibbon("Biên bản kiểm phiếu");
    await workbench.waitForStatus("Chưa lập được");
    await workbench.pane.getByText("Chưa có số phiếu: cần bảng kiểm phiếu").first().waitFor();
    await workbench.pane.getByRole("button", { name: "Lập: Danh sách lấy phiếu" }).click();
    await workbench.waitForSheet("Danh sách lấy phiếu");
  });
});
