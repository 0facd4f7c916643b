import type { FailureMessage } from "./failures";
import type { Language } from "./language";

/*
 * What is said when a part of the add-in that is loaded later does not arrive. By itself, because it must be there when
 * nothing else is.
 */

export const MISSING_PART: Readonly<Record<Language, FailureMessage & { readonly tryAgain: string }>> = {
  vi: {
    sentence: "Một phần của Tín Nhiệm chưa tải về được nên chưa làm được việc này.",
    nextStep:
      "Kiểm tra mạng rồi thử lại. Nếu vẫn vậy thì lưu tệp, đóng rồi mở lại Excel, vì có thể Tín Nhiệm vừa được cập nhật.",
    tryAgain: "Thử lại",
  },
  en: {
    sentence: "A part of Tín Nhiệm did not arrive, so this could not be done.",
    nextStep:
      "Check the network and try again. If it still does not arrive, save, close and reopen Excel: Tín Nhiệm may just have been updated.",
    tryAgain: "Try again",
  },
};

/** Shown with a formula's #N/A; Vietnamese only, like the other reasons of formulas. */
export const ARITHMETIC_MISSING =
  "Phần tính toán của Tín Nhiệm chưa tải về được. Kiểm tra mạng rồi nhấn Ctrl+Alt+F9 để tính lại.";
