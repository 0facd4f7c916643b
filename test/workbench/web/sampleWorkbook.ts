import { requests } from "../../../src/workflow/requests";
import { startWorkbench } from "../node/office";

/*
 * Writes "Sổ mẫu Bảo Lâm" to standard output: the sample as the add-in itself inserts it into an empty workbook, without
 * the empty sheet. A program of its own, because office.js lives in the globals of its process.
 */
void write();

async function write(): Promise<void> {
  const workbench = await startWorkbench();
  await workbench.open();
  const empty = workbench.book.activeSheet();
  const outcome = await requests.insertSample();
  if (outcome.status !== "done") throw new Error(`The sample was not inserted: ${JSON.stringify(outcome)}`);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(empty).delete();
    await context.sync();
  });
  const bytes = await workbench.save();
  process.stdout.write(bytes, () => process.exit());
}
