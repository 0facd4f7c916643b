import type { Page } from "./sheetPlan";

/** Edges of a Party document in millimetres (Hướng dẫn 36-HD/VPTW, 2018), the same on a page lying across. */
export const PARTY_MARGINS: Page["margins"] = { top: 20, bottom: 20, left: 30, right: 15 };

export const PARTY_FONT = "Times New Roman";
