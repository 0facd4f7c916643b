import type { BaseKind } from "../counting/ballots";
import { baseOf } from "../counting/base";
import type { Finding } from "../counting/finding";
import { LEVELS } from "../counting/level";
import type { BallotTable } from "./ballotTable";
import type { Identity } from "./findings/overlap";
import { withoutLeftOut } from "./people/doubts";
import { withChosenBase } from "./people/chosenBase";
import { readPeople, type PersonReading } from "./people/personReading";
import { spanOfTable } from "./rows/sheetTables";
import type { TableContext } from "./people/tableContext";
import { peopleByText, tableFindings } from "./findings/tableFindings";

export interface TableReading {
  readonly context: TableContext;
  readonly readings: readonly PersonReading[];
  /** People of whom the clerk chose that they do not count. */
  readonly leftOut: readonly PersonReading[];
  readonly table: BallotTable;
  readonly findings: readonly Finding[];
  /** Everyone with three counts, whether or not the category is known. */
  readonly entries: readonly Identity[];
}

export function readTable(found: TableContext): TableReading {
  const context = withReturnedColumn(found);
  const { readings, leftOut, findings } = withoutLeftOut(context, readPeople(context));
  return {
    context,
    readings,
    leftOut,
    table: ballotTable(context, readings),
    findings: [
      ...readings.flatMap((reading) => reading.findings),
      ...findings,
      ...tableFindings(context, readings),
    ],
    entries: readings.flatMap(entryOf),
  };
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

function ballotTable(context: TableContext, readings: readonly PersonReading[]): BallotTable {
  const { key, grid, header, named, rows } = context;
  const people = readings.flatMap(({ person }) => person ?? []);
  const { top: row, bottom, left: column, right } = spanOfTable(context);
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
    told: peopleByText(
      key,
      readings.filter(({ person }) => person),
    ).flatMap(({ key, text, at, category, cells }) => (category ? [{ key, text, at, category, cells }] : [])),
    baseKinds: baseKindsOf(context, readings),
  };
}

/** Whoever lacks a number that the chosen base needs has no base. */
function baseKindsOf({ base }: TableContext, readings: readonly PersonReading[]): readonly BaseKind[] {
  const kinds = readings.flatMap(({ ballots }) => {
    const based = ballots && withChosenBase(ballots, base);
    return based ? [baseOf(based).kind] : [];
  });
  return [...new Set(kinds)];
}

function entryOf({ row, position, ballots, person }: PersonReading): Identity[] {
  if (!ballots) return [];
  const counts = LEVELS.map((level) => ballots.counts[level].value).join();
  const { category, unit } = person ?? {};
  return [
    { name: row.name.text, position: position.text, category, unit: unit?.text, counts, cell: row.cell },
  ];
}
