import { type Locale, shownText } from "../model/numberText";
import { type Sheet } from "../model/sheet";

/**
 * Excel's units with the default font (Calibri 11, digits 7 pixels wide): a column of n characters is 7n + 5 pixels,
 * a pixel is 0.75 points (ECMA-376 18.3.1.13, col/@width).
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

export function pixelsOfCharacters(characters: number): number {
  return Math.trunc(characters * DIGIT_PIXELS + PADDING_PIXELS);
}

export function pointsOfPixels(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

/** Width as the file stores it: the pixels counted in digits. */
export function fileWidthOfPoints(points: number): number {
  return points / POINTS_PER_PIXEL / DIGIT_PIXELS;
}

export function pointsOfFileWidth(width: number): number {
  return Math.round(width * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** Height an automatic row will about have: the lines of its wrapped texts at 15/11 of the font size each. */
export function rowHeightEstimate(sheet: Sheet, row: number, locale: Locale): number {
  let height = sheet.standardHeight;
  sheet.contents.forEachIn({ row, column: 0, rows: 1, columns: 16_384 }, (content, _row, column) => {
    const style = sheet.styleAt(row, column);
    if (sheet.mergeAt(row, column)) return;
    const width =
      sheet.columnFormats.get(column)?.size ?? pointsOfPixels(pixelsOfCharacters(sheet.standardWidth));
    const perLine = Math.max(
      1,
      (width / POINTS_PER_PIXEL - PADDING_PIXELS) / ((DIGIT_PIXELS * style.fontSize) / 11),
    );
    const lines = shownText(content, style.numberFormat, locale)
      .split("\n")
      .reduce((count, line) => count + (style.wrap ? Math.max(1, Math.ceil(line.length / perLine)) : 0), 0);
    height = Math.max(height, Math.ceil(Math.max(lines, 1) * style.fontSize * (15 / 11) * 4) / 4);
  });
  return height;
}
