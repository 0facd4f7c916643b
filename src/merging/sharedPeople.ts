import type { Person } from "../counting/person";
import { isSameUnit, placesIn } from "../words/unitNames";
import type { Arrival } from "./arrival";
import type { MergeFinding } from "./mergeFinding";
import { countsKey, personKey } from "./personKey";

interface Standing {
  readonly person: Person;
  readonly arrival: Arrival;
}

/**
 * People of one name and post in several units. Names are few and posts alike: that alone is mostly a namesake, and a
 * warning. The same counts too, or a post that names its place, are no chance: somebody would be counted twice.
 */
export function sharedPeople(arrivals: readonly Arrival[]): readonly MergeFinding[] {
  const byKey = new Map<string, Standing[]>();
  for (const arrival of arrivals)
    for (const person of arrival.people) {
      const key = personKey(person);
      const standing = byKey.get(key);
      if (standing) standing.push({ person, arrival });
      else byKey.set(key, [{ person, arrival }]);
    }
  return [...byKey.values()].flatMap(findingsOf);
}

function findingsOf(all: readonly Standing[]): readonly MergeFinding[] {
  const apart = all.filter(
    ({ arrival }, index) => all.findIndex((other) => isSameUnit(other.arrival.name, arrival.name)) === index,
  );
  if (apart.length < 2) return [];
  const copied = apart.filter(({ person }) => apart.some((other) => isCopy(person, other.person)));
  const [code, concerned] =
    copied.length > 1 ? (["personCopied", copied] as const) : (["personInTwoUnits", apart] as const);
  const units = concerned.map(({ arrival }) => arrival.unit);
  return concerned.map(({ person, arrival }) => ({
    code,
    file: arrival.file.name,
    cells: [person.cell],
    arrivals: [arrival.key],
    details: { name: person.name.text, position: person.position.text, units },
  }));
}

function isCopy(one: Person, other: Person): boolean {
  if (one === other) return false;
  return countsKey(one) === countsKey(other) || placesIn(one.position.text).length > 0;
}
