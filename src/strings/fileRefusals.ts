import type { FileRefusal } from "./fileRefusal";
import type { Language } from "./language";
import { quoted } from "./quotation";

type Sentences = {
  readonly [Code in FileRefusal["code"]]: (refusal: FileRefusal & { readonly code: Code }) => string;
};

/** What is said behind the name of the file, for each reason. Exported so that both languages can be compared. */
export const FILE_REFUSALS: Readonly<Record<Language, Sentences>> = {
  vi: {
    notGiven: () => "không mở được: tệp đã bị chuyển, bị xóa hoặc chưa tải về máy; hãy chọn lại tệp.",
    empty: () => "là tệp rỗng; đề nghị đơn vị gửi lại.",
    needsPassword: () =>
      "có mật khẩu; mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu rồi chọn lại.",
    oldFormat: () =>
      "là tệp Excel đời cũ (.xls); mở bằng Excel, chọn Lưu thành → Sổ làm việc Excel (.xlsx), rồi chọn tệp mới.",
    notWorkbook: () =>
      "không phải tệp Excel .xlsx hay .xlsm; mở bằng Excel, chọn Lưu thành → Sổ làm việc Excel (.xlsx), rồi chọn tệp mới.",
    noWorksheets: () => "không có trang tính nào; đề nghị đơn vị gửi lại.",
    unpacksTooLarge: () =>
      "bung ra quá lớn so với một tệp kiểm phiếu nên không được mở; đề nghị đơn vị gửi lại.",
    documentType: () =>
      "chứa khai báo lạ (DTD) mà tệp Excel không bao giờ có nên không được mở; đề nghị đơn vị gửi lại.",
    fileTooLarge: ({ most }) =>
      `lớn hơn ${most / 1_000_000} MB; chép riêng các bảng kiểm phiếu sang một tệp mới rồi chọn tệp đó.`,
    tooManyCells: ({ sheet, cell }) =>
      `có trang ${quoted(sheet)} trải quá rộng (tới ô ${cell}); xóa các dòng, cột thừa phía dưới và bên phải bảng, lưu rồi chọn lại.`,
    tooManyMerges: ({ sheet }) =>
      `có trang ${quoted(sheet)} gộp quá nhiều ô; bỏ gộp ô ngoài bảng, lưu rồi chọn lại.`,
    broken: () => "bị hỏng nên không đọc được; mở và lưu lại bằng Excel, hoặc đề nghị đơn vị gửi lại.",
  },
  en: {
    notGiven: () => "could not be opened: it was moved, deleted or not downloaded yet; choose it again.",
    empty: () => "is empty; ask the unit to send it again.",
    needsPassword: () =>
      "has a password; open it in Excel, remove it (File → Info → Protect Workbook), save and choose it again.",
    oldFormat: () =>
      "is an old Excel file (.xls); open it in Excel, choose Save As → Excel Workbook (.xlsx) and choose the new file.",
    notWorkbook: () =>
      "is not an Excel file (.xlsx or .xlsm); open it in Excel, choose Save As → Excel Workbook (.xlsx) and choose the new file.",
    noWorksheets: () => "has no worksheet; ask the unit to send it again.",
    unpacksTooLarge: () =>
      "unpacks to far more than a file of votes, so it was not opened; ask the unit to send it again.",
    documentType: () =>
      "holds a declaration (DTD) that no Excel file has, so it was not opened; ask the unit to send it again.",
    fileTooLarge: ({ most }) =>
      `is larger than ${most / 1_000_000} MB; copy the vote tables to a new file and choose that.`,
    tooManyCells: ({ sheet, cell }) =>
      `has a sheet ${quoted(sheet)} that reaches too far (to ${cell}); delete the spare rows and columns below and beside the table, save and choose it again.`,
    tooManyMerges: ({ sheet }) =>
      `has too many merged cells on the sheet ${quoted(sheet)}; unmerge what is outside the table, save and choose it again.`,
    broken: () =>
      "is damaged and cannot be read; open and save it in Excel, or ask the unit to send it again.",
  },
};

/** One plain sentence that names the file: “Xã Lộc An.xls” là tệp Excel đời cũ (.xls); … */
export function fileRefusalSentence(file: string, refusal: FileRefusal, language: Language): string {
  const sentence = FILE_REFUSALS[language][refusal.code] as (refusal: FileRefusal) => string;
  return `${quoted(file)} ${sentence(refusal)}`;
}
