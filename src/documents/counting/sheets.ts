import type { ListSheets } from "../document";
import { planCountingSheets } from "./sheet";

export const COUNTING_SHEETS: ListSheets = {
  words: {
    vi: {
      name: "Kiểm phiếu trên máy",
      what: "Hai trang ghi từng lá phiếu, trang đối chiếu chỗ khác và trang tổng hợp tự tính.",
    },
    en: {
      name: "Kiểm phiếu (count in Excel)",
      what: "Two sheets to type each ballot into, one of what differs, and one of totals by formula.",
    },
  },
  plan: planCountingSheets,
};
