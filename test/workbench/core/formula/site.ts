import { type Area, intersection, contains } from "../model/address";
import { type Sheet } from "../model/sheet";
import { type Parameters } from "./scan";
import { type CellValue, type Reference, Table, type Value, WRONG_VALUE } from "./value";

/** Where a formula stands and what it can see from there: the way an expression reads cells, names and custom functions. */
export interface Site {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Of the formula that is being evaluated (see Scanned). */
  readonly parameters: Parameters;
  /** Values of LET, by slot. */
  readonly variables: Value[];
  sheetNamed(name: string): Sheet | undefined;
  /** All sheets, from left to right. */
  readonly sheets: readonly Sheet[];
  read(sheet: Sheet, row: number, column: number): CellValue;
  /** The cells of a reference; of whole columns and rows as many as are in use anywhere in the workbook. */
  table(reference: Reference): Table;
  /** What a defined name stands for. */
  named(name: string, sheet?: string): Value;
  /** The result of a function of the add-in, or undefined if there is no such function. */
  custom(name: string, args: readonly Value[]): Value | undefined;
  /** Reads a formula written as text, as INDIRECT does. */
  evaluateText(formula: string): Value;
}

/** The one value of a value where one is expected: of several cells the one in the same row or column (Excel's "@"). */
export function single(site: Site, value: Value): CellValue {
  if (value instanceof Table) return value.at(0, 0);
  if (isPlain(value)) return value;
  if (!("area" in value)) return WRONG_VALUE;
  const { area, sheet } = value;
  if (value.isOneCell) return site.read(sheet, area.row, area.column);
  const cell = meetingCell(area, site.row, site.column);
  return cell ? site.read(sheet, cell.row, cell.column) : WRONG_VALUE;
}

function meetingCell(area: Area, row: number, column: number): Area | undefined {
  if (area.columns === 1) return intersection(area, { row, column: area.column, rows: 1, columns: 1 });
  if (area.rows === 1) return intersection(area, { row: area.row, column, rows: 1, columns: 1 });
  return contains(area, row, column) ? { row, column, rows: 1, columns: 1 } : undefined;
}

export function isPlain(value: Value): value is CellValue {
  return typeof value !== "object" || value === null || "code" in value;
}

/** One value or a table of them: references are read. A union has no value of its own. */
export function read(site: Site, value: Value): CellValue | Table {
  if (isPlain(value)) return value;
  if (value instanceof Table) return value;
  if (!("area" in value)) return WRONG_VALUE;
  if (value.isOneCell) return site.read(value.sheet, value.area.row, value.area.column);
  return site.table(value);
}
