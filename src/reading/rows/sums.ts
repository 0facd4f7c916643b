/** Counts of people added up, level by level. */
export interface Sum {
  people: number;
  readonly counts: [number, number, number];
}

export function emptySum(): Sum {
  return { people: 0, counts: [0, 0, 0] };
}

/** Of how many people a sum must be before it tells that a row is one. */
export const LEAST_PEOPLE = 2;

export function addTo(sum: Sum, counts: readonly number[]): void {
  sum.people++;
  counts.forEach((count, index) => (sum.counts[index] = (sum.counts[index] ?? 0) + count));
}

export function equals(sum: Sum, counts: readonly number[]): boolean {
  return counts.every((count, index) => count === sum.counts[index]);
}

/** Whether counts are those of several people together: equal to one person's, or all none, they tell nothing. */
export function isSumOfPeople(sum: Sum, counts: readonly number[]): boolean {
  return sum.people >= LEAST_PEOPLE && equals(sum, counts) && counts.some((count) => count > 0);
}

/** Whether some count is above the one given. */
export function exceeds(sum: Sum, counts: readonly number[]): boolean {
  return counts.some((count, index) => (sum.counts[index] ?? 0) > count);
}
