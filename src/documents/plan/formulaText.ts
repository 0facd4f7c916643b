import { remembered } from "../../words/remembered";

/** The same words stand in the formulas of every person. */
const MOST_REMEMBERED = 1_000;

/** Excel accepts at most 255 characters in one text inside a formula. */
const LONGEST_LITERAL = 255;

/** Excel counts what stands beyond the basic plane as two, and the two stay together. */
const PIECES = new RegExp(`[^]{1,${LONGEST_LITERAL - 1}}(?:[^\\uD800-\\uDBFF]|$)|[^]`, "g");

/** Excel's cells hold no more characters. */
const LONGEST_CELL = 32_767;

/** A text as a formula's expression: quotes doubled, line breaks as CHAR(10), cut where Excel wants it cut. */
export const literal = remembered(
  (text) => text.split(/\r?\n/).map(lineLiteral).join("&CHAR(10)&"),
  MOST_REMEMBERED,
);

/** Part of a text that a formula makes: an expression, and what it shows. */
export interface TextPart {
  readonly expression: string;
  readonly shows: string;
}

/** Words that stay as they are. */
export function fixedText(text: string): TextPart {
  return { expression: literal(text), shows: text };
}

/** A number of people, with a zero before a single digit. */
export function headcount(expression: string, people: number): TextPart {
  return { expression: `TEXT(${expression},"00")`, shows: twoDigits(people) };
}

export function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

/** An address that stays when its formula is copied: "C3:C9" is "$C$3:$C$9". */
export function absolute(address: string): string {
  return address.replace(/([A-Z]{1,3})(\d+)/g, "$$$1$$$2");
}

/** The parts one after the other. */
export function joined(parts: readonly TextPart[]): TextPart {
  return {
    expression: parts.map(({ expression }) => expression).join("&"),
    shows: parts.map(({ shows }) => shows).join(""),
  };
}

/** Notes one after the other, each starting with `separator` or empty; the first one shown loses it. */
export function joinedNotes(notes: readonly TextPart[], separator: string): TextPart {
  const { expression, shows } = joined(notes);
  return {
    expression: `MID(${expression},${separator.length + 1},${LONGEST_CELL})`,
    shows: shows.slice(separator.length),
  };
}

function lineLiteral(line: string): string {
  const pieces = line.match(PIECES) ?? [""];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join("&");
}
