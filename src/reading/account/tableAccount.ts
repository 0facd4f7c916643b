import { mapped, type Staged } from "../../turns/staged";
import { LEVELS } from "../../counting/level";
import { BALLOTS_NAMES } from "../../words/ballotLabels";
import { isBlank } from "../cells/grid";
import { cellUnder, nameCells } from "../rows/rowCells";
import type { RowClass, RowRun } from "../rows/rowClass";
import { MAY_BE_AS_ABOVE } from "../rows/tableRows";
import { spanOfTable } from "../rows/sheetTables";
import type { PersonReading } from "../people/personReading";
import type { TableContext } from "../people/tableContext";
import type { AccountRole } from "./account";
import type { CheckedTable, CheckResult } from "./check";
import type { CellRole, Ledger } from "./ledger";

/** What the figures of a table were read from. */
export function* noteUsed(
  ledger: Ledger,
  { context, readings, repeats, leftOut }: CheckedTable,
): Staged<void> {
  const { left, right } = context.bounds;
  const rules = ruleOfRows(context.rows.runs);
  yield* mapped(readings, (reading) => notePerson(ledger, context, reading, rules(reading.row.row)));
  for (const { row } of repeats)
    for (const each of row.positionRows)
      ledger.noteArea({ role: "leftOut", rule: "another row counts instead" }, each, each, left, right);
  for (const { row } of leftOut)
    ledger.noteArea({ role: "leftOut", rule: "left out by the clerk" }, row.row, row.row, left, right);
  if (context.base?.cell) ledger.note({ role: "ballots", rule: "chosen base" }, context.base.cell);
}

/** What was held against it. */
export function noteChecks(ledger: Ledger, checks: readonly CheckResult[]): void {
  for (const { role, rule, outcome, cells } of checks) ledger.noteAll({ role, rule, outcome }, cells);
}

/** The rest of its headings and rows, once every table of the sheet has noted its checks: two may share rows. */
export function noteRest(ledger: Ledger, table: CheckedTable): void {
  for (const { counts } of table.context.stated)
    for (const count of Object.values(counts))
      if (count) ledger.note({ role: "ballotsElsewhere", rule: "not needed here" }, count.cell);
  noteHeadings(ledger, table.context);
  noteRows(ledger, table);
}

/** The rule by which a row was told, of runs from the top. */
function ruleOfRows(runs: readonly RowRun[]): (row: number) => string {
  let next = 0;
  return (row) => {
    while (next > 0 && (runs[next]?.from ?? Infinity) > row) next--;
    while (next + 1 < runs.length && (runs[next]?.to ?? -1) < row) next++;
    return runs[next]?.rule ?? "";
  };
}

const OWN_BALLOTS: CellRole = { role: "ballots", rule: "column" };
const STATED_BALLOTS: CellRole = { role: "ballots", rule: "stated" };

function notePerson(ledger: Ledger, context: TableContext, reading: PersonReading, rule: string): void {
  const { row, ballots, person, position, about } = reading;
  const ofCounts: CellRole = { role: "count", rule };
  for (const level of LEVELS) ledger.note(ofCounts, cellUnder(context, row.row, level).cell);
  for (const name of BALLOTS_NAMES) {
    const count = ballots?.[name];
    ledger.note(OWN_BALLOTS, cellUnder(context, row.row, name).cell);
    if (count) ledger.note(STATED_BALLOTS, count.cell);
  }
  ledger.noteAll({ role: "name", rule }, row.isAgain ? [row.cell] : nameCells(context, row.row));
  if (person?.handling) ledger.note({ role: "handling", rule: "column" }, person.handling.cell);
  ledger.noteAll({ role: "position", rule: "column" }, position.cells);
  for (const role of MAY_BE_AS_ABOVE)
    if (row.asAbove[role] !== undefined)
      ledger.note({ role, rule: "as above" }, cellUnder(context, row.row, role).cell);
  if (about?.cell) ledger.note({ role: "category", rule: "told" }, about.cell);
  if (person?.unit) ledger.noteAll({ role: "unit", rule: "told" }, person.unit.cells);
}

function noteHeadings(ledger: Ledger, { header, headers, bounds }: TableContext): void {
  for (const { rule, top, bottom } of [header, ...headers])
    ledger.noteArea({ role: "heading", rule }, top, bottom, bounds.left, bounds.right);
}

/** What the cells of a row are that nothing else was made of, by what the row is. */
const ROLE_OF: Readonly<Partial<Record<RowClass, AccountRole>>> = {
  position: "position",
  positionUnderName: "position",
  lineUnderName: "position",
  shares: "share",
  nameOfRowsBelow: "name",
  nameOfParts: "name",
  vacancy: "vacancy",
  notVoted: "notVoted",
  section: "section",
  total: "total",
  ballots: "ballotsStated",
  asked: "asked",
  secondName: "asked",
  note: "note",
  signature: "signature",
  strangeHeading: "asked",
  strangeRows: "asked",
  listHeading: "otherList",
  listRows: "otherList",
  columnNumbers: "columnNumbers",
  pageNumber: "pageNumber",
};

const OPEN_CHECKS: readonly AccountRole[] = ["share", "total", "ballotsStated"];

function noteRows(ledger: Ledger, table: CheckedTable): void {
  const { context } = table;
  const { left, right } = context.bounds;
  for (const { from, to, is, rule } of context.rows.runs) {
    const role = ROLE_OF[is];
    if (is === "person" || is === "part" || is === "again") notePeopleColumns(ledger, table, from, to);
    else if (is === "partOfSum")
      ledger.noteArea({ role: "rowSum", rule, outcome: "fits" }, from, to, left, right);
    else if (role) {
      const entry: CellRole = OPEN_CHECKS.includes(role) ? { role, rule, outcome: "open" } : { role, rule };
      ledger.noteArea(entry, from, to, left, right);
    } else noteWords(ledger, context, from, to, rule);
  }
  const { top, bottom } = spanOfTable(context);
  noteWords(ledger, context, top, bottom, "between the rows");
}

/** Words that say nothing of the people; numbers beside them stay open but for those of ballots. */
function noteWords(
  ledger: Ledger,
  { grid, bounds }: TableContext,
  from: number,
  to: number,
  rule: string,
): void {
  const ofBallots = /line of ballots/.test(rule);
  for (let row = from; row <= to; row++)
    for (let column = bounds.left; column <= bounds.right; column++) {
      const value = grid.value(row, column);
      if (isBlank(value)) continue;
      if (ofBallots) ledger.note({ role: "ballotsElsewhere", rule }, grid.cell(row, column));
      else if (typeof value === "string") ledger.note({ role: "words", rule }, grid.cell(row, column));
    }
}

/** In the rows of people, by the columns. */
function notePeopleColumns(ledger: Ledger, { context, free }: CheckedTable, from: number, to: number): void {
  const { grid, header } = context;
  const { ordinal, position, unit, category, handling, note, source, allBallots } = header.columns;
  const noteColumn = (entry: CellRole, column: number | undefined) => {
    if (column !== undefined) ledger.noteArea(entry, from, to, column, column);
  };
  noteColumn({ role: "ordinal", rule: "column", outcome: "open" }, ordinal);
  noteColumn({ role: "position", rule: "column" }, position);
  noteColumn({ role: "unit", rule: "column" }, unit);
  noteColumn({ role: "category", rule: "column" }, category);
  noteColumn({ role: "handling", rule: "column" }, handling);
  noteColumn({ role: "note", rule: "column of remarks" }, note);
  noteColumn({ role: "note", rule: "where the row is from" }, source);
  noteColumn({ role: "ballots", rule: "column" }, allBallots);
  for (const column of Object.values(header.shares))
    noteColumn({ role: "share", rule: "column", outcome: "open" }, column);
  for (const { column, heading } of free)
    if (heading.text !== "") noteColumn({ role: "otherColumn", rule: heading.text }, column);
    else
      for (let row = from; row <= to; row++)
        if (typeof grid.value(row, column) === "string")
          ledger.note({ role: "otherColumn", rule: "no heading" }, grid.cell(row, column));
}
