/** How long the text of a cell of Excel can be. */
export const LONGEST_CELL = 32_767;

/** Below so many milliseconds what is measured is the machine, not the work. */
const NOISE = 100;
/** Four times the text: four times the work when it is linear, sixteen times when it is quadratic. */
const LINEAR = 8;
/** Milliseconds that no text up to the longest may take: what does is slow, whatever it took before. */
const UNBEARABLE = 3_000;
/** How often two lengths are measured in turn before the longer is called slow. */
const RUNS = 6;

/**
 * How many times longer the work takes on a text four times as long, where that is more than in proportion; undefined where
 * it is not, up to the longest. Shorter texts come first: what grows without bound is never met at full length.
 */
export function growthOf(
  work: (text: string) => unknown,
  textOf: (length: number) => string,
  longest = LONGEST_CELL,
): number | undefined {
  // Each time another text: what was read before may be remembered.
  const measure = (part: number, run: number) => timeOf(work, textOf(Math.floor(longest / part) - run));
  let before = measure(64, 0);
  for (const part of [16, 4, 1]) {
    let time = measure(part, 0);
    if (time > UNBEARABLE) return time / before;
    for (let run = 1; run < RUNS && isSlow(time, before); run++) {
      before = Math.min(before, measure(part * 4, run));
      time = Math.min(time, measure(part, run));
    }
    if (isSlow(time, before)) return time / before;
    before = time;
  }
  return undefined;
}

/** A time too short to measure is no measure of others. */
function isSlow(time: number, before: number): boolean {
  return time > NOISE && time > LINEAR * Math.max(before, 1);
}

/** Of the processor, in milliseconds: how busy the machine is with others does not matter. */
function timeOf(work: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  work(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
