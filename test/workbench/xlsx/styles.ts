import type ExcelJS from "exceljs";
import {
  type Border,
  type BorderEdge,
  type BorderLine,
  type CellStyle,
  DEFAULT_STYLE,
} from "../core/model/style";

/** Colours of the "Office" theme in the order theme colours are numbered, and the tint rule of ECMA-376 18.8.3. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
/** The indexed colours in use; 64 and 65 are the system's text and background. */
const INDEXED = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

interface FileColor {
  argb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

/** "#RRGGBB" of a colour of the file; undefined is automatic. */
export function colorFrom(color: FileColor | undefined): string | undefined {
  if (!color) return undefined;
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color.indexed !== undefined && color.indexed < 64) return `#${INDEXED[color.indexed % 8] ?? "000000"}`;
  const base = color.theme === undefined ? undefined : THEME[color.theme];
  return base === undefined ? undefined : tinted(base, color.tint ?? 0);
}

function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const shifted = channels.map((value) =>
    Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint),
  );
  return `#${shifted
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

export function argb(color: string): { argb: string } {
  return { argb: `FF${color.slice(1)}` };
}

const UNDERLINES = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
} as const;
const HORIZONTAL: Readonly<Record<string, string>> = { centerContinuous: "CenterAcrossSelection" };
const EDGES: Readonly<Record<"top" | "bottom" | "left" | "right", BorderEdge>> = {
  top: "top",
  bottom: "bottom",
  left: "left",
  right: "right",
};

export interface DefaultFont {
  readonly fontName: string;
  readonly fontSize: number;
}

/** A cell's look out of the file. A workbook's own default font is written out on every cell that uses it. */
export function styleFrom(style: Partial<ExcelJS.Style> | undefined, font: DefaultFont): CellStyle {
  const { numFmt, alignment, protection } = style ?? {};
  return {
    ...DEFAULT_STYLE,
    ...font,
    ...fontFrom(style?.font),
    numberFormat: numFmt || "General",
    fill: fillFrom(style?.fill),
    horizontal: alignment?.horizontal
      ? (HORIZONTAL[alignment.horizontal] ?? capitalized(alignment.horizontal))
      : "General",
    vertical: alignment?.vertical ? verticalFrom(alignment.vertical) : "Bottom",
    wrap: alignment?.wrapText === true,
    shrink: alignment?.shrinkToFit === true,
    indent: alignment?.indent ?? 0,
    rotation: alignment?.textRotation === "vertical" ? 180 : (alignment?.textRotation ?? 0),
    borders: bordersFrom(style?.border),
    locked: protection?.locked !== false,
    formulaHidden: protection?.hidden === true,
  };
}

function fontFrom(font: Partial<ExcelJS.Font> | undefined): Partial<CellStyle> {
  if (!font) return {};
  const { underline, vertAlign } = font;
  return {
    ...(font.name ? { fontName: font.name } : {}),
    ...(font.size ? { fontSize: font.size } : {}),
    bold: font.bold === true,
    italic: font.italic === true,
    strikethrough: font.strike === true,
    underline:
      underline === true ? "Single" : underline && underline !== "none" ? UNDERLINES[underline] : "None",
    script: vertAlign === "superscript" ? "super" : vertAlign === "subscript" ? "sub" : "none",
    fontColor: colorFrom(font.color as FileColor | undefined) ?? "#000000",
  };
}

function fillFrom(fill: ExcelJS.Fill | undefined): string | undefined {
  if (!fill || fill.type !== "pattern" || fill.pattern === "none") return undefined;
  return (
    colorFrom(fill.fgColor as FileColor | undefined) ?? (fill.pattern === "solid" ? "#FFFFFF" : undefined)
  );
}

function verticalFrom(vertical: string): string {
  return vertical === "middle" ? "Center" : capitalized(vertical);
}

function bordersFrom(borders: Partial<ExcelJS.Borders> | undefined): CellStyle["borders"] {
  const found: Partial<Record<BorderEdge, Border>> = {};
  for (const [side, edge] of Object.entries(EDGES) as Array<[keyof typeof EDGES, BorderEdge]>) {
    const border = borders?.[side];
    if (border?.style)
      found[edge] = {
        line: border.style as BorderLine,
        color: colorFrom(border.color as FileColor) ?? "#000000",
      };
  }
  const diagonal = borders?.diagonal;
  if (diagonal?.style) {
    const line: Border = {
      line: diagonal.style as BorderLine,
      color: colorFrom(diagonal.color as FileColor) ?? "#000000",
    };
    if (diagonal.down) found.diagonalDown = line;
    if (diagonal.up) found.diagonalUp = line;
  }
  return found;
}

/** The look as ExcelJS writes it. */
export function styleTo(style: CellStyle): Partial<ExcelJS.Style> {
  return {
    numFmt: style.numberFormat,
    font: fontTo(style),
    alignment: alignmentTo(style),
    border: bordersTo(style.borders),
    ...(style.fill
      ? { fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fill) } as ExcelJS.Fill }
      : {}),
    ...(style.locked && !style.formulaHidden
      ? {}
      : { protection: { locked: style.locked, hidden: style.formulaHidden } }),
  };
}

function fontTo(style: CellStyle): Partial<ExcelJS.Font> {
  const underline = Object.entries(UNDERLINES).find(([, name]) => name === style.underline)?.[0];
  return {
    name: style.fontName,
    size: style.fontSize,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strikethrough ? { strike: true } : {}),
    ...(underline ? { underline: underline as keyof typeof UNDERLINES } : {}),
    ...(style.script === "none" ? {} : { vertAlign: style.script === "sub" ? "subscript" : "superscript" }),
    ...(style.fontColor === "#000000" ? {} : { color: argb(style.fontColor) }),
  };
}

function alignmentTo(style: CellStyle): Partial<ExcelJS.Alignment> {
  const horizontal =
    style.horizontal === "CenterAcrossSelection" ? "centerContinuous" : uncapitalized(style.horizontal);
  const vertical = style.vertical === "Center" ? "middle" : uncapitalized(style.vertical);
  return {
    ...(horizontal === "general" ? {} : { horizontal: horizontal as ExcelJS.Alignment["horizontal"] }),
    ...(vertical === "bottom" ? {} : { vertical: vertical as ExcelJS.Alignment["vertical"] }),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.shrink ? { shrinkToFit: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
    ...(style.rotation ? { textRotation: style.rotation === 180 ? "vertical" : style.rotation } : {}),
  };
}

function bordersTo(borders: CellStyle["borders"]): Partial<ExcelJS.Borders> {
  const written: Partial<ExcelJS.Borders> = {};
  for (const [side, edge] of Object.entries(EDGES) as Array<[keyof typeof EDGES, BorderEdge]>) {
    const border = borders[edge];
    if (border) written[side] = { style: border.line, color: argb(border.color) };
  }
  const { diagonalDown, diagonalUp } = borders;
  const diagonal = diagonalDown ?? diagonalUp;
  if (diagonal) {
    const directions = { down: diagonalDown !== undefined, up: diagonalUp !== undefined };
    written.diagonal = { style: diagonal.line, color: argb(diagonal.color), ...directions };
  }
  return written;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function uncapitalized(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
