import { requests } from "../../src/workflow/requests";
import type { Workbench } from "../workbench/node/office";
import { enter, pressBuildAppendix, sheetNames, startAddin, textsOf } from "./addin";
import { districtTable, workbookOf } from "./workbookOf";

const TABLE = districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 10, 9, 0]);

describe("when Excel does not do what it is asked", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await startAddin();
  });

  test.each([1, 2, 4, 5])(
    "request %i of a click is aborted: the workbook is as it was, and the failure is said",
    async (n) => {
      const before = await madeAndCorrected();
      workbench.failRequest(n, "RequestAborted");
      expect(await pressBuildAppendix(workbench)).toMatchObject({
        status: "failed",
        failure: { code: "busy" },
      });
      expect(madeSheets()).toEqual(before);
      expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", people: 2, kept: [] });
    },
  );

  test.each([1, 5, 25, 100, 400, 100_000])(
    "Excel stops after %i actions of the writing: what was begun is taken away, and the old sheets stand",
    async (actions) => {
      const before = await madeAndCorrected();
      workbench.failRequest(4, "RequestAborted", actions);
      expect(await pressBuildAppendix(workbench)).toMatchObject({
        status: "failed",
        failure: { code: "busy" },
      });
      expect(madeSheets()).toEqual(before);
    },
  );

  test("what Excel refuses in the writing it is asked for once more, look by look", async () => {
    await madeAndCorrected();
    workbench.failRequest(4, "GeneralException", 100);
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      status: "made",
      replaced: ["Phụ lục I", "Kết quả tín nhiệm"],
      looksNotTaken: [],
    });
    expect(sheetNames(workbench)).toEqual(["BTV", "Kết quả tín nhiệm", "Phụ lục I"]);
  });

  test("Excel fails at the removal of the old sheets: the new ones stand beside them, and both are named", async () => {
    await madeAndCorrected();
    workbench.failRequest(8, "GeneralException");
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      status: "made",
      appendixSheet: "Phụ lục I (2)",
      resultsSheet: "Kết quả tín nhiệm (2)",
      replaced: [],
      left: ["Phụ lục I", "Kết quả tín nhiệm"],
    });
    expect(await pressBuildAppendix(workbench)).toMatchObject({
      appendixSheet: "Phụ lục I",
      resultsSheet: "Kết quả tín nhiệm",
      left: [],
    });
    expect(sheetNames(workbench)).toEqual(["BTV", "Kết quả tín nhiệm", "Phụ lục I"]);
  });

  /** Two sheets that have been made, and a count that has been corrected since. */
  async function madeAndCorrected(): Promise<unknown> {
    await workbench.open(await workbookOf({ BTV: TABLE }));
    await pressBuildAppendix(workbench);
    await enter("BTV", "B4", 9);
    await enter("BTV", "C4", 10);
    return madeSheets();
  }

  function madeSheets(): unknown {
    return { sheets: sheetNames(workbench), appendix: textsOf(workbench, "Phụ lục I") };
  }

  test("two requests at once do their work one after the other", async () => {
    await workbench.open(await workbookOf({ BTV: TABLE }));
    const outcomes = await Promise.all([
      pressBuildAppendix(workbench),
      requests.buildAppendix(),
      requests.buildAppendix(),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(["made", "made", "made"]);
    expect(sheetNames(workbench)).toEqual(["BTV", "Kết quả tín nhiệm", "Phụ lục I"]);
  });

  test("a read that is refused for another reason, as with too many merged cells, is tried again in pieces", async () => {
    await workbench.open(await workbookOf({ BTV: TABLE }));
    workbench.failRequest(3, "GeneralException");
    expect(await requests.buildAppendix()).toMatchObject({ status: "made", people: 2 });
  });

  test("when it cannot be set back either, the sheets left half made are named, and nobody is counted from them", async () => {
    await workbench.open(await workbookOf({ BTV: TABLE }));
    workbench.failRequest(4, "GeneralException", 100);
    workbench.failRequest(5, "GeneralException");
    expect(await requests.buildAppendix()).toEqual({
      status: "failed",
      failure: { code: "leftHalfMade", detail: "Kết quả tín nhiệm, Phụ lục I" },
    });
    expect(sheetNames(workbench)).toEqual(["BTV", "Kết quả tín nhiệm", "Phụ lục I"]);
    expect(await requests.examine()).toMatchObject({ sheets: ["BTV"], results: { length: 2 } });
  });

  test.each([
    ["InvalidOperationInCellEditMode", "cellBeingEdited"],
    ["ActivityLimitReached", "busy"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ])("%s is told as %s", async (code, failure) => {
    await workbench.open(await workbookOf({ BTV: TABLE }));
    workbench.failRequest(1, code);
    expect(await requests.buildAppendix()).toMatchObject({ status: "failed", failure: { code: failure } });
  });

  test("a workbook whose structure is protected is told so, and nothing is written", async () => {
    await workbench.open(await workbookOf({ BTV: TABLE }));
    await Excel.run(async (context) => {
      context.workbook.protection.protect("secret");
      await context.sync();
    });
    expect(await requests.buildAppendix()).toMatchObject({
      status: "failed",
      failure: { code: "workbookProtected" },
    });
    expect(await requests.insertSample()).toMatchObject({
      status: "failed",
      failure: { code: "workbookProtected" },
    });
    expect(await requests.removeMade()).toMatchObject({
      status: "failed",
      failure: { code: "workbookProtected" },
    });
    expect(sheetNames(workbench)).toEqual(["BTV"]);
  });

  test("an answer that would be too large is asked for in pieces", async () => {
    await workbench.open(await workbookOf({ BTV: TABLE }));
    workbench.failRequest(3, "ResponsePayloadSizeLimitExceeded");
    expect(await requests.buildAppendix()).toMatchObject({ status: "made", people: 2 });
  });
});
