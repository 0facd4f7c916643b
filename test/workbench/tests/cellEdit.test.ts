import { startWorkbench } from "../node/office";

test("in cell edit mode every batch is refused", async () => {
  await startWorkbench({ weather: { cellEditMode: true } });
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().activate();
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
});
