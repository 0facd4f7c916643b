import { bare } from "./fold";

/** What is written in the head of a sheet, so that no two of these are alike without their marks. */
const PHRASES = [
  "ban thường vụ",
  "ban chấp hành",
  "tỉnh uỷ",
  "huyện uỷ",
  "quận uỷ",
  "thị uỷ",
  "thành uỷ",
  "đảng uỷ",
  "đảng bộ",
  "thị trấn",
  "thị xã",
  "thành phố",
  "cấp tỉnh",
  "cấp huyện",
  "cấp xã",
  "các xã",
  "đảng uỷ xã",
  "đảng uỷ phường",
  "đảng uỷ thị trấn",
  "đảng uỷ các xã",
  "lãnh đạo",
  "quản lý",
  "thuộc diện",
  "doanh nghiệp",
  "nhà nước",
  "lấy phiếu",
  "tín nhiệm",
] as const;

const WRITTEN = new Map(PHRASES.map((phrase) => [bare(phrase), phrase]));
const LONGEST_FIRST = [...WRITTEN.keys()].sort((one, other) => other.length - one.length);
const UNMARKED = new RegExp(`\\b(?:${LONGEST_FIRST.join("|")})\\b`, "g");

/** A folded text that is typed without marks, with those of the phrases that name a body or a tier; any other as it is. */
export function withMarks(text: string): string {
  if (bare(text) !== text) return text;
  return text.replace(UNMARKED, (phrase) => WRITTEN.get(phrase) ?? phrase);
}
