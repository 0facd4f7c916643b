import type { Level } from "../counting/level";
import { BALLOTS_NAMES, ballotLabelsIn, type BallotsName, type Label } from "./ballotLabels";
import { words } from "./fold";
import { remembered, TEXTS_OF_WORKBOOK } from "./remembered";
import { ruleFor, type Rules } from "./rules";

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
  | "note"
  | "source";

/** Two numbers of ballots in this order. */
export type BallotsPair = readonly [BallotsName, BallotsName];

/** What the text of one heading cell says of the columns under it. */
export interface Heading {
  readonly role?: ColumnRole;
  /** Whether the columns hold ballots, percentages, or (a heading that names both) cannot be told. */
  readonly kind?: "count" | "share" | "mixed";
  /** "Cao", "Thấp" alone: a level only under a heading that speaks of tín nhiệm. */
  readonly short?: boolean;
  /** The name's heading also speaks of the position. */
  readonly holdsPosition?: boolean;
  /** Names two numbers of ballots parted by a stroke, as its cells have them: "Thu về/Phát ra" over "38/40". */
  readonly pair?: BallotsPair;
  /** Speaks of tín nhiệm at all. */
  readonly confidence?: boolean;
  /** Says no more than that it is ballots or percentages: "Tỷ lệ" does, "Tỷ lệ năm 2018" does not. */
  readonly plain?: boolean;
}

export const headingOf = remembered(
  (text): Heading =>
    text.length > LONGEST_HEADING
      ? {}
      : (pairOfBallots(text) ?? readHeading(inVietnamese(words(withoutTranslation(text))))),
  TEXTS_OF_WORKBOOK,
);

function pairOfBallots(text: string): Heading | undefined {
  if (!text.includes("/")) return undefined;
  const [first, second, ...others] = text.split("/").map(onlyBallotsIn);
  if (!first || !second || first === second || others.length > 0) return undefined;
  return { role: first, kind: "count", pair: [first, second] };
}

/** The one number of ballots that a text names. */
function onlyBallotsIn(text: string): BallotsName | undefined {
  const [label, ...others] = ballotLabelsIn(words(text));
  return others.length > 0 ? undefined : BALLOTS_NAMES.find((name) => name === label?.name);
}

const LONGEST_HEADING = 120;

/** Headings in English, which some offices keep beside or in the place of their own, as whole texts. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    no: "stt",
    "full name": "ho va ten",
    name: "ho va ten",
    position: "chuc vu",
    unit: "don vi",
    category: "doi tuong",
    "ballots issued": "phieu phat ra",
    "ballots returned": "phieu thu ve",
    "valid ballots": "phieu hop le",
    "invalid ballots": "phieu khong hop le",
    "high confidence": "tin nhiem cao",
    confidence: "tin nhiem",
    "low confidence": "tin nhiem thap",
    notes: "ghi chu",
  }),
);

function inVietnamese(text: string): string {
  return ENGLISH.get(text) ?? text;
}

/** "Tín nhiệm cao (High)", "STT / No.": with what English repeats of it, behind a sign or on a line below. */
function withoutTranslation(text: string): string {
  const [, own, repeated] = /^([^(/\n]+)[(/\n]\s*([A-Za-z][A-Za-z. ]*)\)?\s*$/.exec(text) ?? [];
  return own !== undefined && repeated !== undefined && isEnglish(words(repeated)) ? own : text;
}

function isEnglish(text: string): boolean {
  return ENGLISH.has(text) || /^(high|medium|low|order|title|remarks?|note)$/.test(text);
}

/** A heading by its words, and the numbers of ballots it names. */
interface HeadingWords {
  readonly text: string;
  readonly labels: readonly Label[];
}

type Reading = (heading: HeadingWords) => Heading;

function readHeading(text: string): Heading {
  const heading = { text, labels: ballotLabelsIn(text) };
  return ruleFor(HEADING_RULES, heading)?.is(heading) ?? about(heading);
}

/** What a heading tells beside the role of its column. */
function about({ text }: HeadingWords): Heading {
  return { kind: kindOf(text), confidence: /\b(tin nhiem|tnc?|tnt)\b/.test(text) || undefined };
}

function isOf(role: ColumnRole): Reading {
  return (heading) => ({ ...about(heading), role });
}

function says(words: RegExp) {
  return ({ text }: HeadingWords) => words.test(text);
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

const WORDS_OF_LEVELS = new Set(["tin", "nhiem", "tn", "tnc", "tnt", "cao", "thap"]);

function mayBeOfLevel(word: string): boolean {
  return WORDS_OF_LEVELS.has(word) || FILLERS.has(word) || /^\d+$/.test(word);
}

/** A level is named by its words and no others of weight: "Người được lấy phiếu tín nhiệm" is none. */
function levelOf(text: string): { role?: Level; short?: boolean; plain?: boolean } | undefined {
  // Most texts of a workbook are names, and have another word in the first place.
  if (!mayBeOfLevel(text.slice(0, `${text} `.indexOf(" "))) || !text.split(" ").every(mayBeOfLevel))
    return undefined;
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

/** Headings of one role that are nothing but these words. */
const WHOLE: ReadonlyMap<string, ColumnRole> = new Map([
  ...whole("familyName", ["ho", "ho dem", "ho va dem", "ho lot", "ho va lot", "ho chu dem", "ho chu lot"]),
  ...whole("familyName", ["ho va chu dem", "ho va chu lot", "ho ten dem", "ho ten lot"]),
  ...whole("familyName", ["ho va ten dem", "ho va ten lot"]),
  ...whole("middleName", ["dem", "lot", "ten dem", "ten lot", "chu dem", "chu lot"]),
  ...whole("givenName", ["ten"]),
  ...whole("ordinal", ["stt", "so tt", "tt", "so thu tu"]),
  ...whole("source", ["nguon"]),
  ...whole("position", ["cv"]),
  ...whole("note", ["gc"]),
]);

function whole(role: ColumnRole, texts: readonly string[]) {
  return texts.map((text) => [text, role] as const);
}

const HANDLING = /\bxu l[yi]\b/;

/** "Tỷ lệ % trên tổng số phiếu thu về" is no column of ballots returned. */
const OF_A_BASE =
  /\b(tren|so voi|tong so)\b.{0,30}\b(phieu|dai bieu|db|uy vien|uv|thanh vien|co mat|du (hop|hoi nghi)|trieu tap)\b/;

const NAME =
  /\bho( va)? ten\b|^(ten )?(nguoi duoc (lay phieu|ghi phieu|danh gia)|can bo duoc lay phieu|dong chi)\b|^(ten )?can bo$/;

/** What the text of a heading says of its column. A new role is a line here, and a line of test/cases/words/headings.txt. */
export const HEADING_RULES: Rules<HeadingWords, Reading> = [
  {
    rule: "all ballots and nothing else",
    holds: ({ text, labels: [label] }) =>
      label?.name === "allBallots" && label.end - label.start === text.length,
    is: () => ({ kind: "count", role: "allBallots" }),
  },
  {
    rule: "people added up",
    holds: ({ text }) => text === "" || THRESHOLD.test(text),
    is: () => ({}),
  },
  [
    {
      rule: "level",
      holds: ({ text }) => levelOf(text) !== undefined,
      is: (heading) => ({ ...about(heading), ...levelOf(heading.text) }),
    },
    { rule: "handling", holds: says(HANDLING), is: isOf("handling") },
    {
      rule: "share of ballots or of delegates",
      holds: ({ text }) =>
        kindOf(text) === "share" &&
        OF_A_BASE.test(text) &&
        !HANDLING.test(text) &&
        levelOf(text) === undefined,
      is: (heading) => ({ ...about(heading), plain: true }),
    },
  ],
  [
    {
      rule: "ballots",
      holds: ({ labels }) => ballotsRoleOf(labels) !== undefined,
      is: (heading) => {
        const role = ballotsRoleOf(heading.labels);
        return { ...about(heading), role: role === "several" ? undefined : role };
      },
    },
    {
      rule: "whole heading",
      holds: ({ text }) => WHOLE.has(text),
      is: (heading) => ({ ...about(heading), role: WHOLE.get(heading.text) }),
    },
  ],
  {
    rule: "name",
    holds: says(NAME),
    is: (heading) => {
      const holdsPosition = /\bchuc (vu|danh)\b/.test(heading.text) || undefined;
      return { ...about(heading), role: "name", holdsPosition };
    },
  },
  { rule: "category", holds: says(/\bdoi tuong\b|^nhom$/), is: isOf("category") },
  { rule: "position", holds: says(/\bchuc (vu|danh|trach)\b/), is: isOf("position") },
  {
    rule: "unit",
    holds: says(/\b(don vi|co quan|dia phuong|noi cong tac|dang bo|to chuc dang)\b|^(ten )?xa( phuong.*)?$/),
    is: isOf("unit"),
  },
  { rule: "note", holds: says(/^(ghi chu|chu thich|luu y)\b/), is: isOf("note") },
];

/** "Số phiếu phát ra và thu về" names two numbers, and so neither. "Thu về hợp lệ" are the valid ones. */
function ballotsRoleOf(labels: readonly Label[]): ColumnRole | "several" | undefined {
  const named = BALLOTS_NAMES.filter((name) => labels.some((label) => label.name === name));
  const several = named.includes("issued")
    ? named.length > 1
    : named.includes("valid") && named.includes("invalid");
  return several ? "several" : named.at(-1);
}
