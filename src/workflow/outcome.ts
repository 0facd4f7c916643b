import type { CellRef } from "../counting/cell";
import type { Finding } from "../counting/finding";
import type { NotUsed } from "../counting/notUsed";
import type { PersonResult } from "../counting/result";
import type { Failure } from "../strings/failure";
import type { Look } from "../strings/look";
import type { AreaPreview } from "../reading/areaPreview";
import type { Recognition } from "../reading/ballotTable";
import type { ReportSettings } from "../documents/settings";
import type { SheetPurpose } from "../documents/all";

export type { Failure, FailureCode } from "../strings/failure";

/** How "Lập Phụ lục I" ended. */
export type AppendixOutcome =
  | {
      readonly status: "made";
      readonly resultsSheet: string;
      readonly appendixSheet: string;
      readonly people: number;
      /** How many cells were read back and found equal to what was computed. */
      readonly cellsCompared: number;
      /** Sheets made earlier in whose place the new ones stand. */
      readonly replaced: readonly string[];
      /** Sheets made earlier that are the clerk's, as she has changed them since, or what they count in: kept beside the new ones. */
      readonly kept: readonly string[];
      /** Sheets made earlier that were to go, and that Excel has not removed: they stand beside the new ones. */
      readonly left: readonly string[];
      readonly looksNotTaken: readonly LookNotTaken[];
      /** Warnings and notices. */
      readonly findings: readonly Finding[];
      /** What stands in the workbook and was not counted. */
      readonly notUsed: readonly NotUsed[];
    }
  | { readonly status: "refused"; readonly recognition: Recognition }
  | { readonly status: "failed"; readonly failure: Failure };

/** How a request that makes or removes sheets ended. */
export type SheetsOutcome =
  | {
      readonly status: "done";
      readonly sheets: readonly string[];
      readonly kept: readonly string[];
      /** Sheets that were to go, and that Excel has not removed. */
      readonly left: readonly string[];
      readonly looksNotTaken: readonly LookNotTaken[];
    }
  | { readonly status: "failed"; readonly failure: Failure };

/** A look that Excel did not take for a made sheet: what stands in its cells is the same without it. */
export interface LookNotTaken {
  readonly sheet: string;
  readonly look: Look;
}

/** The places of the pane, in the order of the work. */
export const PANE_PLACES = ["data", "check", "appendix", "report"] as const;

export type PanePlace = (typeof PANE_PLACES)[number];

/** The appendix that stands in the workbook. */
export interface MadeAppendix {
  readonly appendixSheet: string;
  /** Undefined when somebody removed it. */
  readonly resultsSheet?: string;
  /** Whether what it was made from (people, counts, choices, settings) is still the same. */
  readonly upToDate: boolean;
  /** Which of the two somebody has changed by hand: they would be kept beside new ones. */
  readonly changed: readonly string[];
}

/** A workbook as the pane shows it. */
export interface Examined {
  readonly status: "examined";
  readonly recognition: Recognition;
  /** Everyone read completely, counted, in the order of reading. */
  readonly results: readonly PersonResult[];
  readonly settings: ReportSettings;
  /** Visible sheets that are not the add-in's own results, in the order of the tabs. */
  readonly sheets: readonly string[];
  /** The sheets of ours among all, by what they are for; `id` is Excel's own. */
  readonly own: readonly { readonly id: string; readonly name: string; readonly purpose: SheetPurpose }[];
  readonly made?: MadeAppendix;
}

/** How a look at the workbook ended. */
export type Examination = Examined | { readonly status: "failed"; readonly failure: Failure };

/** What the clerk has selected, for naming the columns of a table. */
export type SelectedTable =
  | { readonly status: "selected"; readonly sheet: string; readonly preview: AreaPreview }
  | { readonly status: "failed"; readonly failure: Failure };

/** The one cell the clerk is on. */
export type CellSelected =
  | { readonly status: "selected"; readonly cell: CellRef }
  | { readonly status: "failed"; readonly failure: Failure };
