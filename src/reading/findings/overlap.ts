import type { Category } from "../../counting/category";
import type { CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import type { BallotTable } from "../ballotTable";
import { fold } from "../../words/fold";
import { withoutHonorific } from "../../words/honorific";
import { grouped, type NonEmpty } from "./grouped";

/** What tells one person of a table from another; category and unit where known. */
export interface Identity {
  readonly name: string;
  readonly position: string;
  readonly category?: Category;
  readonly unit?: string;
  /** The three, only to be compared. */
  readonly counts: string;
  readonly cell: CellRef;
}

interface EntryTable {
  readonly table: Pick<BallotTable, "key" | "sheet">;
  readonly entries: readonly Identity[];
}

interface Placed extends Identity {
  readonly of: EntryTable;
}

/** Somebody who stands in two tables, or twice in one. */
type Match = readonly [Placed, Placed];

type Matches = NonEmpty<Match>;

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

/** Each with whoever may be the same before: one of every table, surely the same rather than only perhaps. */
function matchesIn(group: readonly Placed[]): Match[] {
  const looked = group.slice(0, MOST_ALIKE);
  return looked.flatMap((second, index) => {
    const before = looked.slice(0, index).map((first): Match => [first, second]);
    const matches = [...before.filter(isOfOneCategory), ...before.filter(isOnePerson)];
    return [...new Map(matches.map((match) => [match[0].of, match])).values()];
  });
}

/** With the same counts a summary may shorten or leave out the position; other counts may be those of another vote. */
function isOnePerson(match: Match): boolean {
  const [one, other] = match;
  return sameCounts(match)
    ? agree(one.position, other.position)
    : samePost(match) && one.unit === other.unit && isOfOneCategory(match);
}

/** Of one unit too, as far as that is known: by himself a namesake, but most people of a table are not. */
function isOfOneCategory([one, other]: Match): boolean {
  return one.category !== undefined && one.category === other.category && agree(one.unit, other.unit);
}

function sameCounts([one, other]: Match): boolean {
  return one.counts === other.counts;
}

function samePost([one, other]: Match): boolean {
  return one.position !== "" && fold(one.position) === fold(other.position);
}

/** One may be shorter than the other, or missing. */
function agree(one = "", other = ""): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a.includes(b) || b.includes(a);
}

function plainName(name: string): string {
  return withoutHonorific(fold(name));
}

/** Most of the smaller table's people; a single one only when he is all of it, with the same position. */
function isSameTable(shared: Matches): boolean {
  const [[{ of: one }, { of: other }]] = shared;
  const smaller = Math.min(one.entries.length, other.entries.length);
  if (shared.length > 1) return one !== other && shared.length * 2 > smaller;
  return smaller === 1 && shared.every(samePost) && shared.every(sameCounts);
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
