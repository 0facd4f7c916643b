import { isInArea, type CellRef } from "../counting/cell";
import type { PersonResult } from "../counting/result";
import type { BallotTable } from "../reading/ballotTable";
import type { CountedVote } from "./document";

/** One conference or session: the people whose ballots one table holds. */
export interface Conference {
  readonly table: BallotTable;
  /** Never empty, in the order of reading. */
  readonly results: readonly PersonResult[];
}

/** The conferences of a vote; everyone is in exactly one, that of the first row they were read from. */
export function conferencesOf({
  recognition: { tables },
  results,
}: Pick<CountedVote, "recognition" | "results">): readonly Conference[] {
  const of = new Map<BallotTable, PersonResult[]>(tables.map((table) => [table, []]));
  for (const result of results) {
    const table = tables.find((each) => isIn(each, result.person.cell));
    const people = table && of.get(table);
    if (!people) throw new Error("Somebody is in none of the tables.");
    people.push(result);
  }
  return [...of].flatMap(([table, people]) => (people.length > 0 ? [{ table, results: people }] : []));
}

function isIn({ sheet, area }: BallotTable, cell: CellRef): boolean {
  return cell.sheet === sheet && isInArea(area, cell);
}
