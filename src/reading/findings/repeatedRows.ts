import type { Finding } from "../../counting/finding";
import { tablesKey } from "../choices";
import { grouped, type NonEmpty } from "./grouped";
import {
  areApart,
  isCountedAlike,
  isOfOneCategory,
  isSamePostAgain,
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

/** What is found of people who stand in two rows of one table. */
export interface RepeatedRows {
  readonly questions: readonly PeopleQuestion[];
  readonly warnings: readonly Finding[];
}

/**
 * Rows of one table that repeat another: the same row again, or one person with two sets of counts. Where most people
 * have several rows they may be of counting teams, one part of the table below the other.
 */
export function repeatedRows(table: EntryTable): RepeatedRows {
  const people = grouped(placed([table]), plainName).map(lookedAt);
  const teams = teamsIn(people);
  if (teams) return { questions: [questionOf([table], teams, { everyone: people })], warnings: [] };
  const again = people.flatMap((rows) => alike(rows, isSameRow));
  const known = new Set(again.flatMap(([, ...rows]) => rows));
  const left = people.map((rows) => rows.filter((row) => !known.has(row)));
  const others = left.flatMap((rows) => alike(rows, isSamePostAgain));
  const questions = [again, others]
    .filter((same) => same.length > 0)
    .map((same) => questionOf([table], same));
  return { questions, warnings: left.flatMap(twiceOfOtherUnits) };
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

/** Each row with those before it that are of the same person. */
function alike(rows: readonly Placed[], isAgain: (match: [Placed, Placed]) => boolean): SameRows[] {
  const sets: [Placed, ...Placed[]][] = [];
  for (const row of rows) {
    const known = sets.find(([first]) => isAgain([first, row]));
    if (known) known.push(row);
    else sets.push([row]);
  }
  return sets.filter(({ length }) => length > 1);
}

function twiceOfOtherUnits(rows: readonly Placed[]): Finding[] {
  return rows.flatMap((row, index) => {
    const before = rows.slice(0, index).find((one) => isCountedAlike([one, row]) && !isSameRow([one, row]));
    return before ? [personTwice(before, row)] : [];
  });
}

export function personTwice(first: Placed, second: Placed): Finding {
  return {
    code: "personTwice",
    cells: [second.cell, first.cell],
    details: { name: second.name, otherSheet: first.cell.sheet },
  };
}

/** What rows of some people in a table, or in two, are; with `everyone` where all are to stand in each part of it. */
export function questionOf(
  tables: NonEmpty<EntryTable>,
  same: readonly SameRows[],
  { everyone = [] }: { readonly everyone?: readonly SameRows[] } = {},
): PeopleQuestion {
  const again = same.flatMap(([, ...rows]) => rows);
  const firsts = same.map(([first]) => first);
  const isAgain = same.every(([first, ...rows]) => rows.every((row) => sameCounts([first, row])));
  const answers = isAgain
    ? (["once", "each"] as const)
    : everyone.length > 0
      ? (["addedUp", "each"] as const)
      : (["each"] as const);
  const key = tablesKey(
    tables.map(({ table }) => table.key),
    again.map(({ ordinal }) => ordinal).join(" "),
  );
  const details = {
    key,
    sheet: again[0]?.cell.sheet ?? "",
    otherSheet: firsts[0]?.cell.sheet ?? "",
    people: same.length,
    sameCounts: isAgain,
    answers,
  };
  const cells = [...again, ...firsts].map(({ cell }) => cell);
  return { key, tables, answers, same, everyone, finding: { code: "peopleTwice", cells, details } };
}
