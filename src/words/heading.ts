import type { Level } from "../counting/level";
import { BALLOTS_NAMES, labelsIn, type Label } from "./ballotLabels";
import { words } from "./fold";
import { remembered } from "./remembered";

/** What one column of a vote table holds. */
export type ColumnRole =
  | Level
  | "name"
  | "familyName"
  | "middleName"
  | "givenName"
  | "ordinal"
  | "position"
  | "unit"
  | "category"
  | "issued"
  | "returned"
  | "valid"
  | "invalid"
  | "allBallots"
  | "handling"
  | "note";

/** What the text of one heading cell says of the columns under it. */
export interface Heading {
  readonly role?: ColumnRole;
  /** Whether the columns hold ballots, percentages, or (a heading that names both) cannot be told. */
  readonly kind?: "count" | "share" | "mixed";
  /** "Cao", "Thấp" alone: a level only under a heading that speaks of tín nhiệm. */
  readonly short?: boolean;
  /** The name's heading also speaks of the position. */
  readonly holdsPosition?: boolean;
  /** Speaks of tín nhiệm at all. */
  readonly confidence?: boolean;
  /** Says no more than that it is ballots or percentages: "Tỷ lệ" does, "Tỷ lệ năm 2018" does not. */
  readonly plain?: boolean;
}

export const headingOf = remembered(
  (text): Heading => (text.length > LONGEST_HEADING ? {} : readHeading(words(text))),
  20_000,
);

const LONGEST_HEADING = 120;

function readHeading(text: string): Heading {
  const labels = labelsIn(text);
  const [label] = labels;
  if (label?.name === "allBallots" && label.end - label.start === text.length)
    return { kind: "count", role: label.name };
  if (text === "" || THRESHOLD.test(text)) return {};
  const kind = kindOf(text);
  const confidence = /\b(tin nhiem|tnc?|tnt)\b/.test(text) || undefined;
  const level = levelOf(text);
  if (level) return { kind, confidence, ...level };
  const role = roleOf(text, labels);
  const holdsPosition = (role === "name" && /\bchuc (vu|danh)\b/.test(text)) || undefined;
  return { kind, confidence, role, holdsPosition };
}

/** "từ 50% trở lên": a summary of people, not a column of ballots. */
const THRESHOLD = /\btro len\b|\d ?%|\bso (can bo|nguoi|dong chi|nhan su)\b/;

const SHARE_WORDS = /\b(ty le|ti le|tl|phan tram)\b|%/;
const COUNT_WORDS = /\b(so phieu|so luong|sl|phieu|so y kien|so)\b/;

/** "Tỷ lệ % số phiếu" is a percentage; "Số phiếu (tỷ lệ %)" names both and so neither. */
function kindOf(text: string): Heading["kind"] {
  const share = text.search(SHARE_WORDS);
  const count = text.search(COUNT_WORDS);
  if (share < 0) return count < 0 ? undefined : "count";
  return count < 0 || share < count ? "share" : "mixed";
}

const FILLERS = new Set(
  (
    "so phieu sl luong ty ti le % phan tram tl muc dat duoc y kien tong ve loai ket qua danh gia do o cac la ghi " +
    "a b c d e f g h i k l m n"
  ).split(" "),
);
/** Beside "tín nhiệm" alone these make a heading of the whole vote, such as "Kết quả tín nhiệm", "Mức độ tín nhiệm". */
const GROUP_WORDS = /\b(ket qua|muc do|loai)\b/;

/** A level is named by its words and no others of weight: "Người được lấy phiếu tín nhiệm" is none. */
function levelOf(text: string): { role?: Level; short?: boolean; plain?: boolean } | undefined {
  const joined = text
    .replace(/\btin nhiem\b/g, "tn")
    .replace(/\btnc\b/g, "tn cao")
    .replace(/\btnt\b/g, "tn thap");
  const rest = joined.split(" ").filter((word) => !FILLERS.has(word) && !/^\d+$/.test(word));
  switch (rest.join(" ")) {
    case "":
      return { plain: true };
    case "tn cao":
      return { role: "high" };
    case "tn thap":
      return { role: "low" };
    case "tn":
      return namesWholeVote(joined) ? undefined : { role: "confident" };
    case "cao":
      return { role: "high", short: true };
    case "thap":
      return { role: "low", short: true };
    default:
      return undefined;
  }
}

function namesWholeVote(text: string): boolean {
  return GROUP_WORDS.test(text) || (/\bdanh gia\b/.test(text) && !/\bphieu\b|\ble\b/.test(text));
}

/** In order: the first that fits is the role. */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ["handling", /\bxu l[yi]\b/],
  ["familyName", /^(ho|ho dem|ho va dem|ho lot|ho va lot|ho( va)? ten (dem|lot)|ho( va)?( chu)? (dem|lot))$/],
  ["middleName", /^((ten|chu) )?(dem|lot)$/],
  ["name", /\bho( va)? ten\b/],
  ["name", /^(ten )?(nguoi duoc (lay phieu|ghi phieu|danh gia)|can bo duoc lay phieu|dong chi)\b/],
  ["name", /^(ten can bo|ten dong chi|ten nguoi duoc lay phieu.*|can bo|nguoi duoc lay phieu|dong chi)$/],
  ["givenName", /^ten$/],
  ["category", /\bdoi tuong\b|^nhom$/],
  ["position", /\bchuc (vu|danh|trach)\b/],
  ["unit", /\b(don vi|co quan|dia phuong|noi cong tac|dang bo|to chuc dang)\b|^(ten )?xa( phuong.*)?$/],
  ["ordinal", /^(stt|so tt|tt|so thu tu)$/],
  ["note", /^(ghi chu|chu thich|luu y)\b/],
];

function roleOf(text: string, labels: readonly Label[]): ColumnRole | undefined {
  const ballots = ballotsRoleOf(labels);
  if (ballots && !/\bxu l[yi]\b/.test(text)) return ballots === "several" ? undefined : ballots;
  return ROLES.find(([, pattern]) => pattern.test(text))?.[0];
}

/** "Số phiếu thu về/phát ra" names two numbers, and so neither. "Thu về hợp lệ" are the valid ones. */
function ballotsRoleOf(labels: readonly Label[]): ColumnRole | "several" | undefined {
  const named = BALLOTS_NAMES.filter((name) => labels.some((label) => label.name === name));
  const several = named.includes("issued")
    ? named.length > 1
    : named.includes("valid") && named.includes("invalid");
  return several ? "several" : named.at(-1);
}
