import type { CountedVote } from "../../src/documents/document";
import { rowOf, type UnitRow } from "../../src/merging/unitRow";

/** The people of a vote as rows of units, all from one cell. */
export function rowsOfVote({ results }: Pick<CountedVote, "results">): readonly UnitRow[] {
  return results.map(({ person }) => ({
    ...rowOf(person.unit.text, person),
    source: "'x.xlsx'!'Sheet1'!A1 #00000000",
  }));
}
