import type { CellValue } from "../reading/cells/snapshot";
import { unescaped, type FileText } from "./texts";

/** What stands between the tags of a cell. */
export interface StoredCell {
  /** Its type as the file names it: "s" for a shared text, "n" for a number, … */
  readonly type: string;
  /** What stands in <v>; undefined where there is none. */
  readonly stored: string | undefined;
  /** What stands in <is>. */
  readonly inline: FileText;
  readonly isFormula: boolean;
}

export interface ReadValue {
  readonly value: CellValue;
  /** The text behind the value, where its letters have looks of their own. */
  readonly text?: FileText;
  /** A formula without a result: the program that wrote the file did not calculate. */
  readonly isUncalculated?: boolean;
}

/** What Excel shows where a result is not there yet; a blank cell or a 0 in its place would be read as one. */
const UNCALCULATED: ReadValue = { value: { error: "#GETTING_DATA" }, isUncalculated: true };

/** The value of a cell, as Excel gives it; undefined where the file is damaged. */
export function cellValue(cell: StoredCell, shared: readonly FileText[]): ReadValue | undefined {
  const { type, stored, inline, isFormula } = cell;
  if (type === "inlineStr") return { value: inline.text, text: inline };
  if (isFormula && (stored === undefined || (stored === "" && type !== "str"))) return UNCALCULATED;
  if (stored === undefined || stored === "") return { value: "" };
  switch (type) {
    case "s": {
      const text = /^\d+$/.test(stored) ? shared[Number(stored)] : undefined;
      return text && { value: text.text, text };
    }
    case "str":
      return { value: unescaped(stored) };
    case "b":
      return /^([01]|true|false)$/.test(stored) ? { value: stored === "1" || stored === "true" } : undefined;
    case "e":
      return { value: { error: stored } };
    case "d":
      return numberRead(serialOf(stored));
    case "n":
      return numberRead(NUMBER.test(stored) ? Number(stored) : NaN);
    default:
      return undefined;
  }
}

const NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;

function numberRead(value: number): ReadValue | undefined {
  return Number.isFinite(value) ? { value } : undefined;
}

const DAY = 86_400_000;
/** 1 January 1970 in days since 30 December 1899, from where Excel counts. */
const EPOCH = 25_569;

/** "2025-03-14T00:00:00" is 45730. */
function serialOf(date: string): number {
  const isComplete = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?Z?$/.test(date);
  return isComplete
    ? Date.parse(date.includes("T") && !date.endsWith("Z") ? `${date}Z` : date) / DAY + EPOCH
    : NaN;
}
