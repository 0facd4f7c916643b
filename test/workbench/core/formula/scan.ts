import { MAX_COLUMNS, MAX_ROWS } from "../model/address";

/** What stands in a skeleton in place of a cell (2 parameters), an area (4), a text (1) and a number (1). */
export const CELL = "\uE000";
export const AREA = "\uE001";
export const TEXT = "\uE002";
export const NUMBER = "\uE003";

export type Parameters = ReadonlyArray<string | number>;

/**
 * A formula taken apart into what many formulas have in common and what is each one's own. `=A1*2` and `=B7*3` have the
 * same skeleton. A cell's parameters are row and column, an area's first row, first column, last row, last column, all
 * counted from 0; dollar signs only matter for copying and are left out.
 */
export interface Scanned {
  readonly skeleton: string;
  readonly parameters: Parameters;
}

const NUMBER_FORM = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const COLUMN_FORM = /^\$?([A-Za-z]{1,3})$/;
const ROW_FORM = /^\$?(\d{1,7})$/;

/** Takes apart a formula that starts with "="; undefined if a text, a quoted name or a bracket does not end. */
export function scan(formula: string): Scanned | undefined {
  return new Scanner(formula).run();
}

class Scanner {
  private readonly parameters: Array<string | number> = [];
  private skeleton = "";
  private at = 1;
  /** Where the part begins that goes into the skeleton as it is. */
  private from = 1;

  constructor(private readonly formula: string) {}

  run(): Scanned | undefined {
    const { formula } = this;
    while (this.at < formula.length) {
      const code = formula.charCodeAt(this.at);
      if (code === 0x22) {
        if (!this.text()) return undefined;
      } else if (code === 0x27) {
        if (!this.skipPast("'")) return undefined;
      } else if (code === 0x5b) {
        if (!this.skipBrackets()) return undefined;
      } else if (code === 0x23) this.skipError();
      else if (isWord(code)) this.word();
      else if (code >= 0xe000 && code <= 0xe003) return undefined;
      else this.at++;
    }
    this.keepUpTo(formula.length);
    // A copy has no room to grow, which a list made by pushing has plenty of.
    return { skeleton: this.skeleton, parameters: this.parameters.slice() };
  }

  private keepUpTo(end: number): void {
    if (end > this.from) this.skeleton += this.formula.slice(this.from, end);
  }

  private put(marker: string, start: number, end: number): void {
    this.keepUpTo(start);
    this.skeleton += marker;
    this.at = end;
    this.from = end;
  }

  private text(): boolean {
    const start = this.at;
    if (!this.skipPast('"')) return false;
    const inner = this.formula.slice(start + 1, this.at - 1);
    this.parameters.push(shared(inner.includes('"') ? inner.replace(/""/g, '"') : inner));
    this.put(TEXT, start, this.at);
    return true;
  }

  /** To after the closing quote; doubled ones belong to what is quoted. */
  private skipPast(quote: string): boolean {
    let end = this.formula.indexOf(quote, this.at + 1);
    while (end >= 0 && this.formula[end + 1] === quote) end = this.formula.indexOf(quote, end + 2);
    this.at = end + 1;
    return end >= 0;
  }

  private skipBrackets(): boolean {
    let depth = 0;
    for (; this.at < this.formula.length; this.at++) {
      if (this.formula[this.at] === "[") depth++;
      if (this.formula[this.at] === "]" && --depth === 0) {
        this.at++;
        return true;
      }
    }
    return false;
  }

  /** "#N/A" contains what could be taken for an operator and a column; "#" alone belongs to the reference before it. */
  private skipError(): void {
    this.at++;
    while (/[A-Za-z0-9/_]/.test(this.formula[this.at] ?? "")) this.at++;
    if (/[!?]/.test(this.formula[this.at] ?? "")) this.at++;
  }

  private word(): void {
    const start = this.at;
    const end = this.endOfWord(start);
    const next = this.formula[end];
    if (next !== "(" && next !== "!" && next !== "[") {
      const word = this.formula.slice(start, end);
      if (next === ":" && this.area(word, start, end)) return;
      if (this.cell(word, start, end)) return;
      if (this.number(start)) return;
    }
    this.at = end;
  }

  private endOfWord(start: number): number {
    let end = start;
    while (end < this.formula.length && isWord(this.formula.charCodeAt(end))) end++;
    return end;
  }

  private area(first: string, start: number, colon: number): boolean {
    const end = this.endOfWord(colon + 1);
    const next = this.formula[end];
    if (end === colon + 1 || next === "(" || next === "!") return false;
    const corners = areaCorners(first, this.formula.slice(colon + 1, end));
    if (!corners) return false;
    this.parameters.push(...corners);
    this.put(AREA, start, end);
    return true;
  }

  private cell(word: string, start: number, end: number): boolean {
    const position = cellPosition(word);
    if (!position) return false;
    this.parameters.push(position[0], position[1]);
    this.put(CELL, start, end);
    return true;
  }

  private number(start: number): boolean {
    NUMBER_FORM.lastIndex = start;
    const [written] = NUMBER_FORM.exec(this.formula) ?? [];
    if (!written) return false;
    this.parameters.push(Number(written));
    this.put(NUMBER, start, start + written.length);
    return true;
  }
}

const MOST_SHARED = 10_000;
const texts = new Map<string, string>();

/** The same text for all formulas that contain it, as long as there are not too many different ones. */
function shared(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= MOST_SHARED) texts.clear();
  texts.set(text, text);
  return text;
}

/** Letters, digits, "_", ".", "$", "?", "\" and everything beyond ASCII but the markers. */
function isWord(code: number): boolean {
  if (code >= 0x61 && code <= 0x7a) return true;
  if (code >= 0x41 && code <= 0x5a) return true;
  if (code >= 0x30 && code <= 0x39) return true;
  if (code < 0x80) return code === 0x5f || code === 0x2e || code === 0x24 || code === 0x3f || code === 0x5c;
  return code !== 0xa0 && (code < 0xe000 || code > 0xe003);
}

/** Row and column of "B7" or "$B$7". By hand, because every word of every formula comes here. */
function cellPosition(word: string): readonly [number, number] | undefined {
  let at = word.charCodeAt(0) === 0x24 ? 1 : 0;
  const firstLetter = at;
  let column = 0;
  for (; at < word.length; at++) {
    const letter = word.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  if (at === firstLetter || at - firstLetter > 3) return undefined;
  if (word.charCodeAt(at) === 0x24) at++;
  const firstDigit = at;
  let row = 0;
  for (; at < word.length; at++) {
    const digit = word.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  if (at === firstDigit || row === 0 || row > MAX_ROWS || column > MAX_COLUMNS) return undefined;
  return [row - 1, column - 1];
}

function areaCorners(first: string, second: string): readonly number[] | undefined {
  const from = cornerOf(first, 0, 0);
  const to = cornerOf(second, MAX_ROWS - 1, MAX_COLUMNS - 1);
  if (!from || !to || from.kind !== to.kind) return undefined;
  if (Math.max(from.row, to.row) >= MAX_ROWS || Math.max(from.column, to.column) >= MAX_COLUMNS)
    return undefined;
  return [
    Math.min(from.row, to.row),
    Math.min(from.column, to.column),
    Math.max(from.row, to.row),
    Math.max(from.column, to.column),
  ];
}

interface Corner {
  readonly kind: "cell" | "column" | "row";
  readonly row: number;
  readonly column: number;
}

/** One side of the colon; a whole column or row lacks the other coordinate. */
function cornerOf(word: string, row: number, column: number): Corner | undefined {
  const cell = cellPosition(word);
  if (cell) return { kind: "cell", row: cell[0], column: cell[1] };
  const columns = COLUMN_FORM.exec(word);
  if (columns) return { kind: "column", row, column: columnOf(columns[1] ?? "") };
  const rows = ROW_FORM.exec(word);
  return rows && Number(rows[1]) > 0 ? { kind: "row", row: Number(rows[1]) - 1, column } : undefined;
}

function columnOf(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index++)
    number = number * 26 + (letters.charCodeAt(index) & 0x1f);
  return number - 1;
}
