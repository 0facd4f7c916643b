import { fold } from "./fold";
import { wholeWords } from "./wholeWords";

/** Whether a text says that ballots were counted, or a vote was taken, once more: "KIỂM PHIẾU LẠI", "Số liệu đính chính". */
export function saysCountedAgain(text: string): boolean {
  return COUNTED_AGAIN.test(fold(text));
}

const COUNTED_AGAIN = wholeWords(
  "phiếu( tín nhiệm)? lại|(kiểm|đếm|kiểm đếm|lấy|bỏ) lại( phiếu)?",
  "(đính chính|điều chỉnh|sửa) (kết quả|số (phiếu|liệu))|(kết quả|số liệu) (đã |được )?(đính chính|điều chỉnh|sửa)( lại)?",
);
