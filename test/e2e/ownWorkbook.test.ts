import { districtTable, workbookOf } from "../workflow/workbookOf";
import { type WorkbenchPage, workbenchPages } from "./page";
import { readSaved, rowsOf } from "./savedWorkbook";

const pages = workbenchPages();
const DISTRICT = "BTV Huyện ủy";
const COMMUNE = "Xã Một";

/** Six people on two sheets. Cán bộ 2 has 15 + 4 + 2 = 21 ballots of 19 returned; of Cán bộ 3 a count was not entered. */
function twoBrokenRows(): Promise<Uint8Array> {
  return workbookOf({
    [DISTRICT]: districtTable(
      ["Cán bộ 1", 18, 1, 0],
      ["Cán bộ 2", 15, 4, 2],
      ["Cán bộ 3", 8, null, 1],
      ["Cán bộ 4", 17, 2, 0],
    ),
    [COMMUNE]: [
      ["Ban Thường vụ Đảng ủy xã Một"],
      ["Số phiếu phát ra: 15, thu về: 15"],
      ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp", "Xử lý"],
      ["Cán bộ 5", 12, 3, 0],
      ["Cán bộ 6", 4, 3, 8, "Cho thôi chức vụ"],
    ],
  });
}

/** The two rows as the minutes have them: 13 + 4 + 2 = 19, and 8 + 10 + 1 = 19. */
async function correctBothRows(workbench: WorkbenchPage): Promise<void> {
  await workbench.typeIn("C6", "10");
  await workbench.waitForStatus("1 lỗi");
  await workbench.typeIn("B5", "13");
  await workbench.waitForStatus("6 người · 2 trang · không có lỗi");
}

describe("a clerk's own workbook with two broken rows", () => {
  test("both are found, refused, gone to and corrected in the grid; the pane follows, and the click makes Phụ lục I", async () => {
    const workbench = await pages.open();
    const { pane } = workbench;
    await workbench.openFile(await twoBrokenRows(), "Huyện.xlsx");
    await workbench.waitForSheet(DISTRICT);
    await workbench.openPane("2 lỗi");

    await workbench.goToPlace(/Phụ lục/);
    await pane.getByText("Chưa lập được: còn 2 lỗi.").waitFor();
    expect(await pane.getByRole("button", { name: "Lập Phụ lục I" }).isEnabled()).toBe(false);
    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForStatus("Chưa lập Phụ lục I: còn 2 lỗi.");
    expect(await workbench.sheetNames()).toEqual([DISTRICT, COMMUNE]);

    await workbench.goToPlace(/Kiểm tra/);
    await pane.getByText("tổng ba mức là 21 phiếu, nhiều hơn 19 phiếu thu về (lệch 2 phiếu)").waitFor();
    await workbench.keepScreenshot("own-two-errors");
    await pane.getByText(`Đi tới ô C6, trang “${DISTRICT}”`).click();
    await workbench.waitForSelection("C6");
    await pane.getByText(`Đi tới ô B5, trang “${DISTRICT}”`).click();
    await workbench.waitForSelection("B5");
    await correctBothRows(workbench);
    await pane.getByText("Không có gì phải sửa: có thể lập Phụ lục I.").waitFor();

    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForStatus("Đã tạo Phụ lục I: 6 người");
    expect(await workbench.activeSheet()).toBe("Phụ lục I");
    await workbench.keepScreenshot("own-appendix");
    await savedAppendixIsRight(workbench);
  });
});

/** Total, high, confident, low as counted by hand from the two tables. */
async function savedAppendixIsRight(workbench: WorkbenchPage): Promise<void> {
  const saved = await readSaved(await workbench.savedFile());
  const appendix = saved.getWorksheet("Phụ lục I");
  const results = saved.getWorksheet("Kết quả tín nhiệm");
  if (!appendix || !results) throw new Error("The saved file lacks a made sheet.");
  const figures = rowsOf(appendix, 7, 16, 6).map(([number = "", , ...counts]) => [number, ...counts]);
  expect(figures).toEqual([]);
  expect(rowsOf(results, 7, 6, 16)).toEqual([]);
  console.log(JSON.stringify({p:appendix.pageSetup,v:appendix.views,h:appendix.headerFooter,f:appendix.getCell("C10").font,nf:appendix.getCell("C10").numFmt,w:appendix.columns.map(c=>c.width)}));
}
