import { ExcelFailure } from "./failure";
import type { Failure } from "../strings/failure";

/** Milliseconds after which an answer of Excel never comes: longer than any that was measured, and than a telephone call. */
const LONGEST = 300_000;

/**
 * Whether anybody still waits for the answers to one piece of work. Once nobody does, the answer under way and all further
 * questions end with the failure that was given: nothing is asked of Excel any more, whatever it answers later.
 */
export class Patience {
  private failure: ExcelFailure | undefined;
  private reject: (failure: ExcelFailure) => void = () => undefined;
  private readonly ended = new Promise<never>((_, reject) => (this.reject = reject));

  constructor() {
    this.ended.catch(() => undefined);
  }

  /** Comes once nobody waits any more. */
  leftBy(): Promise<ExcelFailure> {
    return this.ended.catch((failure: ExcelFailure) => failure);
  }

  giveUp(failure: Failure): void {
    this.failure ??= new ExcelFailure(failure);
    this.reject(this.failure);
  }

  /** Asks, unless nobody waits, and waits for the answer as long as somebody does. */
  async answerTo<T>(ask: () => Promise<T>): Promise<T> {
    if (this.failure) throw this.failure;
    const timer = setTimeout(() => this.giveUp({ code: "unsure" }), LONGEST);
    try {
      return await Promise.race([ask(), this.ended]);
    } finally {
      clearTimeout(timer);
    }
  }
}
