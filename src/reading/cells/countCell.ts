import type { CellRef } from "../../counting/cell";
import type { CountName, Finding } from "../../counting/finding";
import type { Count } from "../../counting/ballots";
import { countText } from "../../words/countText";
import { isBlank, printed, formattedCell, type Grid } from "./grid";
import { numberFormat } from "./numberFormat";
import { isCellError, type CellValue } from "./snapshot";

/** What a cell where a count is expected holds. */
export type ReadCount =
  | { readonly state: "count"; readonly count: Count }
  | { readonly state: "blank" | "invalid" | "error"; readonly found: string; readonly cell: CellRef };

/** Reads a count: a number, or text that is plainly one. What is doubtful is never guessed. */
export function readCount(grid: Grid, row: number, column: number): ReadCount {
  const { value, format, cell } = formattedCell(grid, row, column);
  if (isBlank(value)) return { state: "blank", found: "", cell };
  if (isCellError(value)) return { state: "error", found: value.error, cell };
  const count = typeof value === "string" ? countText(value) : numberCount(value, format);
  if (count) return { state: "count", count: { ...count, cell } };
  return { state: "invalid", found: printedAs(value, format), cell };
}

/** Whether a cell holds a number of ballots other than none: what makes a row a row of counts. */
export function holdsCount(value: CellValue): boolean {
  if (typeof value === "number") return value !== 0;
  if (typeof value !== "string") return false;
  return (countText(value)?.value ?? 0) > 0;
}

/** The finding of a count that could not be read. */
export function countFinding(
  name: string,
  count: CountName,
  read: Exclude<ReadCount, { state: "count" }>,
): Finding {
  const { cell, found } = read;
  switch (read.state) {
    case "blank":
      return { code: "countMissing", cells: [cell], details: { name, count } };
    case "error":
      return { code: "countIsError", cells: [cell], details: { name, count, found } };
    case "invalid":
      return { code: "countInvalid", cells: [cell], details: { name, count, found } };
  }
}

/** The notice that a count was read from text, or nothing; of counts with their shares one is said of the table. */
export function textNotice(name: string, count: CountName, read: Count, grid: Grid): Finding[] {
  if ((read.form !== "text" && read.form !== "dash") || read.beside) return [];
  const found = printed(grid.value(read.cell.row, read.cell.column));
  return [{ code: "countIsText", cells: [read.cell], details: { name, count, found, value: read.value } }];
}

/** Whole, not negative, and not shown as a percentage or a date. */
function numberCount(value: number | boolean, format: string) {
  if (typeof value === "boolean" || !Number.isSafeInteger(value) || value < 0) return undefined;
  const { kind } = numberFormat(format);
  if (kind === "date" || (kind === "percent" && value !== 0)) return undefined;
  return { form: "number" as const, value: value + 0 };
}

function printedAs(value: CellValue, format: string): string {
  const { kind } = numberFormat(format);
  if (typeof value !== "number") return printed(value);
  if (kind === "percent") return `${printed(Math.round(value * 1e6) / 1e4)}%`;
  return kind === "date" && value <= LAST_DAY ? printedDay(value) : printed(value);
}

/** 31/12/9999, the last that Excel shows. */
const LAST_DAY = 2_958_465;
const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** "18/01/2024": what Excel made of "18/1". */
export function printedDay(serial: number): string {
  return dayOf(serial).toLocaleDateString("en-GB", { timeZone: "UTC" });
}

/**
 * What a date was when it was typed as a fraction: "7/47" became the first of a month of a year, "7/12" a day of a month,
 * in whichever order. Of these the one whose second number is that of the ballots returned, where one is.
 */
export function typedDay(serial: number, format: string, returned: readonly number[]): string {
  const date = dayOf(serial);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear() % 100];
  const ofYear = day === 1 && (returned.includes(year) || !/d/i.test(format));
  if (ofYear) return `${month}/${String(year).padStart(2, "0")}`;
  return returned.includes(day) && !returned.includes(month) ? `${month}/${day}` : `${day}/${month}`;
}

function dayOf(serial: number): Date {
  return new Date((serial - SERIAL_OF_1970) * MILLISECONDS_A_DAY);
}
