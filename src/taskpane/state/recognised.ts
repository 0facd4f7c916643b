import type { CellRef } from "../../counting/cell";
import { severityOf, type Finding, type FindingCode } from "../../counting/finding";
import type { BallotTable, Recognition } from "../../reading/ballotTable";
import type { Examined } from "../../workflow/outcome";
import { toldAsOne } from "./toldAsOne";

/** What the clerk chose: it has its place in "Dữ liệu". */
const CHOSEN: readonly FindingCode[] = [
  "leftOut",
  "categoryChosen",
  "baseChosen",
  "countedAllTheSame",
  "samePeopleChosen",
];

export function isChosen({ code }: Finding): boolean {
  return CHOSEN.includes(code);
}

/** The findings to list. That there is no table is said by the first look. */
export function listed(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.code !== "noTable" && !isChosen(finding));
}

/** How many errors are told: one that several tables have in common is one to settle. */
export function countOfErrors(recognition: Recognition | undefined): number {
  const errors = listed(recognition?.findings ?? []).filter((finding) => severityOf(finding) === "error");
  return toldAsOne(errors).length;
}

/** Whether Phụ lục I can be made: somebody is counted, and no error stands in the way. */
export function canBuild({ recognition, results }: Examined): boolean {
  return results.length > 0 && countOfErrors(recognition) === 0;
}

/** How many people stand in a table, read completely or not. */
export function peopleOf({ people, unread }: BallotTable): number {
  return people.length + unread;
}

/** How many people stand in tables: those counted, and those who could not be read completely. */
export function everyoneIn(tables: readonly BallotTable[], counted: number): number {
  return tables.reduce((sum, { unread }) => sum + unread, counted);
}

/** How many people were read: those counted, and those whose category alone is asked. */
export function readIn(tables: readonly BallotTable[], counted: number): number {
  return tables.reduce((sum, { uncategorised }) => sum + uncategorised.length, counted);
}

/** On how many sheets tables were read. */
export function sheetsWith(tables: readonly BallotTable[]): number {
  return new Set(tables.map(({ sheet }) => sheet)).size;
}

/** Nothing to show and nothing to say but that there is no table: the pane introduces itself. */
export function isFirstRun({ recognition }: Examined): boolean {
  return recognition.tables.length === 0 && recognition.findings.every(({ code }) => code === "noTable");
}

const NAMES = new WeakMap<Recognition, ReadonlyMap<string, string>>();

/** The name that stands in a cell, of everyone read. */
export function recognisedNameAt(recognition: Recognition, cell: CellRef): string | undefined {
  const names = NAMES.get(recognition) ?? namesIn(recognition);
  NAMES.set(recognition, names);
  return names.get(keyOf(cell));
}

function namesIn({ tables }: Recognition): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ people, uncategorised }) => [
      ...people.map(({ name, cell }) => [keyOf(cell), name.text] as const),
      ...uncategorised.map(({ name, cell }) => [keyOf(cell), name] as const),
    ]),
  );
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row}|${column}|${sheet}`;
}
