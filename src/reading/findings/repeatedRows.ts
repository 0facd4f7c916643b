import type { Finding } from "../../counting/finding";
import type { SamePeople } from "../../counting/samePeople";
import { tablesKey } from "../choices";
import { partsOfRows, type TablePart } from "../people/tableParts";
import { grouped } from "./grouped";
import {
  areApart,
  isOfOneCategory,
  isOnePersonAgain,
  isSameRow,
  lookedAt,
  placed,
  plainName,
  sameCounts,
  type EntryTable,
  type PeopleQuestion,
  type Placed,
  type SameRows,
} from "./identity";
import { saysOtherTimes } from "./tableSigns";

/** What is found of people who stand in two rows of one table. */
export interface RepeatedRows {
  readonly questions: readonly PeopleQuestion[];
  readonly warnings: readonly Finding[];
}

/**
 * Rows of one table that repeat another: the same row again is asked about, one person with two sets of counts is said.
 * Where most people have several rows they may be of counting teams, one part of the table below the other.
 */
export function repeatedRows(table: EntryTable): RepeatedRows {
  const people = grouped(placed([table]), plainName).map(lookedAt);
  const teams = partsIn(people) ?? teamsIn(people);
  if (teams) return { questions: [questionOf([table], teams, people)], warnings: [] };
  const again = people.flatMap(sameRowsIn);
  const known = new Set(again.flatMap(([, ...rows]) => rows));
  const left = people.map((rows) => rows.filter((row) => !known.has(row)));
  const namesakes = left.flatMap(namesakesIn);
  return {
    questions: [
      ...(again.length > 0 ? [questionOf([table], again)] : []),
      ...(namesakes.length > 0 ? [questionOf([table], namesakes, [], "namesakes")] : []),
    ],
    warnings: left.flatMap((rows) =>
      rows.flatMap((row, index) => {
        const before = rows.slice(0, index).find((one) => isOnePersonAgain([one, row]));
        return before ? [personTwice(before, row)] : [];
      }),
    ),
  };
}

/** The rows of one name with other counts, where a position is missing and neither unit nor category parts them. */
function namesakesIn(rows: readonly Placed[]): SameRows[] {
  const [first, ...others] = rows;
  const again = others.filter((row) => first && mayBeOneOrTwo([first, row]));
  return first && again.length > 0 ? [[first, ...again]] : [];
}

function mayBeOneOrTwo(match: readonly [Placed, Placed]): boolean {
  const [one, other] = match;
  const isPostKnown = one.position !== "" && other.position !== "";
  return !isPostKnown && !sameCounts(match) && isOfOneCategory(match) && !areApart(match);
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
    return (
      others.length > 0 && others.every((row) => isOfOneCategory([first, row]) && !areApart([first, row]))
    );
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

export function personTwice(first: Placed, second: Placed): Finding {
  return {
    code: "personTwice",
    cells: [second.cell, first.cell],
    details: { name: second.name, otherSheet: first.cell.sheet },
  };
}

/**
 * What rows of some people in tables are: the same row again or, where everyone is to stand in each part of a table, the
 * parts of one vote; or of one name with other counts.
 */
export function questionOf(
  tables: readonly EntryTable[],
  same: readonly SameRows[],
  everyone: readonly SameRows[] = [],
  says: keyof typeof ANSWERS = everyone.length === 0 ? "copies" : partsOf(same),
): PeopleQuestion {
  const again = same.flatMap(([, ...rows]) => rows);
  const firsts = same.map(([first]) => first);
  const about = again.map(({ of, ordinal }) =>
    tables.length > 1 ? `${tables.indexOf(of) + 1}.${ordinal}` : ordinal,
  );
  const key = tablesKey(
    tables.map(({ table }) => table.key),
    about.join(" "),
  );
  const details = {
    key,
    sheets: [...new Set(tables.map(({ table }) => table.sheet))],
    people: same.length,
    says,
    parts: says === "copies" || says === "namesakes" ? [] : partsOfTable(same),
    answers: ANSWERS[says],
  };
  const cells = [...again, ...firsts].map(({ cell }) => cell);
  return {
    key,
    tables,
    answers: ANSWERS[says],
    same,
    everyone,
    finding: { code: "peopleTwice", cells, details },
  };
}

/** Votes of several times are never added up. */
const ANSWERS = {
  copies: ["once", "each"],
  teams: ["addedUp", "each"],
  votes: ["each"],
  parts: ["addedUp"],
  namesakes: ["each"],
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
