import type { PlannedRow } from "./plannedCells";
import type { PlannedCell } from "./sheetPlan";

/**
 * Heights of rows with wrapped text, in points. Excel does not fit the height of merged cells to their text, nor of any
 * cell that a formula fills, so the made sheets set it. Letters are as wide as in Times New Roman, and a little wider.
 */

/** Points per character of column width: the digit "0" of Excel's default font is 7 pixels. */
const COLUMN_UNIT = 5.25;

/** For bold letters and differences between printers. */
const MARGIN_OF_ERROR = 1.06;

/** Height of a line over the size of its letters. */
const LINE_HEIGHT = 1.25;

/** Space above and below the lines together. */
const ROW_PADDING = 3;

/** Excel's limit. */
const HIGHEST_ROW = 409;

/** Points that a row needs so that every cell shows all its lines; `widths` are those of its columns in characters. */
export function heightOf(row: PlannedRow, widths: readonly number[], fontSize: number): number {
  return heightOfTexts(
    row.map((cell, column) => ({ text: shownText(cell), width: widths[column] ?? 0 })),
    fontSize,
  );
}

/** Points for one text over the whole width of the columns. */
export function heightAcross(
  content: PlannedCell | null,
  widths: readonly number[],
  fontSize: number,
): number {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return heightOfTexts([{ text: shownText(content), width }], fontSize);
}

function heightOfTexts(
  texts: readonly { readonly text: string; readonly width: number }[],
  fontSize: number,
): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => wrappedLines(text, width, fontSize)));
  return Math.min(HIGHEST_ROW, Math.ceil(lines * fontSize * LINE_HEIGHT + ROW_PADDING));
}

/** Numbers are shown shorter than their columns. */
function shownText(cell: PlannedCell | null): string {
  return typeof cell?.shows === "string" ? cell.shows : "";
}

/** Lines that a text takes in a column of `width` characters when it wraps between words. */
export function wrappedLines(text: string, width: number, fontSize: number): number {
  const room = (width * COLUMN_UNIT) / fontSize / MARGIN_OF_ERROR;
  return text.split("\n").reduce((lines, line) => lines + linesOfParagraph(line.split(" "), room), 0);
}

/** All widths are in letter sizes (em). A word longer than the line is broken. */
function linesOfParagraph(words: readonly string[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const width = widthOf(word);
    const joined = used > 0 ? used + SPACE + width : width;
    const breaks = joined <= room ? 0 : Math.ceil(width / room) - (used > 0 ? 0 : 1);
    lines += breaks;
    used = breaks === 0 ? joined : width % room;
  }
  return lines;
}

const SPACE = 0.25;

function widthOf(word: string): number {
  return [...word.normalize("NFC")].reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  if (/[mw%M–—…]/u.test(letter)) return 0.85;
  if (/\p{Lu}/u.test(letter)) return 0.7;
  if (/[ijltfrI.,:;'()/-]/u.test(letter)) return 0.31;
  return 0.48;
}
