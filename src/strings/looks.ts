import { english, type Language } from "./language";
import type { Look } from "./look";

/** What the looks of a sheet are called, as they stand in a list. */
export type LookNames = Readonly<Record<Look, string>>;

const VIETNAMESE_LOOKS: LookNames = {
  font: "phông chữ",
  numberFormats: "dạng số",
  merges: "gộp ô",
  formats: "kiểu chữ, canh lề ô",
  borders: "đường kẻ",
  columnWidths: "độ rộng cột",
  rowHeights: "chiều cao dòng",
  entryRules: "giới hạn khi nhập",
  dataBars: "thanh tỷ lệ",
  charts: "biểu đồ",
  frozenRows: "cố định dòng tiêu đề",
  gridlines: "ẩn đường lưới",
  paper: "khổ giấy, hướng giấy, lề",
  scale: "tỷ lệ in",
  printArea: "vùng in",
  pageBreaks: "ngắt trang",
  repeatedRows: "lặp dòng tiêu đề khi in",
  pageNumbers: "số trang",
};

export function lookNames(language: Language): LookNames {
  return language === "vi" ? VIETNAMESE_LOOKS : english().looks;
}
