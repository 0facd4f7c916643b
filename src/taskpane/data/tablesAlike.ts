import type { BallotTable } from "../../reading/ballotTable";

/** The tables that were understood alike, so that one choice can hold for all: sets of two or more, in order of reading. */
export function tablesAlike(tables: readonly BallotTable[]): readonly (readonly BallotTable[])[] {
  const sets = new Map<string, BallotTable[]>();
  for (const table of tables) {
    const likeness = likenessOf(table);
    sets.set(likeness, [...(sets.get(likeness) ?? []), table]);
  }
  return [...sets.values()].filter((set) => set.length > 1);
}

function likenessOf({ categories, uncategorised, baseKinds }: BallotTable): string {
  return JSON.stringify([[...categories].sort(), uncategorised.length > 0, [...baseKinds].sort()]);
}
