import { ExcelFailure } from "./failure";

/** The open workbook during one piece of work. */
export type Workbook = Excel.RequestContext;

/**
 * Runs one piece of work against the open workbook. A cell that is being edited is waited for where Excel can wait.
 */
export async function inWorkbook<T>(work: (workbook: Workbook) => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.14"))
    throw new ExcelFailure({ code: "excelTooOld" });
  return Excel.run({ delayForCellEdit: true }, work);
}
