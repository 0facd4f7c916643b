import type { Person } from "../counting/person";
import type { Arrival } from "./arrival";
import { ByUnit } from "./byUnit";
import type { FilesSay, MergeFinding } from "./mergeFinding";
import { countsKey, personKey } from "./personKey";

/** Units of which several files came: said once at each of them. */
export function twiceFindings(arrivals: readonly Arrival[]): readonly MergeFinding[] {
  const byUnit = new ByUnit(arrivals, ({ name }) => name);
  return arrivals.flatMap((arrival) => {
    const group = byUnit.of(arrival.name);
    return group.length > 1 && group[0] === arrival ? ofOneUnit(group) : [];
  });
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
