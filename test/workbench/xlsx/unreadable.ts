export type UnreadableReason =
  "missing" | "empty" | "encrypted" | "old-format" | "not-xlsx" | "too-large" | "broken";

const MESSAGES: Readonly<Record<UnreadableReason, string>> = {
  missing: "There is no such file.",
  empty: "The file is empty.",
  encrypted: "The workbook is encrypted or protected by a password to open.",
  "old-format": "The file is an old Excel workbook (.xls), not an .xlsx.",
  "not-xlsx": "The file is not an Excel workbook (.xlsx).",
  "too-large": "The workbook is larger than any of votes, or reaches too far.",
  broken: "The workbook is damaged and cannot be read.",
};

/** The one error of opening a workbook: nothing was opened. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly reason: UnreadableReason,
    /** What was found, for the developer; never a stack. */
    readonly detail = "",
  ) {
    super(MESSAGES[reason]);
    this.name = "UnreadableWorkbook";
  }
}
