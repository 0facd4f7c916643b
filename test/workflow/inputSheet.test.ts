import { requests } from "../../src/workflow/requests";
import type { Workbench } from "../workbench/node/office";
import { startAddin, textsOf } from "./addin";

describe("what is typed into the input sheet is calculated without the add-in", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await startAddin();
    await requests.makeInputSheet();
  });

  /** The shares and the level of the first person, as they are shown. */
  async function shown(
    returned: unknown,
    counts: readonly unknown[],
  ): Promise<readonly (string | undefined)[]> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Nhập phiếu");
      sheet.getRange("C7").values = [[returned]];
      sheet.getRange("F11:H11").values = [[...counts]];
      await context.sync();
    });
    return textsOf(workbench, "Nhập phiếu")[10]?.slice(8, 12) ?? [];
  }

  test.each([
    // 24/48 is half: tín nhiệm cao. 23/48 is 47,92%; 20/48 41,67%; 4/48 8,33%; 5/48 10,42%.
    ["at half the higher level counts", 48, [24, 20, 4], ["50,00%", "41,67%", "8,33%", "Tín nhiệm cao"]],
    ["one below half is no level", 48, [23, 20, 5], ["47,92%", "41,67%", "10,42%", "Không mức nào đạt 50%"]],
    ["a count still to come leaves all empty", 48, [23, "", 5], ["", "", "", ""]],
    ["so do the ballots returned", "", [23, 20, 5], ["", "", "", ""]],
    ["nobody voted", 0, [0, 0, 0], ["", "", "", ""]],
    [
      "more marks than ballots are said",
      48,
      [24, 20, 5],
      ["", "", "", "Tổng ba mức lớn hơn số phiếu thu về"],
    ],
  ] as const)("%s", async (_, returned, counts, expected) => {
    expect(await shown(returned, counts)).toEqual(expected);
  });
});
