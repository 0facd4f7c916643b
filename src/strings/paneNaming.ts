import { formatCount } from "./numbers";
import { quoted } from "./quotation";

/** Naming the columns of selected cells. */
export interface NamingStrings {
  readonly title: (area: string, sheet: string) => string;
  readonly how: string;
  readonly column: (letter: string) => string;
  readonly nothing: string;
  readonly empty: string;
  readonly headings: string;
  readonly missing: (columns: readonly string[]) => string;
  readonly twice: (columns: readonly string[]) => string;
  readonly done: string;
  readonly cancel: string;
  /** So many other tables that could not be read have the same headings. */
  readonly alike: (tables: number) => string;
  /** `tables` with this one. */
  readonly doneAlike: (tables: number) => string;
  readonly doneOnly: string;
}

export const VIETNAMESE_NAMING: NamingStrings = {
  title: (area, sheet) => `Đặt tên cột cho vùng ${area}, trang ${quoted(sheet)}`,
  how: "Cho biết mỗi cột ghi gì. Bắt buộc có cột Họ và tên và ba cột số phiếu.",
  column: (letter) => `Cột ${letter}`,
  nothing: "Không dùng",
  empty: "cột trống",
  headings: "Số dòng tiêu đề ở đầu vùng",
  missing: (columns) => `Còn thiếu cột: ${columns.join(", ")}.`,
  twice: (columns) => `Mỗi loại chỉ một cột: ${columns.join(", ")} đang được chọn hai lần.`,
  done: "Đọc bảng này",
  cancel: "Hủy",
  alike: (tables) => `${formatCount(tables)} bảng khác chưa đọc được có cùng tiêu đề`,
  doneAlike: (tables) => `Đọc cả ${formatCount(tables)} bảng`,
  doneOnly: "Chỉ đọc bảng này",
};
