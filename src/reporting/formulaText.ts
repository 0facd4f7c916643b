/** Excel accepts at most 255 characters in one text inside a formula. */
const LONGEST_LITERAL = 255;

/** A text as a formula's expression: quotes doubled, line breaks as CHAR(10), cut where Excel wants it cut. */
export function literal(text: string): string {
  return text.split(/\r?\n/).map(lineLiteral).join("&CHAR(10)&");
}

/**
 * An expression that puts notes one after the other. Each note is an expression that starts with `separator`, or is ""
 * when it does not apply; the first one shown loses it.
 */
export function joinedNotes(notes: readonly string[], separator: string): string {
  return `MID(${notes.join("&")},${separator.length + 1},5000)`;
}

function lineLiteral(line: string): string {
  const pieces = line.match(new RegExp(`[^]{1,${LONGEST_LITERAL}}`, "gu")) ?? [""];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join("&");
}
