import { atOnce, mapped, type Staged } from "../../turns/staged";

export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** The items that have the same key together, in order of appearance. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): NonEmpty<Item>[] {
  return atOnce(grouping(items, keyOf));
}

/** The same in stages. */
export function* grouping<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Staged<NonEmpty<Item>[]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  yield* mapped(items, (item) => {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return [...groups.values()];
}
