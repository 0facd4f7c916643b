import ExcelJS from "exceljs";

/** A formula without "="; what stands beside it as its result is what a file says it showed last. */
export type CellEntry =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly result?: string | number | boolean };

/** The bytes of an .xlsx with these sheets, given row by row from A1; null is an empty cell. */
export async function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly CellEntry[])[]>>,
  prepare: (workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  prepare(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A vote table of a district's standing committee: 19 ballots returned, rows of name, high, confident, low. */
export function districtTable(
  ...people: readonly (readonly CellEntry[])[]
): readonly (readonly CellEntry[])[] {
  return [
    ["Ban Thường vụ Huyện ủy"],
    ["Số phiếu phát ra: 20, thu về: 19"],
    ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp", "Xử lý"],
    ...people,
  ];
}
