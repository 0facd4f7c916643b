import { fold } from "./fold";
import { openingWords } from "./wholeWords";

/**
 * Whether a line stands over people who are not voted on because of what they are at the conference: those who counted the
 * ballots, signed or were absent. "Tổ kiểm phiếu số 2" counts some of the ballots and is none.
 */
export function isHeadingOfOthers(text: string): boolean {
  const folded = fold(text);
  return OF_OTHERS.test(folded) && !/\d/.test(folded);
}

const OF_OTHERS = openingWords(
  "((danh sách|thành phần)( các đồng chí)?( tham gia)? )?(ban|tổ)( bầu cử)? kiểm phiếu",
  "(danh sách|thành phần) (ký|dự họp|tham dự|đoàn|chủ toạ|thư ký|vắng)",
  "((các )?đồng chí |đại biểu )?vắng( mặt)?",
  "đoàn (chủ tịch|thư ký|giám sát)",
);
