import type { Finding } from "../../counting/finding";
import { LEVELS, type Level } from "../../counting/level";
import type { Person } from "../../counting/person";
import { endsStage, mappedInStages, type Staged } from "../../turns/staged";
import { grouping, type NonEmpty } from "./grouped";

/**
 * Whole numbers that Excel filled down, or that were copied from the row above. Five people one below another hardly ever
 * get the same ballots, nor do all of a table, where at least three ballots of each are of another level than most; nor do
 * four with one ballot more of one level each, and those of the others alike. In tables made by chance (7 to 50 ballots,
 * 3 to 40 people, levels as published) less than 1 in 100 holds such people.
 */
const LEAST_ALIKE = 5;
const LEAST_OF_ALL = 3;
const LEAST_OF_SERIES = 4;
const LEAST_ELSEWHERE = 3;

/** Said once of each such series. */
export function* copiedCounts(people: readonly Person[]): Staged<Finding[]> {
  const groups = yield* grouping(people, ({ category, unit }) => `${category} ${unit.text}`);
  const ofAll =
    people.length >= LEAST_OF_ALL && areAlike(people)
      ? [people]
      : (yield* mappedInStages(groups, alikeIn)).flat();
  const series = yield* mappedInStages(groups, seriesIn);
  return [
    ...ofAll.filter(([first]) => first && isMarkedApart(first)).map((run) => said("alike", run)),
    ...series.flat().map((run) => said("series", run)),
  ];
}

function said(how: "alike" | "series", run: readonly Person[]): Finding {
  const [first, last] = [run[0], run.at(-1)].map((person) => (person ? LEVELS.map(countOf(person)) : []));
  const details = {
    how,
    names: run.map(({ name }) => name.text),
    first: first?.join("/") ?? "",
    last: last?.join("/") ?? "",
  };
  return { code: "countsCopied", cells: run.map(({ ballots }) => ballots.counts.high.cell), details };
}

/** In a list that goes by its counts equal ones stand together. */
function* alikeIn(group: NonEmpty<Person>): Staged<Person[][]> {
  if (isInOrder(group)) return [];
  const runs = yield* runsIn(group, isAlike);
  return runs.filter(({ length }) => length >= LEAST_ALIKE);
}

function* seriesIn(group: NonEmpty<Person>): Staged<Person[][]> {
  const isStep = (one: Person, other: Person, before?: Person) => {
    const moved = LEVELS.reduce((sum, level) => sum + Math.abs(stepOf(level, one, other)), 0);
    return moved === 1 && (!before || LEVELS.every((level) => goesOn(level, before, one, other)));
  };
  return (yield* runsIn(group, isStep)).filter(({ length }) => length >= LEAST_OF_SERIES);
}

/** As many one after another as go on in one way. */
function* runsIn(
  people: readonly Person[],
  goesOn: (one: Person, other: Person, before?: Person) => boolean,
): Staged<Person[][]> {
  const runs: Person[][] = [];
  for (const [index, person] of people.entries()) {
    if (endsStage(index)) yield;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && goesOn(last, person, run.at(-2))) run.push(person);
    else if (run && last && run.length > 1 && goesOn(last, person)) runs.push([last, person]);
    else runs.push([person]);
  }
  return runs;
}

function isInOrder(people: readonly Person[]): boolean {
  const isAfter = (sign: 1 | -1) => (person: Person, index: number) => {
    const before = people[index - 1];
    return !before || stepOf("high", before, person) * sign >= 0;
  };
  return people.every(isAfter(1)) || people.every(isAfter(-1));
}

function areAlike(people: readonly Person[]): boolean {
  const [first] = people;
  return people.every((other) => first && isAlike(first, other));
}

function isAlike(one: Person, other: Person): boolean {
  return LEVELS.every((level) => stepOf(level, one, other) === 0);
}

function goesOn(level: Level, before: Person, one: Person, other: Person): boolean {
  return stepOf(level, before, one) === stepOf(level, one, other);
}

function stepOf(level: Level, one: Person, other: Person): number {
  return countOf(other)(level) - countOf(one)(level);
}

/** All marks at one level, or all but two, are usual for several. */
function isMarkedApart(person: Person): boolean {
  const counts = LEVELS.map(countOf(person));
  return counts.reduce((sum, count) => sum + count, 0) - Math.max(...counts) >= LEAST_ELSEWHERE;
}

function countOf({ ballots }: Person): (level: Level) => number {
  return (level) => ballots.counts[level].value;
}
