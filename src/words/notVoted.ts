import { fold } from "./fold";
import { wholeWords } from "./wholeWords";

/** Whether a text says that somebody is not voted on: "Không lấy phiếu – chưa đủ 9 tháng". */
export function saysNotVoted(text: string): boolean {
  return NOT_VOTED.test(fold(text));
}

/** Whether a text is a reason for which somebody is not voted on, where no counts stand: "Mới được bổ nhiệm". */
export function isReasonNotVoted(text: string): boolean {
  if (text === "") return false;
  const folded = fold(text);
  return NOT_VOTED.test(folded) || REASON.test(folded);
}

/** Whether a text makes doubtful that counts beside it count: "không tính", "đã chuyển công tác". */
export function makesDoubtful(text: string): boolean {
  const folded = fold(text);
  return NOT_VOTED.test(folded) || NOT_COUNTED.test(folded) || REMARK_ALONE.test(folded);
}

const NOT_VOTED = wholeWords(
  "(không|chưa|miễn|hoãn|dừng|ngoài diện) ((thuộc|phải|đưa vào|tổ chức|tiến hành|được|thực hiện) )?((diện|đối tượng) )?(được )?lấy (ý kiến )?phiếu",
  "không (thuộc|phải) (diện|đối tượng)( được| phải)? lấy( phiếu)?",
  "chưa đủ (điều kiện|thời gian|(0?\\d{1,2}|sáu|chín) tháng)",
);

const LEFT =
  "nghỉ (hưu|chế độ|việc|công tác)|thôi (việc|giữ chức)|chuyển (công tác|đơn vị|ngành|đi)|từ trần|hy sinh";
const REASON = wholeWords(
  "mới (được )?(bổ nhiệm|bầu|điều động|luân chuyển|nhận|tiếp nhận|phân công|giữ chức)",
  `(đã|chờ|chuẩn bị|sắp)? ?(${LEFT})`,
  "miễn nhiệm|ốm|điều trị|đi học",
);
const NOT_COUNTED = wholeWords(
  "không tính(?! (các |số )?phiếu)|không (được )?(thống kê|tổng hợp)|loại (khỏi|ra)|bỏ (dòng|người) này|xoá (dòng|tên)",
  `(đã|vừa|mới) ?(${LEFT}|mất|qua đời|miễn nhiệm)`,
  "(đã|bị) (bị )?(kỷ luật,? )?(luân chuyển|điều động|khai trừ|cách chức|bãi nhiệm|loại)",
  "(không|chưa) (được )?công nhận|(huỷ|huỷ bỏ|bỏ) kết quả|kết quả (bị )?(vô hiệu|không hợp lệ)",
  "từ trần|qua đời|(lấy|bỏ|kiểm)( lại)? phiếu( tín nhiệm)? lại|lấy lại phiếu|tạm tính|chưa chính thức|chờ xác minh",
);
/** By itself or in brackets behind a name: "(loại)", "Lê Khải (nghỉ hưu 01/12)"; not "Chờ nghỉ hưu". */
const REMARK_ALONE = new RegExp(`(^|[(\\[]) ?(loại[)\\]]?$|(${LEFT})(?!\\p{L}))`, "u");
