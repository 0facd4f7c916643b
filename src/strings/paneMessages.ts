import { formatCount } from "./numbers";
import type { PartToFillIn } from "./partToFillIn";
import { quoted } from "./quotation";

/** How a request ended, where it did not fail. */
export interface MessageStrings {
  readonly made: (people: number, cells: number) => string;
  readonly compared: string;
  /** What the form has places for and nobody has set. */
  readonly toFillIn: (parts: readonly PartToFillIn[]) => string;
  readonly howToPrint: (appendixSheet: string) => string;
  /** In front of their names. */
  readonly newSheets: (sheets: number) => string;
  readonly replaced: (sheets: number) => string;
  readonly kept: (sheets: number) => string;
  /** Sheets of an earlier time that were to go. */
  readonly left: (sheets: number) => string;
  readonly looksNotTaken: (sheet: string, looks: string) => string;
  readonly refused: (errors: number) => string;
  readonly refusedNoTable: string;
  readonly refusalSettled: string;
  readonly sampleInserted: (sheets: number) => string;
  readonly inputSheetMade: (sheet: string) => string;
  readonly acceptanceMade: string;
  readonly documentsMade: (cells: number) => string;
  readonly documentsLacking: string;
  readonly removed: (sheets: number) => string;
  readonly removedNothing: string;
  readonly categoryRemembered: (text: string, category: string) => string;
  readonly tableCategoryRemembered: (sheets: readonly string[], category: string) => string;
  readonly baseRemembered: (sheets: readonly string[], base: string) => string;
  readonly readAsWritten: (sheets: readonly string[]) => string;
  readonly tableNamed: (sheet: string, area: string) => string;
  readonly tablesNamed: (tables: number) => string;
  readonly tableForgotten: (sheet: string, area: string) => string;
  /** `people` are in it, or may be. */
  readonly leftOut: (what: string, people: number) => string;
  readonly countedAsRead: (what: string) => string;
  readonly answered: (what: string) => string;
  readonly takenBack: (what: string) => string;
}

export const VIETNAMESE_MESSAGES: MessageStrings = {
  made: (people, cells) =>
    `Đã tạo Phụ lục I: ${formatCount(people)} người, đối chiếu khớp ${formatCount(cells)} ô.`,
  compared: "Mỗi ô ghi ra đã được đọc lại và so với số đã tính.",
  toFillIn: (parts) =>
    `Chưa ghi ${parts.map((part) => PARTS_TO_FILL_IN[part]).join(", ")}: chỗ ấy còn để trống. Ghi ở Thiết lập của mục Văn bản rồi lập lại, hoặc ghi tay khi ký.`,
  howToPrint: (appendixSheet) =>
    `In hoặc lưu PDF: mở trang ${quoted(appendixSheet)}, nhấn Ctrl+P; khổ giấy và lề đã đặt sẵn.`,
  newSheets: (sheets) => `${formatCount(sheets)} trang mới`,
  replaced: (sheets) => `Đã gỡ ${formatCount(sheets)} trang lập trước, trang mới thay vào`,
  kept: (sheets) =>
    `Giữ nguyên ${formatCount(sheets)} trang vì đã được sửa, đi cùng trang đã sửa, hoặc không rõ lập ở tệp nào`,
  left: (sheets) =>
    `Excel chưa gỡ được ${formatCount(sheets)} trang lập trước; số liệu ở đó là của lần trước. Xóa tay, hoặc làm lại`,
  looksNotTaken: (sheet, looks) =>
    `Excel chưa nhận ở trang ${quoted(sheet)}: ${looks}. Số liệu vẫn đủ; xem lại và đặt tay trước khi in.`,
  refused: (errors) =>
    `Chưa lập Phụ lục I: còn ${formatCount(errors)} lỗi. Sửa các lỗi dưới đây rồi lập lại.`,
  refusedNoTable:
    "Chưa lập Phụ lục I: tệp này chưa có bảng kiểm phiếu nào. Mở tệp có bảng, hoặc tạo trang nhập liệu.",
  refusalSettled: "Đã hết lỗi: lập được Phụ lục I.",
  sampleInserted: (sheets) =>
    `Đã chèn dữ liệu mẫu vào ${formatCount(sheets)} trang. Xem xong thì bấm “Gỡ trang đã tạo”.`,
  acceptanceMade: "Đã mở trang “Kiểm tra cài đặt”: làm ba bước ghi trên trang.",
  inputSheetMade: (sheet) =>
    `Đã tạo trang ${quoted(sheet)}. Nhập họ tên và số phiếu vào đó, Tín Nhiệm tự đọc theo.`,
  documentsMade: (cells) => `Đã lập văn bản, đối chiếu khớp ${formatCount(cells)} ô.`,
  documentsLacking: "Chưa lập được: dưới đây ghi văn bản nào còn thiếu gì.",
  removed: (sheets) => `Đã gỡ ${formatCount(sheets)} trang`,
  removedNothing: "Không gỡ trang nào: không có trang nào do Tín Nhiệm tạo mà còn nguyên.",
  categoryRemembered: (text, category) => `Đã ghi nhớ ${quoted(text)} thuộc ${quoted(category)}.`,
  tableCategoryRemembered: (sheets, category) =>
    `Đã ghi nhớ: mọi người trong ${tablesOn(sheets)} thuộc ${quoted(category)}.`,
  baseRemembered: (sheets, base) => `Đã ghi nhớ: tỷ lệ trong ${tablesOn(sheets)} tính trên ${base}.`,
  readAsWritten: (sheets) => `Đã bỏ lựa chọn: ${tablesOn(sheets)} được đọc đúng như đã ghi.`,
  tableNamed: (sheet, area) => `Đã ghi nhớ bảng ở vùng ${area}, trang ${quoted(sheet)}.`,
  tablesNamed: (tables) => `Đã ghi nhớ ${formatCount(tables)} bảng có cùng tiêu đề, ở các trang`,
  tableForgotten: (sheet, area) => `Đã thôi dùng vùng ${area}, trang ${quoted(sheet)}.`,
  leftOut: (what, people) =>
    `Đã bỏ qua ${what}${people > 0 ? `: ${formatCount(people)} người không được tính` : ""}.`,
  countedAsRead: (what) => `Đã ghi nhớ: tính như đã đọc, dù có ${what}.`,
  answered: (what) => `Đã ghi nhớ: ${what}.`,
  takenBack: (what) => `Đã đọc lại ${what}.`,
};

const PARTS_TO_FILL_IN: Readonly<Record<PartToFillIn, string>> = {
  number: "số báo cáo",
  date: "ngày báo cáo",
  unit: "đơn vị báo cáo",
  name: "họ tên người ký",
};

/** The tables on these sheets: one by the name of its sheet, several by their number. */
function tablesOn(sheets: readonly string[]): string {
  const [only = ""] = sheets;
  return sheets.length === 1 ? `bảng ở trang ${quoted(only)}` : `${formatCount(sheets.length)} bảng`;
}
