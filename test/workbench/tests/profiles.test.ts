import { districtTable, workbookOf } from "../../workflow/workbookOf";
import { BEYOND_MEMBERS, type Fault, type HostProfile, PROFILES } from "../core/profiles";
import { librarySchema } from "../node/library";
import { NO_ANSWER, type Workbench, profileCalled, startWorkbench } from "../node/office";

/** What real Excels are reported to do wrong, seen from an add-in through the unmodified library. */

declare const CustomFunctions: {
  associate(id: string, call: (...args: never[]) => unknown): void;
  Error: new (code: string, message?: string) => Error;
};

const SHEET = "Trang_tính1";
let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench({ profile: "excel-2021-win" });
});

beforeEach(async () => {
  workbench.weather.faults = [];
  await workbench.open();
  workbench.resetTraffic();
});

function faultsOf(profile: HostProfile): readonly Fault[] {
  return profile.faults;
}

/** The code of the error with which a batch ends. */
async function codeOf(batch: (sheet: Excel.Worksheet) => unknown): Promise<string | undefined> {
  try {
    await Excel.run(async (context) => {
      batch(context.workbook.worksheets.getItem(SHEET));
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

describe("the table of faults", () => {
  const members = new Set(
    Object.entries(librarySchema()).flatMap(([type, { scalars, navigations, methods }]) =>
      [scalars, navigations, methods].flatMap((parts) =>
        Object.values(parts).map(({ api }: { readonly api: string }) => `${type}.${api}`),
      ),
    ),
  );
  const elsewhere: readonly string[] = [
    ...Object.values(BEYOND_MEMBERS),
    "WorksheetCollection.onSelectionChanged",
  ];

  test.each(Object.entries(PROFILES))(
    "%s names members that office.js has, and where each is reported",
    (_, profile) => {
      for (const { member, issue } of faultsOf(profile)) {
        expect(members.has(member) || elsewhere.includes(member) ? "known" : member).toBe("known");
        expect(issue).toMatch(/\d|docs/);
      }
    },
  );
});

test("an Excel of 2021 offers ExcelApi 1.14 and to wait for a cell that is being edited", () => {
  const { requirements } = Office.context;
  expect([
    requirements.isSetSupported("ExcelApi", "1.14"),
    requirements.isSetSupported("ExcelApi", "1.15"),
    requirements.isSetSupported("DelayForCellEdit"),
  ]).toEqual([true, false, true]);
});

describe("a cell that is being edited", () => {
  afterEach(() => {
    workbench.weather.cellEditMode = false;
  });

  test("keeps back what was asked with delayForCellEdit, until it is left", async () => {
    workbench.weather.cellEditMode = true;
    let isDone = false;
    const held = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("A1").values = [[1]];
      await context.sync();
    }).then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isDone).toBe(false);
    workbench.weather.cellEditMode = false;
    await held;
    expect(workbench.book.cell(SHEET, "A1").value).toBe(1);
  });

  test("refuses what was asked without it", async () => {
    workbench.weather.cellEditMode = true;
    expect(await codeOf((sheet) => sheet.activate())).toBe("InvalidOperationInCellEditMode");
  });
});

describe("members that refuse", () => {
  test("another workbook in front: no sheet is added, shown or deleted, cells are written", async () => {
    workbench.weather.faults = profileCalled("other-workbook").faults;
    expect(await codeOf((sheet) => sheet.activate())).toBe("GeneralException");
    expect(await codeOf((sheet) => sheet.context.workbook.worksheets.add("Mới"))).toBe("GeneralException");
    expect(await codeOf((sheet) => sheet.delete())).toBe("InvalidSelection");
    expect(await codeOf((sheet) => (sheet.getRange("A1").values = [[7]]))).toBeUndefined();
    expect(workbench.book.sheets().map(({ name }) => name)).toEqual([SHEET]);
    expect(workbench.book.cell(SHEET, "A1").value).toBe(7);
  });

  test("grouped sheets and a read-only file refuse whatever writes, and nothing that reads or shows", async () => {
    for (const [name, code] of [
      ["grouped-sheets", "GeneralException"],
      ["read-only", "AccessDenied"],
    ] as const) {
      workbench.weather.faults = profileCalled(name).faults;
      expect(await codeOf((sheet) => (sheet.getRange("A1").values = [[7]]))).toBe(code);
      expect(await codeOf((sheet) => sheet.context.workbook.settings.add("a", 1))).toBe(code);
      expect(await codeOf((sheet) => sheet.context.workbook.application.calculate("Recalculate"))).toBe(code);
      expect(await codeOf((sheet) => sheet.getRange("A1").load({ values: true }))).toBeUndefined();
      expect(await codeOf((sheet) => sheet.activate())).toBeUndefined();
    }
    expect(workbench.book.cell(SHEET, "A1").value).toBe("");
  });

  test("freezing rows fails once in Excel 2021", async () => {
    workbench.weather.faults = profileCalled("excel-2021-win").faults;
    expect(await codeOf((sheet) => sheet.freezePanes.freezeRows(2))).toBe("GeneralException");
    expect(await codeOf((sheet) => sheet.freezePanes.freezeRows(2))).toBeUndefined();
  });

  test("a sheet of Excel on the web keeps its name", async () => {
    workbench.weather.faults = profileCalled("excel-web").faults;
    expect(await codeOf((sheet) => (sheet.name = "Khác"))).toBe("InvalidArgument");
    expect(workbench.book.sheets().map(({ name }) => name)).toEqual([SHEET]);
  });

  test("a request over 5 MB fails as something unknown in Excel on the web", async () => {
    workbench.weather.faults = profileCalled("excel-web").faults;
    workbench.weather.payloadBytes = 20_000;
    const rows = 2_000;
    const code = await codeOf((sheet) => {
      sheet.getRangeByIndexes(0, 0, rows, 1).values = Array.from({ length: rows }, (_, row) => [`Số ${row}`]);
    });
    workbench.weather.payloadBytes = Infinity;
    expect(code).toBe("GeneralException");
  });
});

describe("members that do something else", () => {
  test("one page wide is not set in Excel 2021, a scale is", async () => {
    workbench.weather.faults = profileCalled("excel-2021-win").faults;
    const zoomAfter = (zoom: Excel.PageLayoutZoomOptions) =>
      Excel.run(async (context) => {
        const layout = context.workbook.worksheets.getItem(SHEET).pageLayout;
        layout.zoom = zoom;
        layout.load({ zoom: true });
        await context.sync();
        return layout.zoom;
      });
    expect(await zoomAfter({ scale: 80 })).toEqual({ scale: 80 });
    expect(await zoomAfter({ horizontalFitToPages: 1 })).toEqual({ scale: 80 });
  });

  test("merges that begin above the range are not told, or only by their first cells", async () => {
    const merged = (name: "excel-2021-win" | "excel-2024-win", address: string) => {
      workbench.weather.faults = profileCalled(name).faults;
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
        const merges = range.getMergedAreasOrNullObject().load({ address: true });
        await context.sync();
        return merges.isNullObject ? undefined : merges.address;
      });
    };
    await codeOf((sheet) => {
      sheet.getRange("A1:A3").merge();
      sheet.getRange("B2:C2").merge();
    });
    expect(await merged("excel-2024-win", "A1:C4")).toBe(`${SHEET}!A1:A3,${SHEET}!B2:C2`);
    expect(await merged("excel-2024-win", "A2:C4")).toBe(`${SHEET}!B2:C2`);
    expect(await merged("excel-2021-win", "A1:C4")).toBe(`${SHEET}!A1,${SHEET}!B2`);
  });

  test("merging takes the fill away that was there", async () => {
    workbench.weather.faults = profileCalled("excel-2024-win").faults;
    await codeOf((sheet) => {
      sheet.getRange("A1:B1").format.fill.color = "#FFE699";
      sheet.getRange("A1:A2").merge();
    });
    expect(workbench.book.cell(SHEET, "A1").style.fill).toBeUndefined();
    expect(workbench.book.cell(SHEET, "B1").style.fill).toBe("#FFE699");
  });

  test("settings are gone when the workbook is opened again", async () => {
    await codeOf((sheet) => sheet.context.workbook.settings.add("TinNhiem.pane", "{}"));
    const saved = await workbench.save();
    await workbench.open(saved);
    expect(workbench.book.settings()).toEqual({ "TinNhiem.pane": "{}" });
    workbench.weather.faults = profileCalled("settings-lost").faults;
    await workbench.open(saved);
    expect(workbench.book.settings()).toEqual({});
  });
});

describe("the undo list", () => {
  test("is emptied by every write in Excel 2021, by no reading", async () => {
    workbench.weather.faults = profileCalled("excel-2021-win").faults;
    await codeOf((sheet) => {
      sheet.activate();
      sheet.getRange("A1").load({ values: true });
    });
    expect(workbench.traffic().undoEmptied).toBe(0);
    await codeOf((sheet) => sheet.context.workbook.settings.add("a", 1));
    expect(workbench.traffic().undoEmptied).toBe(1);
  });

  test("is emptied in Microsoft 365 by deleting or renaming a sheet alone", async () => {
    workbench.weather.faults = profileCalled("excel-365-win").faults;
    await codeOf((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.context.workbook.worksheets.add("Mới");
    });
    expect(workbench.traffic().undoEmptied).toBe(0);
    await codeOf((sheet) => (sheet.name = "Khác"));
    expect(workbench.traffic().undoEmptied).toBe(1);
  });
});

test("in some builds of Microsoft 365 no selection is told of, a change is", async () => {
  await workbench.open(await workbookOf({ [SHEET]: districtTable(["Cán bộ 1", 18, 1, 0]) }));
  workbench.weather.faults = profileCalled("excel-365-win").faults;
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    worksheets.onAdded.add(async () => void heard.push("added"));
    await context.sync();
  });
  await workbench.act((book) => {
    book.select(book.activeSheet, { row: 3, column: 1, rows: 1, columns: 1 });
    book.addSheet("Xã Một");
  });
  expect(heard).toEqual(["added"]);
});

test("an answer that never comes leaves what was carried out, and nothing else waits for it", async () => {
  workbench.failRequest(1, NO_ANSWER, 100);
  void Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("A1").values = [[5]];
    await context.sync();
  });
  await workbench.idle();
  expect(workbench.book.cell(SHEET, "A1").value).toBe(5);
  expect(await codeOf((sheet) => sheet.activate())).toBeUndefined();
});

describe("custom functions", () => {
  beforeAll(() => {
    CustomFunctions.associate("DOUBLE", (value: number) => 2 * value);
    CustomFunctions.associate("REFUSE", () => {
      throw new CustomFunctions.Error("#N/A", "thiếu số phiếu");
    });
  });

  beforeEach(() =>
    workbench.registerFunctions({
      functions: [
        { id: "DOUBLE", name: "DOUBLE", parameters: [{ dimensionality: "scalar" }] },
        { id: "REFUSE", name: "REFUSE", parameters: [] },
      ],
    }),
  );

  test("are busy for good in Microsoft 365 once the add-in has asked for a calculation", async () => {
    workbench.weather.faults = profileCalled("excel-365-win").faults;
    await codeOf((sheet) => (sheet.getRange("A1").formulas = [["=DOUBLE(4)"]]));
    expect(workbench.book.cell(SHEET, "A1").value).toBe(8);
    await codeOf((sheet) => sheet.context.workbook.application.calculate("Recalculate"));
    await codeOf((sheet) => (sheet.getRange("A2").formulas = [["=DOUBLE(5)"]]));
    expect(workbench.book.cell(SHEET, "A2").value).toBe("#BUSY!");
  });

  test("show an error without its message in Excel for Mac", async () => {
    const problems: Array<string | undefined> = [];
    for (const faults of [[], profileCalled("excel-mac").faults]) {
      workbench.weather.faults = faults;
      await codeOf((sheet) => (sheet.getRange("A1").formulas = [["=REFUSE()"]]));
      await workbench.act((book) => problems.push(book.activeSheet.contentAt(0, 0)?.problem));
    }
    expect(problems).toEqual(["thiếu số phiếu", undefined]);
    expect(workbench.book.cell(SHEET, "A1").value).toBe("#N/A");
  });
});
