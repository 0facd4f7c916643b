import { ballotsApartIn } from "./spoiltBallots";
import { fold } from "./fold";
import { wholeWords } from "./wholeWords";

/**
 * The numbers of ballots that a remark beside somebody states as those of a level or of all: "Biên bản ghi 19 phiếu". None
 * where it speaks of ballots that went to no level, or of how much one number is above another.
 */
export function ballotsSaidIn(text: string): number[] {
  if (!/\d/.test(text)) return [];
  const folded = fold(text);
  if (OF_SOME.test(folded) || ballotsApartIn(text).length > 0) return [];
  return [...folded.matchAll(BALLOTS)].map(([, number]) => Number(number));
}

const BALLOTS = /(?:^|[^\d/.,-])(\d{1,4}) (?:lá )?phiếu(?! (?:số|thứ|lần))/g;
const OF_SOME = wholeWords(
  "thiếu|thừa|hơn|kém|tăng|giảm|chênh|lệch|trắng|hỏng|gạch|bỏ|trống|đánh dấu|ý kiến|khoanh|xin lại|đổi",
  "(không|chưa|khác|trên|dưới|quá|thêm|bớt|cần|chỉ cần|còn|cách)",
);
