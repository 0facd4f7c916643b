import { fold } from "./fold";

/** What a row below the people says of all of them at each level: its mean, its highest, its lowest, its part of the ballots. */
export type Statistic = "mean" | "most" | "least" | "share";

const WHAT = String.raw`(?:(?:tổng )?số phiếu|t[ỷỉ] lệ(?: phiếu)?|phiếu|mức)`;
const UNIT = String.raw`(?: ?\(?(?:%|phần trăm|phiếu)\)?)?`;
const OF_ALL = String.raw`(?: (?:chung|cộng|toàn (?:huyện|tỉnh|xã|đảng bộ|bảng|khối)))?`;

/** Nothing but these words: "Bình quân năm 2021" and "Tỷ lệ so với năm trước" are of other votes. */
const LABELS: readonly (readonly [Statistic, RegExp])[] = [
  ["mean", labelOf("bình quân|trung bình(?: cộng)?")],
  ["most", labelOf("cao nhất")],
  ["least", labelOf("thấp nhất")],
  ["share", new RegExp(`^(?:t[ỷỉ] lệ|tl)(?: phiếu)?${UNIT}${OF_ALL}${UNIT}[ :]*$`)],
];

/** "Bình quân", "Số phiếu cao nhất", "Tỷ lệ (%) bình quân": undefined for every other label. */
export function statisticIn(label: string): Statistic | undefined {
  const folded = fold(label).trim();
  return LABELS.find(([, words]) => words.test(folded))?.[0];
}

function labelOf(words: string): RegExp {
  return new RegExp(`^(?:${WHAT}${UNIT} )?(?:${words})(?: ${WHAT})?${OF_ALL}${UNIT}[ :]*$`);
}
