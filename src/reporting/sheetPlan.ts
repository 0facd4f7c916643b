import type { Area } from "../counting/cell";

/** What a sheet we make is for. */
export type SheetPurpose = "results" | "appendix" | "input" | "sample";

/**
 * What goes into one cell. A formula is in invariant (en-US) form, without add-in functions in the sheets that are sent
 * away, and carries the value it must show: that is read back and compared.
 */
export type PlannedCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "formula"; readonly formula: string; readonly shows?: string | number };

export interface Style {
  readonly font?: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    /** "#RRGGBB" */
    readonly color?: string;
  };
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Thin black lines around and inside the area. */
  readonly grid?: boolean;
  /** en-US number format, e.g. "0.00%". */
  readonly numberFormat?: string;
}

export interface Styled {
  readonly area: Area;
  readonly style: Style;
}

/** A cell range where only certain entries are accepted; messages are for the clerk. */
export interface EntryRule {
  readonly area: Area;
  readonly accept:
    | {
        readonly kind: "ballots";
        /** Formula of the greatest number accepted, relative to the first cell. */ readonly atMost?: string;
      }
    | { readonly kind: "list"; readonly items: readonly string[] };
  readonly title: string;
  readonly message: string;
}

/** Bars behind the numbers of an area, from 0 (none) to 1 (the whole cell). */
export interface DataBars {
  readonly area: Area;
  /** "#RRGGBB" */
  readonly color: string;
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
}

/** What a sheet must look like, as plain data. Later styles win over earlier ones. */
export interface SheetPlan {
  readonly purpose: SheetPurpose;
  /** The wanted name: at most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  /** Rows of cells from A1; null leaves a cell empty. All rows have the same length. */
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  readonly merges: readonly Area[];
  /** Style of the whole sheet's used area, applied first: font name and size for everything. */
  readonly font: { readonly name: string; readonly size: number };
  readonly styles: readonly Styled[];
  /** Widths in characters, as Excel shows them, from column A. */
  readonly columnWidths: readonly number[];
  /** Heights in points of rows (counted from 0) that must not be left to autofit. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly entryRules: readonly EntryRule[];
  readonly dataBars?: readonly DataBars[];
  /** Rows kept in sight above the scrolling part. */
  readonly frozenRows?: number;
  readonly page: Page;
  /** Gridlines of the screen; default shown. */
  readonly gridlines?: boolean;
}
