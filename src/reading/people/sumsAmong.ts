import { LEVELS } from "../../counting/level";
import { mapped, type Staged } from "../../turns/staged";
import type { PersonReading } from "./personReading";

/** Longest run of rows that is added up; longer ones have a labelled total. */
const MOST_ROWS = 500;

/**
 * The people whose counts are the sums of two rows or more right below them or right above: lines of a unit or a page with
 * words that may be a name, all under the same sections. Of people with as many ballots each, none is the sum of others.
 */
export function* sumsAmong(readings: readonly PersonReading[]): Staged<ReadonlySet<PersonReading>> {
  const counts = readings.map(({ ballots }) => ballots && LEVELS.map((level) => ballots.counts[level].value));
  const sectionsAt = (at: number) => readings[at]?.row.sections;
  const isSum = (at: number, step: 1 | -1) => {
    const own = counts[at];
    if (!own) return false;
    const sum = own.map(() => 0);
    let people = 0;
    for (let rows = 1; rows <= MOST_ROWS; rows++) {
      const next = counts[at + step * rows];
      if (!next || sectionsAt(at + step * rows) !== sectionsAt(at)) return false;
      if (next.some((count) => count > 0)) people++;
      next.forEach((count, level) => (sum[level] = (sum[level] ?? 0) + count));
      if (sum.some((count, level) => count > (own[level] ?? 0))) return false;
      if (people > 1 && sum.every((count, level) => count === own[level])) return true;
    }
    return false;
  };
  const areSums = yield* mapped(readings, (_, at) => isSum(at, 1) || isSum(at, -1));
  return new Set(readings.filter((_, at) => areSums[at]));
}
