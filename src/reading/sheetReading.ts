import { cellAddress, type CellRef } from "../counting/cell";
import { severityOf, type Finding } from "../counting/finding";
import type { NotUsed } from "../counting/notUsed";
import { mapped, mappedInStages, type Staged } from "../turns/staged";
import { saysNotVoted } from "../words/notVoted";
import type { BallotSheet, UnreadPlace } from "./ballotTable";
import { OVER_NOBODY, type SheetAccount } from "./account/account";
import { freeColumns } from "./account/freeColumns";
import type { CellRole } from "./account/ledger";
import { accountOf } from "./account/sheetAccount";
import { textsIn, type Grid } from "./cells/grid";
import { checked } from "./checks/all";
import type { Choices } from "./choices";
import { cutMergeFindings } from "./findings/cutMerges";
import { outsideFindings } from "./findings/namedTables";
import { IN_SENTENCES } from "./toldElsewhere";
import { besideTables, unreadParts, type UnreadPart } from "./findings/unreadParts";
import { filledArea, notUsedOf, sheetNotUsed } from "./notUsed";
import { ballotsApartOn } from "./people/ballotsApart";
import { besideStatements } from "./people/besideStatements";
import { chosenBase, withChosenBase, type ChosenBase } from "./people/chosenBase";
import { minutesBeside } from "./people/minutesBeside";
import { partBelow, partInherited } from "./people/inherited";
import { statedFor, statementsOn, type PlacedStatement } from "./people/stated";
import type { PersonReading } from "./people/personReading";
import type { TableContext } from "./people/tableContext";
import { unreadStatements } from "./people/unreadStatements";
import { linesIn, reportLines, type ReportLine } from "./people/titles";
import { spanOfTable } from "./rows/sheetTables";
import { overlaps, type FoundTable, type KeyedTable } from "./rows/tables";
import { readTable, type TableReading } from "./tableReading";
import { votesOn, type SheetVotes } from "./votesOn";

/** What one sheet says. */
export interface SheetReading {
  readonly tables: readonly TableReading[];
  readonly findings: readonly Finding[];
  readonly reports: readonly ReportLine[];
  readonly account: SheetAccount;
  readonly unread: readonly UnreadPlace[];
  readonly ballots: readonly BallotSheet[];
  readonly notUsed: readonly NotUsed[];
}

/** What the clerk decided, and the other sheets of the workbook, where a choice may lead. */
interface Decided {
  readonly choices: Choices;
  readonly gridOfSheet: (sheet: string) => Grid | undefined;
  /** What is stated on sheets without a table. */
  readonly onOtherSheets: readonly PlacedStatement[];
}

/** What stands on a sheet before any of it is read. */
export interface SheetFound {
  readonly grid: Grid;
  /** None where the clerk leaves the sheet out. */
  readonly found?: SheetVotes;
  /** The numbers that a sheet without a table states: minutes of a vote. */
  readonly minutes: readonly PlacedStatement[];
}

export function* foundOn(grid: Grid, choices: Choices): Staged<SheetFound> {
  if (choices.leftOut.includes(grid.sheet)) return { grid, minutes: [] };
  const found = yield* votesOn(grid, choices.namedTables);
  const isOfOther =
    !found.ballots && found.tables.length + found.empty.length + found.unreadable.length === 0;
  return { grid, found, minutes: isOfOther ? yield* statementsOn(grid, [], new Set()) : [] };
}

export function* readSheet({ grid, found, minutes }: SheetFound, decided: Decided): Staged<SheetReading> {
  const { choices } = decided;
  if (!found) return yield* leftOutSheet(grid);
  const { tables } = found;
  yield;
  const contexts = yield* contextsOf(grid, tables, decided);
  const isLeftOut = ({ key }: TableContext) => choices.leftOut.includes(key);
  const leftOut = contexts.filter(isLeftOut);
  const kept = yield* mappedInStages(
    contexts.filter((context) => !isLeftOut(context)),
    readTable,
  );
  const checks = yield* checkedTables(grid, kept, tables, choices);
  const isAsked = (part: UnreadPart) => withoutLeftOut(part, choices);
  const under = unreadParts(grid, found).map(isAsked);
  yield;
  const reports = kept.length > 0 ? reportLines(grid) : [];
  const outside = outsideOf(kept, tables);
  const { account, numbers } = yield* accountOf(grid, {
    tables: checks,
    leftOut,
    parts: under.map((part) => ({ ...part, as: roleOf(part.finding) })),
    reports,
    outside,
    minutes,
  });
  const parts = [...under, ...besideTables(grid, numbers).map(isAsked)];
  return {
    tables: kept,
    findings: [
      ...parts.flatMap(({ finding }) => finding ?? []),
      ...leftOut.map(leftOutTable),
      ...kept.flatMap(({ context }) => cutMergeFindings(context)),
      ...outside,
      ...checks.flatMap((table) => table.checks.flatMap(({ findings }) => findings ?? [])),
      ...numbersNotUsed(grid, numbers),
    ],
    reports,
    account,
    unread: parts.filter(({ finding }) => finding && severityOf(finding) === "error").map(placeOf),
    ballots: parts.flatMap(({ key, ballots, finding }) =>
      ballots && finding?.code !== "leftOut" ? [{ ...ballots, key, sheet: grid.sheet }] : [],
    ),
    notUsed: notUsedOf(grid.sheet, {
      account,
      kept: kept.map(({ context }) => context),
      leftOut,
      parts,
      numbers: numbers.length,
    }),
  };
}

function outsideOf(kept: readonly TableReading[], tables: readonly FoundTable[]): Finding[] {
  const spans = tables.map(spanOfTable);
  return kept.flatMap(({ context }) => outsideFindings(context, spans));
}

function placeOf(part: UnreadPart): UnreadPlace {
  const { key, grid, people } = part;
  return { key, sheet: grid.sheet, area: filledArea(part), people };
}

function* leftOutSheet(grid: Grid): Staged<SheetReading> {
  const cells = [grid.cell(grid.top, grid.left)];
  const details = { key: grid.sheet, sheet: grid.sheet };
  const whole = { role: "leftOut", rule: "left out by the clerk" } as const;
  const { top, bottom, left, right } = grid;
  const parts = [{ top, bottom, left, right, as: whole }];
  const { account } = yield* accountOf(grid, {
    tables: [],
    leftOut: [],
    parts,
    reports: [],
    outside: [],
    minutes: [],
  });
  return {
    tables: [],
    findings: [{ code: "leftOut", cells, details }],
    reports: [],
    account,
    unread: [],
    ballots: [],
    notUsed: [yield* sheetNotUsed("sheetLeftOut", grid)],
  };
}

/** Each table with what the sheet says of it. */
function* checkedTables(
  grid: Grid,
  kept: readonly TableReading[],
  all: readonly FoundTable[],
  choices: Choices,
) {
  return yield* mappedInStages(kept, function* ({ context, readings, repeats, leftOut }, index) {
    const below = lastRowOf(grid, context, all);
    const before = kept.slice(0, index).flatMap((one) => one.readings);
    const counted = readings.map((reading) => withBase(reading, context.base));
    const table = {
      context,
      readings: counted,
      repeats,
      leftOut,
      before,
      free: freeColumns(context),
      below,
      choices,
    };
    return { table, checks: yield* checked(table) };
  });
}

/** What a sheet says of itself is held against what is counted: shares of the base that the clerk chose. */
function withBase(reading: PersonReading, base?: ChosenBase): PersonReading {
  if (!base || !reading.ballots) return reading;
  return { ...reading, ballots: withChosenBase(reading.ballots, base) };
}

/** Before the next table in the same columns, or the end of the sheet. */
function lastRowOf(grid: Grid, table: FoundTable, all: readonly FoundTable[]): number {
  const next = all.filter(({ header }) => header.top > table.header.bottom && overlaps(header, table.header));
  return Math.min(grid.bottom + 1, ...next.map(({ header }) => header.top)) - 1;
}

/** What the cells of a part are to the account, by what is said of it. */
function roleOf(finding: Finding | undefined): CellRole {
  if (!finding) return { role: "otherSheet", rule: "nothing of a vote" };
  switch (finding.code) {
    case "voteWithoutCounts":
      return { role: "otherSheet", rule: "nobody's counts" };
    case "summarySheet":
      return { role: "summary", rule: "people added up" };
    case "listNotRead":
      return { role: "otherList", rule: "headings of another list" };
    case "leftOut":
      return { role: "leftOut", rule: "left out by the clerk" };
    case "unreadableSheet":
      return {
        role: "asked",
        rule: finding.details.missing === "rows" ? OVER_NOBODY : "headings not understood",
      };
    default:
      return { role: "asked", rule: LAYOUT_RULES[finding.code] ?? "" };
  }
}

/** By which a part is told to be no table of one row a person. */
const LAYOUT_RULES: Readonly<Partial<Record<Finding["code"], string>>> = {
  tableTransposed: "levels one below another",
  levelPerRow: "a row for each level",
  textInOneColumn: "whole rows in one cell",
  ballotPerRow: "ballots one a row",
  ballotMarksUnclear: "ballots one a row",
  countsInOneCell: "counts of all levels in one cell",
  countsInProse: IN_SENTENCES,
};

/** A part that the clerk left out is asked about no more. */
function withoutLeftOut(part: UnreadPart, { leftOut }: Choices): UnreadPart {
  const [cell] = part.finding?.cells ?? [];
  if (!cell || !leftOut.includes(part.key)) return part;
  const details = { key: part.key, sheet: cell.sheet, table: cellAddress(cell) };
  return { ...part, finding: { code: "leftOut", cells: [cell], details } };
}

/** Said once of a sheet. */
function numbersNotUsed(grid: Grid, numbers: readonly CellRef[]): Finding[] {
  if (numbers.length === 0) return [];
  const details = { sheet: grid.sheet, numbers: numbers.length };
  return [{ code: "numbersNotUsed", cells: numbers, details }];
}

function headerCell(grid: Grid, { bottom, name, left }: FoundTable["header"]): CellRef {
  return grid.cell(bottom, name[0] ?? left);
}

function leftOutTable({ grid, key, header }: TableContext): Finding {
  const cell = headerCell(grid, header);
  return { code: "leftOut", cells: [cell], details: { key, sheet: grid.sheet, table: cellAddress(cell) } };
}

/** Each table with the texts above it: its own lines since the table above, then the head of the sheet. */
function* contextsOf(
  grid: Grid,
  tables: readonly KeyedTable[],
  { choices, gridOfSheet, onOtherSheets }: Decided,
): Staged<TableContext[]> {
  const minutes = yield* minutesBeside(grid, tables);
  const statements = yield* statementsOn(grid, tables, minutes);
  const notVotedLines = yield* linesOfNotVoted(grid);
  const ballotsApart = yield* ballotsApartOn(grid, tables);
  const firstTop = Math.min(...tables.map(({ header }) => header.top));
  return yield* mappedInStages(tables, function* (table) {
    const choice = choices.bases[table.key];
    const above = tableAbove(table, tables);
    const { left, right } = table.bounds;
    const from = above ? above.rows.last + 1 : grid.top;
    const titles = linesIn(grid, { from, to: table.header.top - 1, left, right });
    const head = linesIn(grid, { from: grid.top, to: firstTop - 1, left: grid.left, right: grid.right });
    const own = titles.map(({ cell }) => cell && cellAddress(cell));
    const blocks = statedFor(table, statements, tables);
    const { stated, ofAbove } = partInherited(grid, table, blocks, { above, hasTitle: titles.length > 0 });
    return {
      ...table,
      grid: table.grid ?? grid,
      stated: tables.length === 1 ? partBelow(grid, table, stated) : stated,
      statedAbove: ofAbove,
      numbers: statements,
      beside: yield* besideStatements(grid, table, minutes),
      notVotedLines,
      ballotsApart,
      isAlone: tables.length === 1,
      onOtherSheets,
      unreadStatements: yield* unreadStatements(grid, table, {
        from,
        to: lastRowOf(grid, table, tables),
        minutes,
      }),
      titles,
      titlesPart: tables.length > 1 && (above !== undefined || left > grid.left),
      head: head.filter(({ cell }) => !own.includes(cell && cellAddress(cell))),
      choices,
      base: choice && chosenBase(choice, gridOfSheet),
    };
  });
}

/** No text that names somebody and says so is shorter. */
const SHORTEST_LINE = 18;

function* linesOfNotVoted(grid: Grid): Staged<string[]> {
  const lines = yield* mapped(textsIn(grid), ({ text }) =>
    text.length >= SHORTEST_LINE && saysNotVoted(text) ? [text] : [],
  );
  return lines.flat();
}

function tableAbove({ header }: FoundTable, tables: readonly FoundTable[]): FoundTable | undefined {
  return tables.filter((other) => other.header.bottom < header.top && overlaps(other.header, header)).at(-1);
}
