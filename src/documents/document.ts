import type { CellRef } from "../counting/cell";
import type { PersonResult } from "../counting/result";
import type { Recognition } from "../reading/ballotTable";
import type { SheetSnapshot } from "../reading/cells/snapshot";
import type { PeopleList } from "../reading/peopleList";
import type { SummedRow } from "../merging/appendixSums";
import type { KnownUnit, UnitStanding } from "../merging/followUp";
import type { UnitRow } from "../merging/unitRow";
import type { CountedBallots } from "./ballotsMarked";
import type { Language } from "../strings/language";
import type { EarlierVote } from "./earlierVote";
import type { Staged } from "../turns/staged";
import type { MadeFigure } from "./figure";
import type { SheetPlan } from "./plan/sheetPlan";
import type { ReportSettings } from "./settings";

/** What a document is: everything there is to know of it but what stands in its cells. Its sheets are called as planned. */
export type AnyDocument = PaperDocument | PartDocument | UnitsDocument | ReportsDocument | BlankDocument;

/** The paper of a vote: made again, it takes the place of what nobody has changed. */
export type PaperDocument = VoteDocument | ListDocument | BallotsDocument;

/** Made from a vote that has been read without an error. */
export interface VoteDocument extends Kept {
  readonly madeFrom: "vote";
  /** The documents whose cells its formulas count: they are made with it, before it. */
  readonly countsIn: readonly VoteDocument[];
  /** Whether its people stand in the rows of Phụ lục I: somebody who has none there stops it. */
  readonly inRowsOfForm: boolean;
  /** Whether it holds the vote against an earlier one. */
  readonly againstEarlier?: true;
  /** Whether it has paragraphs and no table, and so goes on in Word. */
  readonly ofParagraphs?: true;
  readonly sheets: () => Promise<VoteSheets>;
}

/** What stands in the cells of a document made from a vote. It comes when it is asked for; rejects where it does not. */
export interface VoteSheets extends Named {
  /** `nameOf` tells what the sheet of a document of `countsIn` is called in the workbook. */
  readonly plan: (vote: CountedVote, nameOf: (document: VoteDocument) => string) => readonly SheetPlan[];
  /** The same in stages, where everyone is gone through. */
  readonly planning?: (
    vote: CountedVote,
    nameOf: (document: VoteDocument) => string,
  ) => Staged<readonly SheetPlan[]>;
  /** The figure that a cell of one of its sheets shows, for "Vì sao?"; undefined where it shows none. */
  readonly figureAt: (vote: CountedVote, cell: CellRef) => MadeFigure | undefined;
}

/** Made from the list of people alone, before there are any counts; what counts there are change nothing in it. */
export interface ListDocument extends Kept {
  readonly madeFrom: "list";
  /** The sheets to fill in that its formulas count: they are made with it, before it. */
  readonly countsIn: readonly PartDocument[];
  readonly sheets: () => Promise<ListSheets>;
}

/** What stands in the cells of a document made from the list of people. */
export type ListSheets = PartSheets & Named;

/** What stands in the cells of sheets to fill in. */
export interface PartSheets {
  /** `nameOf` tells what a sheet is called in the workbook that is planned under this name, here or in a part. */
  readonly plan: (vote: VoteToCome, nameOf: (planned: string) => string) => readonly SheetPlan[];
}

/** Made from ballots that stand one a row: what they come to, which is read in their place. */
export interface BallotsDocument extends Kept {
  readonly madeFrom: "ballots";
  readonly sheets: () => Promise<BallotsSheets>;
}

/** What stands in the cells of a document made from ballots: a sheet for each sheet of them. */
export interface BallotsSheets extends Named {
  readonly plan: (ballots: readonly CountedBallots[]) => readonly SheetPlan[];
}

/** Sheets to fill in that a document made from the list of people counts in: with it they are made, never without it. */
export interface PartDocument extends Kept {
  readonly madeFrom: "part";
  readonly sheets: () => Promise<PartSheets>;
}

/** Made from what units sent, a row a person: what everything else is made from afterwards. */
export interface UnitsDocument extends Kept {
  readonly madeFrom: "units";
  readonly sheets: () => Promise<UnitsSheets>;
}

/** What stands in the cells of a document made from what units sent. */
export interface UnitsSheets {
  readonly planning: (rows: readonly UnitRow[]) => Staged<readonly SheetPlan[]>;
}

/** Made from what is known of the units: which of them sent something, and what became of it. */
export interface ReportsDocument extends Kept {
  readonly madeFrom: "reports";
  readonly sheets: () => Promise<ReportsSheets>;
}

/** What stands in the cells of a document made from what is known of the units. */
export interface ReportsSheets {
  readonly plan: (reported: UnitsReported) => readonly SheetPlan[];
  /** What an earlier sheet of it still knows of units whose files are not open any more. */
  readonly knownUnits?: (sheet: SheetSnapshot) => readonly KnownUnit[];
}

/** What is known of the units. */
export interface UnitsReported {
  readonly standings: readonly UnitStanding[];
  /** Their own Phụ lục I added up. */
  readonly sums: readonly SummedRow[];
  readonly settings: ReportSettings;
}

/** Made from nothing, for somebody to write on or to try things out with. */
export interface BlankDocument extends Kept {
  readonly madeFrom: "nothing";
  /** The documents whose cells its formulas count: they are made with it, before it. */
  readonly countsIn: readonly BlankDocument[];
  /** What asking for it again does. */
  readonly whenPresent: "shown" | "another";
  readonly sheets: () => Promise<BlankSheets>;
}

/** What stands in the cells of a document made from nothing. */
export interface BlankSheets {
  /** `nameOf` tells what a sheet is called in the workbook that is planned under this name, here or in `countsIn`. */
  readonly plan: (nameOf: (planned: string) => string) => readonly SheetPlan[];
}

/** The paper of a vote stands in a list to choose from, whatever language that is in. */
interface Named {
  readonly words: Readonly<Record<Language, DocumentWords>>;
}

/** What a document is called, and what it is for. */
export interface DocumentWords {
  readonly name: string;
  readonly what: string;
}

interface Kept {
  /** Whether its sheets are read as the clerk's own, "onceChanged" also with what they count in: those made from them never are. */
  readonly readAsSource: "never" | "onceChanged" | "always";
}

/** Who is to be voted on. */
export interface VoteToCome {
  /** In the order of the workbook, none of them empty. */
  readonly lists: readonly PeopleList[];
  readonly settings: ReportSettings;
}

/** A vote as it has been read and counted. */
export interface CountedVote {
  readonly recognition: Recognition;
  /** Everyone read completely, counted, in the order of reading. */
  readonly results: readonly PersonResult[];
  readonly settings: ReportSettings;
  readonly earlier?: EarlierVote;
}
