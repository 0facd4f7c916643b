/** How a cell looks. Styles are shared between cells and never changed in place. */

export type BorderEdge = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

/** Line styles under the names the .xlsx format gives them (ECMA-376 ST_BorderStyle). */
export type BorderLine =
  | "thin"
  | "medium"
  | "thick"
  | "hair"
  | "dotted"
  | "dashed"
  | "double"
  | "dashDot"
  | "dashDotDot"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface Border {
  readonly line: BorderLine;
  /** "#RRGGBB" */
  readonly color: string;
}

export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  readonly script: "none" | "sub" | "super";
  /** "#RRGGBB" */
  readonly fontColor: string;
  /** "#RRGGBB"; undefined is "no fill". */
  readonly fill?: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees from -90 to 90, or 180 for letters stacked vertically. */
  readonly rotation: number;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** A new workbook's look in Excel: Calibri 11 on "no fill". */
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  script: "none",
  fontColor: "#000000",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  borders: {},
  locked: true,
  formulaHidden: false,
};

export type StyleChange = (style: CellStyle) => CellStyle;

export function changing(patch: Partial<CellStyle>): StyleChange {
  return (style) => ({ ...style, ...patch });
}

export function changingBorder(edge: BorderEdge, border: Border | undefined): StyleChange {
  return (style) => ({ ...style, borders: { ...style.borders, [edge]: border } });
}

/** Wraps a change so that cells sharing a style before share one after. */
export function sharing(change: StyleChange): StyleChange {
  const changed = new Map<CellStyle, CellStyle>();
  return (style) => {
    const known = changed.get(style) ?? change(style);
    changed.set(style, known);
    return known;
  };
}
