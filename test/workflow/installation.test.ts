import { severityOf } from "../../src/counting/finding";
import { requests } from "../../src/workflow/requests";
import type { Workbench } from "../workbench/node/office";
import { functionsJson, makeByBuiltRibbon, startBuiltAddin, textsOf, type } from "./addin";

const SHEET = "Kiểm tra cài đặt";

/** What stands in the last column of each check, from the first, and in the conclusion. */
function verdicts(workbench: Workbench): { readonly checks: readonly string[]; readonly all: string } {
  const texts = textsOf(workbench, SHEET);
  const conclusion = texts.findIndex((row) => row[0] === "KẾT LUẬN");
  return {
    checks: texts.slice(conclusion + 3).map((row) => row[9] ?? ""),
    all: texts[conclusion]?.[1] ?? "",
  };
}

describe("the check of an installation, through office.js and the built add-in", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await startBuiltAddin();
    workbench.registerFunctions(functionsJson());
    expect(await requests.checkInstallation()).toMatchObject({
      status: "done",
      sheets: ["Thử 1", "Thử 2", "Thử 3", "Thử 4", SHEET],
    });
    await workbench.idle();
  });

  test("shows its sheet, where the functions answer and the rest has not passed yet", () => {
    expect(workbench.book.activeSheet()).toBe(SHEET);
    const functions = [...Array<string>(6).fill("ĐẠT"), "CHƯA ĐẠT", "ĐẠT"];
    const correctionAndAppendix = Array<string>(4).fill("CHƯA ĐẠT");
    expect(verdicts(workbench)).toEqual({
      checks: [...functions, ...correctionAndAppendix],
      all: "CHƯA ĐẠT",
    });
  });

  test("the one error is that of the person that is wrong on purpose, and nothing is made", async () => {
    const outcome = await requests.buildAppendix();
    if (outcome.status !== "refused") throw new Error(outcome.status);
    const errors = outcome.recognition.findings.filter((finding) => severityOf(finding) === "error");
    expect(errors.map(({ code, cells }) => [code, cells[0]])).toEqual([
      ["levelsAboveLimit", { sheet: "Thử 3", row: 9, column: 3 }],
    ]);
  });

  test("what the sheet says to do makes everything pass", async () => {
    await type(workbench, "Thử 3", "E10", 2);
    await makeByBuiltRibbon(workbench);
    await workbench.idle();
    expect(verdicts(workbench)).toEqual({ checks: Array(12).fill("ĐẠT"), all: "ĐẠT" });
    expect(await requests.checkInstallation()).toMatchObject({ status: "done", sheets: [SHEET] });
    expect(workbench.book.activeSheet()).toBe(SHEET);
  });

  test("one wrong figure in Phụ lục I and it has not passed", async () => {
    // From 18 of 20 at "tín nhiệm cao" to 8: one fewer there in row 1.2.
    await type(workbench, "Thử 1", "H8", 8);
    await workbench.idle();
    const { checks, all } = verdicts(workbench);
    expect([checks.indexOf("CHƯA ĐẠT"), all]).toEqual([9, "CHƯA ĐẠT"]);
  });
});
