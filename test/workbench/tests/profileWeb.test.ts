import { type Workbench, startWorkbench } from "../node/office";

declare const CustomFunctions: { associate(id: string, call: (...args: never[]) => unknown): void };

test("Excel on the web hands an empty cell to a function as null, and as 0 inside a range", async () => {
  const workbench: Workbench = await startWorkbench({ profile: "excel-web", weather: { latency: 0 } });
  const received: unknown[] = [];
  CustomFunctions.associate("RECEIVE", (alone: unknown, range: unknown[][]) => {
    received.push(alone, ...range.flat());
    return received.length;
  });
  const parameters = [{ dimensionality: "scalar" }, { dimensionality: "matrix" }];
  workbench.registerFunctions({ functions: [{ id: "RECEIVE", name: "RECEIVE", parameters }] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A2").values = [[5]];
    sheet.getRange("C1").formulas = [["=RECEIVE(A1,A1:A2)"]];
    await context.sync();
  });
  expect(received).toEqual([null, 0, 5]);
});
