import { brokenRowsJoined } from "./brokenRows";
import type { TextSpan } from "./span";

/** A sentence of running text. */
export interface ProsePassage extends TextSpan {
  readonly kind: "prose";
  readonly text: string;
  /** Counted from 0. */
  readonly line: number;
}

export interface TextCell extends TextSpan {
  readonly text: string;
}

/** A line of a table: cells parted by tabs, as cells come from the clipboard. */
export interface TableRow extends TextSpan {
  readonly cells: readonly TextCell[];
  readonly line: number;
}

/** Lines with tabs that follow one another. */
export interface TextTable {
  readonly kind: "table";
  readonly rows: readonly TableRow[];
}

export type Passage = ProsePassage | TextTable;

/** The sentences and tables of a text, from the top. */
export function passagesOf(text: string): readonly Passage[] {
  const passages: (ProsePassage | { kind: "table"; rows: TableRow[] })[] = [];
  let start = 0;
  linesIn(text).forEach((content, line) => {
    const last = passages.at(-1);
    if (!isRow(content)) passages.push(...sentencesOf(content, start, line));
    else if (last?.kind === "table" && last.rows.at(-1)?.line === line - 1)
      last.rows.push(rowOf(content, start, line));
    else passages.push({ kind: "table", rows: [rowOf(content, start, line)] });
    start += content.length + 1;
  });
  return passages;
}

/** More cells than a table of a vote can have are words with tabs between them. */
const MOST_CELLS = 100;

function isRow(content: string): boolean {
  return content.includes("\t") && !BULLET.test(content) && content.split("\t").length <= MOST_CELLS;
}

/** Lines of text; a row of a table goes on behind a line break in a cell that Excel put in quotation marks for it. */
function linesIn(text: string): readonly string[] {
  const joined = text.replace(
    QUOTED_CELL,
    (found, sign: string) => sign + found.slice(sign.length).replace(/\n/g, "\r"),
  );
  return brokenRowsJoined(joined.split("\n")).map((line) => line.replace(/\r/g, "\n"));
}

const QUOTED_CELL = /(^|[\t\n])"[^"\t\n]*(?:\n[^"\t\n]*){1,5}"(?=[\t\n]|$)/g;

/** A paragraph of a list as Word copies it: the tab behind its bullet parts no cells. */
const BULLET = /^\s*[-–+*•·●]\t[^\t]*$/u;

/**
 * A full stop ends a sentence only before a space: not in "1.250", "94.74 %". What goes on for longer than a sentence does is
 * parted where words are.
 */
function sentencesOf(content: string, start: number, line: number): ProsePassage[] {
  return [...content.matchAll(/\S.{0,3000}?(?:[.!?…](?=\s)|$)|\S.{0,3000}(?=\s)|\S.{0,3000}/g)].map(
    (match) => {
      const from = start + match.index;
      return { kind: "prose", text: match[0], start: from, end: from + match[0].length, line };
    },
  );
}

function rowOf(content: string, start: number, line: number): TableRow {
  let at = start;
  const cells = content.split("\t").map((text) => {
    const cell = unquoted({ text, start: at, end: at + text.length });
    at += text.length + 1;
    return cell;
  });
  return { cells, start, end: start + content.length, line };
}

function unquoted(cell: TextCell): TextCell {
  const { text, start, end } = cell;
  return /^"[^"]*"$/.test(text) ? { text: text.slice(1, -1), start: start + 1, end: end - 1 } : cell;
}
