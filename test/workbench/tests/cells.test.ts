import { type Workbench, startWorkbench } from "../node/office";

/** What entering, calculating, formatting and merging do to cells. */

let workbench: Workbench;
const SHEET = "Trang_tính1";

beforeAll(async () => {
  workbench = await startWorkbench();
});

beforeEach(() => workbench.open());

async function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getItem(SHEET), context);
    await context.sync();
    return result;
  });
}

async function enter(address: string, values: unknown[][]): Promise<void> {
  await onSheet(async (sheet) => {
    sheet.getRange(address).values = values;
  });
}

describe("entering values", () => {
  test.each([
    ["12", 12, "General"],
    ["-1,234.5", -1234.5, "General"],
    ["12%", 0.12, "0%"],
    ["TRUE", true, "General"],
    ["#N/A", "#N/A", "General"],
    ["2025-03-14", 45730, "m/d/yyyy"],
    ["Nguyễn Văn A", "Nguyễn Văn A", "General"],
    ["1.2.3", "1.2.3", "General"],
    ["'=1+1", "=1+1", "General"],
    ["'007", "007", "General"],
    ["=1+1", 2, "General"],
  ])("%s becomes %p with format %s", async (entered, value, numberFormat) => {
    await enter("A1", [[entered]]);
    const cell = workbench.book.cell(SHEET, "A1");
    expect([cell.value, cell.numberFormat]).toEqual([value, numberFormat]);
  });

  test("in a cell formatted as text everything stays text", async () => {
    await onSheet(async (sheet) => {
      sheet.getRange("A1:A2").numberFormat = [["@"], ["@"]];
      sheet.getRange("A1:A2").values = [["=1+1"], ["007"]];
    });
    expect(workbench.book.values(SHEET, "A1:A2")).toEqual([["=1+1"], ["007"]]);
    expect(workbench.book.cell(SHEET, "A1").formula).toBeUndefined();
  });

  test("null leaves a cell as it is, an empty text empties it", async () => {
    await enter("A1:B1", [["giữ", "bỏ"]]);
    await enter("A1:B1", [[null, ""]]);
    expect(workbench.book.values(SHEET, "A1:B1")).toEqual([["giữ", ""]]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.load("valueTypes");
      await context.sync();
      expect(range.valueTypes).toEqual([["String", "Empty"]]);
    });
  });

  test.each(["=SUM(A1", "=1+", '="a', "=*2", "=(1))"])(
    "%s is no formula: invalid argument",
    async (formula) => {
      await expect(enter("A1", [[formula]])).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );

  test("one value fills the whole range", async () => {
    await onSheet(async (sheet) => {
      (sheet.getRange("A1:B2") as unknown as { values: unknown }).values = 7;
    });
    expect(workbench.book.values(SHEET, "A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
});

describe("formulas", () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Xã Lộc An").getRange("C7").values = [[41]];
      context.workbook.worksheets.add("Đ'ội").getRange("A1").values = [["đội"]];
      await context.sync();
    });
    await enter("A1:B5", [
      ["Nguyễn Văn A", 5],
      ["Nguyễn Thị B", 7],
      ["Trần C", 9],
      ["'1.2", null],
      [null, null],
    ]);
  });

  test.each([
    ["=SUM(B1:B3)", 21],
    ['=COUNTIFS(A1:A9,"Nguyễn*")', 2],
    ['=COUNTIFS(A1:A9,"Nguyễn*",B1:B9,">5")', 1],
    ["=A5", 0],
    ['=A5&""', ""],
    ['=IF(A5="","trống",A5)', "trống"],
    ["='Xã Lộc An'!C7+1", 42],
    ["='Đ''ội'!A1", "đội"],
    ['=TEXT(0.6944,"0.00%")', "69.44%"],
    ['=VALUE("12")', 12],
    ['=MID("abcdef",2,3)', "bcd"],
    ['=SEARCH("TRẦN",A3)', 1],
    ['=SUBSTITUTE("a b"," ","-")', "a-b"],
    ['=TRIM("  a   b ")', "a b"],
    ['=LOWER("ĐỘI")', "đội"],
    ['=EXACT("a","A")', false],
    ['=HYPERLINK("#\'Xã Lộc An\'!C7","xem")', "xem"],
    ["=ISNUMBER(B1)", true],
    ["=ROUND(200/3,2)", 66.67],
    ['=IFERROR(1/0,"lỗi")', "lỗi"],
    ["=1/0", "#DIV/0!"],
    ["=N(A1)", 0],
    ["=UNICHAR(7841)", "ạ"],
    ["=SUMPRODUCT((B1:B3>5)*B1:B3)", 16],
    ["=INDEX(A1:B3,3,2)", 9],
    ["=MATCH(7,B1:B3,0)", 2],
    ["=SUM(B:B)", 21],
    ["=KHÔNGCÓ(1)", "#NAME?"],
    ["=B1%", 0.05],
  ])("%s is %p", async (formula, value) => {
    await enter("D1", [[formula]]);
    expect(workbench.book.cell(SHEET, "D1")).toMatchObject({ formula, value });
  });

  test("follow the cells they refer to, also on another sheet and in a chain", async () => {
    await enter("D1:D2", [["='Xã Lộc An'!C7*2"], ["=D1+1"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Xã Lộc An").getRange("C7").values = [[50]];
      await context.sync();
    });
    expect(workbench.book.values(SHEET, "D1:D2")).toEqual([[100], [101]]);
  });

  test("are calculated before a load in the same batch", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("D1").formulas = [["=SUM(B1:B3)"]];
      const range = sheet.getRange("D1");
      range.load("values,formulas,text");
      await context.sync();
      expect([range.values, range.formulas, range.text]).toEqual([[[21]], [["=SUM(B1:B3)"]], [["21"]]]);
    });
  });

  test("are written and read in the form of the regional settings", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("D1:E1");
      range.formulasLocal = [["=ROUND(2,675;2)", "chữ; 1,5"]];
      range.load("formulas,formulasLocal,values");
      await context.sync();
      expect(range.formulas).toEqual([["=ROUND(2.675,2)", "chữ; 1,5"]]);
      expect(range.formulasLocal).toEqual([["=ROUND(2,675;2)", "chữ; 1,5"]]);
      expect(range.values).toEqual([[2.68, "chữ; 1,5"]]);
    });
  });

  test("an array spills, and is blocked by a value in its way", async () => {
    await enter("D1", [["=B1:B3*2"]]);
    expect(workbench.book.values(SHEET, "D1:D3")).toEqual([[10], [14], [18]]);
    await enter("D2", [["vướng"]]);
    expect(workbench.book.values(SHEET, "D1:D3")).toEqual([["#SPILL!"], ["vướng"], [""]]);
    await enter("D2", [[""]]);
    expect(workbench.book.values(SHEET, "D1:D3")).toEqual([[10], [14], [18]]);
  });

  test("follow a renamed sheet and lose a deleted one", async () => {
    await enter("D1:D2", [["='Xã Lộc An'!C7"], ["=\"Xã Lộc An\"&'Đ''ội'!A1"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Xã Lộc An").name = "Lộc_An";
      context.workbook.worksheets.getItem("Đ'ội").delete();
      await context.sync();
    });
    expect(workbench.book.cell(SHEET, "D1")).toMatchObject({ formula: "=Lộc_An!C7", value: 41 });
    expect(workbench.book.cell(SHEET, "D2")).toMatchObject({ formula: '="Xã Lộc An"&#REF!', value: "#REF!" });
  });

  test("manual calculation waits for the request", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
      const range = context.workbook.worksheets.getItem(SHEET).getRange("D1");
      range.values = [["=SUM(B1:B3)"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[0]]);
      application.calculate(Excel.CalculationType.full);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[21]]);
    });
  });
});

describe("text in Vietnamese separators", () => {
  test.each([
    [0.6944, "0.00%", "69,44%"],
    [1234567.891, "#,##0.00", "1.234.567,89"],
    [45730, "dd/mm/yyyy", "14/03/2025"],
    [0.5, "General", "0,5"],
    [true, "General", "TRUE"],
  ])("%p as %s shows %s", async (value, numberFormat, text) => {
    await onSheet(async (sheet) => {
      sheet.getRange("A1").values = [[value]];
      sheet.getRange("A1").numberFormat = [[numberFormat]];
    });
    expect(workbench.book.cell(SHEET, "A1").text).toBe(text);
  });

  test("the application tells its separators", async () => {
    await Excel.run(async (context) => {
      const { numberFormat } = context.workbook.application.cultureInfo;
      numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      context.workbook.application.load("decimalSeparator");
      await context.sync();
      expect([numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]).toEqual([",", "."]);
      expect(context.workbook.application.decimalSeparator).toBe(",");
    });
  });
});

describe("merged areas", () => {
  test("merging keeps the top-left value, and covered cells take none", async () => {
    await enter("A1:C1", [["giữ", "mất", "mất"]]);
    await onSheet(async (sheet) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("B1").values = [["không nhận"]];
    });
    expect(workbench.book.values(SHEET, "A1:C1")).toEqual([["giữ", "", ""]]);
    expect(workbench.book.merges(SHEET)).toEqual(["A1:C1"]);
  });

  test("are reported by the ranges they touch, and null where there are none", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A3:B4").merge(true);
      const areas = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
      areas.load("address,areaCount,cellCount,areas/items/address");
      const none = sheet.getRange("H1:I9").getMergedAreasOrNullObject();
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual([
        "Trang_tính1!A1:C1,Trang_tính1!A3:B3,Trang_tính1!A4:B4",
        3,
        7,
      ]);
      expect(areas.areas.items.map(({ address }) => address)).toHaveLength(3);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("unmerge", async () => {
    await onSheet(async (sheet) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("B1").unmerge();
    });
    expect(workbench.book.merges(SHEET)).toEqual([]);
  });
});

describe("looks", () => {
  test("fonts, fills, alignment and borders are kept per cell", async () => {
    await onSheet(async (sheet) => {
      const { format } = sheet.getRange("A1:B2");
      format.font.name = "Times New Roman";
      format.font.size = 13;
      format.font.bold = true;
      format.fill.color = "#ffe699";
      format.horizontalAlignment = "Center";
      format.wrapText = true;
      format.borders.getItem("EdgeBottom").style = "Double";
      format.borders.getItem("InsideVertical").style = "Continuous";
    });
    const { style } = workbench.book.cell(SHEET, "B2");
    expect(style).toMatchObject({
      fontName: "Times New Roman",
      fontSize: 13,
      bold: true,
      fill: "#FFE699",
      wrap: true,
    });
    expect(style.borders).toEqual({
      bottom: { line: "double", color: "#000000" },
      left: { line: "thin", color: "#000000" },
    });
    expect(workbench.book.cell(SHEET, "A1").style.borders).toEqual({
      right: { line: "thin", color: "#000000" },
    });
  });

  test("column widths are points: the standard column is 48", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.getCell(0, 1).format.columnWidth = 96;
      const first = range.getCell(0, 0);
      first.load("format/columnWidth,format/rowHeight");
      range.load("format/columnWidth");
      await context.sync();
      expect([first.format.columnWidth, first.format.rowHeight, range.format.columnWidth]).toEqual([
        48,
        15,
        null,
      ]);
    });
  });

  test("columns are fitted to the results of their formulas", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [['=REPT("x",30)']];
      sheet.getRange("A1").format.autofitColumns();
      const { format } = sheet.getRange("A1");
      format.load("columnWidth");
      await context.sync();
      expect(format.columnWidth).toBe(166.5);
    });
  });

  test("properties of rows, columns and cells come in one answer", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("A1").format.fill.color = "red";
      const range = sheet.getRange("A1:B2");
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      const cells = range.getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }]);
      expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: true }]);
      expect(cells.value[0]).toEqual([
        { format: { fill: { color: "#FF0000" } } },
        { format: { fill: { color: "#FFFFFF" } } },
      ]);
    });
  });

  test("used range with valuesOnly ignores looks", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D9").format.font.bold = true;
      const values = sheet.getUsedRange(true);
      const all = sheet.getUsedRange();
      values.load("address");
      all.load("address");
      await context.sync();
      expect([values.address, all.address]).toEqual(["Trang_tính1!B2", "Trang_tính1!B2:D9"]);
    });
  });

  test("clear takes contents, formats or both", async () => {
    await onSheet(async (sheet) => {
      const range = sheet.getRange("A1:A2");
      range.values = [[1], [2]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear(Excel.ClearApplyTo.contents);
      sheet.getRange("A2").clear(Excel.ClearApplyTo.formats);
    });
    const { book } = workbench;
    expect([book.cell(SHEET, "A1").value, book.cell(SHEET, "A1").font.bold]).toEqual(["", true]);
    expect([book.cell(SHEET, "A2").value, book.cell(SHEET, "A2").font.bold]).toEqual([2, false]);
  });

  test("a protected sheet refuses writes", async () => {
    const write = onSheet(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("copying formulas", () => {
  const formulas = (address: string): Promise<unknown[][]> =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange(address).load({ formulas: true });
      await context.sync();
      return range.formulas;
    });

  test("fills every row with the formulas of the one, moving what no dollar sign holds", async () => {
    await enter("A1:B1", [[2, `=A1*$A$1&"A1"&SUM(A$1:A1)`]]);
    await enter("A2:A4", [[3], [5], [7]]);
    await onSheet(async (sheet) => sheet.getRange("B2:B4").copyFrom("B1:B1", "Formulas"));
    expect(await formulas("B2:B4")).toEqual([
      [`=A2*$A$1&"A1"&SUM(A$1:A2)`],
      [`=A3*$A$1&"A1"&SUM(A$1:A3)`],
      [`=A4*$A$1&"A1"&SUM(A$1:A4)`],
    ]);
    expect(workbench.book.texts(SHEET, "B1:B4").flat()).toEqual(["4A12", "6A15", "10A110", "14A117"]);
  });

  test("leaves looks where they are, and gives #REF! above the first row", async () => {
    await enter("A2", [["=A1"]]);
    await onSheet(async (sheet) => {
      sheet.getRange("A2").numberFormat = [["0.00%"]];
      sheet.getRange("B1").copyFrom("A2", "Formulas");
    });
    expect(await formulas("B1")).toEqual([["=#REF!"]]);
    expect(workbench.book.cell(SHEET, "B1").numberFormat).toBe("General");
  });

  test("is calculated again with the cells it was moved to", async () => {
    await enter("A1:B2", [
      [1, "=A1+1"],
      [2, null],
    ]);
    await onSheet(async (sheet) => sheet.getRange("B2").copyFrom("B1", "Formulas"));
    await enter("A2", [[9]]);
    expect(workbench.book.cell(SHEET, "B2").value).toBe(10);
  });
});
