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
  AccessDenied: "sheetProtected",
  OperationCellsExceedLimit: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ApiNotFound: "excelTooOld",
  ApiNotAvailable: "excelTooOld",
  ActivityLimitReached: "busy",
  InvalidOrTimedOutSession: "busy",
  RequestAborted: "busy",
  InvalidSelection: "selectionSplit",
};

/** What anything thrown means. The message of an error of Office.js is left out: it can quote the cells it is about. */
export function asFailure(error: unknown): Failure {
  if (error instanceof ExcelFailure) return error.failure;
  if (!(error instanceof OfficeExtension.Error)) return { code: "unexpected", detail: String(error) };
  const { code, debugInfo } = error;
  const detail = [code, debugInfo.errorLocation].filter(Boolean).join(" @ ");
  return { code: CODES[code] ?? "unexpected", detail };
}
