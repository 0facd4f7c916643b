import { baseOf } from "./base";
import { perLevel } from "./level";
import { outcomeOf } from "./outcome";
import type { Person } from "./person";
import type { PersonResult } from "./result";

/** Works out one person's shares and level, as the appendix counts them. */
export function countPerson(person: Person): PersonResult {
  const base = baseOf(person.ballots);
  const counts = perLevel((level) => person.ballots.counts[level].value);
  const shares = perLevel((level) => ({ count: counts[level], base: base.value }));
  return { person, base, shares, ...outcomeOf(counts, base.value) };
}

/** The results of people, in their order, each of them once. */
export function countPeople(people: readonly Person[]): readonly PersonResult[] {
  return people.map(countPerson);
}
