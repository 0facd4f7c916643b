import type { Staged } from "../../turns/staged";
import type { SamePeople } from "../../counting/samePeople";
import { tablesKey } from "../choices";
import { partsOfRows, type TablePart } from "../people/tableParts";
import { grouping } from "./grouped";
import {
  areApart,
  isSameRow,
  lookedAt,
  mayBeOne,
  mayStandTogether,
  placing,
  plainName,
  sameCounts,
  type EntryTable,
  type PeopleQuestion,
  type Placed,
  type SameRows,
} from "./identity";
import { spelledAlike } from "./spelledAlike";
import { recountIn, saysOtherTimes } from "./tableSigns";

/**
 * What is asked of people who stand in two rows of one table. Where most people have several rows they may be of counting
 * teams, one part of the table below the other.
 */
export function* repeatedRows(table: EntryTable): Staged<readonly PeopleQuestion[]> {
  const rows = yield* placing([table]);
  const people = (yield* grouping(rows, plainName)).map(lookedAt);
  yield;
  const teams = partsIn(people) ?? (recountIn(rows) === undefined ? teamsIn(people) : undefined);
  if (teams) return [questionOf([table], "teams", teams, people)];
  yield;
  const again = people.flatMap(sameRowsIn);
  const known = new Set(again.flatMap(([, ...others]) => others));
  const left = people.map((each) => each.filter((row) => !known.has(row)));
  const namesakes = left.flatMap(namesakesIn);
  const asked = new Set([...again, ...namesakes].flat());
  yield;
  return [
    questionOf([table], "copies", again),
    questionOf([table], "namesakes", namesakes),
    questionOf([table], "spelling", spelledAlike(rows.filter((row) => !asked.has(row)))),
  ].filter(({ same }) => same.length > 0);
}

/** The rows of one name that may be of the first person of it. */
function namesakesIn(rows: readonly Placed[]): SameRows[] {
  const [first, ...others] = rows;
  if (!first) return [];
  const again = others.filter((row) => mayBeOne([first, row]));
  const rest = others.filter((row) => !again.includes(row));
  return again.length > 0 ? [[first, ...again], ...namesakesIn(rest)] : namesakesIn(rest);
}

/** Rows that are said to be parts of somebody's counts, or of different times of the vote. */
function partsIn(people: readonly SameRows[]): readonly SameRows[] | undefined {
  const several = people.filter((rows) => {
    const [first, ...others] = rows;
    if (others.length === 0 || others.some((row) => areApart([first, row]))) return false;
    return rows.every(({ read }) => read.part) || saysOtherTimes(first.of, rows);
  });
  return several.length > 0 ? several : undefined;
}

/** Most people stand in the table more than once with other counts, and nothing parts them. */
function teamsIn(people: readonly SameRows[]): readonly SameRows[] | undefined {
  const several = people.filter((rows) => {
    const [first, ...others] = rows;
    return others.length > 0 && others.every((row) => mayStandTogether([first, row]));
  });
  const differ = several.filter(([first, ...others]) => others.some((row) => !sameCounts([first, row])));
  return several.length > 1 && several.length * 2 > people.length && differ.length * 2 > several.length
    ? several
    : undefined;
}

/** The rows of namesakes that are the same row again, together with the first. */
function sameRowsIn(rows: readonly Placed[]): SameRows[] {
  const sets: [Placed, ...Placed[]][] = [];
  for (const row of rows) {
    const known = sets.find(([first]) => isSameRow([first, row]));
    if (known) known.push(row);
    else sets.push([row]);
  }
  return sets.filter(({ length }) => length > 1);
}

/**
 * What rows of some people in tables are: the same row again, of one person or of several or, where everyone is to stand
 * in each part of a table, the parts of one vote.
 */
export function questionOf(
  tables: readonly EntryTable[],
  as: "copies" | "namesakes" | "spelling" | "teams",
  same: readonly SameRows[],
  everyone: readonly SameRows[] = [],
): PeopleQuestion {
  const says = as === "teams" ? partsOf(same) : as;
  const again = same.flatMap(([, ...rows]) => rows);
  const firsts = same.map(([first]) => first);
  const about = again.map(({ of, ordinal }) =>
    tables.length > 1 ? `${tables.indexOf(of) + 1}.${ordinal}` : ordinal,
  );
  const key = tablesKey(
    tables.map(({ table }) => table.key),
    about.join(" "),
  );
  const recount = as === "namesakes" ? recountIn(same.flat()) : undefined;
  const parts = as === "teams" ? partsOfTable(same) : [];
  const answers = answersTo(says, parts, again);
  const details = {
    key,
    sheets: [...new Set(tables.map(({ table }) => table.sheet))],
    people: same.length,
    says,
    parts,
    ...(as === "spelling" && { names: same.flatMap((rows) => rows.map(({ name }) => name)) }),
    ...(recount !== undefined && { recount }),
    answers,
  };
  const cells = [...again, ...firsts].map(({ cell }) => cell);
  return {
    key,
    tables,
    answers,
    same,
    everyone,
    finding: { code: "peopleTwice", cells, details },
  };
}

/** Where no words name the parts, they are told by their order; rows under one name are of one person. */
function answersTo(
  says: keyof typeof ANSWERS,
  parts: readonly TablePart[],
  again: readonly Placed[],
): readonly SamePeople[] {
  const byOrder = says === "votes" && parts.length === 0 ? (["first", "last"] as const) : [];
  const isOfOne = again.every(({ read }) => read.isAgain);
  return [...byOrder, ...ANSWERS[says].filter((answer) => !isOfOne || answer !== "each")];
}

/** Votes of several times are never added up. */
const ANSWERS = {
  copies: ["once", "each"],
  teams: ["addedUp", "each"],
  votes: ["each"],
  parts: ["addedUp"],
  namesakes: ["first", "last", "each"],
  spelling: ["first", "last", "each"],
} as const satisfies Readonly<Record<string, readonly SamePeople[]>>;

/** By which the clerk can take one of them alone. */
function partsOfTable(same: readonly SameRows[]): readonly TablePart[] {
  const [first] = same;
  const rows = same.map((each) => each.map(({ read }) => ({ row: read })));
  return first ? partsOfRows(first[0].of.context, rows) : [];
}

function partsOf(same: readonly SameRows[]): "teams" | "votes" | "parts" {
  if (same.some(([{ read }]) => read.part)) return "parts";
  return same.some((rows) => saysOtherTimes(rows[0].of, rows)) ? "votes" : "teams";
}
