import type { Finding } from "../counting/finding";
import type { Failure } from "../excel/failure";
import type { Recognition } from "../reading/ballotTable";

export type { Failure, FailureCode } from "../excel/failure";

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

/** How a look at the workbook ended. */
export type Examination =
  | { readonly status: "examined"; readonly recognition: Recognition }
  | { readonly status: "failed"; readonly failure: Failure };
