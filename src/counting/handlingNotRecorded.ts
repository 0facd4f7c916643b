import type { Finding } from "./finding";
import { lowStepOf, type LowText } from "./regulations/regulation";
import type { PersonResult } from "./result";

/**
 * Who is to be considered by one of the texts that apply, and has nothing recorded under Xử lý: once for each person. What
 * is to be done is never ours to say, nor is section II counted by anything but what was recorded.
 */
export function handlingNotRecorded(
  results: readonly PersonResult[],
  laws: readonly LowText[],
): readonly Finding[] {
  return results.flatMap(({ person, shares: { low } }): Finding[] => {
    const sources = laws.filter((law) => lowStepOf(low, law)).map(({ citation }) => citation);
    if (person.handling || sources.length === 0) return [];
    const details = { name: person.name.text, count: low.count, base: low.base, sources };
    return [{ code: "handlingNotRecorded", cells: [person.ballots.counts.low.cell, person.cell], details }];
  });
}
