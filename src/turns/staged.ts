/**
 * Long work that can be left between its stages and gone on with: what is computed stays pure, and whoever drives it
 * decides when the page has its turn.
 */
export type Staged<Result> = Generator<void, Result, void>;

/** Items between two stages: no item of a list takes more than a millisecond or two. */
const ITEMS_OF_STAGE = 50;

/** Does staged work at a stroke. */
export function atOnce<Result>(work: Staged<Result>): Result {
  for (;;) {
    const stage = work.next();
    if (stage.done) return stage.value;
  }
}

/** What is made of each item, in stages of some items. */
export function* mapped<Item, Result>(
  items: Iterable<Item>,
  visit: (item: Item, index: number) => Result,
): Staged<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(visit(item, results.length));
    if (results.length % ITEMS_OF_STAGE === 0) yield;
  }
  return results;
}

/** Everything that is made of the items, in stages of some items. */
export function* flatMapped<Item, Result>(
  items: readonly Item[],
  visit: (item: Item, index: number) => readonly Result[],
): Staged<Result[]> {
  const results: Result[] = [];
  let visited = 0;
  for (const item of items) {
    for (const result of visit(item, visited)) results.push(result);
    if (++visited % ITEMS_OF_STAGE === 0) yield;
  }
  return results;
}

/** What is made of each item, where that has stages of its own. */
export function* mappedInStages<Item, Result>(
  items: Iterable<Item>,
  visit: (item: Item, index: number) => Staged<Result>,
): Staged<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(yield* visit(item, results.length));
    yield;
  }
  return results;
}

/** Everything that is made of the items, each of them a stage. */
export function* inStages<Item, Result>(
  items: Iterable<Item>,
  visit: (item: Item) => readonly Result[],
): Staged<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(...visit(item));
    yield;
  }
  return results;
}

/** What several pieces of work give, each of them a stage. */
export function* oneByOne<Result>(works: readonly (() => Result)[]): Staged<Result[]> {
  return yield* mappedInStages(works, function* (work) {
    return work();
  });
}

/** Whether a row ends a stage of some rows. */
export function endsStage(row: number): boolean {
  return row % ITEMS_OF_STAGE === 0;
}
