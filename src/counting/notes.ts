import type { CellRef } from "./cell";
import type { Finding } from "./finding";
import { LEVELS } from "./level";
import { nearestThreshold } from "./nearThreshold";
import type { LowText } from "./regulations/regulation";
import type { PersonResult } from "./result";
import { percentHundredths } from "./share";
import { baseOfAnotherLevel, type SideBase } from "./sideBases";

/**
 * What is worth saying of results that are right: who reaches no level, who has exactly half in two, and for whom a
 * single ballot would have changed the level or what a text asks to be considered, whose level hangs on the base. In the order of the results;
 * the first cell is where the count, or the name, stands.
 */
export function noteResults(results: readonly PersonResult[], laws: readonly LowText[]): Finding[] {
  return [...results.flatMap((result) => noteResult(result, laws)), ...levelsOfOtherBases(results)];
}

/** Once for each base on which somebody's level would be another. */
function levelsOfOtherBases(results: readonly PersonResult[]): Finding[] {
  const concerned = new Map<SideBase, PersonResult[]>();
  for (const result of results) {
    const [base] = baseOfAnotherLevel(result)?.bases ?? [];
    if (base) concerned.set(base, [...(concerned.get(base) ?? []), result]);
  }
  return [...concerned].map(([base, people]) => ({
    code: "levelDependsOnBase",
    cells: people.map(({ person }) => person.cell),
    details: { base, names: people.map(({ person }) => person.name.text) },
  }));
}

function noteResult(result: PersonResult, laws: readonly LowText[]): Finding[] {
  return [...tiedAtHalf(result), ...noLevelReached(result, laws), ...nearThreshold(result, laws)];
}

function noLevelReached(result: PersonResult, laws: readonly LowText[]): Finding[] {
  const { person, outcome, shares } = result;
  if (outcome !== "none") return [];
  const cells: readonly CellRef[] = [
    person.cell,
    ...LEVELS.map((level) => person.ballots.counts[level].cell),
  ];
  const nearest = nearestThreshold(result, laws);
  const isOneShort = nearest?.ballots === 1 && nearest.decides === "level";
  const oneShort = isOneShort ? { level: nearest.level, ...shares[nearest.level] } : undefined;
  return [{ code: "noLevelReached", cells, details: { name: person.name.text, oneShort } }];
}

function tiedAtHalf({ person, outcome, tiedWith }: PersonResult): Finding[] {
  if (outcome === "none" || !tiedWith) return [];
  const { counts } = person.ballots;
  const cells = [counts[outcome].cell, counts[tiedWith].cell, person.cell];
  return [
    { code: "tiedAtHalf", cells, details: { name: person.name.text, higher: outcome, lower: tiedWith } },
  ];
}

/** Who has exactly half in two levels, or reaches none, can be one ballot from another level too; that is not said twice. */
function nearThreshold(result: PersonResult, laws: readonly LowText[]): Finding[] {
  const nearest = nearestThreshold(result, laws);
  const isTold = result.tiedWith !== undefined || result.outcome === "none";
  if (nearest?.ballots !== 1 || (isTold && nearest.decides === "level")) return [];
  const { level, threshold, reached, source } = nearest;
  const { person, shares } = result;
  const { count, base } = shares[level];
  const percent = percentHundredths(shares[level]);
  const details = { name: person.name.text, level, threshold, reached, count, base, percent, source };
  return [{ code: "nearThreshold", cells: [person.ballots.counts[level].cell, person.cell], details }];
}
