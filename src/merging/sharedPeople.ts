import type { CellRef } from "../counting/cell";
import { LEVELS } from "../counting/level";
import type { Person } from "../counting/person";
import { grouped } from "../reading/findings/grouped";
import { inStages, type Staged } from "../turns/staged";
import { fold } from "../words/fold";
import { isSameUnit, placesIn } from "../words/unitNames";
import type { Arrival } from "./arrival";
import type { MergeFinding } from "./mergeFinding";
import { nameKey } from "../words/nameKey";

interface Standing {
  readonly person: Person;
  readonly arrival: Arrival;
  /** As it is compared. */
  readonly post: string;
}

/**
 * People of one name in several units. Names are few and posts alike: a name and post alone are mostly those of namesakes,
 * and a warning. The same counts too, or a post that names its place, are no chance: somebody would be counted twice.
 */
export function* sharedPeople(arrivals: readonly Arrival[]): Staged<readonly MergeFinding[]> {
  const named = yield* inStages(arrivals, (arrival) =>
    arrival.people.map((person) => {
      return { person, arrival, name: nameKey(person.name.text), post: fold(person.position.text) };
    }),
  );
  return yield* inStages(
    repeated(named, ({ name }) => name),
    (namesakes) => {
      const copied = repeated(namesakes, ({ person }) => levelsKey(person)).flatMap((alike) => {
        const again = alike.filter((one) =>
          alike.some((other) => areApart(one, other) && haveOnePost(one, other)),
        );
        return findingsOf("personCopied", again);
      });
      const told = new Set(copied.flatMap(({ cells, file }) => cells.map((cell) => placeKey(file, cell))));
      const others = namesakes.filter(
        ({ person, arrival }) => !told.has(placeKey(arrival.file.name, person.cell)),
      );
      const ofOnePost = repeated(others, ({ post }) => post).flatMap((same) => {
        const apart = same.filter((one) => same.some((other) => areApart(one, other)));
        const namesPlace = placesIn(same[0]?.person.position.text ?? "").length > 0;
        return findingsOf(namesPlace ? "personCopied" : "personInTwoUnits", apart);
      });
      return [...copied, ...ofOnePost];
    },
  );
}

function findingsOf(
  code: "personCopied" | "personInTwoUnits",
  all: readonly Standing[],
): readonly MergeFinding[] {
  const units = [...new Set(all.map(({ arrival }) => arrival.unit))];
  return all.map(({ person, arrival }) => ({
    code,
    file: arrival.file.name,
    cells: [person.cell],
    arrivals: [arrival.key],
    details: { name: person.name.text, position: person.position.text, units },
  }));
}

function areApart(one: Standing, other: Standing): boolean {
  return one !== other && !isSameUnit(one.arrival.name, other.arrival.name);
}

/** One may be shorter than the other, or missing. */
function haveOnePost({ post: one }: Standing, { post: other }: Standing): boolean {
  return one.includes(other) || other.includes(one);
}

function levelsKey({ ballots }: Person): string {
  return LEVELS.map((level) => ballots.counts[level].value).join();
}

function placeKey(file: string | undefined, { sheet, row, column }: CellRef): string {
  return [file, sheet, row, column].join("|");
}

/** Those of one key together, of at least two. */
function repeated<One>(all: readonly One[], keyOf: (one: One) => string): readonly (readonly One[])[] {
  return grouped(all, keyOf).filter(({ length }) => length > 1);
}
