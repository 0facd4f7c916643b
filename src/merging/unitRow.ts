import { baseOf } from "../counting/base";
import { cellAddress, quotedSheet } from "../counting/cell";
import type { Category } from "../counting/category";
import type { BaseKind } from "../counting/ballots";
import { LEVELS, type Level } from "../counting/level";
import type { Person } from "../counting/person";
import { mergedFrom } from "../counting/mergedFrom";
import type { Arrival } from "./arrival";

/** The numbers of ballots that a unit may state beside the levels. */
export const ROW_BALLOTS = ["issued", "returned", "valid", "invalid"] as const;

export type RowBallots = (typeof ROW_BALLOTS)[number];

/** A row of "Số liệu các đơn vị": a person as a unit reported them. */
export interface UnitRow extends Readonly<Record<Level, number>> {
  readonly unit: string;
  readonly name: string;
  readonly position: string;
  readonly category: Category;
  /** "" where nothing is recorded. */
  readonly handling: string;
  /** Those that are known. */
  readonly ballots: Readonly<Partial<Record<RowBallots, number>>>;
  /** What its percentages are taken of. */
  readonly base: BaseKind;
  /** "'Xã Lộc An.xlsx'!'Sheet1'!C7 #1a2b3c4d": the cell of the name, and what tells whether the row was edited since. */
  readonly source: string;
}

/** The rows of everyone who came in a file of a unit. */
export function rowsOf({ unit, people, file }: Arrival): readonly UnitRow[] {
  return people.map((person) => rowFrom(file.name, unit, person));
}

/** The same of an earlier vote, whose file may hold many units: everyone's is the one that is written there. */
export function earlierRowsOf({ unit, people, file }: Arrival): readonly UnitRow[] {
  return people.map((person) => rowFrom(file.name, person.unit.text || unit, person));
}

function rowFrom(file: string, unit: string, person: Person): UnitRow {
  const { cell } = person;
  const from = `${quotedSheet(file)}!${quotedSheet(cell.sheet)}!${cellAddress(cell)}`;
  const row = rowOf(unit, person);
  return { ...row, source: `${from} #${rowMark(row)}` };
}

/** A person as a row, but for where it is from. */
export function rowOf(
  unit: string,
  { name, position, category, ballots, handling }: Person,
): Omit<UnitRow, "source"> {
  const { counts } = ballots;
  const known = ROW_BALLOTS.flatMap((each) => {
    const count = ballots[each];
    return count ? [[each, count.value] as const] : [];
  });
  return {
    unit,
    name: name.text,
    position: position.text,
    category,
    handling: handling?.text ?? "",
    ballots: Object.fromEntries(known),
    high: counts.high.value,
    confident: counts.confident.value,
    low: counts.low.value,
    base: baseOf(ballots).kind,
  };
}

/** Stands for everything a row says: another one means that somebody has edited it since it was merged. */
export function rowMark(row: Omit<UnitRow, "source">): string {
  const { unit, name, position, category, handling, ballots } = row;
  const counts = [...ROW_BALLOTS.map((each) => ballots[each] ?? ""), ...LEVELS.map((level) => row[level])];
  const texts = [unit, name, position, category, handling].map((text) =>
    text.normalize("NFC").replace(/\s+/g, " ").trim(),
  );
  return hash([...texts, ...counts].join("\n"));
}

/** FNV-1a: against chance, not against intent. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}

/** Whether a row says what it said when it was merged; one without a mark was typed by hand. */
export function isAsMerged(row: UnitRow): boolean {
  return mergedFrom(row.source)?.mark === rowMark(row);
}
