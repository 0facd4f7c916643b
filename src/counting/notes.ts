import type { CellRef } from "./cell";
import type { Finding } from "./finding";
import { LEVELS } from "./level";
import { nearestThreshold } from "./nearThreshold";
import type { Regulation } from "./regulation";
import type { PersonResult } from "./result";
import { percentHundredths } from "./share";

/**
 * What is worth saying of results that are right: who reaches no level, who has exactly half in two, and whom a single
 * ballot would have put on the other side of a threshold of the regulation. In the order of the results; the first cell
 * is where the count, or the name, stands.
 */
export function noteResults(results: readonly PersonResult[], regulation: Regulation): Finding[] {
  return results.flatMap((result) => noteResult(result, regulation));
}

/** Exactly half in two levels is one ballot from a threshold too; that is not said twice. */
function noteResult(result: PersonResult, regulation: Regulation): Finding[] {
  if (result.tiedWith) return tiedAtHalf(result);
  return [...noLevelReached(result), ...nearThreshold(result, regulation)];
}

function noLevelReached({ person, outcome }: PersonResult): Finding[] {
  if (outcome !== "none") return [];
  const cells: readonly CellRef[] = [
    person.cell,
    ...LEVELS.map((level) => person.ballots.counts[level].cell),
  ];
  return [{ code: "noLevelReached", cells, details: { name: person.name.text } }];
}

function tiedAtHalf({ person, outcome, tiedWith }: PersonResult): Finding[] {
  if (outcome === "none" || !tiedWith) return [];
  const { counts } = person.ballots;
  const cells = [counts[outcome].cell, counts[tiedWith].cell, person.cell];
  return [
    { code: "tiedAtHalf", cells, details: { name: person.name.text, higher: outcome, lower: tiedWith } },
  ];
}

function nearThreshold(result: PersonResult, regulation: Regulation): Finding[] {
  const nearest = nearestThreshold(result, regulation);
  if (nearest?.ballots !== 1) return [];
  const { level, part, reached } = nearest;
  const { person, shares } = result;
  const details = {
    name: person.name.text,
    level,
    part,
    reached,
    strict: part === "half" ? regulation.half.strict : regulation.twoThirds?.strict === true,
    count: shares[level].count,
    base: shares[level].base,
    percent: percentHundredths(shares[level]),
    citation: regulation.citation,
  };
  return [{ code: "nearThreshold", cells: [person.ballots.counts[level].cell, person.cell], details }];
}
