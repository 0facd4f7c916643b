import { type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import { type Sheet } from "../../core/model/sheet";

/** The cells of a sheet as the component asks for them, [row][column]: read from the book each time, never copied. */
export function cellsOf(sheet: Sheet): IObjectMatrixPrimitiveType<ICellData> {
  return readOnly(
    (row) => rowOf(sheet, row),
    () => sheet.contents.extent.rows,
  );
}

function rowOf(sheet: Sheet, row: number): Record<number, ICellData> {
  return readOnly(
    (column) => cellOf(sheet, row, column),
    () => sheet.contents.extent.columns,
  );
}

function cellOf(sheet: Sheet, row: number, column: number): ICellData | undefined {
  const content = sheet.contentAt(row, column);
  return content && { v: content.v, t: content.t, ...(content.f === undefined ? {} : { f: content.f }) };
}

/** An object with a member for each number below a limit. What is written into it is lost: only the book changes cells. */
function readOnly<T>(member: (index: number) => T | undefined, limit: () => number): Record<number, T> {
  const index = (key: string | symbol) => (typeof key === "string" ? Number(key) : NaN);
  const at = (key: string | symbol) => {
    const number = index(key);
    return Number.isInteger(number) ? member(number) : undefined;
  };
  return new Proxy<Record<number, T>>(
    {},
    {
      get: (_target, key) => at(key),
      has: (_target, key) => at(key) !== undefined,
      ownKeys: () => Array.from({ length: limit() }, (_, number) => String(number)),
      getOwnPropertyDescriptor: (_target, key) => {
        const value = at(key);
        return value === undefined ? undefined : { value, enumerable: true, configurable: true };
      },
      set: () => true,
      deleteProperty: () => true,
    },
  );
}
