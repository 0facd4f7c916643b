import { requests } from "../../src/workflow/requests";
import { makeByBuiltRibbon, startBuiltAddin } from "../workflow/addin";
import { workbenchPages } from "./page";
import { type SavedContents, contentsOf, readSaved } from "./savedWorkbook";

const pages = workbenchPages();

/** The sample into an empty workbook, and a click, through the seam of Excel for Windows. */
async function throughNode(): Promise<SavedContents> {
  const workbench = await startBuiltAddin();
  await requests.insertSample();
  await makeByBuiltRibbon(workbench);
  return contentsOf(await readSaved(await workbench.save()));
}

/** The same through the seam of Excel on the web, by hand. */
async function throughPage(): Promise<SavedContents> {
  const workbench = await pages.open();
  await workbench.openPane("Chưa có bảng kiểm phiếu");
  await workbench.pane.getByRole("button", { name: "Thử với dữ liệu mẫu" }).click();
  await workbench.waitForStatus("128 người · 16 trang · không có lỗi");
  await workbench.pressRibbon("Lập Phụ lục I");
  return workbench.contents();
}

test("Excel for Windows and Excel on the web get the same workbook from the same clicks, cell for cell", async () => {
  const node = await throughNode();
  // The empty sheet, sixteen of the sample, two made: 128 people are on those of the sample.
  expect(Object.keys(node)).toHaveLength(19);
  expect(await throughPage()).toEqual(node);
});
