/** A stretch of the text, in UTF-16 units from its beginning; `end` is the first unit behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
