import type { Area } from "../../counting/cell";
import type { Page } from "./sheetPlan";

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

/** A page lying across, as wide as the area printed on it; also as high where it is to be `onePageHigh`. */
export function partyPage(area: Area, repeatedRows: Page["repeatedRows"], onePageHigh?: boolean): Page {
  return { orientation: "Landscape", margins: PARTY_MARGINS, area, repeatedRows, onePageHigh };
}
