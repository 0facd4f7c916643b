import { FontCache, getFontStyleString } from "@univerjs/engine-render";
import { pixelsOfCharacters } from "../../core/objects/sizes";
import { MAX_COLUMNS } from "../../core/model/address";
import { NUMBER } from "../../core/model/content";
import { type Sheet } from "../../core/model/sheet";
import { type CellStyle } from "../../core/model/style";
import { lookOf } from "./looks";

/** Sizes of rows and columns in pixels at 96 dpi; the workbook keeps points. */
const PIXELS_PER_POINT = 96 / 72;
/** Height of a line of text in font sizes: 15 points for Calibri 11. */
const LINE_HEIGHT = 15 / 11;
const PADDING = 5;

export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function points(pixelCount: number): number {
  return pixelCount / PIXELS_PER_POINT;
}

export function columnPixels(sheet: Sheet, column: number): number {
  const size = sheet.columnFormats.get(column)?.size;
  return size === undefined ? pixelsOfCharacters(sheet.standardWidth) : pixels(size);
}

/** Height of a row whose height is automatic: the tallest of its texts. Undefined when the standard height is enough. */
export function automaticPixels(sheet: Sheet, row: number): number | undefined {
  let tallest = sheet.standardHeight;
  sheet.contents.forEachIn({ row, column: 0, rows: 1, columns: MAX_COLUMNS }, (content, _row, column) => {
    if (sheet.merges.length > 0 && sheet.mergeAt(row, column)) return;
    const style = sheet.styleAt(row, column);
    const isText = content.t !== NUMBER && typeof content.v === "string";
    const lines = style.wrap && isText ? linesOf(String(content.v), style, columnPixels(sheet, column)) : 1;
    tallest = Math.max(tallest, Math.ceil(lines * style.fontSize * LINE_HEIGHT * 4) / 4);
  });
  return tallest > sheet.standardHeight ? pixels(tallest) : undefined;
}

/** How many lines a wrapped text takes, broken between words. */
function linesOf(text: string, style: CellStyle, width: number): number {
  const { fontCache } = getFontStyleString(lookOf(style, undefined));
  const measure = (piece: string) => FontCache.getMeasureText(piece, fontCache).width;
  const room = width - PADDING;
  const space = measure(" ");
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = Infinity;
    for (const word of paragraph.split(" ")) {
      const needed = measure(word);
      if (used + space + needed <= room) used += space + needed;
      else {
        lines += Math.max(1, Math.ceil(needed / room));
        used = needed;
      }
    }
  }
  return lines;
}
