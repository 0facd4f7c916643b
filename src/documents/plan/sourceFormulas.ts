import { writtenIn, type Base, type Count, type WrittenCount } from "../../counting/ballots";
import { cellAddress, columnLetters, qualifiedAddress, quotedSheet, type CellRef } from "../../counting/cell";
import { nameCellsOf, type Person, type RecordedHandling, type SourcedText } from "../../counting/person";
import { INVISIBLE_CHARACTERS } from "../../words/fold";
import { literal } from "./formulaText";
import { HANDLING_WORDS } from "./sheetWords";

/**
 * A source cell as a formula names it: "'BTV'!D4", and held by dollar signs where it is not in the row that the formula
 * is about, which `own` is in. So the formulas of people one below the other are copies of each other.
 */
export function sourceAddress(cell: CellRef, own: CellRef = cell): string {
  if (cell.row === own.row && cell.sheet === own.sheet) return qualifiedAddress(cell);
  return `${quotedSheet(cell.sheet)}!$${columnLetters(cell.column)}$${cell.row + 1}`;
}

/**
 * Expressions (without "=") that read the clerk's cells again, each in the way the reading understood it. What the cell
 * can no longer be understood as gives an Excel error: never a wrong number, never a silent 0.
 */
export function countExpression(count: Count, own?: CellRef): string {
  if (count.form !== "sum") return writtenExpression(count, own);
  return writtenIn(count)
    .map((part) => writtenExpression(part, own))
    .join("+");
}

function writtenExpression(count: WrittenCount, own?: CellRef): string {
  const cell = sourceAddress(count.cell, own);
  switch (count.form) {
    case "number":
      return cell;
    case "text":
      return textCountExpression(cell, count);
    case "dash":
      return dashExpression(cell, count.stray);
    case "phrase":
      return phraseExpression(cell, count);
  }
}

/** The base of a person's shares; `levels` are the addresses of the three counts in the person's own row. */
export function baseExpression(base: Base, levels: readonly string[], own?: CellRef): string {
  if (base.kind === "levels") return levels.join("+");
  return base.parts.map((part) => countExpression(part, own)).join("+");
}

/** The text of the cells it was read from; undefined when it stands in no cell of its own. */
export function textExpression({ cells }: SourcedText, own?: CellRef): string | undefined {
  if (cells.length === 0) return undefined;
  return `TRIM(${cells.map((cell) => sourceAddress(cell, own)).join('&" "&')})`;
}

/** What `textExpression` shows: Excel's TRIM also leaves a single space between words. */
export function trimmed(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** The rows of section II while the record reads as it did; any other text shows, and counts, as "Khác". */
export function handlingExpression(recorded: RecordedHandling, own?: CellRef): string {
  const record = onOneLine(sourceAddress(recorded.cell, own), recorded.stray);
  const otherwise = `IF(${record}="","",${literal(`${HANDLING_WORDS.other}: `)}&${record})`;
  const shown = shownHandling(recorded);
  if (shown === otherHandling(recorded)) return otherwise;
  return `IF(EXACT(${record},${literal(textOnOneLine(recorded.text))}),${literal(shown)},${otherwise})`;
}

/** "Khác" comes first: only a text that starts with "Khác:" is free text, in which no other row is looked for. */
export function shownHandling(recorded: RecordedHandling): string {
  const { handlings, text } = recorded;
  if (handlings.every((handling) => handling === "other"))
    return /^khác$/iu.test(text) ? HANDLING_WORDS.other : otherHandling(recorded);
  const otherFirst = [...handlings].sort((a, b) => Number(b === "other") - Number(a === "other"));
  return otherFirst.map((handling) => HANDLING_WORDS[handling]).join("; ");
}

type Source = Pick<Person, "cell" | "alsoIn">;

/**
 * A link to the row of a person, or to the first of those that were added up; shown as sheet and address of all. Its row
 * is asked of the cell, so that the link follows when rows are inserted above.
 */
export function linkExpression(person: Source): string {
  const { cell } = person;
  const row = `ROW(${qualifiedAddress(cell)})`;
  const rest = shownLink(person).slice(shownLink({ cell }).length);
  const shown = `${literal(`${cell.sheet}!${columnLetters(cell.column)}`)}&${row}`;
  const target = `${literal(`#${quotedSheet(cell.sheet)}!${columnLetters(cell.column)}`)}&${row}`;
  return `HYPERLINK(${target},${shown}${rest === "" ? "" : `&${literal(rest)}`})`;
}

export function shownLink(person: Source): string {
  const { cell, alsoIn } = person;
  if (!alsoIn) return `${cell.sheet}!${cellAddress(cell)}`;
  return nameCellsOf(person)
    .map((each) => `${each.sheet}!${cellAddress(each)}`)
    .join(" + ");
}

function otherHandling({ text }: RecordedHandling): string {
  return `${HANDLING_WORDS.other}: ${textOnOneLine(text)}`;
}

/** "18", "018", "18 phiếu": what stands before the first "p", or whatever ends the number. */
function textCountExpression(cell: string, { stray, starts, ends = "p" }: TextCount): string {
  if (ends === "\n") {
    const lines = `${cell}&CHAR(10)`;
    return `VALUE(${onOneLine(`LEFT(${lines},FIND(CHAR(10),${lines})-1)`, stray)})`;
  }
  const plain = onOneLine(cell, stray);
  const from =
    starts === undefined ? plain : `MID(${plain},FIND(${literal(starts)},${plain})+1,LEN(${plain}))`;
  const lower = `LOWER(${from})&${literal(ends)}`;
  return `VALUE(TRIM(LEFT(${lower},FIND(${literal(ends)},${lower})-1)))`;
}

type TextCount = Extract<Count, { form: "text" | "dash" }>;

function dashExpression(cell: string, stray?: string): string {
  const plain = onOneLine(cell, stray);
  const dashes = ["-", "–", "—"].map((dash) => `${plain}=${literal(dash)}`).join(",");
  return `IF(ISNUMBER(${cell}),${cell},IF(OR(${dashes}),0,VALUE(${plain})))`;
}

/**
 * What TRIM leaves: line breaks and hard spaces become spaces; zero-width spaces, which nobody sees, go. Others of either
 * kind are named only where the cell holds them: a cell that comes to hold one later is an error, and no wrong number.
 */
function onOneLine(cell: string, stray = ""): string {
  const spaced = `SUBSTITUTE(SUBSTITUTE(${cell},CHAR(10)," "),UNICHAR(160)," ")`;
  const plain = [...stray].reduce(withoutStray, `SUBSTITUTE(${spaced},UNICHAR(8203),"")`);
  return `TRIM(${plain})`;
}

/** A space of another kind stays a space: "1 028" must not become 1028. */
function withoutStray(expression: string, character: string): string {
  const instead = isSpace(character) ? " " : "";
  return `SUBSTITUTE(${expression},UNICHAR(${character.codePointAt(0)}),${literal(instead)})`;
}

function isSpace(character: string): boolean {
  return /\s/.test(character) && character !== "\uFEFF";
}

const INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]`, "g");

/** What `onOneLine` shows of a text. */
function textOnOneLine(text: string): string {
  return trimmed(text.replace(INVISIBLE, "").replace(/\s/g, " "));
}

/** A further digit after the number means that it has grown: an error then, not its first digits. */
function phraseExpression(cell: string, { before, digits, separator }: PhraseCount): string {
  const start = `FIND(${literal(before)},${cell})+${before.length}`;
  const next = `MID(${cell}&" ",${start}+${digits},1)`;
  const written = `MID(${cell},${start},${digits})`;
  const number = separator === undefined ? written : `SUBSTITUTE(${written},${literal(separator)},"")`;
  return `IF(ISNUMBER(FIND(${next},"0123456789")),NA(),VALUE(${number}))`;
}

type PhraseCount = Extract<Count, { form: "phrase" }>;
