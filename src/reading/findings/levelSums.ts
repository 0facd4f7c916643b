import { baseOf, sumOfLevels } from "../../counting/base";
import type { Finding } from "../../counting/finding";
import { outcomeOf } from "../../counting/outcome";
import { perLevel } from "../../counting/level";
import type { Person } from "../../counting/person";
import { grouped, type NonEmpty } from "./grouped";

/** So many may have been misread beside so many who add up alike; more are unmarked lines. */
const MOST_ODD = 2;
const LEAST_ALIKE = 3;

/** People of one unit and category of whom no ballots are known: as many came back for each of them. */
function votedTogether(people: readonly Person[]): NonEmpty<Person>[] {
  const ofLevels = people.filter(({ ballots }) => baseOf(ballots).kind === "levels");
  return grouped(ofLevels, ({ category, unit }) => `${category} ${unit.text}`);
}

function sumsOf(people: readonly Person[]): number[] {
  return people.map(({ ballots }) => sumOfLevels(ballots));
}

/**
 * The lowest and the highest sum of people whose level would be another if as many ballots had come back for them as for
 * somebody beside them: then the sum of the levels is no base that can be taken unasked.
 */
export function sumsThatDecide(people: readonly Person[]): { least: number; most: number } | undefined {
  const groups = votedTogether(people).map((group) => ({ group, most: Math.max(...sumsOf(group)) }));
  const found = groups.find(({ group, most }) => group.some((person) => isMovedBy(person, most)));
  return found && { least: Math.min(...sumsOf(found.group)), most: found.most };
}

function isMovedBy({ ballots }: Person, base: number): boolean {
  const counts = perLevel((level) => ballots.counts[level].value);
  return outcomeOf(counts, base).outcome !== outcomeOf(counts, sumOfLevels(ballots)).outcome;
}

/** One or two whose levels add up to another number than those of all others of their unit. */
export function oddSums(people: readonly Person[]): Finding[] {
  return votedTogether(people).flatMap((group): Finding[] => {
    const [usual] = grouped(group, ({ ballots }) => String(sumOfLevels(ballots))).sort(
      (one, other) => other.length - one.length,
    );
    if (!usual || usual.length < LEAST_ALIKE) return [];
    const odd = group.filter((person) => !usual.includes(person));
    if (odd.length === 0 || odd.length > MOST_ODD) return [];
    const details = { names: odd.map(({ name }) => name.text), ballots: sumOfLevels(usual[0].ballots) };
    return [{ code: "sumsDiffer", cells: odd.map(({ cell }) => cell), details }];
  });
}
