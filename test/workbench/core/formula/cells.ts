import { type Area, intersection } from "../model/address";
import { type Content, FORCED_TEXT, type Scalar, TEXT, contentOf, isErrorText } from "../model/content";
import { type Sheet } from "../model/sheet";
import { type CellValue, CellError, NOT_A_NUMBER, Table, WRONG_VALUE } from "./value";

/** The way between what cells hold and what formulas calculate with. */

const LONGEST_TEXT = 32_767;
const errors = new Map<Scalar, CellError>();

export function valueIn(content: Content | undefined): CellValue {
  if (content === undefined) return null;
  const { v, t } = content;
  if (t !== TEXT || typeof v !== "string" || v.charCodeAt(0) !== 0x23 || !isErrorText(v)) return v;
  const error = errors.get(v) ?? new CellError(v);
  errors.set(v, error);
  return error;
}

/** What a cell holds of a result; an empty cell taken over shows 0. */
export function resultOf(value: CellValue): Content {
  if (value === null) return contentOf(0);
  if (value instanceof CellError) {
    const content = contentOf(value.code);
    return value.message ? { ...content, problem: value.message } : content;
  }
  if (typeof value === "number")
    return Number.isFinite(value) ? contentOf(value) : contentOf(NOT_A_NUMBER.code);
  if (typeof value === "string" && value.length > LONGEST_TEXT) return contentOf(WRONG_VALUE.code);
  // A text that only looks like an error.
  return isErrorText(value) ? { v: value, t: FORCED_TEXT } : contentOf(value);
}

/** An area as it is now. */
export function tableIn(sheet: Sheet, area: Area): Table {
  const { row, column, rows, columns } = area;
  const cells = new Array<CellValue>(rows * columns).fill(null);
  const put = (content: Content, r: number, c: number) => {
    cells[(r - row) * columns + c - column] = valueIn(content);
  };
  sheet.spilled.forEachIn(area, put);
  sheet.contents.forEachIn(area, put);
  return new Table(rows, columns, cells);
}

/** Whether something stands in the way of an array that starts in the first cell. */
export function isOccupied(sheet: Sheet, area: Area): boolean {
  let isOccupied = sheet.merges.some((merge) => intersection(merge, area));
  sheet.spilled.forEachIn(area, () => (isOccupied = true));
  sheet.contents.forEachIn(area, (_content, row, column) => {
    if (row !== area.row || column !== area.column) isOccupied = true;
  });
  return isOccupied;
}

export function sameArea(a: Area | undefined, b: Area): boolean {
  return a?.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
