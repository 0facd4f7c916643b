/** Finds one of these, in a folded text, where it is no part of a longer word. */
export function wholeWords(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(${alternatives.join("|")})(?!\\p{L})`, "u");
}

/** Finds one of these at the beginning of a folded text, where it is no part of a longer word. */
export function firstWords(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(${alternatives.join("|")})(?!\\p{L})`, "u");
}
