import { isSameUnit, type UnitName } from "../words/unitNames";

/** Finds things by the unit they are of, however it is written, without holding all names against each other. */
export class ByUnit<One> {
  /** By the name alone, which two names of one unit have in common. */
  private readonly named = new Map<string, { readonly name: UnitName; readonly one: One }[]>();

  constructor(all: Iterable<One>, nameOf: (one: One) => UnitName) {
    for (const one of all) this.add(one, nameOf(one));
  }

  add(one: One, name: UnitName): void {
    const named = this.named.get(name.name);
    if (named) named.push({ name, one });
    else this.named.set(name.name, [{ name, one }]);
  }

  /** All that are of this unit, in the order in which they came. */
  of(name: UnitName): readonly One[] {
    const named = this.named.get(name.name) ?? [];
    return named.filter((each) => isSameUnit(each.name, name)).map(({ one }) => one);
  }
}
