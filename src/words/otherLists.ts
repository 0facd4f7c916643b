import { fold } from "./fold";
import { saysNotVoted } from "./notVoted";
import { openingWords, wholeWords } from "./wholeWords";

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

/** Whether a title is that of a list of those who are voted on: "DANH SÁCH CÁN BỘ ĐƯỢC LẤY PHIẾU TÍN NHIỆM". */
export function namesListOfVotedOn(text: string): boolean {
  const folded = fold(text);
  return VOTED_ON.test(folded) && !saysNotVoted(text) && !OF_VOTERS.test(folded);
}

const VOTED_ON = wholeWords(
  "(danh sách|ds)(?!.* kết quả)( .*)? (được|diện|đối tượng|đề nghị|để|dự kiến)?( ?được)? ?lấy (ý kiến )?phiếu",
  "(các đồng chí|cán bộ|những người|đối tượng|nhân sự) (thuộc diện )?được lấy (ý kiến )?phiếu",
);
const OF_VOTERS = wholeWords(
  "dự|tham dự|tham gia|bỏ phiếu|ghi phiếu|kiểm phiếu|phát phiếu|đại biểu|ký nhận|vắng|thành phần",
);
