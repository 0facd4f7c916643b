import type { Rules } from "../../src/words/rules";

/** What is read while two neighbouring ranks stand exchanged. */
type Exchange = <Read>(read: () => Read) => Read;

/** Every two neighbouring ranks of a list by their names, with what exchanges them for as long as something is read. */
export function exchanges<Subject, Verdict>(
  list: string,
  rules: Rules<Subject, Verdict>,
): [pair: string, exchange: Exchange][] {
  const ranks = rules as Rules<Subject, Verdict>[number][];
  return ranks.slice(1).map((_, first) => {
    const swap = () => ranks.splice(first, 2, ...ranks.slice(first, first + 2).reverse());
    const exchange: Exchange = (read) => {
      swap();
      try {
        return read();
      } finally {
        swap();
      }
    };
    return [`${list}: ${nameOf(ranks[first])} and ${nameOf(ranks[first + 1])}`, exchange];
  });
}

function nameOf(rank: Rules<never, unknown>[number] = []): string {
  return "rule" in rank ? rank.rule : rank.map(({ rule }) => rule).join(" / ");
}
