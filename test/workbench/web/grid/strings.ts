import { type Locale } from "../../core/model/numberText";

/** What the grid itself says; the component behind it brings its own texts. */
export interface GridStrings {
  readonly close: string;
  readonly malformedFormula: string;
  readonly tooLong: string;
  readonly protectedSheet: string;
  readonly nameExists: string;
  readonly badName: string;
  readonly refused: string;
}

const VI: GridStrings = {
  close: "Đóng",
  malformedFormula:
    "Công thức này chưa đúng, xin xem lại dấu ngoặc và dấu phân cách. Nếu đây không phải là công thức, hãy gõ dấu nháy đơn (') ở đầu ô.",
  tooLong: "Nội dung quá dài: một ô chứa nhiều nhất 32.767 ký tự, một công thức nhiều nhất 8.192 ký tự.",
  protectedSheet: "Ô này nằm trong trang tính đang được bảo vệ. Hãy bỏ bảo vệ trang tính trước khi sửa.",
  nameExists: "Tên này đã có rồi. Hãy chọn tên khác.",
  badName: "Không dùng được tên này. Tên trang tính dài từ 1 đến 31 ký tự, không có các ký tự \\ / ? * [ ] :",
  refused: "Không thực hiện được thao tác này.",
};

const EN: GridStrings = {
  close: "Close",
  malformedFormula:
    "There is a problem with this formula: check its brackets and separators. If it is not meant as a formula, type an apostrophe (') first.",
  tooLong: "The content is too long: a cell holds at most 32,767 characters, a formula at most 8,192.",
  protectedSheet: "This cell is on a protected sheet. Unprotect the sheet before changing it.",
  nameExists: "This name is taken. Choose another one.",
  badName: "This name cannot be used. A sheet name has 1 to 31 characters and none of \\ / ? * [ ] :",
  refused: "This could not be done.",
};

export function gridStrings(locale: Locale): GridStrings {
  return locale === "vi-VN" ? VI : EN;
}
