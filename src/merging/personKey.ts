import { baseOf } from "../counting/base";
import { LEVELS } from "../counting/level";
import type { Person } from "../counting/person";
import { fold } from "../words/fold";
import { nameKey } from "../words/nameKey";

/** A person by name and post, however these are spelled and addressed. */
export function personKey({ name, position }: Person): string {
  return `${nameKey(name.text)}|${fold(position.text)}`;
}

/** The same with all counts: two rows of this key are one copied. */
export function countsKey(person: Person): string {
  const { ballots } = person;
  const counts = LEVELS.map((level) => ballots.counts[level].value);
  return [personKey(person), ...counts, baseOf(ballots).value].join("|");
}
