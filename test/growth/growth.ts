/** How long the text of a cell of Excel can be. */
export const LONGEST_CELL = 32_767;

/** Below so many milliseconds what is measured is the machine, not the work. */
const NOISE = 15;
/** Four times the text: four times the work when it is linear, sixteen times when it is quadratic. */
const LINEAR = 7;
const RUNS = 4;

/**
 * How many times longer the work takes on a text four times as long, where that is more than in proportion; undefined where
 * it is not, up to the longest cell. Shorter texts come first: what grows without bound is never met at full length.
 */
export function growthOf(
  work: (text: string) => unknown,
  textOf: (length: number) => string,
): number | undefined {
  let before = NOISE / LINEAR ** 2;
  for (const part of [64, 16, 4, 1]) {
    const text = textOf(Math.floor(LONGEST_CELL / part));
    let time = timeOf(work, text);
    for (let run = 1; run < RUNS && isSlow(time, before); run++) time = Math.min(time, timeOf(work, text));
    if (isSlow(time, before)) return time / before;
    before = Math.max(before, time);
  }
  return undefined;
}

function isSlow(time: number, before: number): boolean {
  return time > NOISE && time > LINEAR * before;
}

function timeOf(work: (text: string) => unknown, text: string): number {
  const start = performance.now();
  work(text);
  return performance.now() - start;
}
