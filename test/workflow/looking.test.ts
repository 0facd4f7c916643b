import { requests } from "../../src/workflow/requests";
import type { Workbench } from "../workbench/node/office";
import { enter, pressBuildAppendix, startAddin, type } from "./addin";
import { districtTable, workbookOf } from "./workbookOf";

describe("merely looking", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await startAddin({ profile: "excel-2021-win" });
  });

  beforeEach(async () => {
    workbench.weather.cellEditMode = false;
    await workbench.open(await workbookOf({ BTV: districtTable(["Cán bộ 1", 18, 1, 0]) }));
    await pressBuildAppendix(workbench);
    workbench.resetTraffic();
  });

  const LOOKS = {
    examine: () => requests.examine("refuses"),
    watch: () =>
      requests.watch({ changed: () => undefined, selected: () => undefined, showsCellsOf: () => true }),
    showSheet: () => requests.showSheet("BTV"),
    goToArea: () => requests.goToArea("BTV", { row: 3, column: 1, rows: 1, columns: 3 }),
    selectedCell: () => requests.selectedCell(),
    selectedTable: () => requests.selectedTable(undefined),
  };

  test("writes nothing: Excel's undo list is as full as before, also where every write empties it", async () => {
    for (const look of Object.values(LOOKS)) await look();
    await type(workbench, "BTV", "B4", 17);
    expect(await requests.examine("refuses")).toMatchObject({
      status: "examined",
      made: { upToDate: false },
    });
    expect(workbench.traffic().undoEmptied).toBe(0);
    await requests.makeInputSheet();
    expect(workbench.traffic().undoEmptied).toBeGreaterThan(0);
  });

  test.each(Object.entries(LOOKS))(
    "%s is refused while a cell is being edited, and keeps nobody waiting",
    async (_, look) => {
      workbench.weather.cellEditMode = true;
      const told = await look();
      expect(told && "status" in told ? told : { status: "failed", failure: told }).toMatchObject({
        status: "failed",
        failure: { code: "cellBeingEdited" },
      });
    },
  );

  test("what the clerk asks for waits for the cell, and is done when it is left", async () => {
    workbench.weather.cellEditMode = true;
    const asked = requests.examine();
    const inTime = new Promise((resolve) => setTimeout(() => resolve("waiting"), 300));
    expect(await Promise.race([asked, inTime])).toBe("waiting");
    workbench.weather.cellEditMode = false;
    expect(await asked).toMatchObject({ status: "examined" });
  });

  test.each(["Hidden", "VeryHidden"] as const)(
    "a sheet that is %s is told to be, stays so, and is opened once it is to be shown",
    async (visibility) => {
      await workbench.open(
        await workbookOf({
          BTV: districtTable(["Cán bộ 1", 18, 1, 0]),
          Cũ: districtTable(["Cán bộ 2", 17, 2, 0]),
        }),
      );
      await workbench.act((book) =>
        book.sheets.slice(1).forEach((sheet) => book.showSheet(sheet, visibility)),
      );
      const stands = () => workbench.book.sheets().find(({ name }) => name === "Cũ")?.visibility;
      const go = () => requests.goToArea("Cũ", { row: 3, column: 1, rows: 1, columns: 1 });
      expect(await go()).toEqual({ code: "sheetHidden" });
      expect(await requests.showSheet("Cũ")).toEqual({ code: "sheetHidden" });
      expect(stands()).toBe(visibility);
      expect(await requests.unhideSheet("Cũ")).toBeUndefined();
      expect(await go()).toBeUndefined();
      expect(workbench.book.activeSheet()).toBe("Cũ");
    },
  );

  describe("at sheets that the add-in made", () => {
    const unwatched = { changed: () => undefined, selected: () => undefined, showsCellsOf: () => false };

    beforeEach(async () => {
      await requests.watch(unwatched);
      await requests.examine();
      await workbench.idle();
    });

    /** How many bytes Excel answers to one look, and what is said of the sheets. */
    async function look() {
      workbench.resetTraffic();
      const examination = await requests.examine("refuses");
      await workbench.idle();
      if (examination.status === "failed") throw new Error(examination.failure.code);
      return { bytes: workbench.traffic().bytesDown, changed: examination.made?.changed };
    }

    test("does not read them again while nobody changes them, whatever else is changed", async () => {
      const { bytes } = await look();
      await type(workbench, "BTV", "B4", 17);
      expect((await look()).bytes).toBe(bytes);
      await type(workbench, "Kết quả tín nhiệm", "B9", "Cán bộ khác");
      const afterEdit = await look();
      expect(afterEdit.bytes).toBeGreaterThan(bytes);
      expect(afterEdit.changed).toEqual(["Kết quả tín nhiệm"]);
      expect((await look()).bytes).toBeLessThan(afterEdit.bytes);
    });

    test("tells what was written into one, also by the add-in itself", async () => {
      expect((await look()).changed).toEqual([]);
      await enter("Phụ lục I", "C9", 5);
      await workbench.idle();
      expect((await look()).changed).toEqual(["Phụ lục I"]);
    });

    test("what is replaced is read then, also where Excel has not told of its change", async () => {
      await look();
      await workbench.act((book) => {
        book.sheetNamed("Phụ lục I")?.put(8, 2, { v: 5, t: 2 });
      });
      expect((await look()).changed).toEqual([]);
      expect(await pressBuildAppendix(workbench)).toMatchObject({
        kept: ["Kết quả tín nhiệm", "Phụ lục I"],
      });
    });
  });
});
