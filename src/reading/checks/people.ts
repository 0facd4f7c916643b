import { baseOf } from "../../counting/base";
import type { CellRef } from "../../counting/cell";
import { LEVELS, type Level } from "../../counting/level";
import { outcomeOf } from "../../counting/outcome";
import { textKey } from "../../words/textKey";
import type { CheckedTable } from "../account/check";
import type { PersonReading } from "../people/personReading";

/** Some of the people of a table, from one to before another. */
export interface PeopleRun {
  readonly from: number;
  readonly to: number;
}

/** The people that a line inside or below a table may speak of. */
export class Groups {
  /** Where the people of each section begin. */
  private readonly sections = new Map<CellRef, number>();

  constructor(private readonly readings: readonly PersonReading[]) {
    readings.forEach(({ row }, index) => {
      for (const { cell } of row.sections) if (!this.sections.has(cell)) this.sections.set(cell, index);
    });
  }

  /** Those above a row: since the last total, of each section that goes on there, all; and those of the whole table. */
  above(row: number, lastTotal = -1): PeopleRun[] {
    const to = this.countBefore(row);
    const begins = (this.readings[to - 1]?.row.sections ?? []).map(
      ({ cell }) => this.sections.get(cell) ?? 0,
    );
    const froms = new Set([this.countBefore(lastTotal), ...begins, 0]);
    const groups = [...froms].map((from) => ({ from, to }));
    return [...groups, { from: 0, to: this.readings.length }].filter((one) => one.from < one.to);
  }

  /** Those who stand in a section. */
  of(section: CellRef): PeopleRun {
    const from = this.sections.get(section) ?? 0;
    let to = from;
    while (this.readings[to]?.row.sections.some(({ cell }) => cell === section)) to++;
    return { from, to };
  }

  /** How many people stand above a row. */
  private countBefore(row: number): number {
    let [low, high] = [0, this.readings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.readings[middle]?.row.row ?? Infinity) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The ballots of a level over some people, in no time for each group; undefined where somebody's are not known. */
export class Sums {
  private readonly before: Readonly<Record<Level, number>>[] = [{ high: 0, confident: 0, low: 0 }];

  constructor(readings: readonly PersonReading[]) {
    let { high, confident, low } = { high: 0, confident: 0, low: 0 };
    for (const { ballots } of readings) {
      high += ballots?.counts.high.value ?? NaN;
      confident += ballots?.counts.confident.value ?? NaN;
      low += ballots?.counts.low.value ?? NaN;
      this.before.push({ high, confident, low });
    }
  }

  of({ from, to }: PeopleRun): Readonly<Record<Level, number>> | undefined {
    const [first, last] = [this.before[from], this.before[to]];
    if (!first || !last) return undefined;
    const sums = {
      high: last.high - first.high,
      confident: last.confident - first.confident,
      low: last.low - first.low,
    };
    return LEVELS.every((level) => Number.isInteger(sums[level])) ? sums : undefined;
  }
}

/** How many people of a group reach half at each level: some offices add up people in these columns. */
export function reachedBy(
  readings: readonly PersonReading[],
  { from, to }: PeopleRun,
): Readonly<Record<Level, number>> {
  const reached = { high: 0, confident: 0, low: 0 };
  for (const { ballots } of readings.slice(from, to)) {
    if (!ballots) continue;
    const { high, confident, low } = ballots.counts;
    const counts = { high: high.value, confident: confident.value, low: low.value };
    const { outcome } = outcomeOf(counts, baseOf(ballots).value);
    if (outcome !== "none") reached[outcome]++;
  }
  return reached;
}

/** A key of the clerk's choices for what a text of a table says. */
export function keyOf({ context }: CheckedTable, about: string, text: string): string {
  return `${context.key}|${about}|${textKey(text)}`;
}
