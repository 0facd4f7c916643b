import type { BaseKind, Count } from "../counting/ballots";
import { flatMapped, type Staged } from "../turns/staged";
import { baseOf } from "../counting/base";
import type { Finding } from "../counting/finding";
import { perLevel } from "../counting/level";
import type { Attendance, BallotTable } from "./ballotTable";
import type { Identity, PeopleQuestion } from "./findings/identity";
import { namesakesCounted } from "./findings/namesakes";
import { repeatedRows } from "./findings/repeatedRows";
import { withoutLeftOut } from "./people/doubts";
import { withoutPartsLeftOut } from "./people/tableParts";
import { eachOffered, withChosenBase } from "./people/chosenBase";
import { returnedBesideFirst } from "./people/inherited";
import { readPeople, type PersonReading } from "./people/personReading";
import { withChosenStatement, type PlacedStatement } from "./people/stated";
import { spanOfTable } from "./rows/sheetTables";
import type { TableContext } from "./people/tableContext";
import { countFindings } from "./findings/doubtfulCounts";
import { peopleByText, tableFindings } from "./findings/tableFindings";
import { chosen, notCounted } from "./findings/samePeople";

export interface TableReading {
  readonly context: TableContext;
  readonly readings: readonly PersonReading[];
  /** People of whom the clerk chose that they do not count. */
  readonly leftOut: readonly PersonReading[];
  readonly table: BallotTable;
  readonly findings: readonly Finding[];
  /** Everyone with three counts, whether or not the category is known. */
  readonly entries: readonly Identity[];
  /** What is asked about people with several rows in it. */
  readonly questions: readonly PeopleQuestion[];
  /** Rows that repeat others and are not counted, by the clerk's choice. */
  readonly repeats: readonly PersonReading[];
}

export function* readTable(found: TableContext): Staged<TableReading> {
  const stated = withChosenStatement(found.stated, found.base?.cell);
  const context = withReturnedColumn(withReturnedBesideFirst({ ...found, stated }));
  const { key, grid, choices } = context;
  const parts = withoutPartsLeftOut(context, yield* readPeople(context));
  const { readings: all, ...doubts } = yield* withoutLeftOut(context, parts.readings);
  const entries = yield* flatMapped(all, entryOf);
  const table = { table: { key, sheet: grid.sheet }, context, entries };
  const asked = yield* repeatedRows(table);
  const namesakes = yield* namesakesCounted(table, asked);
  const settled = asked.map((question) => {
    const answer = question.answers.find((one) => one === choices.samePeople[question.key]);
    return { question, answer, rows: notCounted(question, answer) };
  });
  const repeated = new Set(settled.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const isRepeat = ({ row: { row } }: PersonReading) => repeated.has(row);
  const readings = all.filter((reading) => !isRepeat(reading));
  yield;
  const ofCounts = countFindings(context, readings);
  yield;
  const ofTable = yield* tableFindings(context, readings);
  const ballots = yield* ballotTable(context, readings);
  return {
    context,
    readings,
    leftOut: [...parts.leftOut, ...doubts.leftOut],
    table: ballots,
    findings: [
      ...ofCounts,
      ...parts.findings,
      ...doubts.findings,
      ...ofTable,
      ...namesakes,
      ...settled.flatMap(({ question, answer, rows }) =>
        answer && rows.length > 0 ? [chosen(question, answer)] : [],
      ),
    ],
    entries: table.entries.filter(({ row }) => !repeated.has(row)),
    questions: settled.filter(({ rows }) => rows.length === 0).map(({ question }) => question),
    repeats: all.filter(isRepeat),
  };
}

/** What stands beside the first person alone and is of everybody is as if it stood above them. */
function withReturnedBesideFirst(context: TableContext): TableContext {
  const { header, stated } = context;
  const returned = returnedBesideFirst(context.grid, context);
  if (!returned || stated.some(({ counts }) => counts.returned)) return context;
  const block = { row: header.bottom, counts: { returned }, contradictions: [] };
  return { ...context, stated: [...stated, block] };
}

/** A column "Tổng số phiếu" holds the ballots returned where nothing else says how many these are. */
function withReturnedColumn(context: TableContext): TableContext {
  const { header, stated, rows } = context;
  const { allBallots, ...columns } = header.columns;
  const isKnown =
    columns.returned !== undefined ||
    (columns.valid !== undefined && columns.invalid !== undefined) ||
    stated.some(({ counts }) => counts.returned) ||
    rows.people.some(({ sections }) => sections.some(({ ballots }) => ballots.returned));
  const returned = isKnown ? columns.returned : allBallots;
  const known = { ...columns, ...(returned !== undefined && { returned }) };
  return { ...context, header: { ...header, columns: known } };
}

function* ballotTable(context: TableContext, readings: readonly PersonReading[]): Staged<BallotTable> {
  const { key, grid, header, named, rows } = context;
  const people = readings.flatMap(({ person }) => person ?? []);
  const { top: row, bottom, left: column, right } = spanOfTable(context);
  const complete = readings.filter(({ person }) => person);
  yield;
  const told = peopleByText(key, complete);
  yield;
  const baseKinds = baseKindsOf(context, readings);
  yield;
  return {
    key,
    sheet: grid.sheet,
    area: { row, column, rows: bottom - row + 1, columns: right - column + 1 },
    named: named !== undefined,
    columns: { name: header.name, ...header.columns },
    people,
    uncategorised: readings.flatMap(({ ballots, category, row: { name, cell } }) =>
      ballots && !category ? [{ name: name.text, cell }] : [],
    ),
    notVoted: rows.notVoted,
    unread: readings.length - people.length,
    categories: [...new Set(people.map(({ category }) => category))],
    told: told.flatMap(({ key, text, at, category, cells }) =>
      category ? [{ key, text, at, category, cells }] : [],
    ),
    delegates: eachOffered(statedOf(context, "delegates")),
    attendance: {
      delegates: onlyNumber(statedOf(context, "delegates")),
      present: onlyNumber(statedOf(context, "present")),
    },
    baseKinds,
  };
}

/** Stated on the sheet, else on the minutes. */
function statedOf({ numbers, onOtherSheets }: TableContext, of: Attendance): readonly PlacedStatement[] {
  const own = numbers.filter(({ name }) => name === of);
  return own.length > 0 ? own : onOtherSheets.filter(({ name }) => name === of);
}

function onlyNumber([first, ...others]: readonly PlacedStatement[]): Count | undefined {
  return others.every(({ count }) => count.value === first?.count.value) ? first?.count : undefined;
}

/** Whoever lacks a number that the chosen base needs has no base. */
function baseKindsOf({ base }: TableContext, readings: readonly PersonReading[]): readonly BaseKind[] {
  const kinds = readings.flatMap(({ ballots }) => {
    const based = ballots && withChosenBase(ballots, base);
    return based ? [baseOf(based).kind] : [];
  });
  return [...new Set(kinds)];
}

function entryOf({ row, position, ballots, category, person }: PersonReading): Identity[] {
  if (!ballots) return [];
  const levels = perLevel((level) => ballots.counts[level].value);
  const [section] = row.sections;
  return [
    {
      name: row.name.text,
      position: position.text,
      category,
      unit: person?.unit.text,
      section: section?.rest,
      levels,
      read: row,
      row: row.row,
      cell: row.cell,
      person,
    },
  ];
}
