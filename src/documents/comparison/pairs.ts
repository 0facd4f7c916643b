import type { PersonResult } from "../../counting/result";
import { fold } from "../../words/fold";
import { nameKey } from "../../words/nameKey";

/** Somebody in two votes, or in one of them alone. */
export interface Compared {
  readonly now?: PersonResult;
  readonly before?: PersonResult;
  /** Namesakes stand in the other vote of whom it is not clear which is meant. */
  readonly namesakes: boolean;
}

/**
 * Everyone of the vote at hand in its order, each beside the same person of the earlier vote, then who is not in the list
 * any more. People are known by name and post; by the name alone where one of that name is left in each vote.
 */
export function comparedPeople(
  now: readonly PersonResult[],
  before: readonly PersonResult[],
): readonly Compared[] {
  const pairs = new Map<PersonResult, PersonResult>();
  const paired = new Set<PersonResult>();
  const isLeft = (one: PersonResult) => !paired.has(one);
  for (const key of [nameAndPost, nameOf]) {
    const [ones, others] = [byKey(now.filter(isLeft), key), byKey(before.filter(isLeft), key)];
    for (const [each, [one, ...more]] of ones) {
      const [other, ...moreOthers] = others.get(each) ?? [];
      if (!one || !other || more.length + moreOthers.length > 0) continue;
      pairs.set(one, other);
      paired.add(one).add(other);
    }
  }
  const gone = before.filter(isLeft);
  const [namesGone, namesAdded] = [gone, now.filter(isLeft)].map((left) => new Set(left.map(nameOf)));
  return [
    ...now.map((one) => ({
      now: one,
      before: pairs.get(one),
      namesakes: !pairs.has(one) && namesGone?.has(nameOf(one)) === true,
    })),
    ...gone.map((one) => ({ before: one, namesakes: namesAdded?.has(nameOf(one)) === true })),
  ];
}

function byKey(
  people: readonly PersonResult[],
  key: (one: PersonResult) => string,
): ReadonlyMap<string, readonly PersonResult[]> {
  const groups = new Map<string, PersonResult[]>();
  for (const one of people) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

function nameOf({ person }: PersonResult): string {
  return nameKey(person.name.text);
}

function nameAndPost(one: PersonResult): string {
  return `${nameOf(one)}\n${postOf(one)}`;
}

/** The post as it is compared. */
export function postOf({ person }: PersonResult): string {
  return fold(person.position.text);
}
