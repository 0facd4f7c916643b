import { area } from "./plannedCells";
import type { Page, SheetPlan } from "./sheetPlan";

/** Edges of a Party document in millimetres (Hướng dẫn 36-HD/VPTW, 2018), the same on a page lying across. */
const PARTY_MARGINS: Page["margins"] = { top: 20, bottom: 20, left: 30, right: 15 };

export const PARTY_FONT = "Times New Roman";

/** Points. */
export const FONT_SIZE = 12;

export const CENTERED = {
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  wrapText: true,
} as const;

/** What a sheet has of its own. */
interface Content extends Omit<SheetPlan, "font" | "page" | "entryRules"> {
  readonly entryRules?: SheetPlan["entryRules"];
  /** The first of the two rows that head the table: they are repeated on every page. */
  readonly headerRow: number;
  /** Also one page high. */
  readonly onePageHigh?: boolean;
}

/** A sheet with a table, as wide as a page lying across, in the font and with the edges of a Party document. */
export function partySheet({ headerRow, onePageHigh, ...content }: Content): SheetPlan {
  return {
    entryRules: [],
    ...content,
    font: { name: PARTY_FONT, size: FONT_SIZE },
    page: {
      orientation: "Landscape",
      margins: PARTY_MARGINS,
      area: area(0, 0, content.cells.length, content.columnWidths.length),
      repeatedRows: { first: headerRow, last: headerRow + 1 },
      onePageHigh,
    },
  };
}
