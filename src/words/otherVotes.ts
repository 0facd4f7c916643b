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
