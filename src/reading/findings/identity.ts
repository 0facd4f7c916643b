import { atOnce, mapped, mappedInStages, type Staged } from "../../turns/staged";
import { baseOf } from "../../counting/base";
import type { Category } from "../../counting/category";
import type { CellRef } from "../../counting/cell";
import { LEVELS, type PerLevel } from "../../counting/level";
import type { Person } from "../../counting/person";
import type { Finding } from "../../counting/finding";
import type { SamePeople } from "../../counting/samePeople";
import { fold } from "../../words/fold";
import { nameKey } from "../../words/nameKey";
import type { BallotTable } from "../ballotTable";
import type { PersonRow } from "../rows/tableRows";
import type { TableContext } from "../people/tableContext";
import { grouped, type NonEmpty } from "./grouped";

/** What tells one row of a table from another; category and unit where known. */
export interface Identity {
  readonly name: string;
  readonly position: string;
  readonly category?: Category;
  readonly unit?: string;
  /** The nearest section row it stands under. */
  readonly section?: string;
  /** Ballots. */
  readonly levels: PerLevel<number>;
  readonly row: number;
  /** The same row, as it was told. */
  readonly read: PersonRow;
  readonly cell: CellRef;
  /** Where everything of it is known. */
  readonly person?: Person;
}

/** A table with everyone in it who has three counts. */
export interface EntryTable {
  readonly table: Pick<BallotTable, "key" | "sheet">;
  readonly context: Pick<TableContext, "key" | "titles" | "head" | "grid" | "header" | "bounds">;
  readonly entries: readonly Identity[];
}

export interface Placed extends Identity {
  readonly of: EntryTable;
  /** Which of its entries it is, counted from 1. */
  readonly ordinal: number;
}

/** The rows of one person, in order. */
export type SameRows = NonEmpty<Placed>;

/** Rows that may be of the same people, and what is asked about them. */
export interface PeopleQuestion {
  readonly key: string;
  readonly tables: readonly EntryTable[];
  readonly answers: readonly SamePeople[];
  /** The people with more than one row. */
  readonly same: readonly SameRows[];
  /** All people of the tables where each is to stand in every part of them; else nobody. */
  readonly everyone: readonly SameRows[];
  /** What asks it. */
  readonly finding: Finding;
}

export function placed(tables: readonly EntryTable[]): Placed[] {
  return atOnce(placing(tables));
}

/** The same in stages. */
export function* placing(tables: readonly EntryTable[]): Staged<Placed[]> {
  const ofTables = yield* mappedInStages(tables, (of) =>
    mapped(of.entries, (entry, index) => placedIn(of, entry, index + 1)),
  );
  return ofTables.flat();
}

/** Field by field: entries spread take ten times as long. */
function placedIn(of: EntryTable, entry: Identity, ordinal: number): Placed {
  const { name, position, category, unit, section, levels, row, read, cell, person } = entry;
  return { name, position, category, unit, section, levels, row, read, cell, person, of, ordinal };
}

export function plainName({ name }: Pick<Identity, "name">): string {
  return nameKey(name);
}

/** People of one name looked at together; more than this is a test sheet, not a vote. */
const MOST_ALIKE = 50;

export function lookedAt([first, ...others]: SameRows): SameRows {
  return [first, ...others.slice(0, MOST_ALIKE - 1)];
}

type Match = readonly [Identity, Identity];

/** The same row again: nothing of it says another person. */
export function isSameRow(match: Match): boolean {
  const [one, other] = match;
  return sameCounts(match) && agree(one.position, other.position) && mayStandTogether(match);
}

/**
 * Of one name, though not the same row: in another category or unit, or with other counts, where no post, and where one
 * is missing no category, parts them.
 */
export function mayBeOne(match: Match): boolean {
  const [one, other] = match;
  if (sameCounts(match)) return isCountedAlike(match) ? !isSameRow(match) : isAlikeUnderTwoPosts(match);
  const lacksPost = one.position === "" || other.position === "";
  return !areApart(match) && (samePost(match) || (lacksPost && isOfOneCategory(match)));
}

/**
 * With one result and as many ballots, though with two posts: two votes, on one person or on two, seldom end alike. A
 * result of one level alone is no sign.
 */
function isAlikeUnderTwoPosts(match: Match): boolean {
  const [one, other] = match;
  const isDivided = LEVELS.filter((level) => one.levels[level] > 0).length > 1;
  if (!isDivided || !one.person || !other.person) return false;
  const [{ value: ballots }, { value: again }] = [baseOf(one.person.ballots), baseOf(other.person.ballots)];
  return ballots === again && !areApart(match);
}

/** With the same counts a summary may shorten or leave out the position, and name another row or unit. */
export function isCountedAlike(match: Match): boolean {
  return sameCounts(match) && agree(match[0].position, match[1].position);
}

export function isOfOneCategory([one, other]: Match): boolean {
  return one.category === undefined || other.category === undefined || one.category === other.category;
}

/** Of two units, as far as both are known; that one is written shorter does not part them, nor does a year. */
export function areApart([{ unit: one = "" }, { unit: other = "" }]: Match): boolean {
  const [a, b] = [plainUnit(one), plainUnit(other)];
  return a !== "" && b !== "" && !` ${a} `.includes(` ${b} `) && !` ${b} `.includes(` ${a} `);
}

/** Nothing of category or unit says that two rows are of two people. */
export function mayStandTogether(match: Match): boolean {
  return isOfOneCategory(match) && !areApart(match);
}

export function sameCounts([{ levels: one }, { levels: other }]: Match): boolean {
  return LEVELS.every((level) => one[level] === other[level]);
}

export function samePost([one, other]: Match): boolean {
  return one.position !== "" && fold(one.position) === fold(other.position);
}

/** One may be shorter than the other, or missing. */
function agree(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a.includes(b) || b.includes(a);
}

/** A unit as it is compared: without the year, the time or the counting team that a sheet's name may add to it. */
export function plainUnit(unit: string): string {
  const plain = fold(unit)
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
  return ` ${plain} `.replace(BESIDE_UNIT, "").trim();
}

const BESIDE_UNIT =
  / (?:(?:năm )?20\d\d|(?:lần|đợt)(?: thứ)? \S{1,9}|kỳ (?:trước|này)|tổ(?: kiểm phiếu)?(?: số)? \d{1,2})(?= )/gu;

/** The rows of tables by person: one of each table at most, and of namesakes only those that pair up without a doubt. */
export function peopleOf(tables: readonly EntryTable[]): SameRows[] {
  return grouped(placed(tables), plainName).flatMap((namesakes) => {
    const [first, ...others] = grouped(namesakes, ({ of }) => of.table.key);
    let known: SameRows[] = (first ?? []).map((row) => [row]);
    for (const rows of others) known = joined(known, rows);
    return known;
  });
}

/** Rows of a further table, each with the person it is of. */
function joined(known: readonly SameRows[], rows: readonly Placed[]): SameRows[] {
  const pairs = new Map(
    pairedUp(
      known.map(([row]) => row),
      rows,
    ),
  );
  const taken = new Set(pairs.values());
  return [
    ...known.map((one): SameRows => {
      const again = pairs.get(one[0]);
      return again ? [...one, again] : one;
    }),
    ...rows.filter((row) => !taken.has(row)).map((row): SameRows => [row]),
  ];
}

const SURE: readonly ((match: Match) => boolean)[] = [
  (match) => samePost(match) && !areApart(match),
  samePost,
  isCountedAlike,
  () => true,
];

/** Namesakes of two tables in pairs, the surest first; who fits several is left alone. */
export function pairedUp<Row extends Identity>(ones: readonly Row[], others: readonly Row[]): [Row, Row][] {
  const pairs: [Row, Row][] = [];
  if (ones.length > MOST_ALIKE || others.length > MOST_ALIKE) return pairs;
  let [left, right] = [ones, others];
  for (const fits of SURE) {
    const found = left.flatMap((one): [Row, Row][] => {
      const [other, ...more] = right.filter((each) => fits([one, each]));
      const isOnly = other && more.length === 0 && left.filter((each) => fits([each, other])).length === 1;
      return isOnly ? [[one, other]] : [];
    });
    pairs.push(...found);
    left = left.filter((one) => !found.some(([each]) => each === one));
    right = right.filter((one) => !found.some(([, each]) => each === one));
  }
  return pairs;
}
