/** Why a chosen file was not read; fileRefusals.ts has the sentence of each. */
export type FileRefusal =
  | { readonly code: PlainRefusal }
  /** More than the size stated, in bytes. */
  | { readonly code: "fileTooLarge"; readonly most: number }
  | { readonly code: "tooManyCells"; readonly sheet: string; readonly cell: string }
  | { readonly code: "tooManyMerges"; readonly sheet: string }
  /** What is damaged, for the person who is asked for help: a part of the file or a cell, never what stands in it. */
  | { readonly code: "broken"; readonly detail: string };

export type PlainRefusal =
  /** The platform did not hand the bytes out: moved, no permission, not downloaded yet. */
  | "notGiven"
  | "empty"
  | "needsPassword"
  /** Excel 97–2003 (.xls). */
  | "oldFormat"
  | "notWorkbook"
  | "noWorksheets"
  /** Its parts would unpack to more than any office's workbook: a zip bomb, or nearly. */
  | "unpacksTooLarge"
  /** A document type, by which a part could ask for other files. */
  | "documentType";
