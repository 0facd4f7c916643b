import type { MadeFigure } from "../figure";
import { fixedText, type TextPart } from "./formulaText";
import { CENTERED, charactersOnPage } from "./page";
import { text } from "./plannedCells";
import type { PlannedCell } from "./sheetPlan";
import { readAgain } from "./sourceCells";
import { across, type PlannedColumn, type SheetLine } from "./table";

/*
 * A page of paragraphs, one a row from edge to edge, with the parts of an official document around them.
 */

/** The halves of the page, which the head and the signature need. */
export type PageHalf = "left" | "right";

/** Points of the letters, as both forms have a text at least. */
export const LETTERS = 13;

/** So that the name of the State has one line on the right. */
const LEFT_PART = 0.34;

/** The columns that are printed. */
export function pageHalves(): readonly Pick<PlannedColumn<never, PageHalf>, "key" | "heading" | "width">[] {
  const whole = Math.floor(charactersOnPage(2, "Portrait"));
  return [
    { key: "left", heading: "", width: whole * LEFT_PART },
    { key: "right", heading: "", width: whole * (1 - LEFT_PART) },
  ];
}

/** A line of such a page, with the figure that it tells where it tells one. */
export interface Paragraph<Column extends string> {
  readonly line: SheetLine<Column>;
  readonly figure?: MadeFigure;
}

const PARAGRAPH = { font: { size: LETTERS }, wrapText: true, verticalAlignment: "Center" } as const;

/** A line of the title. */
export function titled(words: string, size: number): SheetLine<never> {
  return across(text(words), { ...CENTERED, font: { bold: true, size } });
}

export function headed(words: string): SheetLine<never> {
  return across(text(words), { ...PARAGRAPH, font: { size: LETTERS, bold: true } });
}

export function said(words: string): SheetLine<never> {
  return across(text(words), PARAGRAPH);
}

/** A paragraph with figures in it. */
export function calculatedLine(part: TextPart): SheetLine<never> {
  return across(partCell(part), PARAGRAPH);
}

/** Words without a figure are no formula, and neither is what would need too long a one. */
export function partCell(part: TextPart): PlannedCell | null {
  if (part.expression === fixedText(part.shows).expression) return text(part.shows);
  return readAgain(part.expression, part.shows);
}

/** "Số 121-BC/HU" of the Party, "Số: 12/BC-UBND" of the State, in the left half under the head; dots where it is not set. */
export function numberLine(number: string, style: "party" | "state"): SheetLine<PageHalf> {
  const words = `${style === "party" ? "Số" : "Số:"} ${number}`;
  return {
    cells: [{ cell: text(words), to: "left", format: { ...CENTERED, font: { size: LETTERS } } }],
    height: "fit",
  };
}
