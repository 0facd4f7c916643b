import { requests } from "../../src/workflow/requests";
import type { Step } from "../../src/workflow/step";
import { NO_ANSWER, type Workbench } from "../workbench/node/office";
import { pressBuildAppendix, sheetNames, startAddin, textsOf, type } from "./addin";
import { districtTable, workbookOf } from "./workbookOf";

const MADE = ["Kết quả tín nhiệm", "Phụ lục I"];

let workbench: Workbench;
let made: Uint8Array;

beforeAll(async () => {
  workbench = await startAddin();
  await workbench.open(
    await workbookOf({ BTV: districtTable(["Cán bộ 1", 18, 1, 0], ["Cán bộ 2", 12, 7, 0]) }),
  );
  await pressBuildAppendix(workbench);
  made = await workbench.save();
});

beforeEach(async () => {
  await workbench.open(made);
  await type(workbench, "BTV", "E4", "Khiển trách");
});

/** Does something when the next request comes to a step. */
function at(kind: Step["kind"], action: () => void): void {
  const forget = requests.onStep((step) => {
    if (step.kind !== kind) return;
    forget();
    action();
  });
}

test.each(["reading", "writing", "comparing"] as const)(
  "stopped while %s: nothing is left of it, and the old sheets stand",
  async (kind) => {
    const before = sheetNames(workbench).map((name) => [name, textsOf(workbench, name)]);
    at(kind, () => requests.stop());
    expect(await pressBuildAppendix(workbench)).toEqual({ status: "failed", failure: { code: "stopped" } });
    expect(sheetNames(workbench).map((name) => [name, textsOf(workbench, name)])).toEqual(before);
    expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", left: [], kept: [] });
    expect(sheetNames(workbench)).toEqual(["BTV", ...MADE]);
  },
);

test("stopped once the new sheets are compared it comes to its end", async () => {
  at("removing", () => requests.stop());
  expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", left: [] });
  expect(sheetNames(workbench)).toEqual(["BTV", ...MADE]);
});

test("an answer to the writing that never comes: what may stand is named, and what comes after does not wait for it", async () => {
  at("writing", () => workbench.failRequest(1, NO_ANSWER, 100_000));
  const asked = requests.buildAppendix();
  const behind = requests.examine();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  requests.stop();
  expect(await asked).toEqual({
    status: "failed",
    failure: { code: "leftHalfMade", detail: "Kết quả tín nhiệm (2), Phụ lục I (2)" },
  });
  // It was stopped too, as it had not begun.
  expect(await behind).toEqual({ status: "failed", failure: { code: "stopped" } });
  expect(await requests.examine()).toMatchObject({ status: "examined" });
  // Answered at last, the work that was given up writes nothing more.
  workbench.abortUnanswered();
  await workbench.idle();
  expect(sheetNames(workbench)).toEqual(["BTV", ...MADE, ...MADE.map((name) => `${name} (2)`)]);
  expect(await pressBuildAppendix(workbench)).toMatchObject({ status: "made", left: [], kept: [] });
  expect(sheetNames(workbench)).toEqual(["BTV", ...MADE]);
});
