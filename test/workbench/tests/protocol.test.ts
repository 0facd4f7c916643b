import { type Workbench, startWorkbench } from "../node/office";

/** The rules of the RichApi protocol, seen from an add-in through the unmodified library. */

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench({ locale: "vi-VN" });
});

beforeEach(async () => {
  await workbench.open();
  workbench.resetTraffic();
});

async function failureOf(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(batch);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The batch did not fail.");
}

const FIRST = "Trang_tính1";

describe("start", () => {
  test("office.js reports Excel on PC in the locale asked for", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.displayLanguage).toBe("vi-VN");
  });

  test("ExcelApi is offered up to 1.14 and no further", () => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  });

  test("a member above the offered set is refused by the library", async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem(FIRST).getRange("A1").getDependents();
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
  });

  test("a second workbench in the same realm is refused", async () => {
    await expect(startWorkbench()).rejects.toThrow("already loaded");
  });
});

describe("null objects", () => {
  test("what hangs below a null object is null, and writing to it does nothing", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
      const range = sheet.getRange("A1");
      range.load("values");
      range.values = [[1]];
      sheet.activate();
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test("an empty sheet has no used range", async () => {
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(FIRST).getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });
});

describe("errors", () => {
  test("are Errors of this realm with code, place and Excel's message", async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Không có").activate();
      await context.sync();
    });
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error.code).toBe("ItemNotFound");
    expect(error.message).toBe("The requested resource doesn't exist.");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  });

  test("what was written before the error stays", async () => {
    await failureOf(async (context) => {
      context.workbook.worksheets.getItem(FIRST).getRange("B2").values = [["trước lỗi"]];
      context.workbook.worksheets.getItem("Không có").activate();
      await context.sync();
    });
    expect(workbench.book.cell(FIRST, "B2").value).toBe("trước lỗi");
  });

  test("a property that was not loaded cannot be read", async () => {
    const error = await failureOf(async (context) => {
      const range = context.workbook.worksheets.getItem(FIRST).getRange("A1");
      await context.sync();
      return range.values;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test("a table of the wrong shape is an invalid argument of Range.values", async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem(FIRST).getRange("A1:B2").values = [[1], [2]];
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
  });

  test("a known method that is not implemented fails loudly", async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem(FIRST).copy();
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["NotImplemented", "Worksheet.copy"]);
  });

  test("a known part of an object that is not implemented fails loudly", async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem(FIRST).pivotTables.load("items/name");
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["NotImplemented", "Worksheet.pivotTables"]);
  });

  test("a scalar that is not implemented is left out, so reading it fails", async () => {
    const error = await failureOf(async (context) => {
      const range = context.workbook.worksheets.getItem(FIRST).getRange("A1");
      range.load("top");
      await context.sync();
      return range.top;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test("an unknown property is refused", async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets
        .getItem(FIRST)
        .getRange("A1")
        .load("nosuch" as "values");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("batches", () => {
  test("one Excel.run with one sync is one sync and one release", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(FIRST).getRange("A1").load("values");
      await context.sync();
    });
    await workbench.idle();
    expect(workbench.traffic()).toMatchObject({ requests: 2, syncs: 1 });
  });

  test("no reference is left after Excel.run", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(FIRST).getRange("A1:C3");
      await context.sync();
      range.getRow(1).load("address");
      await context.sync();
      expect(workbench.liveReferences()).toBeGreaterThan(0);
    });
    await workbench.idle();
    expect(workbench.liveReferences()).toBe(0);
  });

  test("a path with an effect is evaluated once", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Một");
      sheet.load("name");
      sheet.getRange("A1").values = [[1]];
      sheet.activate();
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(workbench.book.sheets().map(({ name }) => name)).toEqual([FIRST, "Một"]);
    expect(workbench.book.values("Một", "A1:A2")).toEqual([[1], [2]]);
  });

  test("a collection gives its items, and an item can be used in the next batch", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Hai");
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual([FIRST, "Hai"]);
      worksheets.items[1]?.load("position");
      await context.sync();
      expect(worksheets.items[1]?.position).toBe(1);
    });
  });

  test("an object can be an argument, and a method can return a number", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(FIRST);
      const around = sheet.getRange("B2").getBoundingRect(sheet.getRange("D7"));
      around.load("address");
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect([around.address, count.value]).toEqual(["Trang_tính1!B2:D7", 1]);
    });
  });

  test("a large write, which the library splits, arrives whole", async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [row, `dòng ${row}`, row % 2 === 0, null, row / 4]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(FIRST).getRange("A1:E400").values = rows;
      await context.sync();
    });
    expect(workbench.traffic().actions).toBeGreaterThan(5);
    expect(workbench.book.values(FIRST, "A400:E400")).toEqual([[399, "dòng 399", false, "", 99.75]]);
  });

  test("mixed looks are null", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(FIRST).getRange("A1:B1");
      range.getCell(0, 0).format.font.bold = true;
      range.load("format/font/bold,format/font/size");
      await context.sync();
      expect([range.format.font.bold, range.format.font.size]).toEqual([null, 11]);
    });
  });
});

describe("planned failures", () => {
  test("the n-th request fails with the code asked for, then all is well again", async () => {
    workbench.failRequest(2, "GeneralException");
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem(FIRST).load("name");
      await context.sync();
      context.workbook.worksheets.getItem(FIRST).load("name");
      await context.sync();
    });
    expect(error.code).toBe("GeneralException");
    await Excel.run(async (context) => context.sync());
  });

  test.each([
    "RequestPayloadSizeLimitExceeded",
    "InvalidOperationInCellEditMode",
    "InvalidOrTimedOutSession",
  ])("%s comes from the transport", async (code) => {
    workbench.failRequest(1, code);
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem(FIRST).load("name");
      await context.sync();
    });
    expect(error.code).toBe(code);
  });
});

describe("events", () => {
  test("a change reaches the sheet's handler after the batch", async () => {
    const changed = new Promise<string>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getItem(FIRST).onChanged.add(async ({ address }) => resolve(address));
        await context.sync();
        context.workbook.worksheets.getItem(FIRST).getRange("C3:C4").values = [[1], [2]];
        await context.sync();
      });
    });
    await expect(changed).resolves.toBe("C3:C4");
  });

  test("an added sheet reaches the collection's handler", async () => {
    const added = new Promise<string>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.onAdded.add(async ({ worksheetId }) => resolve(worksheetId));
        await context.sync();
        context.workbook.worksheets.add("Mới");
        await context.sync();
      });
    });
    await expect(added).resolves.toMatch(/^\{[\d-]+\}$/);
  });
});
