/** How long the page is held at once, in milliseconds. */
const HELD = 40;

/** Visits between two looks at the clock. */
const VISITS = 1_000;

/** When the page had its last turn: it is held by all files together, however soon each of them is read. */
let since = performance.now();

/**
 * Lets the page have its turn while files are read, so that it stays usable and its button "Dừng" can be pressed.
 * `goesOn` is asked each time; what it throws ends the reading.
 */
export class Turns {
  constructor(private readonly goesOn: () => void = () => undefined) {}

  async give(): Promise<void> {
    if (performance.now() - since < HELD) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
    this.goesOn();
  }

  /** Visits one after the other, the page having its turn in between. */
  async each<Item>(items: readonly Item[], visit: (item: Item) => void): Promise<void> {
    for (const [index, item] of items.entries()) {
      visit(item);
      if (index % VISITS === 0) await this.give();
    }
  }
}
