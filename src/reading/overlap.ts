import type { Category } from "../counting/category";
import type { CellRef } from "../counting/cell";
import type { Finding } from "../counting/finding";
import type { BallotTable } from "./ballotTable";
import { fold } from "./fold";
import { grouped, type Group } from "./grouped";

/** What tells one person of a table from another: name, position and the three counts, category and unit where known. */
export interface Entry {
  readonly name: string;
  readonly position: string;
  readonly category?: Category;
  readonly unit?: string;
  readonly counts: readonly number[];
  readonly cell: CellRef;
}

interface EntryTable {
  readonly table: Pick<BallotTable, "key" | "sheet">;
  readonly entries: readonly Entry[];
}

interface Placed extends Entry {
  readonly of: EntryTable;
}

/** Somebody who stands in two tables, or twice in one. */
type Match = readonly [Placed, Placed];

type Matches = Group<Match>;

/** Tables that hold the same people, and single people who stand in two. */
export function overlapFindings(tables: readonly EntryTable[]): Finding[] {
  const people = tables.flatMap((of) => of.entries.map((entry) => ({ ...entry, of })));
  const namesakes = grouped(people, ({ name }) => plainName(name));
  const pairs = grouped(
    namesakes.flatMap(matchesIn),
    ([one, other]) => `${one.of.table.key}\n${other.of.table.key}`,
  );
  return pairs.flatMap((shared) =>
    isSameTable(shared) ? [tablesOverlap(shared)] : shared.filter(isOnePerson).map(personTwice),
  );
}

/** People of one name looked at together; more than this is a test sheet, not a vote. */
const MOST_ALIKE = 50;

/** Each with whoever may be the same before, the first of every table. */
function matchesIn(group: readonly Placed[]): Match[] {
  const looked = group.slice(0, MOST_ALIKE);
  return looked.flatMap((second, index) =>
    looked
      .slice(0, index)
      .filter((first) => mayBeTheSame(first, second))
      .filter(({ of }, at, same) => same.findIndex((other) => other.of === of) === at)
      .map((first): Match => [first, second]),
  );
}

/** With the same counts a summary may shorten or leave out the position; other counts may be those of another vote. */
function mayBeTheSame(one: Entry, other: Entry): boolean {
  const [a, b] = [fold(one.position), fold(other.position)];
  if (sameCounts(one, other)) return a === "" || b === "" || a.includes(b) || b.includes(a);
  return a !== "" && a === b && one.category !== undefined && one.category === other.category;
}

function sameCounts(one: Entry, other: Entry): boolean {
  return String(one.counts) === String(other.counts);
}

/** By himself, without the same counts, he may be a namesake with the same post of another unit. */
function isOnePerson([one, other]: Match): boolean {
  return sameCounts(one, other) || one.unit === other.unit;
}

function plainName(name: string): string {
  return fold(name).replace(/^(đ\/c|đ\.c|đc|đồng chí|ông|bà)[.:]? (?=\S+ \S)/, "");
}

/** Most of the smaller table's people; a single one only when he is all of it, with the same position. */
function isSameTable(shared: Matches): boolean {
  const [[first, second]] = shared;
  if (first.of === second.of) return false;
  const smaller = Math.min(first.of.entries.length, second.of.entries.length);
  if (shared.length > 1) return shared.length * 2 > smaller;
  const samePost = first.position !== "" && fold(first.position) === fold(second.position);
  return smaller === 1 && samePost && sameCounts(first, second);
}

/** Named by the smaller table: the unit beside the summary that holds it. */
function tablesOverlap(shared: Matches): Finding {
  const [[{ of: one }, { of: other }]] = shared;
  const [smaller, holder] = one.entries.length < other.entries.length ? [one, other] : [other, one];
  const cellsIn = (table: EntryTable) =>
    shared.flat().flatMap(({ of, cell }) => (of === table ? [cell] : []));
  return {
    code: "tablesOverlap",
    cells: [...cellsIn(smaller), ...cellsIn(holder)],
    details: {
      sheet: smaller.table.sheet,
      table: smaller.table.key,
      otherSheet: holder.table.sheet,
      otherTable: holder.table.key,
      shared: shared.length,
      people: smaller.entries.length,
    },
  };
}

function personTwice([first, second]: Match): Finding {
  return {
    code: "personTwice",
    cells: [second.cell, first.cell],
    details: { name: second.name, otherSheet: first.cell.sheet },
  };
}
