import ExcelJS from "exceljs";
import { workbenchPages } from "./page";

const pages = workbenchPages();
const SHEET = "Phiếu";

/** 14, 3 and 2 of 19 ballots, and a formula that calls the add-in. */
async function workbookWithFormula(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet(SHEET).getRow(1).values = [14, 3, 2, { formula: "TINNHIEM(A1,B1,C1)" }];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("custom functions over the invocation channel of Excel on the web", () => {
  test("=TINNHIEM spills shares and level; without the add-in it is #NAME?, and with it again the shares", async () => {
    const workbench = await pages.open();
    await workbench.openFile(await workbookWithFormula(), "Phiếu.xlsx");
    // 14/19, 3/19, 2/19
    const shares = ["0,736842105", "0,157894737", "0,105263158", "Tín nhiệm cao"];
    await workbench.waitForTexts(SHEET, "D1:G1", [shares]);
    await workbench.switchAddinOff();
    await workbench.waitForTexts(SHEET, "D1:G1", [["#NAME?", "", "", ""]]);
    expect(await workbench.page.locator("#ribbon button").count()).toBe(0);
    await workbench.change({ addin: true });
    await workbench.waitForTexts(SHEET, "D1:G1", [shares]);
  });
});
