import { requests } from "../../../src/workflow/requests";
import type { Step } from "../../../src/workflow/step";
import { profileCalled, type Workbench } from "../../workbench/node/office";
import { pressBuildAppendix, sheetNames, startAddin, textsOf, type } from "../addin";
import { workbookOf } from "../workbookOf";
import { examined, highOfSecond, MADE, OWN_TABLE, SHEET } from "./story";

let workbench: Workbench;
let made: Uint8Array;

beforeAll(async () => {
  workbench = await startAddin();
  await workbench.open(await workbookOf({ [SHEET]: OWN_TABLE }));
  await pressBuildAppendix(workbench);
  made = await workbench.save();
});

beforeEach(async () => {
  workbench.weather.faults = [];
  await workbench.open(made);
});

/** Everything the workbook shows. */
function contents(): unknown {
  return sheetNames(workbench).map((name) => [name, textsOf(workbench, name)]);
}

/** The situations that end when the clerk does what the sentence says, and how each request is told to have failed in them. */
const SITUATIONS = [
  { name: "other-workbook", make: "refused", remove: "otherWorkbook", show: "refused" },
  { name: "grouped-sheets", make: "refused", remove: "refused", show: undefined },
  { name: "read-only", make: "readOnly", remove: "readOnly", show: undefined },
] as const;

describe.each(SITUATIONS)("$name", ({ name, make, remove, show }) => {
  const comes = () => (workbench.weather.faults = profileCalled(name).faults);
  const failedAs = (code: string) => ({ status: "failed", failure: { code } });

  test("nothing is made, and it is told why; the same click works afterwards", async () => {
    await type(workbench, SHEET, "B5", 9);
    await type(workbench, SHEET, "C5", 10);
    const before = contents();
    comes();
    expect(await pressBuildAppendix(workbench)).toMatchObject(failedAs(make));
    expect(await requests.insertSample()).toMatchObject(failedAs(make));
    expect(await requests.makeInputSheet()).toMatchObject(failedAs(make));
    expect(contents()).toEqual(before);
    workbench.weather.faults = [];
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", people: 2, kept: [] });
    expect(sheetNames(workbench)).toHaveLength(3);
    expect(highOfSecond(workbench)).toBe("9");
  });

  test("nothing is removed, it is told why, and what stands stays ours", async () => {
    const before = contents();
    comes();
    expect(await requests.removeMade()).toMatchObject(failedAs(remove));
    expect(contents()).toEqual(before);
    expect((await examined()).own.map((sheet) => sheet.name)).toEqual(MADE);
    workbench.weather.faults = [];
    expect(await requests.removeMade()).toMatchObject({ status: "done", sheets: MADE });
  });

  test("the live look goes on, and says when the appendix is old", async () => {
    comes();
    expect((await examined()).made).toMatchObject({ upToDate: true, changed: [] });
    await type(workbench, SHEET, "B5", 11);
    expect((await examined()).made).toMatchObject({ upToDate: false, changed: [] });
  });

  test("going to a sheet is done, or told why not", async () => {
    comes();
    expect((await requests.showSheet("Phụ lục I"))?.code).toBe(show);
  });

  test.each(["reading", "writing", "comparing"] as const)(
    "coming at %s it leaves the old appendix, or the new one, or both, and tells which",
    comesAt,
  );

  async function comesAt(kind: Step["kind"]): Promise<void> {
    await type(workbench, SHEET, "B5", 9);
    await type(workbench, SHEET, "C5", 10);
    const forget = requests.onStep((step) => {
      if (step.kind === kind) comes();
    });
    const outcome = await pressBuildAppendix(workbench);
    forget();
    const told =
      outcome.status === "made" ? [...outcome.left, outcome.resultsSheet, outcome.appendixSheet] : MADE;
    expect(sheetNames(workbench).sort()).toEqual([SHEET, ...told].sort());
    expect(highOfSecond(workbench)).toBe("9");
    expect((await examined()).made?.upToDate).toBe(outcome.status === "made");
  }
});
