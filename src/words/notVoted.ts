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
  return [NOT_VOTED, NOT_COUNTED, UNSURE, REMARK_ALONE, QUESTION_MARK].some((words) => words.test(folded));
}

/** Whether a line above a table says of all its counts that they may still change: "(Số liệu tạm tính)". */
export function saysProvisional(text: string): boolean {
  const folded = fold(text);
  return PROVISIONAL.test(folded) && !CONDITION.test(folded);
}

const NOT_VOTED = wholeWords(
  "(không|chưa|miễn|hoãn|dừng|ngoài diện) ((thuộc|phải|đưa vào|tổ chức|tiến hành|được|thực hiện) )?((diện|đối tượng) )?(được )?lấy (ý kiến )?phiếu",
  "không (thuộc|phải) (diện|đối tượng)( được| phải)? lấy( phiếu)?",
  "không (thuộc|phải) (diện|đối tượng)(?= ?([.,;:()/–-]|$))",
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
  "(đã )?có (thông báo|quyết định)( về việc)?( cho)? nghỉ (chờ|hưu|công tác|việc|chế độ)|thông báo nghỉ (chờ|hưu|công tác)",
  "nghỉ (công tác )?chờ (nghỉ )?hưu|mất (ngày|tháng|năm|vào|lúc|\\d{1,2}/)|(bị|tạm|đang) (tạm )?đình chỉ|khởi tố|tạm giam",
);

const CHECKED = "(xác nhận|xác minh|thẩm định|thẩm tra|đối chiếu|kiểm tra|rà soát)";
const NUMBERS = "(số liệu|kết quả|số phiếu)";
/** "Cần kiểm tra lại", "Số liệu tạm, chờ Ban Kiểm phiếu xác nhận", "chưa khớp với biên bản". */
const UNSURE_WORDS = [
  `(cần|phải|đề nghị|chờ|xin) (được )?(${CHECKED}|xem|soát)( lại|$)`,
  `chờ [^.;]{0,40}${CHECKED}|chưa (qua |được )?${CHECKED}(?! lại)`,
  `${NUMBERS} (này )?(còn |đang |là |mới )?tạm( tính| thời|(?! ứng))`,
  `${NUMBERS}[^.;]{0,60} (chưa|không) (khớp|chính xác|đầy đủ)`,
  "(chưa|không) khớp (với )?(biên bản|phiếu|số liệu)",
];
const UNSURE = wholeWords(...UNSURE_WORDS);
const PROVISIONAL = wholeWords(
  "tạm tính",
  `${NUMBERS} (này )?(còn |đang |là |mới )?tạm( thời|(?! ứng))`,
  `${NUMBERS}[^.;]{0,60} ((chưa|không) khớp|chưa (chính thức|chính xác|(qua |được )?${CHECKED}))`,
  `${NUMBERS}[^.;]{0,40} chờ [^.;]{0,40}${CHECKED}`,
  "chưa qua (thẩm định|thẩm tra|kiểm tra|đối chiếu)",
);
/** "Nếu số liệu không khớp thì báo lại": what is to be done, and no word on these counts. */
const CONDITION = wholeWords("nếu", "trường hợp", "khi", "tránh", "không để");
const QUESTION_MARK = /^\(?\?+\)?$/;
/** By itself or in brackets behind a name: "(loại)", "Lê Khải (nghỉ hưu 01/12)"; not "Chờ nghỉ hưu". */
const REMARK_ALONE = new RegExp(`(^|[(\\[]) ?(loại[)\\]]?$|(${LEFT})(?!\\p{L}))`, "u");
