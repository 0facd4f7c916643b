import type { Failure, FailureCode } from "../strings/failure";

/** Thrown inside excel/ and workflow/, and turned into an outcome before it reaches a button. */
export class ExcelFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** Excel's error codes that have a sentence of their own (Office.js, Excel.ErrorCodes and the limits of Excel on the web). */
const CODES: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: "cellBeingEdited",
  // Only new sheets are written to, so that a protected one is never what refuses.
  AccessDenied: "readOnly",
  GeneralException: "refused",
  InactiveWorkbook: "otherWorkbook",
  InvalidSelection: "otherWorkbook",
  ItemNotFound: "changedMeanwhile",
  ItemAlreadyExists: "changedMeanwhile",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
  FormulaLengthExceedsLimit: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ApiNotFound: "excelTooOld",
  ApiNotAvailable: "excelTooOld",
  ActivityLimitReached: "busy",
  InvalidOrTimedOutSession: "busy",
  RequestAborted: "busy",
  Conflict: "busy",
  ServiceNotAvailable: "busy",
};

/** Where a selection of several areas is refused; the same code elsewhere means that another workbook is in front. */
const OF_SELECTION = "Workbook.getSelectedRange";

/** How the bundler calls the error of a part of the add-in that does not arrive. */
const MISSING_CHUNK = "ChunkLoadError";

/** What anything thrown means. The message of an error of Office.js is left out: it can quote the cells it is about. */
export function asFailure(error: unknown): Failure {
  if (error instanceof ExcelFailure) return error.failure;
  if (error instanceof Error && error.name === MISSING_CHUNK) return { code: "partMissing" };
  if (!(error instanceof OfficeExtension.Error)) return { code: "unexpected", detail: String(error) };
  const { code, debugInfo } = error;
  const detail = [code, debugInfo.errorLocation].filter(Boolean).join(" @ ");
  if (code === "InvalidSelection" && debugInfo.errorLocation === OF_SELECTION)
    return { code: "selectionSplit", detail };
  return { code: CODES[code] ?? "unexpected", detail };
}
