/** Where a word begins: the sign before it, or nothing. Older Safari, which Excel for Mac runs on, knows no look-behind. */
export const WORD_START = String.raw`(?:^|[^\p{L}])`;

/** Finds one of these, in a folded text, where it is no part of a longer word; the first group is what was found. */
export function wholeWords(...alternatives: readonly string[]): RegExp {
  return new RegExp(`${WORD_START}(${alternatives.join("|")})(?!\\p{L})`, "u");
}

/** Finds one of these at the beginning of a folded text, where it is no part of a longer word. */
export function openingWords(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(${alternatives.join("|")})(?!\\p{L})`, "u");
}
