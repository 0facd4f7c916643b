import { workbookOf } from "../workflow/workbookOf";
import { workbenchPages } from "./page";

const pages = workbenchPages();
const SHEET = "Phiếu";

/** 14, 3 and 2 of 19 ballots, and a formula that calls the add-in. */
function workbookWithFormula(): Promise<Uint8Array> {
  return workbookOf({ [SHEET]: [[14, 3, 2, { formula: "TINNHIEM(A1,B1,C1)" }]] });
}

/** 14, 3 and 2 of 19 ballots of one person, 9, 10 and 0 of another, from row 5 on as in a clerk's table. */
function twoPeople(): Promise<Uint8Array> {
  const heading = ["Họ và tên", "Cao", "Tín nhiệm", "Thấp"];
  return workbookOf({ [SHEET]: [[], [], [], heading, ["Cán bộ 1", 14, 3, 2], ["Cán bộ 2", 9, 10, 0]] });
}

const SHARES = {
  of14and3and2: ["0,736842105", "0,157894737", "0,105263158", "Tín nhiệm cao"], // of 19
  of15and3and2: ["0,75", "0,15", "0,1", "Tín nhiệm cao"], // of 20
  of9and10and0: ["0,473684211", "0,526315789", "0", "Tín nhiệm"], // of 19
};

describe("=TINNHIEM as a clerk types it", () => {
  test("it spills, is filled down, follows its counts, and gives way to what stands in its way", async () => {
    const workbench = await pages.open();
    await workbench.openFile(await twoPeople(), "Phiếu.xlsx");
    await workbench.waitForSheet(SHEET);
    await workbench.typeIn("E5", "=TINNHIEM(B5;C5;D5)");
    await workbench.waitForTexts(SHEET, "E5:H5", [SHARES.of14and3and2]);
    await workbench.goTo("E5:E6");
    await workbench.page.keyboard.press("Control+d");
    await workbench.waitForTexts(SHEET, "E5:H6", [SHARES.of14and3and2, SHARES.of9and10and0]);
    await workbench.typeIn("B5", "15");
    await workbench.waitForTexts(SHEET, "E5:H6", [SHARES.of15and3and2, SHARES.of9and10and0]);
    await workbench.keepScreenshot("function-filled-down");

    await workbench.typeIn("G5", "vướng");
    await workbench.waitForTexts(SHEET, "E5:H6", [["#SPILL!", "", "vướng", ""], SHARES.of9and10and0]);
    await workbench.goTo("G5");
    await workbench.page.keyboard.press("Delete");
    await workbench.waitForTexts(SHEET, "E5:H5", [SHARES.of15and3and2]);

    await workbench.typeIn("B5", "mười bốn");
    await workbench.waitForTexts(SHEET, "E5:H5", [["#VALUE!", "", "", ""]]);
    await workbench.goTo("E5");
    await workbench.page
      .locator('#grid[data-problem*="“mười bốn”, không đọc được thành một số nguyên từ 0 trở lên."]')
      .waitFor();
    await workbench.keepScreenshot("function-wrong-count");
  });
});

describe("custom functions over the invocation channel of Excel on the web", () => {
  test("=TINNHIEM spills shares and level; without the add-in it is #NAME?, and with it again the shares", async () => {
    const workbench = await pages.open();
    await workbench.openFile(await workbookWithFormula(), "Phiếu.xlsx");
    const shares = SHARES.of14and3and2;
    await workbench.waitForTexts(SHEET, "D1:G1", [shares]);
    await workbench.switchAddinOff();
    await workbench.waitForTexts(SHEET, "D1:G1", [["#NAME?", "", "", ""]]);
    expect(await workbench.page.locator("#ribbon button").count()).toBe(0);
    await workbench.change({ addin: true });
    await workbench.waitForTexts(SHEET, "D1:G1", [shares]);
  });
});
