import type { Language } from "./language";
import { quoted } from "./quotation";

/** What stands around the list of what a unit is to mend. */
export interface ReturnStrings {
  readonly to: (unit: string) => string;
  readonly at: (file: string, sheet: string, cell: string) => string;
  readonly sendAgain: string;
}

const STRINGS: Readonly<Record<Language, ReturnStrings>> = {
  vi: {
    to: (unit) => `Gửi ${unit}: số liệu lấy phiếu tín nhiệm của đơn vị còn các chỗ sau.`,
    at: (file, sheet, cell) => `Tệp ${quoted(file)}, trang ${quoted(sheet)}, ô ${cell}:`,
    sendAgain: "Đề nghị đơn vị kiểm tra, sửa và gửi lại tệp (.xlsx).",
  },
  en: {
    to: (unit) => `To ${unit}: the following is to be mended in the unit's figures of the confidence vote.`,
    at: (file, sheet, cell) => `File ${quoted(file)}, sheet ${quoted(sheet)}, cell ${cell}:`,
    sendAgain: "Please check, mend and send the file (.xlsx) again.",
  },
};

export function returnStrings(language: Language): ReturnStrings {
  return STRINGS[language];
}
