import type { Finding } from "../counting/finding";
import type { Recognition } from "../reading/ballotTable";

/** Why Excel did not do what was asked; strings/ has the sentence, the cause and the next step of each. */
export type FailureCode =
  | "cellBeingEdited"
  | "workbookProtected"
  | "sheetProtected"
  | "tooLarge"
  | "excelTooOld"
  | "busy"
  | "compareFailed"
  | "unexpected";

export interface Failure {
  readonly code: FailureCode;
  /** Where it happened or what Excel said, for the person who is asked for help; no names, no counts. */
  readonly detail?: string;
}

/** How "Lập Phụ lục I" ended. */
export type AppendixOutcome =
  | {
      readonly status: "made";
      readonly resultsSheet: string;
      readonly appendixSheet: string;
      readonly people: number;
      /** How many cells were read back and found equal to what was computed. */
      readonly cellsCompared: number;
      /** Sheets made earlier that the clerk has changed since: kept beside the new ones. */
      readonly kept: readonly string[];
      /** Warnings and notices. */
      readonly findings: readonly Finding[];
    }
  | { readonly status: "refused"; readonly recognition: Recognition }
  | { readonly status: "failed"; readonly failure: Failure };

/** How a request that makes or removes sheets ended. */
export type SheetsOutcome =
  | { readonly status: "done"; readonly sheets: readonly string[]; readonly kept: readonly string[] }
  | { readonly status: "failed"; readonly failure: Failure };
