import type { Unlike } from "./addedUp";
import type { BaseKind } from "./ballots";
import type { BallotBase, OfferedBase } from "./base";
import type { Category } from "./category";
import type { CellRef } from "./cell";
import type { Level, Outcome } from "./level";
import type { Worded } from "./regulations/regulation";
import type { SamePeople, TablesSay } from "./samePeople";
import type { SideBase } from "./sideBases";
import type { Threshold } from "./threshold";

/** Errors stop the appendix; warnings are carried into it; notices are said and nothing more. */
export type Severity = "error" | "warning" | "notice";

/** The numbers that can stand beside a person's name. */
export type CountName = Level | "issued" | "returned" | "valid" | "invalid";

/**
 * - dragged: a column goes from `counted` to `stated` in steps of one;
 * - oneDiffers: one row of a column has `stated` and all others `counted`;
 * - line: a line above says `stated`, the column `counted`;
 * - row: a row among the people says `stated`, and `counted` is counted with;
 * - elsewhere: a line above, beside or below the table, or another sheet, says `stated`, and `counted` is counted with;
 * - tooMany: the ballots of a row and somebody's levels are `stated` together, and `counted` came back;
 * - present: a line says that `stated` people were present, and `counted` ballots came back;
 * - notReturned: those that came back and those that did not are `stated` together, and `counted` were handed out.
 */
export type BallotsDoubt =
  "dragged" | "oneDiffers" | "line" | "row" | "elsewhere" | "tooMany" | "present" | "notReturned";

/**
 * Why a text is no count though one may be meant: a note mark behind it ("12¹" may be 12, and never 121), words beside it
 * that say another number, its thousands parted ("1.012").
 */
export type CountDoubt = "mark" | "words" | "thousands";

/** Where that stands which may say how many ballots came back. */
export type UnclearBaseFrom =
  | "column"
  | "unheaded"
  | "line"
  | "beside"
  | "struckLine"
  | "below"
  | "otherTable"
  | "otherSheet"
  | "levels"
  | "nowhere";

/**
 * Everything that can be found about a workbook, with what its sentence needs to say. Counts are ballots, percents are
 * hundredths of a percent (6364 is 63,64%).
 */
export interface FindingDetails {
  /** No sheet holds a vote table. */
  noTable: Record<never, never>;
  /**
   * A sheet speaks of the vote but no table, or not all, can be read from it; `missing` says what was looked for in vain.
   * `key`, of the sheet or of its part, goes into Choices.leftOut, as in the five that stand last among the errors.
   */
  unreadableSheet: { sheet: string; missing: "name" | Level | "columns" | "counts" | "rows"; key: string };
  /** People of one table with none of the three counts entered. */
  nothingEntered: { names: readonly string[] };
  /** A count is empty beside a name and another count. */
  countMissing: { name: string; count: CountName };
  /** A count is not a whole number of ballots: words, a fraction, a negative number, a doubtful "18?". */
  countInvalid: { name: string; count: CountName; found: string };
  /** Two counts of the ballots differ about somebody, or are not complete; `said` stands in the place of the numbers. */
  countsDisagree: { name: string; said: string; why: "differ" | "unfinished"; differences: string };
  /** A text is no count, and `value` may be meant by it, or by its words. */
  countDoubtful: { name: string; count: CountName; found: string; why: CountDoubt; value: number };
  /** Excel made dates of fractions in the column `text`; `typed` is what the first probably was. */
  countsAreDates: { text: string; numbers: number; found: string; typed: string };
  /** The levels of everybody in the table `key` hold marks such as `found`, and no numbers: a ballot, not the counts of one. */
  marksForCounts: { key: string; sheet: string; found: string; people: number };
  /** The levels of a table seem to be percentages: by the words `text`, or as they make 100 for everybody. */
  countsArePercentages: { key: string; text: string; people: number };
  /** A count is an Excel error value. */
  countIsError: { name: string; count: CountName; found: string };
  /** A text about a person is an Excel error value. */
  textIsError: { name: string; what: PersonText; found: string };
  /** A text about a person is too long for a cell of a made sheet: `length` characters where `most` have room. */
  textTooLong: { what: PersonText; length: number; most: number };
  /** A row has counts but no name, or a label of which it is not known whether it is one; or one that says nobody holds a post. */
  nameMissing: { found: string; vacant?: true };
  /**
   * The three levels add up to more than `limit` ballots returned or valid, than those returned without the invalid ones of
   * the person's own row, or than the number chosen as the base.
   */
  levelsAboveLimit: {
    name: string;
    sum: number;
    limit: number;
    limitName: "returned" | "valid" | "lessInvalid" | "chosenCell";
  };
  /** When the number returned is not on the sheet, `returned` is what is known of it: the base. `name` is "" where it is stated for several, as in the next. */
  returnedAboveIssued: { name: string; returned: number; issued: number };
  /** Valid and invalid do not add up to returned; or one of them, the other being unknown (0 here), exceeds it. */
  validInvalidDiffer: { name: string; valid: number; invalid: number; returned: number };
  /** The base is 0 ballots: no share can be taken. */
  baseIsZero: { name: string };
  /** No level has a mark, though ballots were returned that are not said to be invalid. */
  noMarks: { name: string; base: number };
  /** People lack what the clerk chose as their base: a number of ballots, or a whole number in the cell `cell`. */
  baseMissing: { key: string; base: BaseKind; people: number; cell?: string };
  /** What may state the ballots returned, and cannot be read for certain, would make another base: it is asked. */
  baseUnclear: {
    key: string;
    text: string;
    people: number;
    from: UnclearBaseFrom;
    /** Last the one that is taken now. */
    offers: readonly OfferedBase[];
  };
  /**
   * Two numbers of ballots stated for the same people disagree; `offers` are both, where either may be that of the whole
   * table with `key`.
   */
  ballotsContradict: {
    name: string;
    count: CountName;
    first: number;
    second: number;
    key: string;
    offers: readonly OfferedBase[];
  };
  /**
   * The category cannot be inferred: asked once for all the people it concerns. `key` goes into Choices.categories; `against`
   * is the name of the sheet where it says another category than the text.
   */
  categoryUnknown: {
    key: string;
    text: string;
    against?: string;
    people: number;
    names: readonly string[];
  };
  /** Excel tells only where a merged cell begins, not how many rows it speaks for (Excel 2021; office-js #1590). */
  mergeCut: { sheet: string; cell: string };
  /**
   * Tables hold the same people: whether they are added up, which of them count, or whether these are different people is
   * asked. `key` goes into Choices.samePeople; each of `keeps` are keys of tables of which nobody stands in two.
   */
  tablesOverlap: {
    key: string;
    tables: readonly string[];
    sheets: readonly string[];
    /** How many people stand in more than one of the tables, of how many. */
    shared: number;
    people: number;
    says: TablesSay;
    /** The words by which the tables say so; of a sum, the sheet that holds it. */
    signs: readonly string[];
    /** The names of those whose counts do not fit what the others say. */
    differing: readonly string[];
    keeps: readonly (readonly string[])[];
    answers: readonly SamePeople[];
  };
  /**
   * The same rows again; or, with other counts, most people of a table in several rows of it; or some rows of one name
   * ("namesakes"), or of names spelled alike (`names`), that may be of one person. `recount` are the words by which
   * rows say that the ballots were counted once more.
   */
  peopleTwice: {
    key: string;
    sheets: readonly string[];
    people: number;
    says: "copies" | "teams" | "votes" | "parts" | "namesakes" | "spelling";
    /** What the rows of one person are of, where that is said: one may be counted alone (`key` into Choices.leftOut). */
    parts: readonly { readonly key: string; readonly text: string }[];
    names?: readonly string[];
    recount?: string;
    answers: readonly SamePeople[];
  };
  /** Of the tables that are added up some lack somebody whom others have; `key` as above. */
  notInEveryTable: { key: string; sheets: readonly string[]; names: readonly string[]; people: number };
  /** Rows that were to be added up are not alike, or state the ballots of the whole vote each. */
  cannotAddUp: { what: Unlike | "whole"; sheets: readonly string[]; people: number };
  /** Of tables that the clerk had added up some are not read; `key` takes the choice back. */
  addedTableLost: { key: string; sheets: readonly string[]; lost: readonly string[] };
  /**
   * The form chosen for the appendix has no row for people of a category; `otherForm` has. `text` tells the category
   * and `key` names it in Choices.categories; without a text the clerk chose it for a table, and `key` is the table's.
   */
  noRowInForm: {
    key: string;
    text: string;
    category: Category;
    form: "threeTier" | "twoTier" | "own";
    otherForm: "threeTier" | "twoTier" | undefined;
    people: number;
  };
  /** A table that the clerk named by its cells stands on no sheet that is read. */
  namedTableLost: { key: string; sheet: string; area: string };
  /** Rows with names and counts stand above or below the cells the clerk named. */
  outsideNamedTable: { key: string; sheet: string; area: string; rows: number };
  /** Sheets of the sample stand beside tables of the clerk's own: their people would be counted together. */
  sampleMixed: { sampleTables: number; ownTables: number };
  /**
   * A row of a total says another sum of a level or of the ballots than the people give whom it may add up; `counted` is
   * the nearest of these. `key` goes into Choices.confirmed, as in the three that follow.
   */
  totalDiffers: { key: string; label: string; count: CountName; stated: number; counted: number };
  /** A line says another number of people than were read. */
  peopleDiffer: { key: string; text: string; stated: number; counted: number };
  /** A list of those who are voted on, `text` its title, names others than the tables: who is in the one alone. */
  listDiffers: { key: string; text: string; missing: readonly string[]; others: readonly string[] };
  /** A line below a table says that so many people reached a level, and others did. */
  conclusionDiffers: {
    key: string;
    text: string;
    level: Level | "together";
    stated: number;
    counted: number;
  };
  /**
   * What a table says of its ballots does not go together: a column of them that rises from row to row, or is broken by
   * one row; a line or a row that states another number than is counted with (see BallotsDoubt). `offers` are bases.
   */
  ballotsDoubted: {
    key: string;
    table: string;
    how: BallotsDoubt;
    text: string;
    stated: number;
    counted: number;
    people: number;
    offers: readonly OfferedBase[];
  };
  /**
   * The percentages of a table are taken of another number than the base: of `own`, or of each person's ballots of
   * `ownKind`. `text` are the words that say so, `names` are those whose level hangs on it.
   */
  shareBaseDiffers: {
    key: string;
    table: string;
    text: string;
    own?: number;
    ownKind?: BallotBase;
    base?: number;
    baseKind: BaseKind;
    names: readonly string[];
    offers: readonly OfferedBase[];
  };
  /** The regulation chosen lays down all delegates as the base, and a table is counted on its ballots. */
  baseNotLaidDown: {
    key: string;
    table: string;
    sheet: string;
    citation: Worded;
    baseKind: BaseKind;
    people: number;
    offers: readonly OfferedBase[];
  };
  /**
   * Counts stand beside people of whom the sheet leaves open whether they count: struck through, by a remark (`text`), two
   * names in a cell, a name that is nobody's, on a sheet or under a title that says it is a template, provisional or of
   * another vote, or with counts (`text`) that are struck through or the sums of the rows beside them. `key` goes into Choices.confirmed to count them and into Choices.leftOut to leave them
   * out.
   */
  peopleDoubtful: { key: string; why: Doubt; text: string; names: readonly string[] };
  /** Counts told in words are others than those of the table, or of somebody who is not in it; `names` are of its people. */
  proseDiffers: { key: string; text: string; why: ProseDoubt; names: readonly string[] };
  /** The title `text` of a table names another xã, huyện, … than the sheet is called after; `key` as above. */
  unitsDiffer: { key: string; text: string; sheet: string };
  /**
   * All percentages of a table, as those under the heading `text`, are of the counts of another level: the columns of
   * `levels` may stand under each other's headings.
   */
  columnsSwapped: { key: string; text: string; levels: readonly Level[]; people: number };
  /**
   * People one below another have, in the same order, the counts of as many others in another table; `rows` as "5–11".
   */
  countsOfOthers: {
    key: string;
    text: string;
    people: number;
    sheet: string;
    rows: string;
    otherSheet: string;
    otherRows: string;
  };
  /** A column of votes beside the three levels is none of these; `numbers` of its cells hold one. */
  votesNotRead: { key: string; text: string; numbers: number };
  /** A table has a column for each person and the levels one below another. */
  tableTransposed: { sheet: string; key: string };
  /** Each row of a table stands in one cell, parted by commas or the like: a CSV file. */
  textInOneColumn: { sheet: string; key: string };
  /** Each row is a ballot, with marks or levels under the names of the people. */
  ballotPerRow: { sheet: string; key: string };
  /** Each row is a ballot, and not all of its marks can be understood; `found` stands in the first of the cells. */
  ballotMarksUnclear: { sheet: string; key: string; why: MarksDoubt; found: string };
  /** The counts of all levels stand in one cell: "45/3/1". */
  countsInOneCell: { sheet: string; key: string };
  /** Everyone has a row for each level, and one column holds the counts of all. */
  levelPerRow: { sheet: string; key: string };
  /** Counts are told in sentences. */
  countsInProse: { sheet: string; key: string };

  /** A percentage on the sheet is not the one its counts give, at the precision it is written. */
  typedShareDiffers: {
    name: string;
    level: Level;
    /** The level that is taken together with it. */ and?: Level;
    typed: string;
    computed: number;
  };
  /** Most percentages of some levels are those of the person above or below; `shares` of them. */
  sharesShifted: { levels: readonly Level[]; of: "above" | "below"; shares: number };
  /** A sum of the levels, or of two of them, written beside a person is not theirs. */
  rowSumDiffers: { name: string; levels?: readonly [Level, Level]; stated: number; counted: number };
  /**
   * A row "Bình quân", "Cao nhất", "Thấp nhất" or "Tỷ lệ" below the people, or a line that tells their mean, says another number at a level than their
   * counts give; `stated` and `computed` in hundredths of a ballot or of a percent.
   */
  statisticDiffers: {
    label: string;
    level: Level;
    of: "ballots" | "percent";
    stated: number;
    computed: number;
  };
  /** A line says another percentage than its own two numbers of ballots or people give; in hundredths of a percent. */
  ballotShareDiffers: { text: string; count: number; base: number; stated: number; computed: number };
  /** A level written beside a person is not the one that the counts reach. */
  typedLevelDiffers: { name: string; typed: string; reached: Outcome };
  /** A rank written beside a person under the heading `text` is not the one that the counts give. */
  rankDiffers: { name: string; text: string; stated: number; counted: number };
  /** Where no ballots are known the levels of one or two people do not add up to the `ballots` of everybody else. */
  sumsDiffer: { names: readonly string[]; ballots: number };
  namesakesCounted: { name: string; people: number };
  /** People one below another have the same counts, or one ballot more of one level each; `first` and `last` as "17/3/0". */
  countsCopied: { how: "alike" | "series"; names: readonly string[]; first: string; last: string };
  /** People lack `ballots` more at the three levels than the words `text` say were spoilt, or have as many more with these. */
  spoiltDiffers: { text: string; how: "lacking" | "exceeding"; names: readonly string[]; ballots: number };
  /** STT jumps before a person: a row may be missing, or was taken out. `name` is "" beside a row without one. */
  ordinalJumps: { name: string; before: number; number: number };
  /** Xử lý is written in words that name none of the first five rows of section II. */
  handlingUnknown: { name: string; found: string };
  /** Xử lý is recorded for somebody who reaches a level above "tín nhiệm thấp". */
  handlingUnexpected: { name: string; found: string; reached: Level };

  /** A count is written as text that is plainly a count. */
  countIsText: { name: string; count: CountName; found: string; value: number };
  /** Counts of a table are written with their shares or of how many they are; `found` is the first, read as `value`. */
  countsWithParts: { numbers: number; found: string; value: number };
  /** Texts about people are written as the one above: "nt", `found` the first; `numbers` of them were read so. */
  readAsAbove: { numbers: number; found: string };
  /** Rows hidden or filtered out were counted. */
  hiddenRowsCounted: { sheet: string; rows: number };
  /** Hidden sheets were not read. */
  hiddenSheets: { sheets: string };
  /** People stand below a signature, or under words of an addition (`text`), and were counted. */
  addedBelow: { text: string; names: readonly string[] };
  /** Percentages of a table are taken of valid ballots: neither returned nor invalid ballots are known. */
  baseIsValid: { people: number };
  /** Percentages of a table are taken of the sum of the three levels: no number of ballots is known. */
  baseIsLevels: { people: number };
  /** The levels of some people add up to less than the ballots: unmarked or spoilt lines, which is normal. */
  levelsBelowBase: { people: number; ballots: number };
  /** Exactly half in two levels: counted once, at the higher. */
  tiedAtHalf: { name: string; higher: Level; lower: Level };
  /** No level reaches half. */
  /** `oneShort`: with one ballot more this level would be reached. */
  noLevelReached: { name: string; oneShort?: { level: Level; count: number; base: number } };
  /** One ballot more, or one fewer where the threshold is `reached`, and the level or what is to be considered is another. */
  nearThreshold: {
    name: string;
    level: Level;
    threshold: Threshold;
    reached: boolean;
    count: number;
    base: number;
    percent: number;
    /** Whose threshold it is. */ source: Worded;
  };
  /** People whose level would be another if percentages were taken of `base`, a number that is on the sheet as well. */
  levelDependsOnBase: { base: SideBase; names: readonly string[] };
  /** Somebody is to be considered by each of these texts, and nothing is recorded under Xử lý. Ballots of "tín nhiệm thấp". */
  handlingNotRecorded: { name: string; count: number; base: number; sources: readonly Worded[] };
  /** A sheet or table was left out by the clerk's choice; `key` takes the choice back. */
  leftOut: {
    key: string;
    sheet: string;
    /** Where the table or part begins; absent for a whole sheet. */ table?: string;
    /** People of a table, where no more was left out. */ names?: readonly string[];
    /** Rows of a table by what they say they are of. */ part?: string;
  };
  /** The clerk chose this category where it could not be inferred; `key` is the one of the question. */
  categoryChosen: { key: string; text: string; category: Category; people: number };
  /** The clerk chose what the percentages of a table are taken of; `cell` is where that number stands. */
  baseChosen: { key: string; base: BaseKind; people: number; cell?: string };
  /** What the sheet says otherwise is counted as read, by the clerk's choice; `key` takes it back. */
  countedAllTheSame: { key: string; text: string };
  /** What rows of one name are, by the clerk's choice; `key` takes it back. */
  samePeopleChosen: { key: string; as: SamePeople; sheets: readonly string[]; people: number };
  /** A column of numbers of the size of ballots was not used. */
  columnNotUsed: { text: string; numbers: number };
  /** A list below a table that is no vote was passed over; `text` is its title, or its headings. */
  listNotRead: { sheet: string; text: string } & ComparedRows;
  /** Numbers in or beside the tables of a sheet of which nothing was made. */
  numbersNotUsed: { sheet: string; numbers: number };
  /** A ballot or a form to fill in stands beside tables with counts: nobody in it has any. */
  blankForm: { sheet: string };
  /** People on the list of whom it says that there is no vote on them: counted in no row. */
  notVotedOn: { sheet: string; names: readonly string[] };
  /** Ballots one a row are counted, ballot by ballot, on the sheet `totals`, which is read in their place. */
  ballotsTallied: { sheet: string; totals: string };
  /** A sheet speaks of the vote and holds nobody's counts: not read. */
  voteWithoutCounts: { sheet: string };
  /** A sheet holds a summary (an appendix of totals), not per-person counts: not read. */
  summarySheet: { sheet: string } & ComparedRows;
}

/** Of a summary, how many rows were held against the people read, and the labels of those that were not. */
export interface ComparedRows {
  compared?: number;
  notCompared?: readonly string[];
}

/** Words tell other counts of somebody than the table, correct a number, or tell counts of somebody not in the table. */
export type ProseDoubt = "otherCounts" | "correction" | "notInTable";

/**
 * Why ballots one a row cannot be tallied: a mark that is none we know; marks that tell no level; a row among the ballots
 * that is none; marks under a heading that names nobody; somebody who has not one column for each level; ballots one a
 * column.
 */
export type MarksDoubt = "mark" | "noLevel" | "row" | "heading" | "columns" | "across";

/** What is written beside a person's counts and taken over. */
export type PersonText = "name" | "position" | "unit" | "handling";

/** Why it is asked whether somebody counts. */
export type Doubt =
  | "struck"
  | "struckCounts"
  | "sum"
  | "remark"
  | "twoNames"
  | "placeholder"
  | "template"
  | "provisional"
  | "anotherVote";

export type FindingCode = keyof FindingDetails;

/** One thing found. `cells` names what it concerns; the first is where the clerk is taken. Never empty but for `noTable`. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly cells: readonly CellRef[];
    readonly details: Readonly<FindingDetails[Code]>;
  };
}[FindingCode];

/** The findings that are carried into the made sheets. */
const WARNINGS: readonly FindingCode[] = [
  "typedShareDiffers",
  "sharesShifted",
  "rowSumDiffers",
  "statisticDiffers",
  "ballotShareDiffers",
  "typedLevelDiffers",
  "rankDiffers",
  "sumsDiffer",
  "namesakesCounted",
  "countsCopied",
  "spoiltDiffers",
  "ordinalJumps",
  "handlingUnknown",
  "handlingUnexpected",
  "handlingNotRecorded",
];

const NOTICES: readonly FindingCode[] = [
  "countIsText",
  "countsWithParts",
  "readAsAbove",
  "hiddenRowsCounted",
  "addedBelow",
  "hiddenSheets",
  "baseIsValid",
  "baseIsLevels",
  "levelsBelowBase",
  "tiedAtHalf",
  "noLevelReached",
  "nearThreshold",
  "levelDependsOnBase",
  "leftOut",
  "categoryChosen",
  "baseChosen",
  "countedAllTheSame",
  "samePeopleChosen",
  "columnNotUsed",
  "numbersNotUsed",
  "listNotRead",
  "notVotedOn",
  "blankForm",
  "ballotsTallied",
  "summarySheet",
  "voteWithoutCounts",
];

/** Whatever is neither a warning nor a notice stops the appendix. */
export function severityOf({ code }: Pick<Finding, "code">): Severity {
  if (WARNINGS.includes(code)) return "warning";
  return NOTICES.includes(code) ? "notice" : "error";
}
