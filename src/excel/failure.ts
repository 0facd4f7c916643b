/** Why Excel did not do what was asked; strings/ has the sentence, the cause and the next step of each. */
export type FailureCode =
  | "cellBeingEdited"
  | "workbookProtected"
  | "sheetProtected"
  | "tooLarge"
  | "excelTooOld"
  | "busy"
  | "compareFailed"
  | "leftHalfMade"
  | "stopped"
  | "selectionSplit"
  | "selectionEmpty"
  | "unexpected";

export interface Failure {
  readonly code: FailureCode;
  /** Where it happened or what Excel said, for the person who is asked for help; no names, no counts. */
  readonly detail?: string;
}

/** Thrown inside excel/ and workflow/, and turned into an outcome before it reaches a button. */
export class ExcelFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.detail ?? failure.code);
    this.name = "ExcelFailure";
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

/** What an error thrown by Office.js means. Its message is left out: it can quote the cells it is about. */
export function asFailure(error: unknown): Failure {
  const code = errorCode(error);
  const location = errorLocation(error);
  const detail = [code, location].filter(Boolean).join(" @ ") || String(error);
  return { code: (code && CODES[code]) || "unexpected", detail };
}

/** The code of an Office.js error, or undefined for any other thing thrown. */
export function errorCode(error: unknown): string | undefined {
  return hasText(error, "code") ? error.code : undefined;
}

function errorLocation(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return undefined;
  return hasText(error.debugInfo, "errorLocation") ? error.debugInfo.errorLocation : undefined;
}

function hasText<K extends string>(value: unknown, key: K): value is Record<K, string> {
  return (
    typeof value === "object" &&
    value !== null &&
    key in value &&
    typeof (value as Record<K, unknown>)[key] === "string"
  );
}
