import type { Failure, FailureCode } from "./failure";
import type { Language } from "./language";

/** What happened, and what the clerk can do about it. */
export interface FailureMessage {
  readonly sentence: string;
  readonly nextStep: string;
}

/** Exported so that both languages can be compared for completeness. */
export const FAILURE_MESSAGES: Readonly<Record<Language, Readonly<Record<FailureCode, FailureMessage>>>> = {
  vi: {
    cellBeingEdited: {
      sentence: "Excel đang chờ nhập xong một ô nên chưa làm được việc này.",
      nextStep: "Nhấn Enter (hoặc Esc) trên trang tính để kết thúc việc nhập, rồi thử lại.",
    },
    workbookProtected: {
      sentence: "Cấu trúc của tệp đang được bảo vệ nên không thêm, bớt trang được.",
      nextStep: "Vào thẻ Xem lại, bỏ Bảo vệ sổ làm việc, rồi thử lại.",
    },
    readOnly: {
      sentence: "Tệp đang ở chế độ chỉ đọc hoặc Excel không cho sửa nên không ghi được gì vào tệp.",
      nextStep: "Bấm Cho phép Chỉnh sửa trên thanh vàng (nếu có), hoặc lưu thành một bản khác, rồi thử lại.",
    },
    otherWorkbook: {
      sentence: "Một tệp Excel khác đang ở phía trước nên chưa làm được việc này.",
      nextStep: "Bấm vào cửa sổ của tệp này, rồi thử lại.",
    },
    refused: {
      sentence: "Excel không nhận việc này vào lúc này nên chưa làm xong.",
      nextStep:
        "Bấm vào cửa sổ của tệp này. Nếu đang chọn nhiều trang (thanh tiêu đề có chữ [Nhóm]), bấm vào một trang; nếu đang đổi tên trang, nhấn Enter. Rồi thử lại. Vẫn chưa được thì lưu tệp, đóng và mở lại Excel.",
    },
    tooLarge: {
      sentence: "Dữ liệu lớn hơn mức Excel cho phép xử lý trong một lần.",
      nextStep: "Chép riêng các bảng kiểm phiếu sang một tệp mới rồi thử lại ở tệp đó.",
    },
    excelTooOld: {
      sentence: "Phiên bản Excel này chưa đủ chức năng để chạy Tín Nhiệm.",
      nextStep:
        "Dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Nếu cần, đề nghị bộ phận công nghệ thông tin hỗ trợ.",
    },
    busy: {
      sentence: "Excel đang bận nên chưa làm được việc này.",
      nextStep: "Đóng hộp thoại đang mở (nếu có), đợi giây lát rồi thử lại.",
    },
    leftHalfMade: {
      sentence:
        "Excel dừng giữa chừng và không trả lại như cũ được, nên có thể còn trang làm dở; không dùng số liệu ở các trang này.",
      nextStep: "Xóa các trang nêu dưới đây, rồi làm lại.",
    },
    stopped: {
      sentence: "Đã dừng theo yêu cầu; chưa có gì được ghi vào tệp.",
      nextStep: "Bấm lại nút khi muốn làm tiếp.",
    },
    selectionSplit: {
      sentence: "Vùng đang chọn gồm nhiều mảng rời nhau nên chưa dùng được.",
      nextStep: "Chọn một vùng ô liền nhau, từ người đầu đến người cuối của bảng, rồi bấm lại.",
    },
    selectionEmpty: {
      sentence: "Vùng đang chọn không có ô nào có chữ hay số.",
      nextStep: "Chọn các ô của bảng kiểm phiếu trên trang tính, rồi bấm lại.",
    },
    compareFailed: {
      sentence: "Số liệu đọc lại từ trang vừa lập không khớp với kết quả đã tính nên không giữ trang đó.",
      nextStep:
        "Kiểm tra xem có người khác đang sửa cùng tệp không, rồi lập lại. Nếu còn thấy trang vừa lập thì không sử dụng.",
    },
    unexpected: {
      sentence: "Có lỗi ngoài dự kiến nên việc này chưa hoàn thành.",
      nextStep:
        "Thử lại một lần. Nếu vẫn lỗi, lưu tệp, đóng rồi mở lại Excel; vẫn chưa được thì báo bộ phận công nghệ thông tin.",
    },
  },
  en: {
    cellBeingEdited: {
      sentence: "Excel is waiting for a cell to be finished, so this could not be done.",
      nextStep: "Press Enter (or Esc) on the sheet to finish the cell, then try again.",
    },
    workbookProtected: {
      sentence: "The structure of the workbook is protected, so sheets cannot be added or removed.",
      nextStep: "On the Review tab, turn off Protect Workbook, then try again.",
    },
    readOnly: {
      sentence:
        "The workbook is read-only, or Excel does not let it be changed, so nothing could be written.",
      nextStep: "Press Enable Editing on the yellow bar (if there is one), or save a copy, then try again.",
    },
    otherWorkbook: {
      sentence: "Another workbook is in front, so this could not be done.",
      nextStep: "Click the window of this workbook, then try again.",
    },
    refused: {
      sentence: "Excel does not take this just now, so it was not finished.",
      nextStep:
        "Click the window of this workbook. If several sheets are selected (the title bar says [Group]), click one of them; if a sheet is being renamed, press Enter. Then try again. If it still fails, save, close and reopen Excel.",
    },
    tooLarge: {
      sentence: "There is more data than Excel lets an add-in handle at once.",
      nextStep: "Copy the vote tables to a new workbook and try again there.",
    },
    excelTooOld: {
      sentence: "This version of Excel lacks what Tín Nhiệm needs.",
      nextStep:
        "Use Excel 2021 or later, Microsoft 365 or Excel on the web. Ask your IT department if you need help.",
    },
    busy: {
      sentence: "Excel is busy, so this could not be done.",
      nextStep: "Close any open dialog, wait a moment and try again.",
    },
    leftHalfMade: {
      sentence:
        "Excel stopped half way and could not undo what was begun, so half-made sheets may be left; do not use their figures.",
      nextStep: "Delete the sheets named below, then try again.",
    },
    stopped: {
      sentence: "Stopped as you asked; nothing has been written to the workbook.",
      nextStep: "Press the button again whenever you want to go on.",
    },
    selectionSplit: {
      sentence: "The selection consists of several areas, so it cannot be used.",
      nextStep: "Select one block of cells, from the first person of the table to the last, and try again.",
    },
    selectionEmpty: {
      sentence: "There is nothing in the selected cells.",
      nextStep: "Select the cells of the vote table on its sheet, and try again.",
    },
    compareFailed: {
      sentence: "The figures read back from the new sheet differ from what was computed, so it was not kept.",
      nextStep:
        "Check whether somebody else is editing this workbook, then build it again. If the new sheet is still there, do not use it.",
    },
    unexpected: {
      sentence: "Something unexpected went wrong and this was not finished.",
      nextStep:
        "Try once more. If it fails again, save, close and reopen Excel; if that does not help, tell your IT department.",
    },
  },
};

export function failureMessage(code: FailureCode, language: Language = "vi"): FailureMessage {
  return FAILURE_MESSAGES[language][code];
}

/** The same in one paragraph. */
export function failureSentence(failure: Failure, language: Language = "vi"): string {
  const { sentence, nextStep } = failureMessage(failure.code, language);
  return `${sentence} ${nextStep}`;
}
