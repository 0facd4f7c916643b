import type { CellRef } from "../counting/cell";
import type { Finding } from "../counting/finding";
import type { NotUsed } from "../counting/notUsed";
import type { PersonResult } from "../counting/result";
import type { Failure } from "../strings/failure";
import type { Look } from "../strings/look";
import type { PartToFillIn } from "../strings/partToFillIn";
import type { AreaPreview } from "../reading/areaPreview";
import type { Recognition } from "../reading/ballotTable";
import type { NamedTable } from "../reading/choices";
import type { EarlierVote } from "../documents/earlierVote";
import type { ReportSettings } from "../documents/settings";
import type { PaperPurpose, SheetPurpose } from "../documents/all";
import type { Missing } from "../documents/missing";
import type { UnitChange } from "../merging/update";
import type { ReadWorkbook } from "./examine";

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
      /** What the appendix has a place for and was not set when it was made. */
      readonly toFillIn: readonly PartToFillIn[];
      /** Warnings and notices. */
      readonly findings: readonly Finding[];
      /** What stands in the workbook and was not counted. */
      readonly notUsed: readonly NotUsed[];
    }
  | { readonly status: "refused"; readonly recognition: Recognition }
  | { readonly status: "failed"; readonly failure: Failure };

/** How the making of documents of a vote ended: each is made, or lacks something. */
export type DocumentsOutcome =
  | {
      readonly status: "done";
      readonly made: readonly MadeDocument[];
      readonly lacking: readonly LackingDocument[];
      /** How many cells were read back and found equal to what was computed. */
      readonly cellsCompared: number;
      /** As for Phụ lục I. */
      readonly replaced: readonly string[];
      readonly kept: readonly string[];
      readonly left: readonly string[];
      readonly looksNotTaken: readonly LookNotTaken[];
    }
  | { readonly status: "failed"; readonly failure: Failure };

/** A document with the names of its sheets; those that it counts in are made with it. */
export interface MadeDocument {
  readonly purpose: PaperPurpose;
  readonly sheets: readonly string[];
}

export interface LackingDocument {
  readonly purpose: PaperPurpose;
  readonly missing: Missing;
}

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

/** How putting the rows of units on "Số liệu các đơn vị" ended. */
export type UnitsOutcome =
  | {
      readonly status: "made";
      readonly sheets: readonly string[];
      readonly units: number;
      readonly people: number;
      /** Sheets of the same kind that the clerk has changed: kept, and left out from now on. */
      readonly kept: readonly string[];
      readonly left: readonly string[];
      readonly looksNotTaken: readonly LookNotTaken[];
      readonly cellsCompared: number;
    }
  /** Nothing was written: these rows would be replaced by others. */
  | { readonly status: "asked"; readonly changes: readonly UnitChange[] }
  /** Nothing was written: not all rows that stand can be read. */
  | { readonly status: "refused"; readonly findings: readonly Finding[] }
  | { readonly status: "failed"; readonly failure: Failure };

/** How the making of a sheet about the units ended. */
export type UnitPaperOutcome =
  | Pick<
      Extract<UnitsOutcome, { readonly status: "made" }>,
      "status" | "sheets" | "kept" | "left" | "looksNotTaken" | "cellsCompared"
    >
  | Exclude<UnitsOutcome, { readonly status: "made" | "asked" }>;

/** A look that Excel did not take for a made sheet: what stands in its cells is the same without it. */
export interface LookNotTaken {
  readonly sheet: string;
  readonly look: Look;
}

/** The places of the pane, in the order of the work. */
export const PANE_PLACES = ["data", "check", "documents", "report"] as const;

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
export interface Examined extends ReadWorkbook {
  readonly status: "examined";
  readonly recognition: Recognition;
  /** Everyone read completely, counted, in the order of reading. */
  readonly results: readonly PersonResult[];
  readonly settings: ReportSettings;
  readonly earlier?: EarlierVote;
  /** Visible sheets that are not the add-in's own results, in the order of the tabs. */
  readonly sheets: readonly string[];
  /** The sheets of ours among all, by what they are for. */
  readonly own: readonly OwnSheet[];
  readonly made?: MadeAppendix;
}

/** A sheet that was made in this workbook; `id` is Excel's own. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  readonly purpose: SheetPurpose;
  /** Of what it was made from. */
  readonly digest?: string;
  /** Whether it is what would be written now, of a document made from the vote. */
  readonly holds: boolean;
  /** Somebody has changed it by hand. */
  readonly changed: boolean;
}

/** How a look at the workbook ended. */
export type Examination = Examined | { readonly status: "failed"; readonly failure: Failure };

/** What the clerk has selected, for naming the columns of a table. */
export type SelectedTable =
  | {
      readonly status: "selected";
      readonly sheet: string;
      readonly preview: AreaPreview;
      /** What could not be read and has the same headings over the same columns. */
      readonly alike: readonly UnnamedTable[];
    }
  | { readonly status: "failed"; readonly failure: Failure };

/** A table but for what its columns hold. */
export type UnnamedTable = Omit<NamedTable, "columns">;

/** The one cell the clerk is on. */
export type CellSelected =
  | { readonly status: "selected"; readonly cell: CellRef }
  | { readonly status: "failed"; readonly failure: Failure };
