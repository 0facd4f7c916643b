import { bare } from "../words/fold";
import type { ExpectedUnit } from "./expected";

/** A list of units, by their names: what a text names is looked up, not held against every unit. */
export class ListedUnits {
  private readonly named: Words;
  private readonly bare: Words;
  /** Those that the list writes without a kind. */
  private readonly kindless: Words;

  private constructor(expected: readonly ExpectedUnit[]) {
    this.named = new Words(expected, ({ name }) => name);
    this.bare = new Words(expected, ({ name }) => bare(name));
    this.kindless = new Words(
      expected.filter(({ kind }) => kind === undefined),
      ({ name }) => name,
    );
  }

  private static readonly known = new WeakMap<readonly ExpectedUnit[], ListedUnits>();

  /** A list is looked through once. */
  static of(expected: readonly ExpectedUnit[]): ListedUnits {
    const known = this.known.get(expected) ?? new ListedUnits(expected);
    this.known.set(expected, known);
    return known;
  }

  /** Those of this name, as it is or but for its marks, in the order of the list. */
  called(name: string, how: "named" | "bare" = "named"): readonly ExpectedUnit[] {
    return this[how].of(how === "bare" ? bare(name) : name);
  }

  /** Those whose names stand in a text of words parted by single spaces, in the order of the list. */
  within(words: string, how: "named" | "bare" | "kindless"): readonly ExpectedUnit[] {
    return this[how].within(words);
  }
}

/** Units by what they are called, a run of words. */
class Words {
  private readonly byWords = new Map<string, ExpectedUnit[]>();
  private readonly places = new Map<ExpectedUnit, number>();
  private most = 0;

  constructor(units: readonly ExpectedUnit[], called: (unit: ExpectedUnit) => string) {
    units.forEach((unit, place) => {
      const words = called(unit);
      const same = this.byWords.get(words);
      if (same) same.push(unit);
      else this.byWords.set(words, [unit]);
      this.places.set(unit, place);
      this.most = Math.max(this.most, words.split(" ").length);
    });
  }

  of(words: string): readonly ExpectedUnit[] {
    return this.byWords.get(words) ?? [];
  }

  within(text: string): readonly ExpectedUnit[] {
    const words = text.trim().split(" ");
    const found = new Set<ExpectedUnit>();
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= Math.min(from + this.most, words.length); to++)
        for (const unit of this.of(words.slice(from, to).join(" "))) found.add(unit);
    return [...found].sort((one, other) => (this.places.get(one) ?? 0) - (this.places.get(other) ?? 0));
  }
}
