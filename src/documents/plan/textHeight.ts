import { remembered } from "../../words/remembered";
import { WIDEST_LETTER, widthOfText } from "./letters";

/**
 * Heights of rows with wrapped text, in points. Excel does not fit the height of merged cells to their text, nor of any
 * cell that a formula fills, so the made sheets set it.
 */

/** Points per character of column width: the digit "0" of Excel's default font is 7 pixels. Printed it is a little more. */
const COLUMN_UNIT = 5.25;

/** Height of a line of Times New Roman over the size of its letters. */
const LINE_HEIGHT = 1.15;

/** What a text is left in its cell. */
export interface Room {
  /** Points between the lines and the borders above and below, together. */
  readonly around: number;
  /** How much of a line's length is counted on: a screen sets letters on whole pixels, and so wider than paper does. */
  readonly counted: number;
  /** Points that one step of indent takes: on a screen it is more than on paper. */
  readonly indent: number;
}

/** As usual, where many rows are printed, and where all rows have to fit one page: with some room between, or as close as shows all. */
export const ROOM = {
  usual: { around: 4, counted: 0.95, indent: 8.25 },
  printed: { around: 2, counted: 0.95, indent: 8.25 },
  onePage: { around: 1.2, counted: 0.93, indent: 8.25 },
  close: { around: 0.45, counted: 0.95, indent: 8.25 },
} as const satisfies Readonly<Record<string, Room>>;

/** Excel's limit. */
const HIGHEST_ROW = 409;

/** A text with what it stands in. */
export interface SetText {
  readonly text: string;
  /** Of its column or columns, in characters. */
  readonly width: number;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly indent?: number;
}

/** Points that a row needs so that each of its texts shows all its lines. */
export function heightOfTexts(texts: readonly SetText[], usualSize: number, room: Room = ROOM.usual): number {
  const heights = texts.map((each) => linesOf(each, room) * each.size * LINE_HEIGHT);
  return Math.min(HIGHEST_ROW, wholePixels(Math.max(usualSize * LINE_HEIGHT, ...heights) + room.around));
}

/** Whether a text has room on one line. */
export function isOneLine(text: SetText): boolean {
  return linesOf(text, ROOM.usual) === 1;
}

function linesOf({ text, width, size, bold, indent = 0 }: SetText, room: Room): number {
  const points = (width * COLUMN_UNIT - indent * room.indent) * room.counted;
  return wrappedLines(text, { points, size, bold });
}

/** Excel keeps heights in whole pixels, of three quarters of a point. */
export function wholePixels(points: number): number {
  return Math.ceil(Number((points / 0.75).toFixed(6))) * 0.75;
}

/** What a line has room for. */
export interface Line {
  readonly points: number;
  readonly size: number;
  readonly bold?: boolean;
}

/** So many texts of a column are remembered with the lines they take: names and posts come again and again. */
const MOST_REMEMBERED = 20_000;
/** So many widths of columns, in sizes of letters. */
const MOST_ROOMS = 50;

type LinesOf = (text: string) => number;

/** By the room in letter sizes. */
const known = { regular: new Map<number, LinesOf>(), bold: new Map<number, LinesOf>() };

/** Lines that a text takes when it wraps between words. */
export function wrappedLines(text: string, { points, size, bold = false }: Line): number {
  const room = points / size;
  if (text.length * WIDEST_LETTER <= room && !text.includes("\n")) return 1;
  const ofRoom = known[bold ? "bold" : "regular"];
  const before = ofRoom.get(room);
  if (before) return before(text);
  if (ofRoom.size >= MOST_ROOMS) ofRoom.clear();
  const linesOf = remembered((each) => linesIn(each, room, bold), MOST_REMEMBERED);
  ofRoom.set(room, linesOf);
  return linesOf(text);
}

function linesIn(text: string, room: number, bold: boolean): number {
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + linesOfParagraph(paragraph.split(" "), room, bold), 0);
}

/** All widths are in letter sizes (em). A word longer than the line is broken. */
function linesOfParagraph(words: readonly string[], room: number, bold = false): number {
  const space = widthOfText(" ", bold);
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const width = widthOfText(word, bold);
    const joined = used > 0 ? used + space + width : width;
    const breaks = joined <= room ? 0 : Math.ceil(width / room) - (used > 0 ? 0 : 1);
    lines += breaks;
    used = breaks === 0 ? joined : width % room;
  }
  return lines;
}

/**
 * The phrases of a text, parted by "|", in as few lines as have room and as even as can be; broken between phrases alone.
 */
export function inPhrases(text: string, width: number, size: number, bold = false): string {
  const phrases = text.split("|");
  const room = (width * COLUMN_UNIT) / size;
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => widthOfText(line, bold)));
  for (let count = 1; count < phrases.length; count++) {
    const splits = splitsInto(phrases, count);
    const [first, ...others] = splits.map((lines) => ({ lines, width: widest(lines) }));
    const best = first && others.reduce((one, other) => (other.width < one.width ? other : one), first);
    if (best && best.width <= room) return best.lines.join("\n");
  }
  return phrases.join("\n");
}

/** Every way to put the phrases into so many lines. */
function splitsInto(phrases: readonly string[], lines: number): readonly (readonly string[])[] {
  if (lines === 1) return [[phrases.join(" ")]];
  return phrases.slice(0, phrases.length - lines + 1).flatMap((_, index) => {
    const first = phrases.slice(0, index + 1).join(" ");
    return splitsInto(phrases.slice(index + 1), lines - 1).map((rest) => [first, ...rest]);
  });
}
