import type { CountedVote, UnitsReported } from "../../src/documents/document";
import { CATEGORIES } from "../../src/counting/category";
import { perLevel } from "../../src/counting/level";
import type { PersonResult } from "../../src/counting/result";
import type { Figures, SummedRow } from "../../src/merging/appendixSums";
import { UNIT_STATES, type UnitStanding } from "../../src/merging/followUp";
import { rowOf, type UnitRow } from "../../src/merging/unitRow";

/** The people of a vote as rows of units, all from one cell. */
export function rowsOfVote({ results }: Pick<CountedVote, "results">): readonly UnitRow[] {
  return results.map(({ person }) => ({
    ...rowOf(person.unit.text, person),
    source: "'x.xlsx'!'Sheet1'!A1 #00000000",
  }));
}

/**
 * The units of a vote as if each had sent a file: the first is merged, the next waits, and so on through all states; every
 * other is on the list. Each sent its Phụ lục I too, the second with one more person than on its list, the third without one.
 */
export function reportedOf(vote: Pick<CountedVote, "results" | "settings">): UnitsReported {
  const units = [...new Set(vote.results.map(({ person }) => person.unit.text))];
  const of = (unit: string) => vote.results.filter(({ person }) => person.unit.text === unit);
  return {
    standings: units.map((unit, index) => standing(unit, index, of(unit))),
    sums: CATEGORIES.flatMap((category): readonly SummedRow[] => {
      const parts = units.flatMap((unit, index) => {
        const counted = figuresOf(of(unit).filter(({ person }) => person.category === category));
        if (counted.total === 0) return [];
        const figures = index === 1 ? { ...counted, total: counted.total + 1 } : counted;
        const cell = { sheet: "Phụ lục I", row: 6, column: 2 };
        return [{ unit, file: `${unit}.xlsx`, cell, figures, counted: index === 2 ? undefined : counted }];
      });
      const sum = (column: keyof Figures) => parts.reduce((all, { figures }) => all + figures[column], 0);
      return parts.length > 0 ? [{ category, sums: { total: sum("total"), ...perLevel(sum) }, parts }] : [];
    }),
    settings: vote.settings,
  };
}

function standing(unit: string, index: number, results: readonly PersonResult[]): UnitStanding {
  const state = UNIT_STATES[index % UNIT_STATES.length] ?? "merged";
  const file = { name: `${unit}.xlsx`, saved: new Date(2025, 10, 12, 14, 5).getTime() };
  return {
    unit,
    isExpected: index % 2 === 0,
    state,
    files: state === "notSent" ? [] : state === "twice" ? [file, { name: `${unit} (2).xlsx` }] : [file],
    days: state === "notSent" ? [] : ["2025-11-05"],
    people: state === "notSent" || state === "twice" ? undefined : results.length,
    at: { low: countAt(results, "low"), none: countAt(results, "none") },
    toMend: state === "returned" ? 2 : 0,
    isOlder: false,
  };
}

function countAt(results: readonly PersonResult[], at: PersonResult["outcome"]): number {
  return results.filter(({ outcome }) => outcome === at).length;
}

function figuresOf(results: readonly PersonResult[]): Figures {
  return { total: results.length, ...perLevel((level) => countAt(results, level)) };
}
