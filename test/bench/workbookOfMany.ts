import ExcelJS from "exceljs";
import type { SheetSnapshot } from "../../src/reading/cells/snapshot";

/** How many people stand on how many sheets of a workbook, as in "20000/3000"; one sheet where that is not said. */
export interface Size {
  readonly people: number;
  readonly sheets: number;
}

/** A sheet without a cell, for what is written bare: an added one would be looked at by the add-in. */
export const EMPTY_SHEETS = ["Trống 1", "Trống 2"];

export const COLUMNS = ["STT", "Họ và tên", "Chức vụ", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"];
/** The row and column, counted from 0, of the first person's highest count. */
export const FIRST_COUNT = { row: 3, column: 3 };

type Row = readonly (string | number)[];

export function sizeOf(asked: string): Size {
  const [people = 0, sheets = 1] = asked.split("/").map(Number);
  return { people, sheets };
}

export function nameOfSheet(index: number): string {
  return `Xã ${numberOf(index)}`;
}

/** Of five digits: "Xã 2018" and "Xã 2023" would be two votes of one commune. */
function numberOf(index: number): number {
  return 10_001 + index;
}

/** The committees of communes: 31 ballots returned, counts that differ from person to person. */
function rowsOf({ people, sheets }: Size, index: number): readonly Row[] {
  const first = Math.floor((people * index) / sheets);
  const end = Math.floor((people * (index + 1)) / sheets);
  return [
    [`Ban Thường vụ Đảng ủy xã Số ${numberOf(index)}`],
    ["Số phiếu phát ra: 31, thu về: 31"],
    COLUMNS,
    ...Array.from({ length: end - first }, (_, at) => {
      const person = first + at;
      const high = 10 + (person % 20);
      return [at + 1, `Cán bộ ${person + 1}`, "Ủy viên", high, 30 - high, person % 2];
    }),
  ];
}

/** The bytes of the workbook. */
export async function fileOf(size: Size): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (let index = 0; index < size.sheets; index++)
    workbook.addWorksheet(nameOfSheet(index)).addRows(rowsOf(size, index).map((row) => [...row]));
  for (const name of EMPTY_SHEETS) workbook.addWorksheet(name);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The same as it is read. */
export function snapshotsOf(size: Size): readonly SheetSnapshot[] {
  return Array.from({ length: size.sheets }, (_, index) => {
    const values = rowsOf(size, index).map((row) => COLUMNS.map((_column, at) => row[at] ?? ""));
    return {
      name: nameOfSheet(index),
      row: 0,
      column: 0,
      values,
      numberFormats: values.map((row) => row.map(() => "General")),
      merges: [],
      hiddenRows: new Set<number>(),
    };
  });
}
