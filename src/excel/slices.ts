import type { Turns } from "../turns/turns";

/**
 * How many bytes are written in one request. Excel on the web takes 5 MB, of which quotes and escapes may be a third; each
 * request makes Excel calculate, so that an ordinary office's sheets go in one.
 */
const BYTES_AT_ONCE = 1_500_000;

/** What is written, in requests of which none is too large. */
export class Slices {
  private waiting = 0;

  /** `turns` are given, and go on, after every request. */
  constructor(
    private readonly context: Excel.RequestContext,
    readonly turns: Turns,
  ) {}

  /** Asked before so many bytes more are queued: what already waits is sent where both would be too many. */
  async makeRoomFor(bytes: number): Promise<void> {
    if (this.waiting > 0 && this.waiting + bytes > BYTES_AT_ONCE) await this.send();
    await this.turns.give();
    this.waiting += bytes;
  }

  /** Sends what waits. */
  async send(): Promise<void> {
    await this.context.sync();
    this.waiting = 0;
    this.turns.goesOn();
  }
}
