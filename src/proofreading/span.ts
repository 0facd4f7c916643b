/** A stretch of the text, in UTF-16 units from its beginning; `end` is the first unit behind it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** How far from a figure the words stand that tell what it is; longer texts are not looked through for every figure. */
const REACH = 160;

/** The words right before a place. */
export function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - REACH), at);
}

/** The words right behind a place. */
export function behind(text: string, at: number): string {
  return text.slice(at, at + REACH);
}

/** Which of the spans, that follow one another, is the first to begin there or later. */
export function firstFrom(spans: readonly TextSpan[], at: number): number {
  return firstReaching(at, spans.length, (index) => spans[index]?.start ?? at);
}

/** Which of so many numbers, in order of size, is the first to reach a value. */
export function firstReaching(value: number, length: number, numberAt: (index: number) => number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of the spans, that follow one another, which lie between two places. */
export function spansBetween<T extends TextSpan>(
  spans: readonly T[],
  { start, end }: TextSpan,
): readonly T[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end));
}

export function overlap(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Places of a text that are taken. */
export class Places {
  private readonly taken: Uint8Array;

  constructor(length: number, spans: readonly TextSpan[] = []) {
    this.taken = new Uint8Array(length);
    spans.forEach((span) => this.take(span));
  }

  take({ start, end }: TextSpan): void {
    this.taken.fill(1, start, end);
  }

  /** Whether a part of the stretch is taken. */
  meet({ start, end }: TextSpan): boolean {
    return this.taken.subarray(start, end).includes(1);
  }
}
