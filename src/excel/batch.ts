import { ExcelFailure } from "./failure";
import type { Patience } from "./patience";

/** The open workbook during one piece of work. */
export type Workbook = Excel.RequestContext;

/**
 * What Excel does while a cell is being edited: it keeps what is asked until the cell is left, where it can; or it refuses
 * at once.
 */
export type DuringCellEdit = "waits" | "refuses";

/** Runs one piece of work against the open workbook. Each of its syncs is waited for with this patience. */
export async function inWorkbook<T>(
  work: (workbook: Workbook) => Promise<T>,
  patience: Patience,
  duringCellEdit: DuringCellEdit,
): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.14"))
    throw new ExcelFailure({ code: "excelTooOld" });
  return Excel.run({ delayForCellEdit: duringCellEdit === "waits" }, (workbook) => {
    const sync = workbook.sync.bind(workbook) as Workbook["sync"];
    workbook.sync = (passThrough) => patience.answerTo(() => sync(passThrough));
    return work(workbook);
  });
}
