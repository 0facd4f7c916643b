import { severityOf, type Finding } from "../counting/finding";
import { LEVELS } from "../counting/level";
import type { SheetSnapshot } from "../reading/cells/snapshot";
import type { Choices } from "../reading/choices";
import { recognising } from "../reading/recognise";
import { atOnce, mapped, mappedInStages, type Staged } from "../turns/staged";
import { fold } from "../words/fold";
import { nameKey } from "../words/nameKey";
import { unitNamed } from "../words/unitNames";
import { ByUnit } from "./byUnit";
import { isAsMerged, ROW_BALLOTS, rowOf, type UnitRow } from "./unitRow";

/** What a later file of a unit changes in its rows on "Số liệu các đơn vị". */
export interface UnitChange {
  readonly unit: string;
  readonly added: readonly UnitRow[];
  readonly gone: readonly UnitRow[];
  readonly changed: readonly { readonly before: UnitRow; readonly after: UnitRow }[];
  /** Rows that somebody has typed or corrected on the sheet, and that would be lost. */
  readonly edited: readonly UnitRow[];
}

/** The rows of the sheet as they would stand, and what is changed of those that stand there. */
export interface Update {
  readonly rows: readonly UnitRow[];
  /** Of units whose rows would be others; one whose later file says the same is not among them. */
  readonly changes: readonly UnitChange[];
}

export type RowsRead = { readonly rows: readonly UnitRow[] } | { readonly errors: readonly Finding[] };

/**
 * The rows that stand on sheets "Số liệu các đơn vị", read like any other source, with where each is from; the errors where
 * they cannot all be read.
 */
export function* rowsOnSheets(sheets: readonly SheetSnapshot[], choices: Choices): Staged<RowsRead> {
  if (sheets.length === 0) return { rows: [] };
  const { tables, findings } = yield* recognising(sheets, choices);
  const errors = findings.filter((finding) => severityOf(finding) === "error");
  if (errors.length > 0) return { errors };
  const rows = yield* mappedInStages(tables, ({ people }) =>
    mapped(people, (person) => ({ ...rowOf(person.unit.text, person), source: person.source ?? "" })),
  );
  return { rows: rows.flat() };
}

/** Puts the rows of the units that came in the place of those that stand of them; rows of other units stay as they are. */
export function updateOf(standing: readonly UnitRow[], arriving: readonly UnitRow[]): Update {
  return atOnce(updating(standing, arriving));
}

/** The same in stages, each of a unit. */
export function* updating(standing: readonly UnitRow[], arriving: readonly UnitRow[]): Staged<Update> {
  const [before, after] = [byUnit(standing), byUnit(arriving)];
  const known = new ByUnit(before, ({ name }) => name);
  const coming = new ByUnit(after, ({ name }) => name);
  const rows: UnitRow[] = [];
  const changes: UnitChange[] = [];
  for (const group of before) {
    yield;
    const own = coming.of(group.name)[0];
    rows.push(...(own ?? group).rows);
    const change = own && changeOf(group, own.rows);
    if (change) changes.push(change);
  }
  const fresh = after.filter(({ name }) => known.of(name).length === 0);
  return { rows: [...rows, ...fresh.flatMap((group) => group.rows)], changes };
}

interface RowsOfUnit {
  readonly unit: string;
  readonly name: ReturnType<typeof unitNamed>;
  readonly rows: UnitRow[];
}

/** In the order of their first rows. */
function byUnit(rows: readonly UnitRow[]): readonly RowsOfUnit[] {
  const groups: RowsOfUnit[] = [];
  const byName = new ByUnit(groups, ({ name }) => name);
  const written = new Map<string, RowsOfUnit>();
  for (const row of rows) {
    const known = written.get(row.unit);
    const group = known ?? groupOf(row.unit);
    written.set(row.unit, group);
    group.rows.push(row);
  }
  return groups;

  function groupOf(unit: string): RowsOfUnit {
    const name = unitNamed(unit);
    const [same] = byName.of(name);
    if (same) return same;
    const group = { unit, name, rows: [] };
    groups.push(group);
    byName.add(group, name);
    return group;
  }
}

function changeOf({ unit, rows: before }: RowsOfUnit, after: readonly UnitRow[]): UnitChange | undefined {
  const rest = [...after];
  const pairs = before.map((row) => {
    const at = bestMatch(row, rest);
    const [match] = at < 0 ? [] : rest.splice(at, 1);
    return { before: row, after: match };
  });
  const gone = pairs.flatMap((pair) => (pair.after ? [] : [pair.before]));
  const changed = pairs.flatMap((pair) =>
    pair.after && !saysTheSame(pair.before, pair.after) ? [{ before: pair.before, after: pair.after }] : [],
  );
  const lost = [...gone, ...changed.map((pair) => pair.before)];
  const edited = lost.filter((row) => !isAsMerged(row));
  if (rest.length + lost.length === 0) return undefined;
  return { unit, added: rest, gone, changed, edited };
}

/** The row of the same name and post; else the only one of that name. */
function bestMatch(row: UnitRow, rows: readonly UnitRow[]): number {
  const sameName = rows.flatMap((other, index) => (nameKey(other.name) === nameKey(row.name) ? [index] : []));
  const samePost = sameName.filter((index) => fold(rows[index]?.position ?? "") === fold(row.position));
  return samePost[0] ?? (sameName.length === 1 ? (sameName[0] ?? -1) : -1);
}

function saysTheSame(one: UnitRow, other: UnitRow): boolean {
  return (
    one.name === other.name &&
    one.position === other.position &&
    one.category === other.category &&
    one.handling === other.handling &&
    ROW_BALLOTS.every((each) => one.ballots[each] === other.ballots[each]) &&
    LEVELS.every((level) => one[level] === other[level])
  );
}
