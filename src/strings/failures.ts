import type { Failure, FailureCode } from "./failure";
import { english, type Language } from "./language";
import { MISSING_PART } from "./missingPart";

/** What happened, and what the clerk can do about it. */
export interface FailureMessage {
  readonly sentence: string;
  readonly nextStep: string;
}

/** One language's message for each. */
export type FailureMessages = Readonly<Record<FailureCode, FailureMessage>>;

export const VIETNAMESE_FAILURES: FailureMessages = {
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
  changedMeanwhile: {
    sentence: "Trang vừa được thêm, xóa hoặc đổi tên trong lúc làm nên việc này chưa xong.",
    nextStep: "Xem có ai khác đang sửa tệp này không, rồi thử lại.",
  },
  unsure: {
    sentence:
      "Excel không trả lời hoặc dừng giữa chừng nên Tín Nhiệm đã thôi đợi, không rõ việc này xong đến đâu. Các trang khác vẫn như cũ.",
    nextStep:
      "Nhấn Enter trên trang tính, đóng hộp thoại đang mở (nếu có), bấm “Đọc lại các bảng” để xem trang nào đang có, rồi làm lại.",
  },
  stopped: {
    sentence: "Đã dừng theo yêu cầu; không trang nào được thêm hay sửa.",
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
  sheetHidden: {
    sentence: "Trang này đang ẩn nên chưa mở ra được.",
    nextStep: "Bấm “Hiện trang …” để xem; trang hiện ra thì bảng trên đó được đọc như các trang khác.",
  },
  compareFailed: {
    sentence: "Số liệu đọc lại từ trang vừa lập không khớp với kết quả đã tính nên không giữ trang đó.",
    nextStep:
      "Kiểm tra xem có người khác đang sửa cùng tệp không, rồi lập lại. Nếu còn thấy trang vừa lập thì không sử dụng.",
  },
  partMissing: MISSING_PART.vi,
  unexpected: {
    sentence: "Có lỗi ngoài dự kiến nên việc này chưa hoàn thành.",
    nextStep:
      "Thử lại một lần. Nếu vẫn lỗi, lưu tệp, đóng rồi mở lại Excel; vẫn chưa được thì báo bộ phận công nghệ thông tin.",
  },
};

export function failureMessage(code: FailureCode, language: Language = "vi"): FailureMessage {
  return (language === "vi" ? VIETNAMESE_FAILURES : english().failures)[code];
}

/** The same in one paragraph. */
export function failureSentence(failure: Failure, language: Language = "vi"): string {
  const { sentence, nextStep } = failureMessage(failure.code, language);
  return `${sentence} ${nextStep}`;
}
