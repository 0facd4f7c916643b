import { formatCount } from "./numbers";
import { quoted } from "./quotation";

/** "Vì sao?": the frame around an explanation; what it says comes with the figure. */
export interface ExplanationStrings {
  readonly ballotsOf: (numerator: number, denominator: number) => string;
  readonly peopleOf: (numerator: number, denominator: number) => string;
  readonly rules: string;
  readonly people: (count: number) => string;
  readonly sideBases: string;
  readonly onBase: (names: string, value: number, inUse: boolean) => string;
  readonly otherLevel: string;
  readonly source: string;
  readonly goToCell: (address: string, sheet: string) => string;
  /** Where a row that stands on a sheet of merged ones was read: file, sheet, cell. */
  readonly mergedFrom: (place: string) => string;
  readonly goToPerson: (name: string, address: string, sheet: string) => string;
  readonly search: string;
  readonly level: string;
  readonly allLevels: string;
  readonly found: (people: number, of: number) => string;
  readonly copyPeople: (people: number) => string;
  readonly tableCopied: string;
  readonly tableNotCopied: string;
  readonly askSelected: string;
  readonly noFigure: (address: string, sheet: string) => string;
}

export const VIETNAMESE_EXPLANATION: ExplanationStrings = {
  ballotsOf: (numerator, denominator) => `${formatCount(numerator)} trên ${formatCount(denominator)} phiếu`,
  peopleOf: (numerator, denominator) => `${formatCount(numerator)} trên ${formatCount(denominator)} người`,
  rules: "Cách tính",
  people: (count) => `${formatCount(count)} người được tính`,
  sideBases: "Theo từng mẫu số có trên trang",
  onBase: (names, value, inUse) => `${formatCount(value)}: ${names}${inUse ? " (đang dùng)" : ""}`,
  otherLevel: "mức khác",
  source: "Nguồn",
  goToCell: (address, sheet) => `Đi tới ô ${address}, trang ${quoted(sheet)}`,
  mergedFrom: (place) => `Hàng này ghép từ tệp: ${place}`,
  goToPerson: (name, address, sheet) => `${name}: đi tới ô ${address}, trang ${quoted(sheet)}`,
  search: "Tìm theo tên, chức vụ, đơn vị",
  level: "Mức",
  allLevels: "Mọi mức",
  found: (people, of) => `Thấy ${formatCount(people)} trong ${formatCount(of)} người.`,
  copyPeople: (people) => `Chép danh sách ${formatCount(people)} người`,
  tableCopied: "Đã chép. Sang Word hoặc Excel, nhấn Ctrl+V để dán.",
  tableNotCopied: "Máy này không cho chép tự động. Xem danh sách ở trang Kết quả tín nhiệm.",
  askSelected: "Vì sao? (ô đang chọn)",
  noFigure: (address, sheet) =>
    `Ô ${address}, trang ${quoted(sheet)} không phải ô số liệu ở trang vừa lập còn đúng. Chọn một ô số ở “Phụ lục I” hoặc “Kết quả tín nhiệm” rồi bấm lại.`,
};
