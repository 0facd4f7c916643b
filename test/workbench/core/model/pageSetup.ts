/** Page setup of a sheet, in the terms of Excel.PageLayout; margins in points. */

export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export type HeaderFooterPages = "defaultForAllPages" | "evenPages" | "firstPage" | "oddPages";

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  /** Number of the paper in the file format: 9 is A4 (ECMA-376 pageSetup/@paperSize); undefined is the printer's own. */
  paper?: number;
  scale?: number;
  /** 0 or undefined: as many pages as it takes. */
  fitWide?: number;
  fitTall?: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Addresses without the sheet name, with dollar signs: "$A$1:$H$20". */
  printArea?: string;
  titleRows?: string;
  titleColumns?: string;
  /** The rows that a break stands before, counted from 0, from the top. */
  rowBreaks: readonly number[];
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draft: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  printErrors: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  firstPageNumber: number | "";
  headerFooterState: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  useSheetMargins: boolean;
  useSheetScale: boolean;
  texts: Record<HeaderFooterPages, HeaderFooterTexts>;
}

/** Excel's "normal" margins, in inches: 0.75 above and below, 0.7 at the sides, 0.3 for header and footer. */
export function newPageSetup(): PageSetup {
  return {
    orientation: "Portrait",
    centerHorizontally: false,
    centerVertically: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    rowBreaks: [],
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draft: false,
    printOrder: "DownThenOver",
    printErrors: "AsDisplayed",
    firstPageNumber: "",
    headerFooterState: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    texts: {
      defaultForAllPages: noTexts(),
      evenPages: noTexts(),
      firstPage: noTexts(),
      oddPages: noTexts(),
    },
  };
}

function noTexts(): HeaderFooterTexts {
  return {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  };
}
