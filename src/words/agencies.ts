import type { Tier } from "./bodies";
import { sayingOf } from "./category";
import { fold } from "./fold";

/** Agencies by their beginning, and the posts by which somebody is among the leaders of one and nothing else. */
const AGENCIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^sở(?!\p{L})/u, /^(phó )?giám đốc/],
  [/^thanh tra(?!\p{L})/u, /^(phó )?chánh thanh tra|^phó giám đốc|^phó thủ trưởng/],
  [/^văn phòng(?!\p{L})/u, /^phó chánh văn phòng/],
  [/^ban (tổ chức|tuyên giáo|dân vận|nội chính|kinh tế|xây dựng đảng)/, /^phó (trưởng )?ban/],
  [/^(ban|uỷ ban) kiểm tra|^ubkt/, /^phó chủ nhiệm/],
];
/** Whoever heads an agency of the Party, and every chairman, may be voted on as one of a Ban Thường vụ. */
const OF_THE_COMMITTEE = /thường vụ|btv|bí thư|uv ?tv|phòng (?!(không|chống|thủ))/;

/**
 * The tier of whom a unit and a post alone tell that they are among its leaders: a deputy director of "Sở Y tế", a chief
 * inspector of "Thanh tra tỉnh". Undefined where another row is possible: a chairman of a UBND, a head of a phòng.
 */
export function tierOfLeader(unit: string, post: string): Tier | undefined {
  const { tier, otherUnit } = sayingOf(unit);
  if (otherUnit || tier === "unclear") return undefined;
  const held = fold(post);
  const [, posts] = AGENCIES.find(([agency]) => agency.test(fold(unit))) ?? [];
  return posts?.test(held) && !OF_THE_COMMITTEE.test(held.replace(/văn phòng/g, "")) ? tier : undefined;
}
