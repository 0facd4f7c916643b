import { addedUp, mayStateTheWhole, unlikeIn, type RowsOfOne } from "../../counting/addedUp";
import type { CellRef } from "../../counting/cell";
import { checkBallots } from "../../counting/check";
import type { Finding, FindingDetails } from "../../counting/finding";
import type { Person } from "../../counting/person";
import type { SamePeople } from "../../counting/samePeople";
import type { BallotTable } from "../ballotTable";
import { tablesOfKey, type Choices } from "../choices";
import type { NonEmpty } from "./grouped";
import type { PeopleQuestion, Placed, SameRows } from "./identity";

/** Who stands for a person read: the sum of several rows, or nobody where another row counts for this one. */
type Instead = readonly [Person, Person | undefined];

/** What the clerk's answers make of rows of one name. */
export interface Settled {
  readonly findings: readonly Finding[];
  /** Who is not in it stands as read. */
  readonly instead: readonly Instead[];
}

/** Whether a table has a row of somebody's name that could not be read: it is asked about already. */
type IsUnread = (table: string, row: Placed) => boolean;

/** The questions that are open, and what follows from the answers to the others. */
export function settled(
  questions: readonly PeopleQuestion[],
  { samePeople }: Choices,
  isUnread: IsUnread,
): Settled {
  const each = questions.map((question): Settled => {
    const answer = samePeople[question.key];
    if (answer === undefined || !question.answers.includes(answer))
      return { findings: [question.finding], instead: [] };
    const notice = chosen(question, answer);
    if (answer !== "addedUp")
      return { findings: [notice], instead: notCounted(question, answer).flatMap(nobodyFor) };
    const { findings, instead } = added(question);
    return { findings: [notice, ...lacking(question, samePeople, isUnread), ...findings], instead };
  });
  return {
    findings: each.flatMap(({ findings }) => findings),
    instead: each.flatMap(({ instead }) => instead),
  };
}

/** What rows of one name were taken for, and for how many people. */
export function chosen({ key, tables, same, finding }: PeopleQuestion, as: SamePeople): Finding {
  const details = { key, as, sheets: sheetsOf(tables), people: same.length };
  return { code: "samePeopleChosen", cells: finding.cells, details };
}

/** The rows of each person that do not count, by the answer. */
export function notCounted({ same }: PeopleQuestion, answer: SamePeople | undefined): readonly Placed[] {
  if (answer === "last") return same.flatMap((rows) => rows.slice(0, -1));
  return answer === "once" || answer === "first" ? same.flatMap(([, ...rows]) => rows) : [];
}

function nobodyFor({ person }: Placed): Instead[] {
  return person ? [[person, undefined]] : [];
}

/** One person for the rows of each, where they are alike. */
function added({ tables, same }: PeopleQuestion): Settled {
  const people = same.flatMap(rowsOfOne);
  const alike = people.filter((rows) => unlikeIn(rows) === undefined);
  const sums = alike.map((rows) => ({ rows, sum: addedUp(rows) }));
  const cannot = (
    what: FindingDetails["cannotAddUp"]["what"],
    concerned: readonly RowsOfOne[],
  ): Finding[] => {
    const cells = concerned.flat().map(({ cell }) => cell);
    const details = { what, sheets: sheetsOf(tables), people: concerned.length };
    return concerned.length > 0 ? [{ code: "cannotAddUp", cells, details }] : [];
  };
  return {
    findings: [
      ...(["category", "base", "handling"] as const).flatMap((what) =>
        cannot(
          what,
          people.filter((rows) => unlikeIn(rows) === what),
        ),
      ),
      ...(mayStateTheWhole(alike) ? cannot("whole", alike) : []),
      ...sums.flatMap(({ rows, sum }) => (rows.some(isImpossible) ? [] : impossibleIn(sum))),
    ],
    instead: sums.flatMap(({ rows: [first, ...others], sum }): Instead[] => [
      [first, sum],
      ...others.map((row): Instead => [row, undefined]),
    ]),
  };
}

/** What is said of a row alone is not said again of the sum. */
function isImpossible(row: Person): boolean {
  return impossibleIn(row).length > 0;
}

function impossibleIn({ name, cell, ballots }: Person): Finding[] {
  return checkBallots(name.text, cell, ballots);
}

/** The rows of one person where everything is known of each. */
function rowsOfOne(rows: SameRows): RowsOfOne[] {
  const [first, second, ...others] = rows.flatMap(({ person }) => person ?? []);
  return first && second && others.length === rows.length - 2 ? [[first, second, ...others]] : [];
}

/** Who is not in every part that is added up: how many ballots there were in the others for them is not known. */
function lacking(
  { key: question, tables, everyone }: PeopleQuestion,
  samePeople: Choices["samePeople"],
  isUnread: IsUnread,
): Finding[] {
  const parts = Math.max(tables.length, ...everyone.map(({ length }) => length));
  const isRead = (rows: SameRows) => !tables.some(({ table }) => isUnread(table.key, rows[0]));
  const people = everyone.filter((rows) => rows.length < parts && isRead(rows));
  if (people.length === 0) return [];
  const cells = people.flat().map(({ cell }) => cell);
  const sheets = sheetsOf(tables);
  const key = `${question} // alone`;
  if (samePeople[key] === "alone") {
    const details = { key, as: "alone" as const, sheets, people: people.length };
    return [{ code: "samePeopleChosen", cells, details }];
  }
  const details = { key, sheets, names: people.map(([{ name }]) => name), people: people.length };
  return [{ code: "notInEveryTable", cells, details }];
}

function sheetsOf(tables: PeopleQuestion["tables"]): string[] {
  return [...new Set(tables.map(({ table }) => table.sheet))];
}

/** Tables that were to be added up to others, and are read no more: these alone would be too few ballots. */
export function lostParts({ samePeople }: Choices, tables: readonly BallotTable[]): Finding[] {
  return Object.entries(samePeople).flatMap(([key, as]): Finding[] => {
    if (as !== "addedUp") return [];
    const keys = tablesOfKey(key);
    const read = tables.filter((table) => keys.includes(table.key));
    const [first, ...others] = read.map(placeOf);
    const lost = keys.filter((each) => !read.some((table) => table.key === each)).map(sheetOfKey);
    if (!first || lost.length === 0) return [];
    const cells: NonEmpty<CellRef> = [first, ...others];
    return [
      { code: "addedTableLost", cells, details: { key, sheets: cells.map(({ sheet }) => sheet), lost } },
    ];
  });
}

function placeOf({ sheet, area: { row, column } }: BallotTable): CellRef {
  return { sheet, row, column };
}

function sheetOfKey(key: string): string {
  return key.slice(0, key.lastIndexOf("|"));
}
