import ExcelJS from "exceljs";
import JSZip from "jszip";
import { Calculation } from "../core/model/calculation";
import { type Book } from "../core/model/book";
import { type ChartModel, newChart } from "../core/model/charts";
import { type Sheet } from "../core/model/sheet";
import { openWorkbook } from "../xlsx/open";
import { saveWorkbook } from "../xlsx/save";
import { UnreadableWorkbook } from "../xlsx/unreadable";

/** Opening and saving .xlsx, checked with ExcelJS on the other side. */

const calculation = new Calculation();

async function bytesOf(build: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as unknown as ArrayBuffer);
}

function open(bytes: Uint8Array): Promise<Book> {
  return openWorkbook(bytes, "vi-VN", calculation);
}

async function patched(
  bytes: Uint8Array,
  name: string,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(name, change((await zip.file(name)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "uint8array" });
}

async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  return workbook;
}

function valueAt(book: Book, sheet: string, row: number, column: number): unknown {
  return book.sheetNamed(sheet)?.contentAt(row, column)?.v;
}

/** Opened by us, saved by us, and opened by ExcelJS and by us again. */
async function roundTrip(
  bytes: Uint8Array,
): Promise<{ first: Book; saved: Uint8Array; file: ExcelJS.Workbook; again: Book }> {
  const first = await open(bytes);
  const saved = await saveWorkbook(first);
  return { first, saved, file: await readBack(saved), again: await open(saved) };
}

describe("values", () => {
  test("of every kind survive, dates as serial numbers and rich text flattened", async () => {
    const bytes = await bytesOf((workbook) => {
      const sheet = workbook.addWorksheet("Phiếu");
      sheet.getCell("A1").value = "Nguyễn Văn A";
      sheet.getCell("A2").value = 12.5;
      sheet.getCell("A3").value = true;
      sheet.getCell("A4").value = { error: "#N/A" };
      sheet.getCell("A5").value = new Date(Date.UTC(2025, 2, 14));
      sheet.getCell("A5").numFmt = "dd/mm/yyyy";
      sheet.getCell("A6").value = { richText: [{ text: "Tín " }, { font: { bold: true }, text: "nhiệm" }] };
      sheet.getCell("A7").value = "  =1+1 ";
    });
    const { first, again } = await roundTrip(bytes);
    const expected = ["Nguyễn Văn A", 12.5, true, "#N/A", 45730, "Tín nhiệm", "  =1+1 "];
    expect(expected.map((_, row) => valueAt(first, "Phiếu", row, 0))).toEqual(expected);
    expect(expected.map((_, row) => valueAt(again, "Phiếu", row, 0))).toEqual(expected);
    expect(again.sheetNamed("Phiếu")?.styleAt(4, 0).numberFormat).toBe("dd/mm/yyyy");
  });

  test("formulas keep the file's results until an edit affects them", async () => {
    const bytes = await bytesOf((workbook) => {
      const sheet = workbook.addWorksheet("S");
      sheet.getCell("A1").value = 2;
      sheet.getCell("B1").value = { formula: "A1*10", result: 999 };
      sheet.getCell("B2").value = { formula: "HÀM.LẠ(1)", result: "giữ nguyên" };
      sheet.getCell("B3").value = { formula: "A1+1" } as ExcelJS.CellFormulaValue;
    });
    const book = await open(bytes);
    expect([0, 1, 2].map((row) => valueAt(book, "S", row, 1))).toEqual([999, "giữ nguyên", 3]);
    const sheet = book.sheets[0];
    sheet?.put(0, 0, { v: 5, t: 2 });
    sheet?.markChanged({ row: 0, column: 0, rows: 1, columns: 1 });
    await book.settle();
    expect([0, 1, 2].map((row) => valueAt(book, "S", row, 1))).toEqual([50, "giữ nguyên", 6]);
  });

  test("a file that asks for it is calculated on load, except what the engine does not know", async () => {
    const bytes = await bytesOf((workbook) => {
      workbook.calcProperties.fullCalcOnLoad = true;
      const sheet = workbook.addWorksheet("S");
      sheet.getCell("A1").value = { formula: "1+1", result: 999 };
      sheet.getCell("A2").value = { formula: "HÀM.LẠ(1)", result: "giữ nguyên" };
    });
    const book = await open(bytes);
    expect([valueAt(book, "S", 0, 0), valueAt(book, "S", 1, 0)]).toEqual([2, "giữ nguyên"]);
  });

  test("shared formulas become each cell's own", async () => {
    const bytes = await bytesOf((workbook) => {
      const sheet = workbook.addWorksheet("S");
      for (let row = 1; row <= 3; row++) sheet.getCell(row, 1).value = row;
      sheet.fillFormula("B1:B3", "A1*2", [2, 4, 6]);
    });
    const { first, file } = await roundTrip(bytes);
    expect(first.sheets[0]?.contentAt(2, 1)).toMatchObject({ f: "=A3*2", v: 6 });
    expect(file.getWorksheet("S")?.getCell("B3").formula).toBe("A3*2");
  });

  test("new functions are stored with their prefix and used without it", async () => {
    const bytes = await bytesOf((workbook) => {
      workbook.addWorksheet("S").getCell("A1").value = {
        formula: '_xlfn.TEXTJOIN(",",TRUE,B1:B2)',
        result: "",
      };
    });
    const { first, file } = await roundTrip(bytes);
    expect(first.sheets[0]?.contentAt(0, 0)?.f).toBe('=TEXTJOIN(",",TRUE,B1:B2)');
    expect(file.getWorksheet("S")?.getCell("A1").formula).toBe('_xlfn.TEXTJOIN(",",TRUE,B1:B2)');
  });

  test("a spilled array is saved as an array formula and opens as one", async () => {
    const book = await open(
      await bytesOf((workbook) => (workbook.addWorksheet("S").getCell("A1").value = 1)),
    );
    book.sheets[0]?.put(0, 2, { v: 0, t: 2, f: "=TRANSPOSE(A1:B1)" });
    book.sheets[0]?.markChanged({ row: 0, column: 2, rows: 1, columns: 1 });
    const saved = await saveWorkbook(book);
    const again = await open(saved);
    expect([valueAt(again, "S", 0, 2), valueAt(again, "S", 1, 2)]).toEqual([1, 0]);
    expect(again.sheets[0]?.spills.get(0, 2)).toEqual({ row: 0, column: 2, rows: 2, columns: 1 });
  });
});

describe("looks", () => {
  test("fonts, fills, borders, alignment, number formats, merges", async () => {
    const bytes = await bytesOf((workbook) => {
      const sheet = workbook.addWorksheet("S");
      const cell = sheet.getCell("B2");
      cell.value = 0.6944;
      cell.numFmt = "0.00%";
      cell.font = {
        name: "Times New Roman",
        size: 13,
        bold: true,
        italic: true,
        underline: true,
        color: { argb: "FFC00000" },
      };
      cell.fill = {
        type: "pattern",
        pattern: "solid",
        fgColor: { theme: 4, tint: 0.6 } as Partial<ExcelJS.Color>,
      };
      cell.border = { top: { style: "thin" }, bottom: { style: "double", color: { argb: "FF0000FF" } } };
      cell.alignment = {
        horizontal: "center",
        vertical: "middle",
        wrapText: true,
        textRotation: 90,
        indent: 1,
      };
      sheet.mergeCells("B2:D3");
    });
    const { first, file, again } = await roundTrip(bytes);
    const expected = {
      numberFormat: "0.00%",
      fontName: "Times New Roman",
      fontSize: 13,
      bold: true,
      italic: true,
      underline: "Single",
      fontColor: "#C00000",
      fill: "#B4C7E7",
      horizontal: "Center",
      vertical: "Center",
      wrap: true,
      rotation: 90,
      indent: 1,
      borders: { top: { line: "thin", color: "#000000" }, bottom: { line: "double", color: "#0000FF" } },
    };
    expect(first.sheets[0]?.styleAt(1, 1)).toMatchObject(expected);
    expect(again.sheets[0]?.styleAt(1, 1)).toMatchObject(expected);
    expect(file.getWorksheet("S")?.getCell("B2").font).toMatchObject({
      name: "Times New Roman",
      size: 13,
      bold: true,
    });
    expect(file.getWorksheet("S")?.model.merges).toEqual(["B2:D3"]);
  });

  test("widths, heights, hidden lines, hidden sheets, frozen panes, tab colour", async () => {
    const bytes = await bytesOf((workbook) => {
      const sheet = workbook.addWorksheet("S", {
        views: [{ state: "frozen", xSplit: 1, ySplit: 3, showGridLines: false }],
      });
      sheet.getColumn(2).width = 20;
      sheet.getColumn(3).hidden = true;
      sheet.getRow(4).height = 33;
      sheet.getRow(5).hidden = true;
      sheet.getCell("A5").value = 1;
      sheet.properties.tabColor = { argb: "FF00B050" };
      workbook.addWorksheet("Ẩn").state = "hidden";
      workbook.addWorksheet("Rất ẩn").state = "veryHidden";
    });
    const { again, file } = await roundTrip(bytes);
    const [sheet] = again.sheets;
    expect(sheet?.columnFormats.get(1)?.size).toBe(105);
    expect(sheet?.isColumnHidden(2)).toBe(true);
    expect(sheet?.rowFormats.get(3)?.size).toBe(33);
    expect(sheet?.isRowHidden(4)).toBe(true);
    expect([sheet?.frozenRows, sheet?.frozenColumns, sheet?.showGridlines, sheet?.tabColor]).toEqual([
      3,
      1,
      false,
      "#00B050",
    ]);
    expect(again.sheets.map(({ visibility }) => visibility)).toEqual(["Visible", "Hidden", "VeryHidden"]);
    expect(file.getWorksheet("S")?.getColumn(2).width).toBe(20);
    expect(file.getWorksheet("S")?.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 3 });
  });

  test("a computed row height is left automatic, a set one is kept", async () => {
    const plain = await bytesOf((workbook) => workbook.addWorksheet("S").addRows([["một"], ["hai"]]));
    const bytes = await patched(plain, "xl/worksheets/sheet1.xml", (xml) =>
      xml
        .replace('<row r="1"', '<row r="1" ht="45"')
        .replace('<row r="2"', '<row r="2" ht="30" customHeight="1"'),
    );
    const { again } = await roundTrip(bytes);
    expect([0, 1].map((row) => again.sheets[0]?.rowFormats.get(row)?.size)).toEqual([undefined, 30]);
  });

  test("the workbook's own default font is kept on cells that use it", async () => {
    const plain = await bytesOf((workbook) => (workbook.addWorksheet("S").getCell("A1").value = "chữ"));
    const bytes = await patched(plain, "xl/styles.xml", (xml) =>
      xml.replace(
        /<fonts[\s\S]*?<\/fonts>/,
        '<fonts count="1"><font><sz val="14"/><name val="Times New Roman"/></font></fonts>',
      ),
    );
    const { again } = await roundTrip(bytes);
    expect(again.sheets[0]?.styleAt(0, 0)).toMatchObject({ fontName: "Times New Roman", fontSize: 14 });
  });

  test("page setup", async () => {
    const bytes = await bytesOf((workbook) => {
      const sheet = workbook.addWorksheet("Phụ lục I");
      sheet.getCell("A1").value = 1;
      Object.assign(sheet.pageSetup, {
        paperSize: 9,
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
        margins: { left: 0.5, right: 0.25, top: 1, bottom: 0.75, header: 0.3, footer: 0.3 },
        printArea: "A1:H20",
        printTitlesRow: "1:3",
      });
      sheet.headerFooter.oddFooter = "&LNgười lập&CTrang &P/&N&RKý tên";
    });
    const { again, file } = await roundTrip(bytes);
    expect(again.sheets[0]?.page).toMatchObject({
      paper: 9,
      orientation: "Landscape",
      fitWide: 1,
      fitTall: 0,
      centerHorizontally: true,
      firstPageNumber: "",
      margins: { left: 36, right: 18, top: 72, bottom: 54 },
      printArea: "$A$1:$H$20",
      titleRows: "$1:$3",
    });
    expect(again.sheets[0]?.page.texts.defaultForAllPages).toMatchObject({
      leftFooter: "Người lập",
      centerFooter: "Trang &P/&N",
      rightFooter: "Ký tên",
    });
    expect(file.getWorksheet("Phụ lục I")?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      printArea: "A1:H20",
      printTitlesRow: "1:3",
    });
  });
});

describe("what ExcelJS would lose", () => {
  const NAMES = [
    '<definedName name="hằng" hidden="1" comment="ghi chú">"a &amp; b"</definedName>',
    '<definedName name="cục_bộ" localSheetId="0">\'Xã A\'!$B$2:$C$3</definedName>',
    "<definedName name=\"công_thức\">SUM('Xã A'!$A$1:$A$2)</definedName>",
  ];

  test("defined names: hidden, comments, constants, formulas, of sheets", async () => {
    const plain = await bytesOf((workbook) => (workbook.addWorksheet("Xã A").getCell("A1").value = 1));
    const bytes = await patched(plain, "xl/workbook.xml", (xml) =>
      xml.replace("</sheets>", `</sheets><definedNames>${NAMES.join("")}</definedNames>`),
    );
    const { first, again } = await roundTrip(bytes);
    for (const book of [first, again]) {
      expect(
        book.names.map(({ name, formula, visible, comment, sheet }) => [
          name,
          formula,
          visible,
          comment,
          sheet?.name,
        ]),
      ).toEqual([
        ["hằng", '="a & b"', false, "ghi chú", undefined],
        ["cục_bộ", "='Xã A'!$B$2:$C$3", true, "", "Xã A"],
        ["công_thức", "=SUM('Xã A'!$A$1:$A$2)", true, "", undefined],
      ]);
    }
  });

  test("settings, in the part where Excel keeps them", async () => {
    const book = await open(
      await bytesOf((workbook) => (workbook.addWorksheet("S").getCell("A1").value = 1)),
    );
    book.settings.set("tỉnh", JSON.stringify({ tên: 'Đắk "Lắk" & <khác>' }));
    const saved = await saveWorkbook(book);
    const zip = await JSZip.loadAsync(saved);
    expect(zip.file("xl/webextensions/webextension1.xml")).not.toBeNull();
    expect(await zip.file("_rels/.rels")?.async("string")).toContain("webextensiontaskpanes");
    expect((await open(saved)).settings).toEqual(new Map([["tỉnh", '{"tên":"Đắk \\"Lắk\\" & <khác>"}']]));
  });

  test("data validation on whole columns", async () => {
    const plain = await bytesOf((workbook) => (workbook.addWorksheet("S").getCell("A1").value = 1));
    const rule =
      '<dataValidations count="2"><dataValidation type="whole" operator="between" allowBlank="1" showErrorMessage="1" errorTitle="Sai" error="Từ 0 đến 100" sqref="B1:B1048576 D2"><formula1>0</formula1><formula2>100</formula2></dataValidation><dataValidation type="list" sqref="E1"><formula1>"Có,Không"</formula1></dataValidation></dataValidations>';
    const bytes = await patched(plain, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("<pageMargins", `${rule}<pageMargins`),
    );
    const { again } = await roundTrip(bytes);
    expect(again.sheets[0]?.validations).toMatchObject([
      {
        area: { column: 1, rows: 1_048_576 },
        rule: { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } },
      },
      { area: { row: 1, column: 3 }, errorAlert: { title: "Sai", message: "Từ 0 đến 100", style: "Stop" } },
      { area: { row: 0, column: 4 }, rule: { list: { source: "Có,Không", inCellDropDown: true } } },
    ]);
  });

  test("links: outside by address, inside by place", async () => {
    const book = await open(
      await bytesOf((workbook) => (workbook.addWorksheet("S").getCell("A1").value = "xem")),
    );
    const [sheet] = book.sheets;
    sheet?.put(1, 0, { v: "trang", t: 1 });
    sheet?.hyperlinks.set(0, 0, { documentReference: "'S'!B2" });
    sheet?.hyperlinks.set(1, 0, { address: "https://example.vn/a" });
    const again = await open(await saveWorkbook(book));
    expect(again.sheets[0]?.hyperlinks.get(0, 0)).toEqual({ documentReference: "'S'!B2" });
    expect(again.sheets[0]?.hyperlinks.get(1, 0)).toEqual({ address: "https://example.vn/a" });
    expect([valueAt(again, "S", 0, 0), valueAt(again, "S", 1, 0)]).toEqual(["xem", "trang"]);
  });

  test("a chart, in every part that can be set, beside one as Excel draws it", async () => {
    const book = await open(await bytesOf((workbook) => void workbook.addWorksheet("Tỷ lệ & mức")));
    const [sheet] = book.sheets as [Sheet];
    const source = { sheet, area: { row: 6, column: 2, rows: 4, columns: 1 } };
    const usual = newChart("1", source);
    const letters = { fontName: "Times New Roman", fontSize: 12.5, color: "#112233", bold: true };
    sheet.charts.push(usual, {
      ...newChart("2", source),
      name: "Biểu đồ <2>",
      area: { row: 3, column: 0, rows: 2, columns: 5 },
      title: "Kết quả – “Xã A & B”",
      titleText: letters,
      legend: "Left",
      legendText: letters,
      gapWidth: 40,
      series: [
        {
          name: "Tín nhiệm cao",
          values: source,
          labels: { sheet, area: { row: 6, column: 1, rows: 4, columns: 1 } },
          fill: "#404040",
          line: { color: "#000000", weight: 0.5 },
          hasLabels: true,
          labelFormat: "0%",
          labelText: letters,
        },
      ],
      categoryAxis: { ...usual.categoryAxis, isReversed: true, position: "Maximum", text: letters },
      valueAxis: {
        ...usual.valueAxis,
        minimum: 0,
        maximum: 1,
        majorUnit: 0.5,
        numberFormat: "0%",
        gridline: { color: "#445566", weight: 1.5 },
      },
    });
    const [again] = (await open(await saveWorkbook(book))).sheets as [Sheet];
    const named = (charts: readonly ChartModel[]) =>
      JSON.stringify(charts, (key, value: unknown) => (key === "sheet" ? "" : value), 1);
    expect(JSON.parse(named(again.charts))).toEqual(JSON.parse(named(sheet.charts)));
    expect(again.charts.map(({ series }) => series[0]?.values.sheet === again)).toEqual([true, true]);
  });

  test("conditional formats are carried", async () => {
    const bytes = await bytesOf((workbook) => {
      const sheet = workbook.addWorksheet("S");
      const style = {
        fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFF0000" } },
      } as Partial<ExcelJS.Style>;
      sheet.addConditionalFormatting({
        ref: "A1:A9",
        rules: [{ type: "expression", priority: 1, formulae: ["A1>5"], style }],
      });
    });
    const { file } = await roundTrip(bytes);
    const [carried] = (
      file.getWorksheet("S") as unknown as {
        conditionalFormattings: Array<{ ref: string; rules: unknown[] }>;
      }
    ).conditionalFormattings;
    expect(carried).toMatchObject({ ref: "A1:A9", rules: [{ type: "expression", formulae: ["A1>5"] }] });
  });
});

describe("a saved workbook", () => {
  test("asks for a full calculation and holds the results", async () => {
    const book = await open(
      await bytesOf((workbook) => (workbook.addWorksheet("S").getCell("A1").value = 21)),
    );
    book.sheets[0]?.put(0, 1, { v: 0, t: 2, f: "=A1*2" });
    book.sheets[0]?.markChanged({ row: 0, column: 1, rows: 1, columns: 1 });
    const saved = await saveWorkbook(book);
    const xml = await (await JSZip.loadAsync(saved)).file("xl/workbook.xml")?.async("string");
    expect(xml).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/);
    expect((await readBack(saved)).getWorksheet("S")?.getCell("B1").value).toMatchObject({
      formula: "A1*2",
      result: 42,
    });
  });
});

describe("unreadable files", () => {
  const text = (content: string) => new TextEncoder().encode(content);
  const compound = (content: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(content, "utf16le")]);

  test.each([
    ["empty", new Uint8Array()],
    ["not-xlsx", text("Họ tên;Số phiếu\nA;1")],
    ["not-xlsx", text("<html><body></body></html>")],
    ["old-format", compound("Workbook")],
    ["encrypted", compound("EncryptedPackage")],
    ["broken", text("PK\u0003\u0004 not a zip")],
  ])("%s", async (reason, bytes) => {
    await expect(open(bytes)).rejects.toMatchObject({ name: "UnreadableWorkbook", reason });
  });

  test("a zip that is no workbook", async () => {
    const zip = await new JSZip().file("word/document.xml", "<w/>").generateAsync({ type: "uint8array" });
    await expect(open(zip)).rejects.toMatchObject({ reason: "not-xlsx" });
  });

  test.each([
    ["xl/workbook.xml", (xml: string) => xml.slice(0, 300)],
    ["xl/worksheets/sheet1.xml", (xml: string) => xml.slice(0, -40)],
    ["xl/worksheets/sheet1.xml", (xml: string) => xml.replace("<sheetData>", "<sheetData><row")],
    ["xl/styles.xml", (xml: string) => `${xml.slice(0, 200)}</broken>`],
  ])("a damaged %s", async (part, damage) => {
    const whole = await bytesOf((workbook) => (workbook.addWorksheet("S").getCell("A1").value = "chữ"));
    const attempt = open(await patched(whole, part, damage));
    await expect(attempt).rejects.toBeInstanceOf(UnreadableWorkbook);
    await expect(attempt).rejects.toMatchObject({ reason: "broken" });
  });

  test.each([
    [
      "a cell in the last corner",
      "too-large",
      (xml: string) =>
        xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    ],
    [
      "a merged area down to the last corner",
      "too-large",
      (xml: string) =>
        xml.replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    ],
    [
      "a document type",
      "broken",
      (xml: string) => xml.replace("<worksheet", "<!DOCTYPE worksheet><worksheet"),
    ],
  ])("%s", async (_what, reason, change) => {
    const whole = await bytesOf((workbook) => (workbook.addWorksheet("S").getCell("A1").value = 1));
    await expect(open(await patched(whole, "xl/worksheets/sheet1.xml", change))).rejects.toMatchObject({
      reason,
    });
  });

  test("a picture of a gigabyte is not unpacked, and not carried", async () => {
    const whole = await bytesOf((workbook) => (workbook.addWorksheet("S").getCell("A1").value = 1));
    const zip = await JSZip.loadAsync(whole);
    zip.file("xl/media/image1.png", new Uint8Array(1000));
    const bytes = await zip.generateAsync({ type: "uint8array" });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 1000)
        view.setUint32(at + 24, 2 ** 30, true);
    expect(valueAt(await open(bytes), "S", 0, 0)).toBe(1);
  });

  test("a merged column down to the last row, which ExcelJS would make a million cells of", async () => {
    const whole = await bytesOf((workbook) => (workbook.addWorksheet("S").getCell("A1").value = 1));
    const merge = (xml: string) =>
      xml.replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>');
    const book = await open(await patched(whole, "xl/worksheets/sheet1.xml", merge));
    expect(book.sheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1_048_576, columns: 1 }]);
  });

  test("a file cut in half", async () => {
    const whole = await bytesOf((workbook) => (workbook.addWorksheet("S").getCell("A1").value = "chữ"));
    await expect(open(whole.slice(0, whole.length / 2))).rejects.toMatchObject({ reason: "broken" });
  });
});
