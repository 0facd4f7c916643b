import { workbookOf, type CellEntry } from "../workflow/workbookOf";
import { workbenchPages } from "./page";

const pages = workbenchPages();

/** 30 people whose row numbers, percentages, totals and stated number fit, with a column nobody uses and a list below. */
function sheetOf(people: number): (readonly CellEntry[])[] {
  const rows = Array.from({ length: people }, (_, at): CellEntry[] => [
    at + 1,
    `Cán bộ số ${at + 1}`,
    "Ủy viên",
    18,
    { formula: `D${at + 5}/20`, result: 0.9 },
    1,
    1,
    "12/5/1970",
  ]);
  return [
    ["KẾT QUẢ LẤY PHIẾU TÍN NHIỆM BAN THƯỜNG VỤ HUYỆN ỦY"],
    ["Số phiếu phát ra: 20, thu về: 20"],
    [`Danh sách gồm ${people} đồng chí`],
    ["STT", "Họ và tên", "Chức vụ", "Tín nhiệm cao", "Tỷ lệ", "Tín nhiệm", "Tín nhiệm thấp", "Ngày sinh"],
    ...rows,
    [null, "Cộng", null, 18 * people, null, people, people],
    [null, "Người lập biểu"],
  ];
}

describe("the account of a table in the pane", () => {
  test("is one line of what fits, and unfolded the sheet in small with what was set aside", async () => {
    const workbench = await pages.open();
    const { pane } = workbench;
    const book = await workbookOf({ BTV: sheetOf(30), "Xã Lộc An": sheetOf(4) }, (file) => {
      const hidden = file.getWorksheet("Xã Lộc An");
      if (hidden) hidden.state = "hidden";
      file
        .getWorksheet("BTV")
        ?.getColumn(5)
        .eachCell((cell) => (cell.numFmt = "0.00%"));
    });
    await workbench.openFile(book, "Soát.xlsx");
    await workbench.waitForSheet("BTV");
    await workbench.openPane("30 người");
    await workbench.goToPlace(/Dữ liệu/);
    const card = pane.locator(".table-card");
    expect(await card.locator(".glance-part").allInnerTexts()).toEqual([
      "dòng cộng khớp",
      "30 tỷ lệ khớp",
      "STT liền",
      "số người ghi sẵn khớp",
    ]);
    await card.getByText("Đã đọc trang này thế nào").click();
    await card.getByRole("img", { name: /Hình thu nhỏ của trang “BTV”: để tính \d+/ }).waitFor();
    expect(await pane.getByText("trang ẩn “Xã Lộc An”, 4 người có thể có trong đó").isVisible()).toBe(true);
    await card.getByText("Để riêng, không dùng để tính").scrollIntoViewIfNeeded();
    await workbench.keepScreenshot("account");
  });

  test("is drawn at once for 3,000 people", async () => {
    const workbench = await pages.open();
    const { pane } = workbench;
    await workbench.openFile(await workbookOf({ BTV: sheetOf(3_000) }), "Dài.xlsx");
    await workbench.waitForSheet("BTV");
    await workbench.openPane("3.000 người");
    await workbench.goToPlace(/Dữ liệu/);
    const pieces = pane.locator(".sheet-picture rect");
    await pane.getByText("Đã đọc trang này thế nào").click();
    await pieces.first().waitFor();
    expect(await pieces.count()).toBeLessThan(100);
  });
});
