import { baseOf, sumOfLevels } from "../../counting/base";
import type { Ballots } from "../../counting/ballots";
import type { Finding } from "../../counting/finding";
import type { BallotTable } from "../ballotTable";
import type { TableContext } from "../people/tableContext";
import type { PeopleQuestion } from "./identity";

/** A table and what its base was chosen to be. */
interface BasedTable {
  readonly context: Pick<TableContext, "key" | "base">;
  readonly table: Pick<BallotTable, "key" | "people">;
}

/** Part of the ballots returned that may be unmarked in the line of everybody before their number is doubted. */
const DOUBTED_PART = 1 / 5;

/**
 * "190" for 19: of the ballots that are said to have come back more than a fifth are at no level in the line of anybody, and
 * nothing says that they were spoilt. Of counting teams each has a part of the ballots only, which are asked about as that.
 */
export function ballotsNowhere(
  tables: readonly BasedTable[],
  questions: readonly PeopleQuestion[],
): Finding[] {
  const ofTeams = new Set(
    questions
      .filter(({ answers }) => answers.includes("addedUp"))
      .flatMap((question) => question.tables.map(({ table }) => table.key)),
  );
  return tables.flatMap((table) => (ofTeams.has(table.table.key) ? [] : nowhereIn(table)));
}

function nowhereIn({ context: { key, base }, table: { people } }: BasedTable): Finding[] {
  const [first, ...others] = people;
  const returned = first?.ballots.returned;
  if (base || !returned || others.length === 0 || !people.every(({ ballots }) => isFar(ballots))) return [];
  const details = {
    key,
    text: String(returned.value),
    people: people.length,
    from: "nowhere" as const,
    offers: [{ base: "levels" as const }, { base: "returned" as const }],
  };
  return [{ code: "baseUnclear", cells: [returned.cell, ...people.map(({ cell }) => cell)], details }];
}

function isFar(ballots: Ballots): boolean {
  const { returned, valid, invalid } = ballots;
  const { value } = baseOf(ballots);
  const levels = sumOfLevels(ballots);
  const unspoilt = valid?.value ?? (returned?.value ?? 0) - (invalid?.value ?? 0);
  return levels > 0 && unspoilt - levels > value * DOUBTED_PART;
}
