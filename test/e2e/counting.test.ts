import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";
import { counted, keysOf, LIST, NAMES, SLIPS } from "../workflow/thirteenBallots";
import { type WorkbenchPage, workbenchPages } from "./page";

const pages = workbenchPages();

const FIRST = "Ghi phiếu lần 1";
const SECOND = "Ghi phiếu lần 2";
const TOTALS = "Tổng hợp kiểm phiếu";

/** Milliseconds: some 700 keys are pressed one by one, each shown before the next. */
const TYPING_TAKES = 240_000;

/** What the totals ask for: whose vote it is, ballots issued and returned. */
const NUMBERS = [
  ["C5", "Ban Thường vụ cấp xã"],
  ["C6", "13"],
  ["C7", "13"],
] as const;

/** From the selected cell on: a key for each mark and Tab, Enter at the last, as whoever types ballots does. */
async function typeBallots({ page }: WorkbenchPage, ballots: readonly (readonly (string | number)[])[]) {
  for (const marks of ballots) {
    for (const [person, mark] of marks.entries()) {
      if (mark !== "") await page.keyboard.press(String(mark));
      await page.keyboard.press(person < marks.length - 1 ? "Tab" : "Enter");
    }
  }
}

test(
  "a vote of thirteen people is counted by the keys alone, twice, and once corrected comes to Phụ lục I",
  async () => {
    const workbench = await pages.open();
    await workbench.openFile(await workbookBytes(sheetsOf(LIST)), "Danh sách.xlsx");
    await workbench.waitForSheet("Danh sách");
    await workbench.page.locator("#ribbon summary").click();
    await workbench.pressRibbon("Kiểm phiếu trên máy");
    await workbench.waitForSheet(TOTALS);
    for (const [address, typed] of NUMBERS) await workbench.typeIn(address, typed);
    for (const [sheet, slips] of [
      [FIRST, SLIPS.first],
      [SECOND, SLIPS.second],
    ] as const) {
      await workbench.showSheet(sheet);
      await workbench.goTo("C10");
      await typeBallots(workbench, keysOf(slips));
    }
    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForStatus("3 lỗi");
    await workbench.pane.getByText("Hai lần ghi khác nhau ở phiếu số 9", { exact: false }).first().waitFor();

    await workbench.typeIn("D12", "1");
    await workbench.typeIn("O21", "x");
    await workbench.showSheet(FIRST);
    await workbench.typeIn("H18", "2");
    await workbench.waitForTexts(
      TOTALS,
      "F11:H23",
      NAMES.map((_, person) => ["1", "2", "3"].map((key) => counted(key)[person] ?? "")),
    );
    // The last of them by hand: 8 valid, 5 not; 1 and 2 once each, 3 six times.
    expect(await workbench.texts(TOTALS, "B23:H23")).toEqual([
      ["Cán bộ Phúc", "Ủy viên Ban Thường vụ", "8", "5", "1", "1", "6"],
    ]);
    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForSheet("Phụ lục I");
    const rows = await workbench.texts("Phụ lục I", "A7:F22");
    // By hand: An to Hà have 13, 12, 11, 10, 9, 8 and 7 of 13 high, Lan 7 and Minh 8 low; the other four have no half.
    expect(rows.find(([, label]) => /^Cấp xã/.test(label ?? ""))?.slice(2)).toEqual(["13", "7", "", "2"]);
    await workbench.keepScreenshot("counting");
  },
  TYPING_TAKES,
);
