import { fold } from "./fold";
import { wholeWords } from "./wholeWords";

/** Whether a text speaks of another vote than the one at hand: "Năm 2021 thu về: 22 phiếu", "Kỳ trước", "so với lần 1". */
export function speaksOfAnotherVote(text: string): boolean {
  return OF_ANOTHER.test(fold(text));
}

const OF_ANOTHER = wholeWords(
  "(kỳ|lần|năm|đợt|khoá|nhiệm kỳ) (trước|ngoái|cũ)",
  "năm (19|20)\\d\\d",
  "(lần|đợt) (thứ )?(nhất|hai|ba|\\d|[ivx]{1,3})",
  "nhiệm kỳ (19|20)\\d\\d",
  "so với",
);

/** Whether a title or a sheet's name says that what stands there is of an earlier vote: "số liệu kỳ trước", "Năm ngoái". */
export function isOfEarlierVote(text: string): boolean {
  const folded = fold(text);
  return EARLIER.test(folded) && !COMPARED.test(folded);
}

const EARLIER = wholeWords("(kỳ|lần|đợt|khoá|nhiệm kỳ) (trước|cũ)", "năm (trước|ngoái)");
const COMPARED = /so với|so sánh|đối chiếu|tăng|giảm|căn cứ|tiếp thu/;
