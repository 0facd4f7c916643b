import type { Area } from "../../counting/cell";

/** What goes into one cell: a text, a number, or a formula with what it must show, which is read back and compared. */
export interface PlannedCell {
  /** Undefined where nothing is promised of a formula. */
  readonly shows?: string | number;
  /** In invariant (en-US) form, with its "="; without add-in functions in the sheets that are sent away. */
  readonly formula?: string;
}

/** How cells look, in the words of Excel's RangeFormat. */
export interface CellFormat {
  readonly font?: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: "Single";
    /** "#RRGGBB" */
    readonly color?: string;
  };
  readonly fill?: {
    /** "#RRGGBB" */
    readonly color: string;
  };
  readonly horizontalAlignment?: "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
  /** Steps away from the border that the text is aligned to. */
  readonly indentLevel?: number;
}

export interface Styled {
  readonly area: Area;
  readonly format?: CellFormat;
  /** Thin black lines around and inside the area. */
  readonly grid?: boolean;
  /** en-US number format, e.g. "0.00%". */
  readonly numberFormat?: string;
}

/** A cell range where only certain entries are accepted; messages are for the clerk. */
export interface EntryRule {
  readonly area: Area;
  /** In the words of Excel's DataValidationRule; a formula is relative to the first cell. */
  readonly rule:
    | { readonly list: { readonly inCellDropDown: true; readonly source: string } }
    | {
        readonly wholeNumber:
          | { readonly formula1: 0; readonly operator: "GreaterThanOrEqualTo" }
          | { readonly formula1: 0; readonly formula2: string; readonly operator: "Between" };
      };
  readonly title: string;
  readonly message: string;
}

/** Bars behind the numbers of an area, from 0 (none) to 1 (the whole cell). */
export interface DataBars {
  readonly area: Area;
  /** "#RRGGBB" */
  readonly color: string;
}

/**
 * A chart of stacked bars over cells of the sheet: a bar for each row of shares, from 0 to the whole, with a line at half.
 */
export interface BarChart {
  /** No other chart of the sheet has it. */
  readonly name: string;
  readonly title: string;
  /** The cells it lies over. */
  readonly area: Area;
  /** What the bars are called, one below the other: the first stands on top. */
  readonly labels: Area;
  /** From 0 to 1, a row for each bar. */
  readonly shares: Area;
  /** What each column of `shares` is called and looks like. */
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** "#RRGGBB" */
  readonly fill: string;
  /** "#RRGGBB" of the figures on it. */
  readonly letters: string;
}

/** The page a sheet prints on: A4, margins in millimetres. */
export interface Page {
  readonly orientation: "Landscape" | "Portrait";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly area: Area;
  /** Rows repeated on every page, counted from 0. */
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  /** Also one page high. */
  readonly onePageHigh?: boolean;
  /** Rows that begin a page wherever the one before ends, counted from 0. */
  readonly breaks?: readonly number[];
  /** Percent of its size at which the sheet surely fits, for an Excel that does not fit it to the page itself. */
  readonly scale: number;
}

/** What a sheet must look like, as plain data. Later styles win over earlier ones. */
export interface SheetPlan {
  /** The wanted name: at most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  /** Rows of cells from A1; null leaves a cell empty. All rows have the same length. */
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  readonly merges: readonly Area[];
  /** Style of the whole sheet's used area, applied first: font name and size for everything. */
  readonly font: { readonly name: string; readonly size: number };
  readonly styles: readonly Styled[];
  /** Widths in points, from column A. */
  readonly columnWidths: readonly number[];
  /** Heights in points from the first row on; undefined for a row that is left to autofit. */
  readonly rowHeights: readonly (number | undefined)[];
  readonly entryRules: readonly EntryRule[];
  readonly dataBars?: readonly DataBars[];
  readonly charts?: readonly BarChart[];
  /** Rows kept in sight above the scrolling part. */
  readonly frozenRows?: number;
  readonly page: Page;
  /** Gridlines of the screen; default shown. */
  readonly gridlines?: boolean;
}
