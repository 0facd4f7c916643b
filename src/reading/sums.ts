type Three = [number, number, number];

/** The counts of people added up from the top of a table, and from its last section row. */
export class Sums {
  private readonly all: Sum = { people: 0, counts: [0, 0, 0] };
  private section: Sum = { people: 0, counts: [0, 0, 0] };

  add(counts: readonly number[]): void {
    addTo(this.all, counts);
    addTo(this.section, counts);
  }

  beginSection(): void {
    this.section = { people: 0, counts: [0, 0, 0] };
  }

  /** Whether counts are those of several people together: equal to one person's they tell nothing. */
  areOf(counts: readonly number[]): boolean {
    return [this.all, this.section].some((sum) => sum.people >= LEAST_PEOPLE && equals(sum, counts));
  }
}

/** Of how many people a sum must be before it tells that a row is one. */
export const LEAST_PEOPLE = 2;

export interface Sum {
  people: number;
  readonly counts: Three;
}

export function addTo(sum: Sum, counts: readonly number[]): void {
  sum.people++;
  counts.forEach((count, index) => (sum.counts[index] = (sum.counts[index] ?? 0) + count));
}

export function equals(sum: Sum, counts: readonly number[]): boolean {
  return counts.every((count, index) => count === sum.counts[index]);
}

/** Whether some count is above the one given. */
export function exceeds(sum: Sum, counts: readonly number[]): boolean {
  return counts.some((count, index) => (sum.counts[index] ?? 0) > count);
}
