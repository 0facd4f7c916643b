import type { CellRef } from "../../counting/cell";
import { fold } from "../../words/fold";
import { isBlank, textAt, type Grid } from "./grid";
import { wholeWords } from "../../words/wholeWords";

interface PlacedText {
  readonly text: string;
  readonly cell: CellRef;
}

/** The lowest heading over a column; undefined where it has none, or one of other numbers than ballots. */
export function headingOver(
  grid: Grid,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  column: number,
): PlacedText | undefined {
  for (let row = bottom; row >= top; row--) {
    const { row: first, column: left } = grid.area(row, column);
    const text = textAt(grid, first, left);
    if (isBlank(text)) continue;
    return namesOtherNumbers(text) ? undefined : { text, cell: grid.cell(first, left) };
  }
  return undefined;
}

/** Whether a heading names numbers that are of no ballots: years, codes, telephones. */
export function namesOtherNumbers(heading: string): boolean {
  return OTHER_NUMBERS.test(fold(heading));
}

/** Whether a heading is one of an attendance list: days, who came and who stayed away, of no ballots. */
export function namesAttendance(heading: string): boolean {
  const folded = fold(heading);
  return ATTENDANCE.test(folded) && !OF_VOTES.test(folded);
}

/** Whether a heading speaks of votes, in whatever words. */
export function namesVotes(heading: string): boolean {
  return OF_VOTES.test(fold(heading));
}

const ATTENDANCE = wholeWords("có mặt|vắng( mặt)?|số buổi|tham dự|dự họp|điểm danh|(có|không) phép");
const OF_VOTES = wholeWords("tín nhiệm|k?tn(c|t)?|phiếu|ý kiến|cao|thấp|đồng ý|tán thành");

const OTHER_NUMBERS = wholeWords(
  "năm|ngày|tháng|sinh|tuổi|mã|thẻ|điện thoại|đt|sđt|số hiệu|cccd|cmnd|lương|bậc|hệ số|khoá|nhiệm kỳ|ghi chú",
);
