import { baseOf, sumOfLevels } from "../../counting/base";
import { LEVELS, type Level, type PerLevel } from "../../counting/level";
import type { PersonReading } from "../people/personReading";
import type { PeopleRun } from "./people";

/** Sums over the people before each, the first over nobody. */
interface RunningSums {
  readonly counts: readonly number[];
  /** Of the percentages. */
  readonly percents: readonly number[];
}

/** The averages of some people, in no time for each group. */
export class Averages {
  private readonly byLevel: PerLevel<RunningSums>;
  private readonly bases: readonly (readonly number[])[];

  constructor(readings: readonly PersonReading[]) {
    const [high, confident, low] = LEVELS.map((level) => runningSums(readings, level));
    const none: RunningSums = { counts: [], percents: [] };
    this.byLevel = { high: high ?? none, confident: confident ?? none, low: low ?? none };
    this.bases = BASES.map((base) => running(readings.map(base)));
  }

  /** Counts a person; NaN where somebody's are not known. */
  count(level: Level, { from, to }: PeopleRun): number {
    const { counts } = this.byLevel[level];
    return (at(counts, to) - at(counts, from)) / (to - from);
  }

  /** In percent: the share of all counts together, the mean of the shares of each, and that share of other ballots. */
  percents(level: Level, { from, to }: PeopleRun): readonly number[] {
    const { counts, percents } = this.byLevel[level];
    const count = at(counts, to) - at(counts, from);
    const [ofBase = NaN, ...ofOthers] = this.bases.map(
      (base) => (100 * count) / (at(base, to) - at(base, from)),
    );
    return [ofBase, (at(percents, to) - at(percents, from)) / (to - from), ...ofOthers];
  }
}

/** What all counts together may be taken of; not known of somebody it is none. */
const BASES: readonly ((reading: PersonReading) => number)[] = [
  ({ ballots }) => (ballots ? baseOf(ballots).value : NaN),
  ({ ballots }) => (ballots ? sumOfLevels(ballots) : NaN),
  ({ ballots }) => ballots?.returned?.value ?? NaN,
  ({ ballots }) => ballots?.issued?.value ?? NaN,
];

function runningSums(readings: readonly PersonReading[], level: Level): RunningSums {
  const counts = readings.map(({ ballots }) => ballots?.counts[level].value ?? NaN);
  const percents = readings.map(({ ballots }, index) =>
    ballots ? (100 * (counts[index] ?? NaN)) / baseOf(ballots).value : NaN,
  );
  return { counts: running(counts), percents: running(percents) };
}

function running(values: readonly number[]): number[] {
  let sum = 0;
  return [0, ...values.map((value) => (sum += value))];
}

function at(sums: readonly number[], index: number): number {
  return sums[index] ?? NaN;
}
