/** A part of how a made sheet looks that an Excel may refuse: what stands in its cells is the same without it. */
export type Look =
  | "font"
  | "numberFormats"
  | "merges"
  | "formats"
  | "borders"
  | "columnWidths"
  | "rowHeights"
  | "entryRules"
  | "dataBars"
  | "frozenRows"
  | "gridlines"
  | "paper"
  | "scale"
  | "printArea"
  | "pageBreaks"
  | "repeatedRows"
  | "pageNumbers";
