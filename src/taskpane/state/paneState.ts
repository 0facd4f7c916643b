import type { BaseKind } from "../../counting/ballots";
import type { Category } from "../../counting/category";
import type { Area, CellRef } from "../../counting/cell";
import type { PaperPurpose } from "../../documents/all";
import type { ReportSettings } from "../../documents/settings";
import type { NamedTable } from "../../reading/choices";
import type { Language } from "../../strings/language";
import type { Task } from "../../strings/paneShell";
import type {
  AppendixOutcome,
  DocumentsOutcome,
  Examined,
  Failure,
  PanePlace,
  SelectedTable,
  SheetsOutcome,
} from "../../workflow/outcome";
import type { Step } from "../../workflow/step";
import type { Question } from "../explanation/question";

/** How the last request ended, as data: the words are chosen when it is shown. */
export type Message =
  | { readonly kind: "refused" }
  | { readonly kind: "made"; readonly outcome: Extract<AppendixOutcome, { status: "made" }> }
  | { readonly kind: "documents"; readonly outcome: Extract<DocumentsOutcome, { status: "done" }> }
  | ({ readonly kind: SheetsMessageKind } & Omit<Extract<SheetsOutcome, { status: "done" }>, "status">)
  | { readonly kind: "categoryRemembered"; readonly choice: ChosenCategory }
  | {
      readonly kind: "tableCategoryRemembered";
      readonly sheets: readonly string[];
      readonly category: Category;
    }
  | { readonly kind: "baseRemembered"; readonly sheets: readonly string[]; readonly base: BaseKind }
  | { readonly kind: "readAsWritten"; readonly sheets: readonly string[] }
  | { readonly kind: "tablesNamed"; readonly tables: readonly NamedTable[] }
  | { readonly kind: "tableForgotten"; readonly sheet: string; readonly area: string }
  | { readonly kind: "leftOut"; readonly left: LeftOut }
  | { readonly kind: "countedAsRead" | "answered" | "takenBack"; readonly what: string }
  | { readonly kind: "sheetHidden"; readonly place: GridPlace }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Where in the workbook the clerk is led: to a sheet, or to cells of it. */
export interface GridPlace {
  readonly sheet: string;
  readonly area?: Area;
}

export type SheetsMessageKind = "sampleInserted" | "inputSheetMade" | "acceptanceMade" | "removed";

/** What the clerk leaves out. */
export interface LeftOut {
  readonly keys: readonly string[];
  /** Names it to the clerk, as it goes into a sentence. */
  readonly what: string;
  /** How many people are in it, or may be. */
  readonly people: number;
}

/** A category the clerk chooses for the people some questions ask about in the same words. */
export interface ChosenCategory {
  readonly keys: readonly string[];
  readonly text: string;
  readonly category: Category;
}

/** What is asked to be removed, and has to be confirmed. */
export type RemovalAsked = "everything" | PaperPurpose;

/** The text for the report once the clerk has changed it, and the draft it was changed from. */
export interface EditedDraft {
  readonly text: string;
  readonly from: string;
}

/** The cells the clerk is naming the columns of. */
export type Naming = Extract<SelectedTable, { status: "selected" }>;

/** A text to be proofread; marked once the clerk has asked for that. */
export interface TextAsked {
  readonly text: string;
  readonly marked: boolean;
}

export interface PaneState {
  readonly language: Language;
  readonly place: PanePlace;
  /** The request in hand that the clerk waits for. */
  readonly busy?: Task;
  /** What the request in hand, of ribbon or pane, is doing. */
  readonly step?: Step;
  readonly message?: Message;
  /** The workbook as the last examination found it; undefined until one has succeeded. */
  readonly workbook?: Examined;
  /** What is set for the appendix, ahead of the workbook while the clerk is typing. */
  readonly settings: ReportSettings;
  /** The cell the clerk is on, once that is known. */
  readonly selected?: CellRef;
  readonly removal?: RemovalAsked;
  readonly naming?: Naming;
  /** Whether "Ghép tệp của các đơn vị" is open. */
  readonly units?: boolean;
  /** Whether "Trợ giúp" is open. */
  readonly help: boolean;
  /** Whether the clerk wants to see the first look again. */
  readonly introducing?: boolean;
  /** What the clerk wants explained. */
  readonly question?: Question;
  readonly draft?: EditedDraft;
  readonly proof: TextAsked;
}
