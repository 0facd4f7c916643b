import type { Examined } from "../../../src/workflow/outcome";
import { requests } from "../../../src/workflow/requests";
import { SEED_APPENDIX } from "../../cases/seedAppendix";
import { type ProfileName, profileCalled, type Workbench } from "../../workbench/node/office";
import { pressBuildAppendix, sheetNames, startAddin, textsOf, type } from "../addin";
import { districtTable, workbookOf } from "../workbookOf";

/** The clerk's own sheet: two people, the second with the number that is corrected later. */
export const SHEET = "BTV";
export const OWN_TABLE = districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 12, 7, 0]);
export const MADE = ["Kết quả tín nhiệm", "Phụ lục I"];

/** The count of Tín nhiệm cao that the made results show for the second person. */
export function highOfSecond(workbench: Workbench, results = "Kết quả tín nhiệm"): string | undefined {
  return textsOf(workbench, results).find((row) => row[1] === "Cán bộ 2")?.[6];
}

export async function examined(): Promise<Examined> {
  const examination = await requests.examine();
  if (examination.status === "failed") throw new Error(examination.failure.code);
  return examination;
}

/** The chapters of the story of an Excel in which everything can be done. */
export type Chapter =
  | "sample"
  | "click"
  | "click again"
  | "edit"
  | "remove"
  | "input sheet"
  | "reopened"
  | "typing a cell"
  | "refused";

/**
 * Tells the whole story in an Excel with what is reported of it: each chapter as a test of its own, on a workbook prepared
 * before anything went wrong.
 */
export function storyIn(profile: ProfileName): void {
  const { faults } = profileCalled(profile);
  let workbench: Workbench;
  let own: Uint8Array;
  let made: Uint8Array;
  const chapter = (name: Chapter, rule: string, told: () => Promise<void>) => test(`${name}: ${rule}`, told);
  /** Opens a workbook; from then on what is reported of the Excel goes wrong. */
  const openIn = async (bytes?: Uint8Array) => {
    workbench.weather.faults = [];
    await workbench.open(bytes);
    workbench.weather.faults = [...faults].map((fault) => ({ ...fault }));
    workbench.resetTraffic();
  };

  beforeAll(async () => {
    workbench = await startAddin({ profile, weather: { latency: 0, faults: [] } });
    own = await workbookOf({ [SHEET]: OWN_TABLE });
    await workbench.open(own);
    await pressBuildAppendix(workbench);
    made = await workbench.save();
  });

  chapter("sample", "its 16 sheets stand, and a click makes the Phụ lục I of the year's report", async () => {
    await openIn();
    const inserted = await requests.insertSample();
    expect(inserted).toMatchObject({ status: "done", kept: [] });
    expect(inserted.status === "done" && inserted.sheets).toHaveLength(16);
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", people: 128 });
    const texts = textsOf(workbench, "Phụ lục I");
    const first = texts.findIndex((row) => row[0] === "I");
    expect(texts.slice(first, first + SEED_APPENDIX.length)).toEqual(SEED_APPENDIX);
  });

  chapter("click", "the two sheets stand, compared, and the appendix is shown", async () => {
    await openIn(own);
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", people: 2, kept: [] });
    expect(sheetNames(workbench)).toEqual([SHEET, ...MADE]);
    expect(highOfSecond(workbench)).toBe("12");
    expect(workbench.book.activeSheet()).toBe("Phụ lục I");
  });

  chapter("click again", "the corrected count stands in new sheets, the old ones are gone", async () => {
    await openIn(made);
    await type(workbench, SHEET, "B5", 9);
    await type(workbench, SHEET, "C5", 10);
    const outcome = await pressBuildAppendix(workbench);
    expect(outcome).toMatchObject({ status: "made", people: 2, kept: [], left: [], looksNotTaken: [] });
    expect(sheetNames(workbench)).toHaveLength(3);
    const { made: standing } = await examined();
    expect(standing).toMatchObject({ upToDate: true, changed: [] });
    // Where Excel renames no sheet (3218) the new ones keep the names they were written under, and that is told.
    expect(outcome).toMatchObject({ appendixSheet: standing?.appendixSheet });
    expect(highOfSecond(workbench, standing?.resultsSheet)).toBe("9");
  });

  chapter("edit", "the look sees it, says that the appendix is old, and empties no undo list", async () => {
    await openIn(made);
    let heard = 0;
    const watcher = { changed: () => heard++, selected: () => undefined, showsCellsOf: () => true };
    expect(await requests.watch(watcher)).toBeUndefined();
    expect((await examined()).made?.upToDate).toBe(true);
    await type(workbench, SHEET, "B5", 11);
    expect(heard).toBe(1);
    const { made: standing, results } = await examined();
    expect(standing?.upToDate).toBe(false);
    expect(results[1]?.shares.high.count).toBe(11);
    expect(workbench.traffic().undoEmptied).toBe(0);
  });

  chapter("remove", "what was made goes, the clerk's sheet stays", async () => {
    await openIn(made);
    const removed = await requests.removeMade();
    expect(removed).toEqual({ status: "done", sheets: MADE, kept: [], left: [], looksNotTaken: [] });
    expect(sheetNames(workbench)).toEqual([SHEET]);
    expect(workbench.book.names()).toEqual([]);
  });

  chapter("input sheet", "it stands, and who is filled in is counted", async () => {
    await openIn();
    expect(await requests.makeInputSheet()).toMatchObject({ status: "done", sheets: ["Nhập phiếu"] });
    await fillInputSheet(workbench);
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", people: 1 });
    const row = textsOf(workbench, "Kết quả tín nhiệm").find((texts) => texts[1] === "Cán bộ 3");
    expect(row?.slice(5, 12)).toEqual(["15", "12", "80,00%", "3", "20,00%", "0", "0,00%"]);
  });

  chapter("reopened", "our sheets are known, up to date, and replaced by the next click", async () => {
    await openIn(made);
    await workbench.open(await workbench.save());
    if (faults.some(({ does }) => does === "losesSettings")) return reopenedWithoutSettings();
    expect((await examined()).made).toMatchObject({ upToDate: true, changed: [] });
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", people: 2, kept: [] });
    expect(sheetNames(workbench)).toHaveLength(3);
  });

  chapter(
    "typing a cell",
    "a click waits for it, or says what it waits for, and is done afterwards",
    async () => {
      await openIn(own);
      workbench.weather.cellEditMode = true;
      const click = pressBuildAppendix(workbench);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(sheetNames(workbench)).toEqual([SHEET]);
      workbench.weather.cellEditMode = false;
      const outcome = await click;
      if (outcome.status === "failed") {
        expect(outcome.failure.code).toBe("cellBeingEdited");
        expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", people: 2 });
      } else expect(outcome).toMatchObject({ status: "made", people: 2 });
    },
  );

  chapter(
    "refused",
    "nothing is written, and the clerk sees why: the pane opens, or the cell is shown",
    async () => {
      workbench.weather.faults = [];
      await Office.addin.hide();
      await openIn(
        await workbookOf({ Ghi: [["ghi chép"]], [SHEET]: districtTable(["Cán bộ 1", "mười", 1, 0]) }),
      );
      expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "refused" });
      expect(sheetNames(workbench)).toEqual(["Ghi", SHEET]);
      const seen = [workbench.paneVisibility(), workbench.book.selection()];
      expect(seen).toEqual(seen[0] === "Visible" ? ["Visible", "Ghi!A1"] : ["Background", "BTV!B4"]);
    },
  );
}

/** That a sheet was made in this workbook is known by its settings alone: without them it is somebody's own, and is kept. */
async function reopenedWithoutSettings(): Promise<void> {
  expect((await examined()).made).toBeUndefined();
  expect(await requests.buildAppendix()).toMatchObject({ status: "made", people: 2, kept: MADE });
  expect((await examined()).made).toMatchObject({ appendixSheet: "Phụ lục I (2)", upToDate: true });
}

/** One person of a commune, typed in by the clerk. */
async function fillInputSheet(workbench: Workbench): Promise<void> {
  await type(workbench, "Nhập phiếu", "C5", "Ban Thường vụ cấp xã");
  await type(workbench, "Nhập phiếu", "C7", 15);
  await type(workbench, "Nhập phiếu", "B11", "Cán bộ 3");
  await type(workbench, "Nhập phiếu", "F11", 12);
  await type(workbench, "Nhập phiếu", "G11", 3);
  await type(workbench, "Nhập phiếu", "H11", 0);
}
