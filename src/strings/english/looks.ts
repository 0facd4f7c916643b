import type { LookNames } from "../looks";

export const ENGLISH_LOOKS: LookNames = {
  font: "font",
  numberFormats: "number formats",
  merges: "merged cells",
  formats: "letters and alignment",
  borders: "borders",
  columnWidths: "column widths",
  rowHeights: "row heights",
  entryRules: "limits on entries",
  dataBars: "bars of the shares",
  charts: "charts",
  frozenRows: "frozen heading rows",
  gridlines: "hidden gridlines",
  paper: "paper, orientation, margins",
  scale: "print scale",
  printArea: "print area",
  pageBreaks: "page breaks",
  repeatedRows: "heading rows repeated in print",
  pageNumbers: "page numbers",
};
