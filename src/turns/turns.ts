import type { Staged } from "./staged";

/** How long the page is held at once, in milliseconds. */
const HELD = 40;

/** Visits between two looks at the clock. */
const VISITS = 1_000;

/** When the page had its last turn: it is held by all work together, however soon each piece of it is done. */
let since = performance.now();

/**
 * Lets the page have its turn while something long is done, so that it stays usable and its button "Dừng" can be pressed.
 * `goesOn` is asked each time; what it throws ends the work.
 */
export class Turns {
  constructor(readonly goesOn: () => void = () => undefined) {}

  async give(): Promise<void> {
    if (performance.now() - since < HELD) return;
    await turnOfPage();
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

  /** Does staged work, the page having its turn between the stages. */
  async finish<Result>(work: Staged<Result>): Promise<Result> {
    for (;;) {
      const stage = work.next();
      if (stage.done) return stage.value;
      if (performance.now() - since >= HELD) await this.give();
    }
  }
}

/** By a message: timers of a page that is not shown, as the pane's behind a ribbon button, come once a second. */
function turnOfPage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
