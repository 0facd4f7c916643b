import { inWorkbook, type Workbook } from "../excel/batch";
import { asFailure, ExcelFailure } from "../excel/failure";
import type { Failure } from "./outcome";

/** Something asked of Excel that did not happen. */
export interface Failed {
  readonly status: "failed";
  readonly failure: Failure;
}

/** Does one piece of work in the open workbook; whatever goes wrong comes back as a failure, nothing is thrown. */
export async function attempt<T>(work: (workbook: Workbook) => Promise<T>): Promise<T | Failed> {
  try {
    return await inWorkbook(work);
  } catch (error) {
    return { status: "failed", failure: error instanceof ExcelFailure ? error.failure : asFailure(error) };
  }
}
