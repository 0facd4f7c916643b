import { nameKey } from "../words/nameKey";

/** The only one of the names that is like the given one, but not the same; undefined where none is, or several are. */
export type LikeName = (name: string) => string | undefined;

/** How many strokes (letters, hooks, tone marks) a misprint of a word changes. */
const STROKES = 2;
/** A name with a word left out is like it where so many are left. */
const FEWEST_WORDS = 2;

/** By names that differ in one word, and there by no more than a misprint, or by a word left out or put in. */
export function namesLike(known: ReadonlySet<string>): LikeName {
  let byRest: ReadonlyMap<string, readonly string[]> | undefined;
  return (name) => {
    byRest ??= byRestOf(known);
    const words = wordsOf(name);
    const like = restsOf(words).flatMap((rest) => byRest?.get(rest) ?? []);
    const whole = byRest.get(words.join(" ")) ?? [];
    const [only, ...others] = new Set([...like, ...whole].filter((other) => isLike(words, wordsOf(other))));
    return others.length === 0 ? only : undefined;
  };
}

function wordsOf(name: string): readonly string[] {
  return nameKey(name).split(" ");
}

/** The names by what is left of them without one word, and as they are. */
function byRestOf(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const byRest = new Map<string, string[]>();
  for (const name of names) {
    const words = wordsOf(name);
    for (const rest of new Set([words.join(" "), ...restsOf(words)])) {
      const others = byRest.get(rest);
      if (others) others.push(name);
      else byRest.set(rest, [name]);
    }
  }
  return byRest;
}

function restsOf(words: readonly string[]): readonly string[] {
  if (words.length < FEWEST_WORDS) return [];
  return words.map((_, at) => [...words.slice(0, at), ...words.slice(at + 1)].join(" "));
}

function isLike(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return Math.min(words.length, others.length) >= FEWEST_WORDS;
  const differing = words.flatMap((word, at) =>
    word === others[at] ? [] : [[word, others[at] ?? ""] as const],
  );
  const [[word, other] = ["", ""]] = differing;
  return differing.length === 1 && strokesBetween(word.normalize("NFD"), other.normalize("NFD")) <= STROKES;
}

/** How many letters or marks must be put in, left out or changed to make one of the other. */
function strokesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let line = 1; line <= one.length; line++) {
    const next = [line];
    for (let at = 1; at <= other.length; at++) {
      const changed = (row[at - 1] ?? 0) + (one[line - 1] === other[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
