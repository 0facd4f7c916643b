import { severityOf, type Finding } from "../counting/finding";
import type { NotUsed } from "../counting/notUsed";
import { atOnce, mappedInStages, type Staged } from "../turns/staged";
import type { BallotTable, Recognition } from "./ballotTable";
import type { Choices } from "./choices";
import { CELLS_OF_SHEET, gridOf, ordinalOfCell } from "./cells/grid";
import type { SheetSnapshot } from "./cells/snapshot";
import { withBlankForms, withFormsOfNobody } from "./blankForms";
import { anotherVotes } from "./findings/anotherVote";
import { ballotsNowhere } from "./findings/ballotsNowhere";
import { copiedTables } from "./findings/copiedTables";
import { lostFindings } from "./findings/namedTables";
import { plainName } from "./findings/identity";
import { listFindings, type NamedPeople } from "./findings/listedPeople";
import { minutesFindings } from "./findings/minutes";
import { overlaps } from "./findings/overlap";
import { summaryFindings } from "./findings/summaryPeople";
import { lostParts, settled } from "./findings/samePeople";
import { withToldElsewhere } from "./toldElsewhere";
import { sheetNotUsed } from "./notUsed";
import { agreedReport } from "./people/titles";
import { foundOn, readSheet, type SheetFound, type SheetReading } from "./sheetReading";
import type { TableReading } from "./tableReading";

/** Reads every vote table of the sheets. What cannot be read for certain is a finding, never a number. */
export function recognise(sheets: readonly SheetSnapshot[], choices: Choices): Recognition {
  return atOnce(recognising(sheets, choices));
}

/** The same in stages. What a snapshot in `known` says is not asked again where nothing else decides over it. */
export function* recognising(
  sheets: readonly SheetSnapshot[],
  choices: Choices,
  known: KnownSheets = new WeakMap(),
): Staged<Recognition> {
  const { grids, readings, onOtherSheets } = yield* readSheets(sheets, choices, known);
  const tables = withBlankForms(readings.flatMap((reading) => reading.tables));
  const people = tables.flatMap((table) => table.readings);
  const ofForms = withFormsOfNobody(readings, tables, grids);
  const sheetsRead = withToldElsewhere(ofForms, people, grids, choices);
  const held = tables.map(({ table }) => table);
  const shared = yield* overlaps(tables);
  const questions = [...tables.flatMap((table) => table.questions), ...shared];
  const same = settled(questions, choices, unreadIn(tables));
  const unread = sheetsRead.flatMap((reading) => reading.unread);
  const minutes = onOtherSheets.filter(
    ({ count }) => !unread.some(({ sheet }) => sheet === count.cell.sheet),
  );
  const ofSheets = sheetsRead.flatMap(({ findings }) => findings);
  const read = [...grids.values()].filter(({ sheet }) => !choices.leftOut.includes(sheet));
  yield;
  const ofMinutes = yield* minutesFindings(tables, minutes, choices);
  const copied = yield* copiedTables(tables, choices);
  const lists = listFindings(read, tables.map(namesIn), choices);
  yield;
  const differing = new Set(lists.flatMap(({ cells: [cell] }) => cell?.sheet ?? []));
  const instead = new Map(same.instead);
  const counted = held.flatMap((table) =>
    table.people.flatMap((person) => (instead.has(person) ? (instead.get(person) ?? []) : [person])),
  );
  const summaries = summaryFindings(ofSheets, grids, { tables, people: counted }, choices);
  const all = [
    ...lostFindings(choices.namedTables, [...grids.keys()]),
    ...ofSheets
      .filter((finding) => finding.code !== "voteWithoutCounts" || !differing.has(finding.details.sheet))
      .map((finding) => summaries.told.get(finding) ?? finding),
    ...tables.flatMap(({ findings }) => findings),
    ...ballotsNowhere(tables, questions),
    ...ofMinutes,
    ...copied,
    ...anotherVotes(tables, shared, choices),
    ...summaries.differing,
    ...lists,
    ...same.findings,
    ...lostParts(choices, held),
  ];
  const isError = (finding: Finding) => severityOf(finding) === "error";
  if (tables.length === 0 && !all.some(isError)) all.push({ code: "noTable", cells: [], details: {} });
  yield;
  const findings = inOrder(all, [...grids.keys()]);
  const report = agreedReport(readings.flatMap((reading) => reading.reports));
  const accounts = sheetsRead.map(({ account }) => account);
  const notUsed = [...sheetsRead.flatMap((reading) => reading.notUsed), ...held.flatMap(notVotedOf)];
  const ballots = sheetsRead.flatMap((reading) => reading.ballots);
  return { tables: held, people: counted, findings, accounts, unread, ballots, notUsed, report };
}

/** What snapshots say, each by what it was read with. */
export type KnownSheets = WeakMap<SheetSnapshot, KnownSheet>;

interface KnownSheet {
  /** The choices, as text. */
  readonly choices: string;
  readonly found: SheetFound;
  /** What other sheets state, as text. */
  readonly elsewhere: string;
  readonly reading: SheetReading;
}

function* readSheets(sheets: readonly SheetSnapshot[], choices: Choices, known: KnownSheets) {
  const chosen = JSON.stringify(choices);
  const before = sheets.map((sheet) => {
    const one = known.get(sheet);
    return one?.choices === chosen ? one : undefined;
  });
  const found = yield* mappedInStages(sheets, function* (sheet, index) {
    return before[index]?.found ?? (yield* foundOn(gridOf(sheet), choices));
  });
  const grids = new Map(found.map(({ grid }) => [grid.sheet, grid]));
  const onOtherSheets = found.flatMap(({ minutes }) => minutes);
  const elsewhere = JSON.stringify(onOtherSheets);
  const decided = { choices, gridOfSheet: (sheet: string) => grids.get(sheet), onOtherSheets };
  const readings = yield* mappedInStages(sheets, function* (sheet, index) {
    const one = before[index];
    if (one?.elsewhere === elsewhere && !leadsToOthers(choices)) return one.reading;
    const ofSheet = found[index] as SheetFound;
    const reading = yield* readSheet(ofSheet, decided);
    known.set(sheet, { choices: chosen, found: ofSheet, elsewhere, reading });
    return reading;
  });
  return { grids, readings, onOtherSheets };
}

/** A base may be chosen on another sheet. */
function leadsToOthers({ bases }: Choices): boolean {
  return Object.values(bases).some((base) => typeof base === "object");
}

function namesIn({ context, readings, leftOut }: TableReading): NamedPeople {
  const { grid, header, rows } = context;
  const people = [...readings, ...leftOut].map(({ row }) => ({ name: row.name.text, cell: row.cell }));
  return {
    sheet: grid.sheet,
    top: header.top,
    bottom: rows.last,
    names: [...people, ...rows.notVoted],
  };
}

function notVotedOf({ key, sheet, notVoted }: BallotTable): NotUsed[] {
  if (notVoted.length === 0) return [];
  const text = notVoted.map(({ name }) => name).join(", ");
  return [{ kind: "notVotedOn", sheet, table: key, text, people: notVoted.length }];
}

/** Sheets that are hidden and not read, with how many people may be on each. */
export function hiddenSheetsNotUsed(sheets: readonly SheetSnapshot[]): NotUsed[] {
  return sheets.map((sheet) => atOnce(hiddenSheetNotUsed(sheet)));
}

/** One of them, in stages. */
export function hiddenSheetNotUsed(sheet: SheetSnapshot): Staged<NotUsed> {
  return sheetNotUsed("hiddenSheet", gridOf(sheet));
}

/** By tables and names, whose rows have not all counts. */
function unreadIn(tables: readonly TableReading[]): Parameters<typeof settled>[2] {
  const unread = new Set(
    tables.flatMap(({ table: { key }, readings }) =>
      readings.flatMap(({ ballots, row: { name } }) =>
        ballots ? [] : `${key}\n${plainName({ name: name.text })}`,
      ),
    ),
  );
  return (table, row) => unread.has(`${table}\n${plainName(row)}`);
}

/** By sheet, then row, then column of the first cell; first what has none, last what is on none of the sheets. */
function inOrder(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const order = new Map(sheets.map((name, index) => [name, index]));
  const place = ({ cells: [cell] }: Finding) =>
    cell ? (order.get(cell.sheet) ?? order.size) * CELLS_OF_SHEET + ordinalOfCell(cell.row, cell.column) : -1;
  return [...findings].sort((one, other) => place(one) - place(other));
}
