import { baseOf } from "../../counting/base";
import type { CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { LEVELS } from "../../counting/level";
import type { SamePeople, TablesSay } from "../../counting/samePeople";
import { endsStage, mapped, type Staged } from "../../turns/staged";
import { fold } from "../../words/fold";
import { isPlaceholder } from "../../words/doubtfulNames";
import { tablesKey } from "../choices";
import { grouped, grouping } from "./grouped";
import {
  areApart,
  isCountedAlike,
  isOfOneCategory,
  isSameRow,
  lookedAt,
  mayBeOne,
  pairedUp,
  peopleOf,
  placing,
  plainName,
  plainUnit,
  sameCounts,
  samePost,
  type EntryTable,
  type PeopleQuestion,
  type Placed,
  type SameRows,
} from "./identity";
import { questionOf } from "./repeatedRows";
import { isEarlier, recountOf, signsOf, signsThatDiffer, type TableSigns } from "./tableSigns";

/** Somebody's row in each of two tables, as far as the name tells. */
type Match = readonly [Placed, Placed];

interface TablePair {
  readonly one: EntryTable;
  readonly other: EntryTable;
  readonly matches: Match[];
}

/** What is asked of tables that hold the same people, and of single people who stand in two. */
export function* overlaps(tables: readonly EntryTable[]): Staged<readonly PeopleQuestion[]> {
  const signs = new Map(yield* mapped(tables, (table) => [table, signsOf(table)] as const));
  const shared = yield* sharedPairs(tables);
  const joins = [...shared.filter((pair) => holdTheSame(pair, signs)), ...otherVotes(signs)];
  const rest = shared.filter((pair) => !joins.includes(pair));
  const only = (fits: (match: Match) => boolean) =>
    rest
      .map((pair) => ({ ...pair, matches: pair.matches.filter(fits) }))
      .filter(({ matches }) => matches.length > 0);
  const [copies, namesakes] = [only(isSameRow), only(areNamesakes)];
  return [
    ...groupsOf(joins).map((group) => overlapQuestion(inOrder(tables, group), joins, signs)),
    ...groupsOf(copies).map((group) => rowsQuestion(inOrder(tables, group), copies, "copies")),
    ...groupsOf(namesakes).map((group) => rowsQuestion(inOrder(tables, group), namesakes, "namesakes")),
  ];
}

/**
 * Without a post the counts are the same, or the tables are near: on one sheet, or the one of a second count. Two bodies
 * of voters on two sheets, known by their ballots, may vote on one person each.
 */
function areNamesakes(match: Match): boolean {
  const [one, other] = match;
  if (!mayBeOne(match) || isPlaceholder(one.name)) return false;
  const isOnSheet = one.of.table.sheet === other.of.table.sheet;
  if (isOnSheet) return true;
  const isOfTwoVotes = !isOfOneCategory(match) && !sameCounts(match) && basesOf(match).length > 1;
  if (samePost(match)) return !isOfTwoVotes || new Set(basesOf(match)).size === 1;
  return (sameCounts(match) && !areApart(match)) || match.some(({ of }) => recountOf(of) !== undefined);
}

/** Rows that stand in several tables, of which none holds the people of another. */
function rowsQuestion(
  tables: readonly EntryTable[],
  pairs: readonly TablePair[],
  as: "copies" | "namesakes",
): PeopleQuestion {
  const own = pairs.filter(({ one }) => tables.includes(one));
  const sets = new Map<string, [Placed, ...Placed[]]>();
  for (const [first, second] of own.flatMap(({ matches }) => matches)) {
    const known = sets.get(keyOfRow(first)) ?? sets.get(keyOfRow(second)) ?? [first];
    for (const row of [first, second]) {
      if (!known.some((one) => keyOfRow(one) === keyOfRow(row))) known.push(row);
      sets.set(keyOfRow(row), known);
    }
  }
  return questionOf(tables, as, [...new Set(sets.values())]);
}

function keyOfRow({ of, ordinal }: Placed): string {
  return `${of.table.key}\n${ordinal}`;
}

/** Each two tables with people of the same names. */
function* sharedPairs(tables: readonly EntryTable[]): Staged<TablePair[]> {
  const pairs = new Map<string, TablePair>();
  if (tables.length < 2) return [];
  const groups = yield* grouping(yield* placing(tables), plainName);
  for (const [index, group] of groups.entries()) {
    if (endsStage(index)) yield;
    if (group.length === 1) continue;
    const byTable = grouped(lookedAt(group), ({ of }) => of.table.key);
    byTable.forEach((ones, nth) => {
      for (const others of byTable.slice(nth + 1)) {
        const [{ of: one }, { of: other }] = [ones[0], others[0]];
        const key = `${one.table.key}\n${other.table.key}`;
        const pair = pairs.get(key) ?? { one, other, matches: [] };
        pair.matches.push(...pairedUp(ones, others));
        pairs.set(key, pair);
      }
    });
  }
  return [...pairs.values()];
}

/** Tables of one unit and category that name other years, or the time before: two votes, though nobody may be in both. */
function otherVotes(signs: ReadonlyMap<EntryTable, TableSigns>): TablePair[] {
  const timed = [...signs].map(([table, { year, time }]) => ({
    table,
    year: year?.says,
    isEarlier: time !== undefined && isEarlier(time),
  }));
  if (new Set(timed.flatMap(({ year }) => year ?? [])).size < 2 && !timed.some((one) => one.isEarlier))
    return [];
  const bodies = grouped(timed, ({ table: { entries } }) => {
    const [first] = entries;
    return `${first?.category ?? ""} ${plainUnit(first?.unit ?? "")}`;
  });
  return bodies.flatMap((body) => {
    const [first = body[0]] = body.filter(({ year }) => year !== undefined);
    return body
      .filter((other) => isOtherVote(first, other))
      .map(({ table }) => ({ one: first.table, other: table, matches: [] }));
  });
}

interface Timed {
  readonly year: string | undefined;
  readonly isEarlier: boolean;
}

function isOtherVote(one: Timed, other: Timed): boolean {
  if (one.year !== undefined && other.year !== undefined && one.year !== other.year) return true;
  return one.isEarlier !== other.isEarlier;
}

/**
 * Most people of the smaller, whatever units, posts and counts say; or several of one unit, as far as that is known; or
 * anybody where the sheets say that they are of other teams or times.
 */
function holdTheSame(
  { one, other, matches }: TablePair,
  signs: ReadonlyMap<EntryTable, TableSigns>,
): boolean {
  const smaller = Math.min(one.entries.length, other.entries.length);
  const larger = Math.max(one.entries.length, other.entries.length);
  const alike = matches.filter((match) => isOfOneCategory(match) || isCountedAlike(match));
  if (alike.length > 1 && alike.length * 2 > smaller) return true;
  const near = alike.filter((match) => !areApart(match));
  if (near.length > 1 && near.length * FEW >= smaller) return true;
  if (near.length > 0 && (larger === 1 || saysOf([one, other], signs) !== undefined)) return true;
  return smaller === 1 && alike.some((match) => samePost(match) && sameCounts(match));
}

/** One in so many people of one name may be chance. */
const FEW = 5;

/** The tables that hold together, each group once. */
function groupsOf(joins: readonly TablePair[]): ReadonlySet<EntryTable>[] {
  const groups = new Map<EntryTable, Set<EntryTable>>();
  for (const { one, other } of joins) {
    const [first, second] = [groups.get(one) ?? new Set([one]), groups.get(other) ?? new Set([other])];
    const all = new Set([...first, ...second]);
    for (const table of all) groups.set(table, all);
  }
  return [...new Set(groups.values())];
}

function inOrder(tables: readonly EntryTable[], group: ReadonlySet<EntryTable>): readonly EntryTable[] {
  return tables.filter((table) => group.has(table));
}

/** Named by the smallest table: the unit beside the summary that holds it. */
function overlapQuestion(
  tables: readonly EntryTable[],
  joins: readonly TablePair[],
  signs: ReadonlyMap<EntryTable, TableSigns>,
): PeopleQuestion {
  const everyone = peopleOf(tables);
  const same = everyone.filter(({ length }) => length > 1);
  const keeps = keepsOf(tables, joins);
  const told = toldBy(tables, same, signs);
  const isOfEachOther = keeps.every(({ length }) => length === 1);
  const ofUnits = same.filter(([first, ...rows]) => rows.some((row) => areApart([first, row])));
  const canAdd = isOfEachOther && same.length > ofUnits.length * 2 && mayBeTeams(told);
  const canReplace =
    told.says === "recount" || (canAdd && tables.length === 2 && same.length < everyone.length);
  const answers: readonly SamePeople[] = [
    ...(canAdd ? (["addedUp"] as const) : []),
    ...(canReplace ? (["first", "last"] as const) : []),
    "each",
  ];
  const keysOf = (of: readonly EntryTable[]) => of.map(({ table }) => table.key);
  const key = tablesKey(keysOf(tables));
  const details = {
    key,
    tables: keysOf(tables),
    sheets: tables.map(({ table }) => table.sheet),
    shared: same.length,
    people: everyone.length,
    ...told,
    keeps: keeps.map(keysOf),
    answers,
  };
  const finding: Finding = { code: "tablesOverlap", cells: cellsOf(tables, same), details };
  return { key, tables, answers, same, everyone, finding };
}

/** From the smallest table on, of equal ones the last first; where nobody stands in two, where the tables begin. */
function cellsOf(tables: readonly EntryTable[], same: readonly SameRows[]): Finding["cells"] {
  const bySize = [...tables].reverse().sort((one, other) => one.entries.length - other.entries.length);
  const rows = same.flat().sort((one, other) => one.row - other.row);
  return bySize.flatMap((table) => {
    const own = rows.length > 0 ? rows.filter(({ of }) => of === table) : table.entries.slice(0, 1);
    return own.map(({ cell }) => cell);
  });
}

/** The choices of tables of which nobody stands in two: each table with all others that go with it. */
function keepsOf(tables: readonly EntryTable[], joins: readonly TablePair[]): readonly EntryTable[][] {
  const joined = new Set(joins.flatMap(({ one, other }) => [keyOfPair(one, other), keyOfPair(other, one)]));
  const keeps = tables.map((table) => {
    const kept = [table];
    for (const each of tables)
      if (each !== table && kept.every((one) => !joined.has(keyOfPair(one, each)))) kept.push(each);
    return tables.filter((each) => kept.includes(each));
  });
  return grouped(keeps, (kept) => kept.map(({ table }) => table.key).join("\n")).map(([kept]) => kept);
}

function keyOfPair(one: EntryTable, other: EntryTable): string {
  return `${one.table.key}\n${other.table.key}`;
}

interface Told {
  readonly says: TablesSay;
  readonly signs: readonly string[];
  readonly differing: readonly string[];
}

/** A vote that is added to another, or a sum or a copy to what it holds already, would make a wrong number. */
function mayBeTeams({ says, differing }: Told): boolean {
  return says === "teams" || says === "nothing" || (says === "copies" && differing.length > 0);
}

/** What the tables say of themselves: by their counts that one holds the others, by their words what they are. */
function toldBy(
  tables: readonly EntryTable[],
  same: readonly SameRows[],
  signs: ReadonlyMap<EntryTable, TableSigns>,
): Told {
  const named = (people: readonly SameRows[]) => people.map(([{ name }]) => name);
  for (const table of tables) {
    const held = same.filter((rows) => rows.length > 2 && rows.some(({ of }) => of === table));
    const sums = held.filter((rows) => isSumIn(table, rows, levelsOf(rows)));
    const fitting = sums.filter((rows) => isSumIn(table, rows, [basesOf(rows)]));
    if (sums.length * 2 > held.length || (held.length > 0 && isCalledSum(table)))
      return {
        says: "sum",
        signs: [table.table.sheet],
        differing: named(held.filter((rows) => !fitting.includes(rows))),
      };
  }
  const recounts = tables.flatMap((table) => recountOf(table) ?? []);
  if (recounts.length > 0 && recounts.length < tables.length)
    return { says: "recount", signs: recounts, differing: [] };
  const said = saysOf(tables, signs);
  if (said) return { ...said, differing: [] };
  const alike = same.filter(([first, ...rows]) => rows.every((row) => sameCounts([first, row])));
  const fitting = alike.filter((rows) => new Set(basesOf(rows)).size < 2);
  if (alike.length * 2 > same.length)
    return {
      says: "copies",
      signs: [],
      differing: named(same.filter((rows) => !fitting.includes(rows))),
    };
  return { says: "nothing", signs: [], differing: [] };
}

/** "Tổng hợp", "Cộng", "Cả hai tổ" over levels beside those of the parts. */
function isCalledSum({ context: { header } }: EntryTable): boolean {
  return (
    header.group !== undefined && /^(tổng|cộng|chung|toàn|cả)(?!\p{L})/u.test(fold(header.group.title.text))
  );
}

function saysOf(
  tables: readonly EntryTable[],
  signs: ReadonlyMap<EntryTable, TableSigns>,
): Pick<Told, "says" | "signs"> | undefined {
  const of = tables.flatMap((table) => signs.get(table) ?? []);
  for (const says of ["teams", "votes"] as const) {
    const found = signsThatDiffer(of, says);
    if (found.length > 0) return { says, signs: found.map(({ text }) => text) };
  }
  return undefined;
}

function haveOneBase([first, ...others]: readonly Placed[]): boolean {
  const cell = first?.person?.ballots.returned?.cell;
  const isSame = (other: CellRef) =>
    other.row === cell?.row && other.column === cell.column && other.sheet === cell.sheet;
  return others.every(({ person }) => person?.ballots.returned && isSame(person.ballots.returned.cell));
}

/** Whether of each kind of numbers, one a row, the one in a table is the sum of the others; numbers not known fit. */
function isSumIn(table: EntryTable, rows: SameRows, kinds: readonly (readonly number[])[]): boolean {
  const at = rows.findIndex(({ of }) => of === table);
  return kinds.every((numbers) => 2 * (numbers[at] ?? 0) === numbers.reduce((sum, each) => sum + each, 0));
}

function levelsOf(rows: SameRows): readonly (readonly number[])[] {
  return LEVELS.map((level) => rows.map(({ levels }) => levels[level]));
}

/**
 * What the percentages of each row are taken of, in ballots; none where not all have a base of one kind, or one cell
 * states it for all.
 */
function basesOf(rows: readonly Placed[]): readonly number[] {
  if (haveOneBase(rows)) return [];
  const bases = rows.flatMap(({ person }) => (person ? [baseOf(person.ballots)] : []));
  const isOfOneKind = new Set(bases.map(({ kind }) => kind)).size === 1;
  return isOfOneKind && bases.length === rows.length ? bases.map(({ value }) => value) : [];
}
