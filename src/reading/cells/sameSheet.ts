import { endsStage, type Staged } from "../../turns/staged";
import { isCellError, type CellValue, type SheetSnapshot } from "./snapshot";

/** Whether two snapshots tell the same of a sheet, in every cell. */
export function* isSameSheet(one: SheetSnapshot, other: SheetSnapshot): Staged<boolean> {
  if (one.name !== other.name || one.row !== other.row || one.column !== other.column) return false;
  if (one.values.length !== other.values.length) return false;
  for (const [index, values] of one.values.entries()) {
    if (endsStage(index)) yield;
    if (!isSameRow(values, other.values[index] ?? [])) return false;
    if (!isSameRow(one.numberFormats[index] ?? [], other.numberFormats[index] ?? [])) return false;
  }
  return looksOf(one) === looksOf(other);
}

function isSameRow(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  return one.length === other.length && one.every((value, index) => isSame(value, other[index] ?? ""));
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (!isCellError(one)) return one === other;
  return isCellError(other) && one.error === other.error;
}

/** What else of it is read: what is merged, hidden and struck through. */
function looksOf({ merges, hiddenRows, struck = [] }: SheetSnapshot): string {
  return JSON.stringify([merges, [...hiddenRows], struck]);
}
