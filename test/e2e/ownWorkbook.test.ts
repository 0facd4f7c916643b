import type ExcelJS from "exceljs";
import { districtTable, workbookOf } from "../workflow/workbookOf";
import { type WorkbenchPage, workbenchPages } from "./page";
import { readSaved, rowsOf, sheetIn } from "./savedWorkbook";

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

    await workbench.goToPlace(/Văn bản/);
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
    await pane.getByText(`Đi tới ba ô B5:D5, trang “${DISTRICT}”`).click();
    await workbench.waitForSelection("B5:D5");
    await correctBothRows(workbench);
    await pane.getByText("Không có gì phải sửa: có thể lập Phụ lục I.").waitFor();

    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForStatus("Đã tạo Phụ lục I: 6 người");
    expect(await workbench.activeSheet()).toBe("Phụ lục I");
    await workbench.keepScreenshot("own-appendix");

    const saved = await readSaved(await workbench.savedFile());
    const appendix = sheetIn(saved, "Phụ lục I");
    const results = sheetIn(saved, "Kết quả tín nhiệm");
    figuresAreRight(appendix);
    resultsAreRight(results);
    printsAsForm(appendix, "A1:G24");
    expect(appendix.pageSetup.fitToHeight).toBe(1);
    printsAsForm(results, "A1:N13");
  });
});

/** Counted by hand from the two tables: number of the row, total, high, confident, low; what is not here is blank. */
const FIGURES = [
  ["1.2", "4", "3", "1", ""],
  ["1.3", "2", "1", "", "1"],
];
/** Section II: one person of six, "Cho thôi chức vụ". */
const HANDLED = ["0", "0", "0", "1", "0", "0"];

/** Name, base, then count and share in percent of each level, level; calculated by hand. */
const RESULTS = [
  ["Cán bộ 1", "19", "18", "94.74", "1", "5.26", "0", "0.00", "Tín nhiệm cao"],
  ["Cán bộ 2", "19", "13", "68.42", "4", "21.05", "2", "10.53", "Tín nhiệm cao"],
  ["Cán bộ 3", "19", "8", "42.11", "10", "52.63", "1", "5.26", "Tín nhiệm"],
  ["Cán bộ 4", "19", "17", "89.47", "2", "10.53", "0", "0.00", "Tín nhiệm cao"],
  ["Cán bộ 5", "15", "12", "80.00", "3", "20.00", "0", "0.00", "Tín nhiệm cao"],
  ["Cán bộ 6", "15", "4", "26.67", "3", "20.00", "8", "53.33", "Tín nhiệm thấp"],
];

function figuresAreRight(appendix: ExcelJS.Worksheet): void {
  const rows = rowsOf(appendix, 7, 16, 6).map(([number = "", , ...figures]) => [number, ...figures]);
  expect(rows.slice(0, 9).filter(([, ...figures]) => figures.some(Boolean))).toEqual(FIGURES);
  expect(rows.slice(10).map(([, total]) => total)).toEqual(HANDLED);
}

function resultsAreRight(results: ExcelJS.Worksheet): void {
  const rows = rowsOf(results, 7, RESULTS.length, 13).map((row) =>
    [1, 5, 6, 7, 8, 9, 10, 11, 12].map((column) =>
      SHARES.includes(column) ? percent(row[column]) : row[column],
    ),
  );
  expect(rows).toEqual(RESULTS);
  for (const column of SHARES) expect(results.getCell(7, column + 1).numFmt).toBe("0.00%");
}

/** Columns H, J and L, counted from 0. */
const SHARES = [7, 9, 11];

function percent(share = ""): string {
  return (Number(share) * 100).toFixed(2);
}

/** As Nghị định 30/2020/NĐ-CP, Phụ lục I has it: A4, 20 mm above and below, 30 mm left, 15 mm right, page number above. */
const PRINT = {
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  printTitlesRow: "5:6",
  horizontalCentered: true,
};
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };

function printsAsForm(sheet: ExcelJS.Worksheet, printArea: string): void {
  const { pageSetup, headerFooter } = sheet;
  expect(pageSetup).toMatchObject({ ...PRINT, printArea });
  const { top, bottom, left, right } = pageSetup.margins ?? {};
  expect({ top: mm(top), bottom: mm(bottom), left: mm(left), right: mm(right) }).toEqual(MARGINS);
  expect(headerFooter.differentFirst).toBe(true);
  expect(headerFooter.oddHeader).toContain("&P");
  expect([...fontsOf(sheet)]).toEqual(["Times New Roman"]);
}

/** Files give margins in inches. */
function mm(inches = NaN): number {
  return Number((inches * 25.4).toFixed(1));
}

function fontsOf(sheet: ExcelJS.Worksheet): Set<string | undefined> {
  const fonts = new Set<string | undefined>();
  sheet.eachRow((row) => row.eachCell(({ font }) => fonts.add(font?.name)));
  return fonts;
}
