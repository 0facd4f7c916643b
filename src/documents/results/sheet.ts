import { areaAddress } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { LEVELS } from "../../counting/level";
import { atOnce, type Staged } from "../../turns/staged";
import type { NotUsed } from "../../counting/notUsed";
import type { NotVoted, SourcedText } from "../../counting/person";
import type { PersonResult } from "../../counting/result";
import { notCountedSentence, notUsedSentence } from "../../strings/notUsed";
import type { MadeFigure } from "../figure";
import { categoriesOf } from "../formRows";
import { lowTextsOf, type Form, ReportSettings } from "../settings";
import { attachmentLines } from "../plan/attachment";
import { baseNote, levelRule } from "../plan/baseNote";
import { inCellsAsked } from "../plan/cellsAsked";
import { fixedText, joined, literal, twoDigits } from "../plan/formulaText";
import { notCountedLine } from "../plan/notCounted";
import { gap, officialForm } from "../plan/officialForm";
import { CENTERED, FONT_SIZE } from "../plan/page";
import { calculated, text } from "../plan/plannedCells";
import type { PlannedCell, SheetPlan } from "../plan/sheetPlan";
import { OUTCOME_WORDS, peopleWord, withUnbrokenDays } from "../plan/sheetWords";
import {
  across,
  columnsIn,
  placeOf,
  type RowPlace,
  type SheetLine,
  type Table,
  type TablePlace,
} from "../plan/table";
import { planningTable } from "../plan/tablePlan";
import { ROOM } from "../plan/textHeight";
import { resultsColumns, type ResultsColumn } from "./columns";
import { notVotedHeading, notVotedText } from "../plan/notVoted";
import { personWarnings } from "./personWarnings";

export const RESULTS_NAME = "Kết quả tín nhiệm";

const TITLE = { ...CENTERED, font: { bold: true, size: 14 } } as const;
const NOTE = { font: { italic: true }, wrapText: true, verticalAlignment: "Center" } as const;

/** Points of the letters in the table. */
const TABLE_SIZE = 11;

/** How many people at least stand on a page with the total and the signature. */
const KEPT_WITH_FOOT = 2;
/** Runs on beyond its cell. */
const BESIDE = { font: { italic: true }, wrapText: false } as const;
const TOTAL = { font: { bold: true }, verticalAlignment: "Center" } as const;

/**
 * One row per person in the order of Phụ lục I, in native formulas down to the cells the person was read from, or in the
 * values these show. Of `findings`, the warnings about a person stand in the person's row; what the figures themselves
 * say is calculated. Whoever was not voted on stands below with the reason, and what was not used.
 */
export function planResultsSheet(
  results: readonly PersonResult[],
  findings: readonly Finding[],
  settings: ReportSettings,
  around: AroundResults = {},
): SheetPlan {
  return atOnce(planningResultsSheet(results, findings, settings, around));
}

/** The same in stages. */
export function* planningResultsSheet(
  results: readonly PersonResult[],
  findings: readonly Finding[],
  settings: ReportSettings,
  around: AroundResults,
): Staged<SheetPlan> {
  if (results.length === 0) throw new Error("No people to make a sheet of");
  const table = resultsTable(results, findings, around, settings);
  yield;
  const sheet = yield* planningTable(table);
  return inCellsAsked(sheet, settings);
}

/** What stands around the people. */
interface AroundResults {
  /** The line "(Kèm theo Báo cáo số …)" of a source sheet. */
  readonly report?: SourcedText;
  readonly notVoted?: readonly NotVoted[];
  readonly notUsed?: readonly NotUsed[];
}

/** Where the cells of the people stand, for what counts them. */
export function resultsPlace(
  results: readonly PersonResult[],
  settings: ReportSettings,
): TablePlace<ResultsColumn> {
  return placeOf(resultsTable(results, [], {}, settings));
}

/** The row of each of the people, for what takes figures over. */
export function resultsRowOf(
  results: readonly PersonResult[],
  settings: ReportSettings,
): (result: PersonResult) => RowPlace<ResultsColumn> {
  const place = resultsPlace(results, settings);
  const rows = new Map(
    inFormOrder(results, settings.form).map((result, index) => [result, place.row(index)]),
  );
  return (result) => {
    const row = rows.get(result);
    if (!row) throw new Error("Somebody has no row among the results.");
    return row;
  };
}

function resultsTable(
  results: readonly PersonResult[],
  findings: readonly Finding[],
  { report, notVoted = [], notUsed = [] }: AroundResults,
  settings: ReportSettings,
): Table<PersonResult, ResultsColumn> {
  const { form } = settings;
  const columns = resultsColumns({
    baseHeading: baseHeading(results),
    warningsOf: personWarnings(results, findings, settings.style),
    namesBase: new Set(results.map(({ base }) => base.kind)).size > 1,
    signed: settings.resultsSigned,
    handled: results.some(({ person }) => person.handling),
    lowTexts: lowTextsOf(settings),
    form,
  });
  const parts = settings.resultsSigned
    ? officialForm(settings, columnsIn(columns), FONT_SIZE)
    : { letterhead: [], closing: [] };
  const table = {
    name: RESULTS_NAME,
    above: [...parts.letterhead, ...linesAbove(results, report, settings)],
    columns,
    header: { fill: "#F2F2F2" },
    rows: inFormOrder(results, form),
    fontSize: TABLE_SIZE,
    room: ROOM.printed,
    frozen: true,
    paper: { keptWithFoot: Math.min(KEPT_WITH_FOOT, results.length) },
  };
  return {
    ...table,
    below: [
      totalLine(totalCell(results, placeOf(table)), notUsed),
      ...notVotedLines(notVoted, settings),
      ...notCountedLines(notUsed, settings),
      ...parts.closing,
    ],
  };
}

/** By the rows of the form; within a row as read. */
function inFormOrder(results: readonly PersonResult[], form: Form): readonly PersonResult[] {
  return categoriesOf(form).flatMap((category) =>
    results.filter(({ person }) => person.category === category),
  );
}

/** The figure that a cell of the planned sheet shows; undefined where it shows none. */
export function resultsFigureAt(
  results: readonly PersonResult[],
  settings: ReportSettings,
  cell: { readonly row: number; readonly column: number },
): MadeFigure | undefined {
  const table = resultsTable(results, [], {}, settings);
  const found = placeOf(table).find(cell);
  const result = found && table.rows[found.index];
  if (!result) return undefined;
  const { key } = found;
  if (key === "base" || key === "outcome") return { kind: key, result };
  const level = LEVELS.find((each) => key === each || key === `${each}Share`);
  return level && { kind: key === level ? "ballots" : "share", result, level };
}

function linesAbove(
  results: readonly PersonResult[],
  report: SourcedText | undefined,
  settings: ReportSettings,
): readonly SheetLine<never>[] {
  return [
    across(text("KẾT QUẢ LẤY PHIẾU TÍN NHIỆM CỦA TỪNG NGƯỜI"), TITLE),
    ...(settings.resultsSigned ? attachmentLines(report, settings) : []),
    across(text(withUnbrokenDays(baseNote(results, settings))), NOTE),
    across(text(levelRule(settings.style)), NOTE),
    ...addedLine(results, settings),
    gap(),
  ];
}

/** That the ballots of people are sums; beside the page "Nguồn" names their parts. */
function addedLine(results: readonly PersonResult[], { style }: ReportSettings): readonly SheetLine<never>[] {
  const added = results.filter(({ person }) => person.alsoIn).length;
  const note = `Số phiếu của ${twoDigits(added)} ${peopleWord(style)} được cộng từ nhiều dòng của bảng kiểm phiếu.`;
  return added > 0 ? [across(text(note), NOTE)] : [];
}

/** The total; beside the page, for whoever works on the sheet, what was not used and in which cells it stands. */
function totalLine(total: PlannedCell, all: readonly NotUsed[]): SheetLine<ResultsColumn> {
  const notUsed = all.filter(({ kind }) => kind !== "notVotedOn");
  const beside = [notCountedSentence(notUsed), notUsedSentence(notUsed)].filter(Boolean).join(" ");
  return {
    cells: [
      { cell: total, to: "page", format: TOTAL },
      ...(beside === "" ? [] : [{ cell: text(beside), from: "source", format: BESIDE } as const]),
    ],
    height: "fit",
  };
}

function notCountedLines(
  notUsed: readonly NotUsed[],
  { style }: ReportSettings,
): readonly SheetLine<never>[] {
  const line = notCountedLine(notUsed, style);
  return line === undefined ? [] : [across(text(line), NOTE)];
}

/** Valid and invalid ballots together are the ballots returned. */
function baseHeading(results: readonly PersonResult[]): string {
  const allReturned = results.every(
    ({ base }) => base.kind === "returned" || base.kind === "validAndInvalid",
  );
  return allReturned ? "Thu|về" : "Mẫu|số";
}

/** Who was not voted on, a line each, below a heading. */
function notVotedLines(people: readonly NotVoted[], { style }: ReportSettings): readonly SheetLine<never>[] {
  if (people.length === 0) return [];
  const lines = people.map((one) => across(text(notVotedText(one)), NOTE, { height: "fit" }));
  return [across(text(`${notVotedHeading(people, style)}, không tính vào hàng nào:`), TOTAL), ...lines];
}

/** "Tổng số: 13 người. Tín nhiệm cao: 12; …", counted again from the rows above. */
function totalCell(results: readonly PersonResult[], place: TablePlace<ResultsColumn>): PlannedCell {
  const range = areaAddress(place.column("outcome"));
  const outcomes = [...LEVELS, "none"] as const;
  const counts = outcomes.flatMap((outcome, index) => [
    fixedText(`${index === 0 ? " người. " : "; "}${OUTCOME_WORDS[outcome]}: `),
    {
      expression: `COUNTIF(${range},${literal(OUTCOME_WORDS[outcome])})`,
      shows: String(results.filter((one) => one.outcome === outcome).length),
    },
  ]);
  const people = { expression: `ROWS(${range})`, shows: String(results.length) };
  return calculated(joined([fixedText("Tổng số: "), people, ...counts, fixedText(".")]));
}
