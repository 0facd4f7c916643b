import type { Area } from "../../counting/cell";
import type { Page } from "./sheetPlan";

const POINTS_PER_MILLIMETRE = 72 / 25.4;

type Orientation = Page["orientation"];

/** A4, in millimetres. */
const PAPER: Readonly<Record<Orientation, { readonly width: number; readonly height: number }>> = {
  Landscape: { width: 297, height: 210 },
  Portrait: { width: 210, height: 297 },
};

/**
 * Edges in millimetres, the same on a page lying across and on one standing: those of a Party document (Hướng dẫn 36-HD/VPTW, 2018), within
 * what a State document allows (Nghị định 30/2020/NĐ-CP, Phụ lục I: 20–25, 20–25, 30–35, 15–20).
 */
const MARGINS: Page["margins"] = { top: 20, bottom: 20, left: 30, right: 15 };

export const DOCUMENT_FONT = "Times New Roman";

/** Points. */
export const FONT_SIZE = 12;

export const CENTERED = {
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  wrapText: true,
} as const;

/**
 * Printed, columns are wider than on the screen: the digit that they are measured in, of Calibri 11, is 5.577 points wide,
 * and 7 pixels, 5.25 points, on the screen. Heights are points on both.
 */
const WIDENED = 5.577 / 5.25;

/** What a printer may need more than that. */
const SLACK = 0.995;

/** Points between the edges, in widths as they are on the screen. */
export function printedOn(orientation: Orientation): { readonly width: number; readonly height: number } {
  const { width, height } = PAPER[orientation];
  return {
    width: (((width - MARGINS.left - MARGINS.right) * POINTS_PER_MILLIMETRE) / WIDENED) * SLACK,
    height: (height - MARGINS.top - MARGINS.bottom) * POINTS_PER_MILLIMETRE * SLACK,
  };
}

/** Points of a row that is left to Excel, in Times New Roman 12. */
export const USUAL_HEIGHT = 15.75;

/** A column of n characters is 7n + 5 pixels wide in Excel's usual font (ECMA-376 part 1, 18.3.1.13). */
const PIXELS = { letter: 7, border: 5, point: 4 / 3 } as const;

/** What a column has beside its characters, in characters. */
export const BESIDE_CHARACTERS = PIXELS.border / PIXELS.letter;

/** How many characters wide so many columns may be together. */
export function charactersOnPage(columns: number, orientation: Orientation = "Landscape"): number {
  return (printedOn(orientation).width * PIXELS.point - columns * PIXELS.border) / PIXELS.letter;
}

/** Points of a column of so many characters. */
export function columnPoints(characters: number): number {
  return (characters * PIXELS.letter + PIXELS.border) / PIXELS.point;
}

/** Percent of its size at which a sheet of these columns, and of these rows where any are given, fits on a page. */
export function scaleOf(
  widths: readonly number[],
  heights: readonly number[],
  orientation: Orientation,
): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const { width, height } = printedOn(orientation);
  const fits = Math.min(width / sum(widths.map(columnPoints)), height / sum(heights), 1);
  return Math.max(LEAST_SCALE, Math.floor(fits * 100 + ROUNDING));
}

/** What sums of widths that fill a page may be wrong by. */
const ROUNDING = 1e-6;

/** Excel's limit. */
const LEAST_SCALE = 10;

/** A page with the edges of a document, as wide as the area printed on it. */
export function documentPage(area: Area, more: Omit<Page, "margins" | "area">): Page {
  return { margins: MARGINS, area, ...more };
}
