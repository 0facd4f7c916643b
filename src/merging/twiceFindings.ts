import type { Person } from "../counting/person";
import { isSameUnit } from "../words/unitNames";
import type { Arrival } from "./arrival";
import type { FilesSay, MergeFinding } from "./mergeFinding";
import { countsKey, personKey } from "./personKey";

/** Units of which several files came: said once at each of them. */
export function twiceFindings(arrivals: readonly Arrival[]): readonly MergeFinding[] {
  const groups: Arrival[][] = [];
  for (const arrival of arrivals) {
    const same = groups.find(([first]) => first && isSameUnit(first.name, arrival.name));
    if (same) same.push(arrival);
    else groups.push([arrival]);
  }
  return groups.filter(({ length }) => length > 1).flatMap(ofOneUnit);
}

function ofOneUnit(group: readonly Arrival[]): readonly MergeFinding[] {
  const { says, shared } = compared(group);
  return group.map(({ key, unit, file, tables: [table] }) => {
    const others = group.filter((other) => other.key !== key).map((other) => other.file.name);
    const cells = table ? [{ sheet: table.sheet, row: table.area.row, column: table.area.column }] : [];
    return {
      code: "unitTwice",
      file: file.name,
      cells,
      arrivals: [key],
      details: { unit, others, says, shared },
    };
  });
}

/** Of the first file and the others, whichever have most in common. */
function compared([first, ...others]: readonly Arrival[]): { says: FilesSay; shared: number } {
  const people = first?.people ?? [];
  const most = others
    .map((other) => ({ other, shared: sharedWith(people, other.people, personKey) }))
    .reduce((best, one) => (one.shared > best.shared ? one : best));
  const { other, shared } = most;
  if (shared === 0) return { says: "parts", shared };
  const isWhole = shared === people.length && shared === other.people.length;
  if (isWhole && sharedWith(people, other.people, countsKey) === shared) return { says: "copies", shared };
  const fewer = Math.min(people.length, other.people.length);
  return { says: 2 * shared >= fewer ? "another" : "some", shared };
}

function sharedWith(
  people: readonly Person[],
  others: readonly Person[],
  keyOf: (person: Person) => string,
): number {
  const known = new Set(others.map(keyOf));
  return people.filter((person) => known.has(keyOf(person))).length;
}
