import { severityOf, type Finding } from "../counting/finding";
import { LEVELS } from "../counting/level";
import type { SheetSnapshot } from "../reading/cells/snapshot";
import type { Choices } from "../reading/choices";
import { recognising } from "../reading/recognise";
import type { Staged } from "../turns/staged";
import { fold } from "../words/fold";
import { isSameUnit, unitNamed } from "../words/unitNames";
import { nameKey } from "../words/nameKey";
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

/**
 * The rows that stand on sheets "Số liệu các đơn vị", read like any other source, with where each is from; the errors where
 * they cannot all be read.
 */
export function* rowsOnSheets(
  sheets: readonly SheetSnapshot[],
  choices: Choices,
): Staged<{ readonly rows: readonly UnitRow[] } | { readonly errors: readonly Finding[] }> {
  if (sheets.length === 0) return { rows: [] };
  const { tables, findings } = yield* recognising(sheets, choices);
  const errors = findings.filter((finding) => severityOf(finding) === "error");
  if (errors.length > 0) return { errors };
  const rows = tables.flatMap(({ sheet, columns, people }) => {
    const snapshot = sheets.find(({ name }) => name === sheet);
    return people.map((person) => ({
      ...rowOf(person.unit.text, person),
      source: textIn(snapshot, person.cell.row, columns.source),
    }));
  });
  return { rows };
}

function textIn(snapshot: SheetSnapshot | undefined, row: number, column: number | undefined): string {
  if (!snapshot || column === undefined) return "";
  const value = snapshot.values[row - snapshot.row]?.[column - snapshot.column] ?? "";
  return typeof value === "string" ? value : "";
}

/** Puts the rows of the units that came in the place of those that stand of them; rows of other units stay as they are. */
export function updateOf(standing: readonly UnitRow[], arriving: readonly UnitRow[]): Update {
  const [before, after] = [byUnit(standing), byUnit(arriving)];
  const rows: UnitRow[] = [];
  const changes: UnitChange[] = [];
  for (const group of before) {
    const own = after.find(({ name }) => isSameUnit(name, group.name));
    rows.push(...(own ?? group).rows);
    const change = own && changeOf(group, own.rows);
    if (change) changes.push(change);
  }
  const fresh = after.filter(({ name }) => !before.some((group) => isSameUnit(group.name, name)));
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
  const known = new Map<string, RowsOfUnit>();
  for (const row of rows) {
    const written = fold(row.unit);
    const name = unitNamed(row.unit);
    const same = known.get(written) ?? groups.find((one) => isSameUnit(one.name, name));
    const group = same ?? { unit: row.unit, name, rows: [] };
    if (!same) groups.push(group);
    known.set(written, group);
    group.rows.push(row);
  }
  return groups;
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
