import type { Language } from "./language";

/** What is said while Excel has not said that it is there. By itself: no language is known or loaded yet. */
export const EXCEL_SILENT: Readonly<
  Record<Language, { readonly sentence: string; readonly reload: string }>
> = {
  vi: {
    sentence:
      "Excel chưa trả lời Tín Nhiệm. Bấm “Tải lại”; nếu vẫn vậy, đóng Excel rồi mở lại. Tín Nhiệm cần Excel 2021 trở lên hoặc Microsoft 365.",
    reload: "Tải lại",
  },
  en: {
    sentence:
      "Excel does not answer Tín Nhiệm. Press “Reload”; if that does not help, close Excel and open it again. Tín Nhiệm needs Excel 2021 or later, or Microsoft 365.",
    reload: "Reload",
  },
};
