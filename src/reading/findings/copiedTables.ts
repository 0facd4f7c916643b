import type { Finding } from "../../counting/finding";
import { LEVELS } from "../../counting/level";
import { hashOf } from "../../words/hash";
import { endsStage, type Staged } from "../../turns/staged";
import type { Choices } from "../choices";
import { plainName, type EntryTable, type Identity } from "./identity";

/*
 * Counts of one table that stand in the same order beside other people in another: copied with the form of another unit.
 * Each run of so many people is looked up once, however many tables there are.
 */

const LEAST_ALIKE = 5;
/** Different counts among them: of few or unanimous ballots many are alike. */
const LEAST_DIFFERENT = 3;
/** How often chance may bring about such a run among all people of the workbook. */
const BY_CHANCE = 1 / 1_000;
/** In a list that goes by its counts one tells the next: how often it has the same. */
const NEXT_IN_ORDER = 1 / 4;

/** Somebody's counts, in the order of all tables. */
interface Counted {
  readonly table: EntryTable;
  readonly entry: Identity;
  /** "20/4/1" */
  readonly counts: string;
  /** How often chance gives somebody these counts. */
  readonly chance: number;
}

/** Two runs of the same counts, by where they begin. */
interface Copy {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

/** One finding for two tables, of the longest such run; of several tables with the same counts each is named beside the first. */
export function* copiedTables(tables: readonly EntryTable[], choices: Choices): Staged<Finding[]> {
  const all: Counted[] = [];
  for (const [index, table] of tables.entries()) {
    if (endsStage(index)) yield;
    for (const entry of table.entries) all.push(countedIn(table, entry));
  }
  const known = new Map<string, number>();
  const copies = new Map<string, Copy>();
  let covered = 0;
  for (let at = 0; at + LEAST_ALIKE <= all.length; at++) {
    if (endsStage(at)) yield;
    const key = keyOfRun(all, at);
    if (key === undefined) continue;
    const first = known.get(key);
    if (first === undefined) known.set(key, at);
    else if (at >= covered && all[first]?.table !== all[at]?.table && areOthers(all, first, at)) {
      const copy = { first, second: at, length: lengthOf(all, first, at) };
      if (!isByChance(all, copy)) {
        covered = at + copy.length;
        keepLongest(copies, all, copy);
      }
    }
  }
  return [...copies.values()].map((copy) => findingOf(all, copy, choices));
}

function countedIn(table: EntryTable, entry: Identity): Counted {
  const values = LEVELS.map((level) => entry.levels[level]);
  const sum = values.reduce((all, value) => all + value, 0);
  return { table, entry, counts: values.join("/"), chance: chanceOf(sum, sum - Math.max(...values)) };
}

/**
 * Of n ballots some `elsewhere` go to other levels than most do: any number up to a third of them as often as another,
 * parted between the two levels in any way. In 3,000 tables made so (15 to 30 ballots, 5 to 19 people) none is said.
 */
function chanceOf(ballots: number, elsewhere: number): number {
  return Math.min(1 / 3, 3 / (Math.max(ballots, 1) * (elsewhere + 1)));
}

/** Undefined where it goes over the end of a table. */
function keyOfRun(all: readonly Counted[], at: number): string | undefined {
  const run = all.slice(at, at + LEAST_ALIKE);
  return run.every(({ table }) => table === run[0]?.table)
    ? run.map(({ counts }) => counts).join(" ")
    : undefined;
}

function areOthers(all: readonly Counted[], first: number, second: number): boolean {
  return Array.from({ length: LEAST_ALIKE }, (_, index) => index).every((index) =>
    isCopy(all, first + index, second + index),
  );
}

function isCopy(all: readonly Counted[], first: number, second: number): boolean {
  const [one, other] = [all[first], all[second]];
  if (!one || other?.counts !== one.counts) return false;
  return plainName(one.entry) !== plainName(other.entry);
}

/** As far as both go on in their tables. */
function lengthOf(all: readonly Counted[], first: number, second: number): number {
  const goesOn = (length: number) =>
    all[first + length]?.table === all[first]?.table &&
    all[second + length]?.table === all[second]?.table &&
    isCopy(all, first + length, second + length);
  let length = LEAST_ALIKE;
  while (goesOn(length)) length++;
  return length;
}

function isByChance(all: readonly Counted[], { first, length }: Copy): boolean {
  const run = all.slice(first, first + length);
  if (new Set(run.map(({ counts }) => counts)).size < LEAST_DIFFERENT) return true;
  const least = isInOrder(run) ? NEXT_IN_ORDER : 0;
  const alike = run.reduce((product, { chance }, index) => product * Math.max(chance, index && least), 1);
  const places = (all.length * all.length) / 2;
  return alike * places > BY_CHANCE;
}

function isInOrder(run: readonly Counted[]): boolean {
  const goes = (sign: 1 | -1) =>
    run.every(({ entry: { levels } }, index) => {
      const next = run[index + 1]?.entry.levels.high ?? levels.high;
      return (next - levels.high) * sign >= 0;
    });
  return goes(1) || goes(-1);
}

function keepLongest(copies: Map<string, Copy>, all: readonly Counted[], copy: Copy): void {
  const pair = [copy.first, copy.second].map((at) => all[at]?.table.table.key ?? "").join("\n");
  const before = copies.get(pair);
  if (!before || before.length < copy.length) copies.set(pair, copy);
}

function findingOf(
  all: readonly Counted[],
  { first, second, length }: Copy,
  { confirmed }: Choices,
): Finding {
  const [own, others] = [second, first].map((from) => all.slice(from, from + length));
  const of = placeOf(own ?? []);
  const from = placeOf(others ?? []);
  const counts = hashOf((own ?? []).map((one) => one.counts).join(" "));
  const key = `${of.table}|copied ${from.table}|${counts}`;
  const cells = [...(own ?? []), ...(others ?? [])].map(({ entry }) => entry.cell);
  const text = `${of.sheet} (${of.rows}) = ${from.sheet} (${from.rows})`;
  if (confirmed.includes(key)) return { code: "countedAllTheSame", cells, details: { key, text } };
  const places = { sheet: of.sheet, rows: of.rows, otherSheet: from.sheet, otherRows: from.rows };
  return { code: "countsOfOthers", cells, details: { key, text, people: length, ...places } };
}

/** The rows as Excel numbers them. */
function placeOf(run: readonly Counted[]) {
  const [first, last] = [run[0], run.at(-1)];
  const rows = [first, last].map((one) => String((one?.entry.row ?? 0) + 1));
  const { key = "", sheet = "" } = first?.table.table ?? {};
  return { table: key, sheet, rows: rows.join("–") };
}
