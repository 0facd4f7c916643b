/** Why Excel did not do what was asked; failures.ts has the sentence and the next step of each. */
export type FailureCode =
  | "cellBeingEdited"
  | "workbookProtected"
  | "readOnly"
  | "otherWorkbook"
  | "refused"
  | "tooLarge"
  | "excelTooOld"
  | "busy"
  | "compareFailed"
  | "leftHalfMade"
  | "changedMeanwhile"
  | "unsure"
  | "stopped"
  | "selectionSplit"
  | "selectionEmpty"
  | "sheetHidden"
  | "partMissing"
  | "unexpected";

export interface Failure {
  readonly code: FailureCode;
  /** Where it happened or what Excel said, for the person who is asked for help; no names, no counts. */
  readonly detail?: string;
}
