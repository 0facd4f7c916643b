import { type Workbench, startWorkbench } from "../node/office";

/** Sheets and defined names. */

let workbench: Workbench;
const FIRST = "Trang_tính1";

beforeAll(async () => {
  workbench = await startWorkbench();
});

beforeEach(() => workbench.open());

async function run(
  batch: (workbook: Excel.Workbook, context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    await batch(context.workbook, context);
    await context.sync();
  });
}

function sheetNames(): string[] {
  return workbench.book.sheets().map(({ name }) => name);
}

describe("sheets", () => {
  test.each([
    ["a".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["a'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["TRANG_TÍNH1", "ItemAlreadyExists"],
  ])("the name %s is refused: %s", async (name, code) => {
    await expect(run((workbook) => void workbook.worksheets.add(name))).rejects.toMatchObject({ code });
    expect(sheetNames()).toEqual([FIRST]);
  });

  test("31 characters and Vietnamese letters are a name", async () => {
    const name = "Phụ lục I – Kết quả lấy phiếu 1";
    expect(name).toHaveLength(31);
    await run((workbook) => void workbook.worksheets.add(name));
    expect(sheetNames()).toEqual([FIRST, name]);
  });

  test("are found by name in any case, and by id", async () => {
    await run(async ({ worksheets }, context) => {
      const byName = worksheets.getItem("trang_TÍNH1");
      byName.load("id");
      await context.sync();
      const byId = worksheets.getItem(byName.id);
      byId.load("name");
      await context.sync();
      expect(byId.name).toBe(FIRST);
    });
  });

  test("the last visible sheet cannot be deleted or hidden", async () => {
    await run(({ worksheets }) => {
      worksheets.add("Ẩn").visibility = "Hidden";
    });
    await expect(run(({ worksheets }) => worksheets.getItem(FIRST).delete())).rejects.toMatchObject({
      code: "InvalidOperation",
    });
    const hide = run(({ worksheets }) => {
      worksheets.getItem(FIRST).visibility = "VeryHidden";
    });
    await expect(hide).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  test("move, hide, activate, select", async () => {
    await run(({ worksheets }) => {
      const added = worksheets.add("Đầu");
      added.position = 0;
      worksheets.add("Ẩn").visibility = "VeryHidden";
      added.getRange("B2:C3").select();
    });
    expect(workbench.book.sheets()).toEqual([
      { name: "Đầu", visibility: "Visible" },
      { name: FIRST, visibility: "Visible" },
      { name: "Ẩn", visibility: "VeryHidden" },
    ]);
    expect(workbench.book.selection()).toBe("Đầu!B2:C3");
  });

  test("addresses quote the names that need it", async () => {
    await run(async ({ worksheets }, context) => {
      const ranges = ["Xã Lộc An", "Đ'ội", "A1", "Tổng_hợp"].map((name) =>
        worksheets.add(name).getRange("A1:B2"),
      );
      for (const range of ranges) range.load("address");
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        "'Xã Lộc An'!A1:B2",
        "'Đ''ội'!A1:B2",
        "'A1'!A1:B2",
        "Tổng_hợp!A1:B2",
      ]);
    });
  });

  test("freezing panes and its place", async () => {
    await run(async ({ worksheets }, context) => {
      const sheet = worksheets.getItem(FIRST);
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const place = sheet.freezePanes.getLocationOrNullObject();
      place.load("address");
      await context.sync();
      expect(place.address).toBe("Trang_tính1!A1:B3");
    });
  });
});

describe("names", () => {
  test("stand for a range, follow the renamed sheet, and are lost with it", async () => {
    await run(async ({ worksheets, names }, context) => {
      const sheet = worksheets.add("Xã A");
      names.add("kết_quả", sheet.getRange("B2:C3"), "nguồn");
      worksheets.getItem(FIRST).getRange("A1").formulas = [["=SUM(kết_quả)"]];
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.name = "Xã B";
      const item = names.getItem("KẾT_QUẢ");
      item.load("formula,type,value,comment,visible,scope");
      const range = item.getRange();
      range.load("address");
      await context.sync();
      expect(item.toJSON()).toMatchObject({
        formula: "='Xã B'!$B$2:$C$3",
        type: "Range",
        value: "'Xã B'!$B$2:$C$3",
        comment: "nguồn",
        visible: true,
        scope: "Workbook",
      });
      expect(range.address).toBe("'Xã B'!B2:C3");
    });
    expect(workbench.book.cell(FIRST, "A1").value).toBe(10);
    await run(async ({ worksheets, names }, context) => {
      worksheets.getItem("Xã B").delete();
      const item = names.getItem("kết_quả");
      item.load("formula,type,value");
      const range = item.getRangeOrNullObject();
      await context.sync();
      expect([item.formula, item.type, item.value, range.isNullObject]).toEqual([
        "=#REF!",
        "Error",
        "#REF!",
        true,
      ]);
    });
    expect(workbench.book.cell(FIRST, "A1").value).toBe("#REF!");
  });

  test("hold constants and can be hidden", async () => {
    await run(async ({ names }, context) => {
      const item = names.add("tin_nhiem.thẻ", '="abc"', "do phần bổ trợ tạo");
      item.visible = false;
      item.load("value,type");
      await context.sync();
      expect([item.value, item.type]).toEqual(["abc", "String"]);
    });
    expect(workbench.book.names()).toEqual([
      {
        name: "tin_nhiem.thẻ",
        formula: '="abc"',
        visible: false,
        comment: "do phần bổ trợ tạo",
        sheet: undefined,
      },
    ]);
  });

  test("changing a name changes the formulas that use it", async () => {
    await run(({ worksheets, names }) => {
      names.add("mức", "=0.5");
      worksheets.getItem(FIRST).getRange("A1").formulas = [["=mức*2"]];
    });
    expect(workbench.book.cell(FIRST, "A1").value).toBe(1);
    await run(({ names }) => {
      names.getItem("mức").formula = "=0.75";
    });
    expect(workbench.book.cell(FIRST, "A1").value).toBe(1.5);
    await run(({ names }) => names.getItem("mức").delete());
    expect(workbench.book.cell(FIRST, "A1").value).toBe("#NAME?");
  });

  test.each(["A1", "có dấu cách", "1a", ""])("%p is no name", async (name) => {
    await expect(run(({ names }) => void names.add(name, "=1"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  test("of a sheet are separate from those of the workbook", async () => {
    await run(async ({ worksheets, names }, context) => {
      const sheet = worksheets.getItem(FIRST);
      sheet.names.add("vùng", sheet.getRange("A1"));
      const own = sheet.names.getItemOrNullObject("vùng");
      const global = names.getItemOrNullObject("vùng");
      own.load("scope");
      await context.sync();
      expect([own.scope, global.isNullObject]).toEqual(["Worksheet", true]);
    });
  });
});
