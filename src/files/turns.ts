/** How long the page is held at once, in milliseconds. */
const HELD = 40;

/**
 * Lets the page have its turn while a file is read, so that it stays usable and its button "Dừng" can be pressed.
 * `goesOn` is asked each time; what it throws ends the reading.
 */
export class Turns {
  private since = performance.now();

  constructor(private readonly goesOn: () => void = () => undefined) {}

  async give(): Promise<void> {
    if (performance.now() - this.since < HELD) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.since = performance.now();
    this.goesOn();
  }
}
