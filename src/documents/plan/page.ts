import type { Area } from "../../counting/cell";
import type { Page } from "./sheetPlan";

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** A4 lying across, in millimetres. */
const PAPER = { width: 297, height: 210 } as const;

/**
 * Edges in millimetres, the same on a page lying across: those of a Party document (Hướng dẫn 36-HD/VPTW, 2018), within
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
export const PRINTED: { readonly width: number; readonly height: number } = {
  width: (((PAPER.width - MARGINS.left - MARGINS.right) * POINTS_PER_MILLIMETRE) / WIDENED) * SLACK,
  height: (PAPER.height - MARGINS.top - MARGINS.bottom) * POINTS_PER_MILLIMETRE * SLACK,
};

/** Points of a row that is left to Excel, in Times New Roman 12. */
export const USUAL_HEIGHT = 15.75;

/** A column of n characters is 7n + 5 pixels wide in Excel's usual font (ECMA-376 part 1, 18.3.1.13). */
const PIXELS = { letter: 7, border: 5, point: 4 / 3 } as const;

/** How many characters wide so many columns may be together. */
export function charactersOnPage(columns: number): number {
  return (PRINTED.width * PIXELS.point - columns * PIXELS.border) / PIXELS.letter;
}

/** Points of a column of so many characters. */
export function columnPoints(characters: number): number {
  return (characters * PIXELS.letter + PIXELS.border) / PIXELS.point;
}

/** Percent of its size at which a sheet of these columns, and of these rows where any are given, fits on a page. */
export function scaleOf(widths: readonly number[], heights: readonly number[]): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const fits = Math.min(PRINTED.width / sum(widths.map(columnPoints)), PRINTED.height / sum(heights), 1);
  return Math.max(LEAST_SCALE, Math.floor(fits * 100));
}

/** Excel's limit. */
const LEAST_SCALE = 10;

/** A page lying across, as wide as the area printed on it. */
export function documentPage(area: Area, more: Omit<Page, "orientation" | "margins" | "area">): Page {
  return { orientation: "Landscape", margins: MARGINS, area, ...more };
}
