import type { Warning, WarningCode } from "../counting/finding";
import { say, type SentencesFor } from "./findingSentences";
import { formatPercent } from "./numbers";
import { quoted } from "./quotation";
import { VIETNAMESE_LEVELS } from "./termsVietnamese";
import { addressed, USUAL_ADDRESS, type FormOfAddress } from "./vietnamese";

/** Apart from the other findings, because these alone go into the made sheets: the ribbon carries no more than it says. */
export const VIETNAMESE_WARNINGS: SentencesFor<WarningCode> = {
  personTwice: ({ name, otherSheet }, form) =>
    `${addressed(name, form)} còn một dòng nữa ở trang ${quoted(otherSheet)} cùng chức vụ, đang được tính hai lần. Nếu là một người, chỉ giữ lại một dòng.`,
  typedShareDiffers: ({ name, level, typed, computed }, form) =>
    `${addressed(name, form)}: tỷ lệ ${quoted(VIETNAMESE_LEVELS[level])} ghi sẵn là ${typed}, còn tính từ số phiếu là ${formatPercent(computed)}. Phụ lục lấy tỷ lệ tính từ số phiếu; kiểm tra lại số phiếu và tỷ lệ ghi sẵn.`,
  handlingUnknown: ({ name, found }, form) =>
    `${addressed(name, form)}: nội dung xử lý ${quoted(found)} chưa thuộc năm dòng đầu của mục II nên được tính vào dòng “Khác”. Nếu chưa đúng, sửa lại cột Xử lý.`,
};

/** What was found, by how much, and what to do next: the sentences of the made sheets, which are Vietnamese always. */
export function vietnameseWarning(warning: Warning, form: FormOfAddress = USUAL_ADDRESS): string {
  return say(VIETNAMESE_WARNINGS, warning, form);
}
