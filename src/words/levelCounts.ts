import type { Level } from "../counting/level";
import { conclusionsIn } from "./conclusions";
import { fold, shown } from "./fold";
import { wholeWords } from "./wholeWords";

/** A number of ballots at a level, and where it stands in the folded text. */
export interface LevelCount {
  readonly level: Level;
  readonly count: number;
  readonly at: number;
}

const LONGEST_LOOKED_AT = 2_000;

/**
 * The counts of levels that a text tells of somebody: "45 phiếu tín nhiệm cao, 3 phiếu tín nhiệm", "tín nhiệm cao: 45, tín
 * nhiệm thấp: 1", "tín nhiệm cao 45 phiếu, …"; none where it tells how many people reached a level.
 */
export function levelCountsIn(text: string): LevelCount[] {
  if (!/\d/.test(text)) return [];
  const folded = fold(shown(text).slice(0, LONGEST_LOOKED_AT));
  if (conclusionsIn(folded).length > 0) return [];
  return [...folded.matchAll(COUNT_OF_LEVEL)].flatMap(({ groups = {}, index }) => {
    const { before, after, level, behind, behindBallots } = groups;
    const count = before ?? behind ?? behindBallots;
    const said = (after ?? level ?? "").trim();
    if (count === undefined || (said === "" && folded.slice(0, index).endsWith("lấy phiếu "))) return [];
    return [
      {
        level: said === "cao" ? "high" : said === "thấp" ? "low" : "confident",
        count: Number(count),
        at: index,
      },
    ];
  });
}

const COUNT_OF_LEVEL =
  /(?<before>\d{1,4}) ?(?:phiếu )?(?:đánh giá |ở mức |mức |là )?"?(?:tín nhiệm|tn)(?<after> cao| thấp|(?!\p{L}| \p{L}))|(?:tín nhiệm|tn)(?<level> cao| thấp|)"? ?(?:(?::|là|được|có|=) ?(?<behind>\d{1,4})(?! ?[%/\d])|(?<behindBallots>\d{1,4}) phiếu)/gu;

/** A percentage of a level, "75%", and where it stands in the folded text. */
export interface LevelShare {
  readonly level: Level;
  readonly share: string;
  readonly at: number;
}

/**
 * The percentages of levels that a text tells of somebody: "tín nhiệm cao đạt 75%", "85% phiếu tín nhiệm cao"; none where it
 * tells how many people reached a level, and no part that is to be reached.
 */
export function levelSharesIn(text: string): LevelShare[] {
  if (!text.includes("%")) return [];
  const folded = fold(shown(text).slice(0, LONGEST_LOOKED_AT));
  if (conclusionsIn(folded).length > 0) return [];
  return [...folded.matchAll(SHARE_OF_LEVEL)].flatMap(({ groups = {}, index }) => {
    const { before, after, level, behind } = groups;
    const share = before ?? behind;
    const said = (after ?? level ?? "").trim();
    const words = folded.slice(0, index);
    if (share === undefined || PART_TO_REACH.test(words) || words.endsWith("lấy phiếu ")) return [];
    return [{ level: said === "cao" ? "high" : said === "thấp" ? "low" : "confident", share, at: index }];
  });
}

const SHARE_OF_LEVEL =
  /(?<before>\d{1,3}(?:[.,]\d{1,4})? ?%) ?(?:số )?(?:phiếu )?(?:đánh giá |ở mức |mức |là )?"?(?:tín nhiệm|tn)(?<after> cao| thấp|(?!\p{L}| \p{L}))|(?:tín nhiệm|tn)(?<level> cao| thấp|)"? ?(?:[:=(]|là|được|có|đạt|chiếm)? ?(?:tỷ lệ )?(?:đạt |là )?(?<behind>\d{1,3}(?:[.,]\d{1,4})? ?%)(?! trở lên)/gu;

const PART_TO_REACH = /(?:từ|trên|quá|hơn|dưới|ít nhất|tối thiểu|gần|khoảng|thêm|tăng|giảm|[\d.,<>≥≤]) ?$/;

/** Whether a text says that a number of the vote is to be another: "Đính chính: TN cao 12 phiếu", "đọc là 12 phiếu". */
export function corrects(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const folded = fold(shown(text).slice(0, LONGEST_LOOKED_AT));
  return OF_THE_VOTE.test(folded) && CORRECTION.test(folded);
}

const OF_THE_VOTE = wholeWords("phiếu", "tín nhiệm", "tn(c|t)?", "cao", "thấp");

const CORRECTION =
  /đính chính|(đã |xin )?(sửa|chữa|ghi|nhập|viết) (lại|nhầm|sai|thành)|(đúng|đọc|chính xác)( phải)? là|điều chỉnh (lại|thành|số|từ)|(do |bị |ghi )?nhầm (lẫn|số|với)|thay (cho|bằng) số/;
