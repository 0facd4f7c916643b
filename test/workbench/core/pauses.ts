/** Long work lets other work of the process, or of the page, have its turn after this many milliseconds. */
const LONGEST_STRETCH = 20;
/** Looking at the clock costs more than a small formula. */
const STEPS_PER_LOOK = 64;

export class Pauses {
  private since = performance.now();
  private steps = 0;

  /** To be asked after every small step. */
  isDue(): boolean {
    if (++this.steps % STEPS_PER_LOOK !== 0) return false;
    return performance.now() - this.since > LONGEST_STRETCH;
  }

  async pause(): Promise<void> {
    await new Promise<void>(inTurn);
    this.since = performance.now();
  }
}

/** After everything that is waiting for its turn: a page's timers would wait at least 4 ms, its messages do not. */
function inTurn(resume: () => void): void {
  if (typeof setImmediate === "function") {
    setImmediate(resume);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resume();
  };
  port2.postMessage(undefined);
}
