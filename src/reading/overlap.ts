import type { CellRef } from "../counting/cell";
import type { Finding } from "../counting/finding";
import { fold } from "./fold";

/** What tells one person of a table from another: name, position and the three counts. */
export interface Entry {
  readonly name: string;
  readonly position: string;
  readonly counts: readonly number[];
  readonly cell: CellRef;
}

export interface EntryTable {
  readonly key: string;
  readonly sheet: string;
  readonly entries: readonly Entry[];
}

/** Tables that hold the same people, and single people who stand in two. */
export function overlapFindings(tables: readonly EntryTable[]): Finding[] {
  const pairs = sharedPairs(tables);
  return [...pairs.values()].flatMap((pair) =>
    isSameTable(pair) ? [tablesOverlap(pair)] : pair.shared.map(personTwice),
  );
}

interface Placed {
  readonly entry: Entry;
  readonly table: number;
}

type Match = readonly [Placed, Placed];

interface Pair {
  readonly one: EntryTable;
  readonly other: EntryTable;
  readonly shared: Match[];
}

/** The pairs of tables with the people they share; a table with itself when it names somebody twice. */
function sharedPairs(tables: readonly EntryTable[]): Map<string, Pair> {
  const groups = new Map<string, Placed[]>();
  tables.forEach(({ entries }, table) => {
    for (const entry of entries) {
      const key = `${plainName(entry.name)}|${entry.counts.join("|")}`;
      const group = groups.get(key);
      if (group) group.push({ entry, table });
      else groups.set(key, [{ entry, table }]);
    }
  });
  const pairs = new Map<string, Pair>();
  for (const group of groups.values()) if (group.length > 1) addMatches(group, tables, pairs);
  return pairs;
}

/** People of one name and counts looked at together; more than this is a test sheet, not a vote. */
const MOST_ALIKE = 50;

function addMatches(group: readonly Placed[], tables: readonly EntryTable[], pairs: Map<string, Pair>): void {
  const looked = group.slice(0, MOST_ALIKE);
  looked.forEach((second, index) => {
    const matched = new Set<number>();
    for (const first of looked.slice(0, index)) {
      if (matched.has(first.table) || !samePosition(first.entry, second.entry)) continue;
      matched.add(first.table);
      addMatch(first, second, tables, pairs);
    }
  });
}

function addMatch(
  first: Placed,
  second: Placed,
  tables: readonly EntryTable[],
  pairs: Map<string, Pair>,
): void {
  const one = tables[first.table];
  const other = tables[second.table];
  if (!one || !other) return;
  const key = `${first.table}|${second.table}`;
  const pair = pairs.get(key) ?? { one, other, shared: [] };
  pair.shared.push([first, second]);
  pairs.set(key, pair);
}

/** A summary may shorten or leave out the position. */
function samePosition(one: Entry, other: Entry): boolean {
  const [a, b] = [fold(one.position), fold(other.position)];
  return a === "" || b === "" || a.includes(b) || b.includes(a);
}

function plainName(name: string): string {
  return fold(name).replace(/^(đ\/c|đ\.c|đc|đồng chí|ông|bà)[.:]? (?=\S+ \S)/, "");
}

/** Most of the smaller table's people; a single one only when he is all of it, with the same position. */
function isSameTable({ one, other, shared }: Pair): boolean {
  if (one === other) return false;
  const smaller = Math.min(one.entries.length, other.entries.length);
  const [first] = shared;
  if (shared.length === 1)
    return smaller === 1 && first !== undefined && first[0].entry.position !== "" && sameText(first);
  return shared.length * 2 > smaller;
}

function sameText([first, second]: Match): boolean {
  return fold(first.entry.position) === fold(second.entry.position);
}

/** Named by the smaller table: the unit beside the summary that holds it. */
function tablesOverlap({ one, other, shared }: Pair): Finding {
  const isFirst = one.entries.length < other.entries.length;
  const [table, holder] = isFirst ? [one, other] : [other, one];
  const cells = shared.map(([first, second]) => (isFirst ? first : second).entry.cell);
  const otherCells = shared.map(([first, second]) => (isFirst ? second : first).entry.cell);
  return {
    code: "tablesOverlap",
    cells: [...cells, ...otherCells],
    details: {
      sheet: table.sheet,
      table: table.key,
      otherSheet: holder.sheet,
      otherTable: holder.key,
      shared: shared.length,
      people: table.entries.length,
    },
  };
}

function personTwice([first, second]: Match): Finding {
  return {
    code: "personTwice",
    cells: [second.entry.cell, first.entry.cell],
    details: { name: second.entry.name, otherSheet: first.entry.cell.sheet },
  };
}
