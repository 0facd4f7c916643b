import { LEVELS, type Level } from "../counting/level";
import type { CountFigure } from "./figures";
import { levelLabelsIn } from "./labels";
import { areDisjointBrackets } from "./brackets";
import { agreed, markOf, type Comparison } from "./mark";

/** A number of people that a text gives as part of a whole, with the words it is told by. */
export interface Part {
  readonly figure: CountFigure;
  readonly label: string;
}

/** A number with the words of its line or item around it; `start` is where these begin in the whole text. */
export function partOf(figure: CountFigure, text: string, start: number): Part {
  return { figure, label: `${text.slice(0, figure.start - start)} ${text.slice(figure.end - start)}` };
}

/** A whole with its parts, as a sentence or a list of lines gives them. */
export interface Division {
  readonly whole: CountFigure;
  readonly parts: readonly Part[];
  /** "Gồm" names all parts; "trong đó" may leave some out, or name the same people twice (women, the young). */
  readonly isOfAll: boolean;
  /** Nothing without a number stands among the parts. */
  readonly isComplete: boolean;
}

/** A whole that is not the sum of its parts, where these cannot share people. */
export function comparedDivision({ whole, parts, isOfAll, isComplete }: Division): Comparison[] {
  const sum = parts.reduce((total, { figure }) => total + figure.value, 0);
  if (parts.length < 2) return [];
  if (sum === whole.value)
    return [whole, ...parts.map(({ figure }) => figure)].map((figure) => agreed(figure));
  const kind = kindOf(parts);
  const isParted = kind !== undefined || (isOfAll && !parts.some(({ label }) => QUALITY.test(label)));
  if (!isParted || (!isComplete && (sum < whole.value || kind === undefined))) return [];
  const details = { sum, whole: whole.value };
  if (sum > whole.value || isOfAll) return [markOf(whole, { code: "partsDiffer", details })];
  return kind?.isWhole(parts) ? [markOf(whole, { code: "partsBelow", details })] : [];
}

/** What people can be parted by, so that nobody is in two parts. */
interface Kind {
  /** People told by the share they have, not by where they are. */
  readonly isOfShares: boolean;
  readonly tells: (parts: readonly Part[]) => boolean;
  /** Whether parts of these classes are commonly all there are. */
  readonly isWhole: (parts: readonly Part[]) => boolean;
}

const TIERS = [/cấp tỉnh|tỉnh [uủ][ỷy]/iu, /cấp huyện|huyện [uủ][ỷy]/iu, /cấp xã|đảng [uủ][ỷy]/iu];
const ROLES = [/ban thường vụ/iu, /lãnh đạo/iu];

const KINDS: readonly Kind[] = [
  {
    isOfShares: false,
    tells: byClasses(matching([/cấp tỉnh/iu, /cấp huyện/iu, /cấp xã/iu])),
    isWhole: () => true,
  },
  {
    isOfShares: false,
    tells: byClasses(
      matching([/HĐND|hội đồng nhân dân/iu, /UBND|[uủ][ỷy] ban nhân dân/iu, /mặt trận|MTTQ|đoàn thể/iu]),
    ),
    isWhole: () => false,
  },
  { isOfShares: false, tells: byClasses(matching([/ban thường vụ/iu, /lãnh đạo/iu])), isWhole: () => false },
  {
    isOfShares: false,
    tells: byClasses(TIERS.flatMap((tier) => ROLES.map((role) => isOfTier(tier, role)))),
    isWhole: ({ length }) => length >= 3,
  },
  {
    isOfShares: true,
    tells: byClasses(LEVELS.map((level) => (part: Part) => isPeopleAt(part, level))),
    isWhole: (parts) =>
      (["high", "confident"] as const).every((level) => parts.some((part) => isPeopleAt(part, level))),
  },
  {
    isOfShares: true,
    tells: (parts) =>
      parts.every(isOfPeople) && areOfOneLevel(parts) && areDisjointBrackets(parts.map(({ label }) => label)),
    isWhole: () => false,
  },
];

type Class = (part: Part) => boolean;

/** Each part of another class, and of one only. */
function byClasses(classes: readonly Class[]): Kind["tells"] {
  return (parts) => {
    const found = parts.map((part) => classes.filter((isHere) => isHere(part)));
    const each = found.flatMap((here) => (here.length === 1 ? here : []));
    return each.length === parts.length && new Set(each).size === parts.length;
  };
}

function matching(classes: readonly RegExp[]): readonly Class[] {
  return classes.map(
    (words) =>
      ({ label }: Part) =>
        words.test(label),
  );
}

/** The Ban Thường vụ or the leaders of one tier: "Ủy viên Ban Thường vụ Huyện ủy". */
function isOfTier(tier: RegExp, role: RegExp): Class {
  return ({ label }) => tier.test(label) && role.test(label);
}

function isOfPeople({ figure }: Part): boolean {
  return figure.unit === "people";
}

function areOfOneLevel(parts: readonly Part[]): boolean {
  return new Set(parts.flatMap(({ label }) => levelLabelsIn(label).map(({ level }) => level))).size <= 1;
}

/** People who reach half at one level; ballots are told by levels too. */
function isPeopleAt({ figure, label }: Part, level: Level): boolean {
  const levels = levelLabelsIn(label).map((named) => named.level);
  const isOfPeople = figure.unit === "people" || /50\s*%|quá nửa|1\/2/iu.test(label);
  return isOfPeople && levels.length === 1 && levels[0] === level && !OTHER_BOUND.test(label);
}

/** The kind that tells all parts, so that nobody is in two. */
export function kindOf(parts: readonly Part[]): Kind | undefined {
  return KINDS.find(({ tells }) => tells(parts));
}

/** Other bounds than half: people above 80% are also above 50%. */
const OTHER_BOUND = /2\/3|hai phần ba|dưới|không|chưa|(?:^|[^\d])(?!50\s*%)\d{1,3}(?:,\d+)?\s*%/iu;
/** What the same person can be besides. */
const QUALITY =
  /(?:^|[^\p{L}])(?:nữ|nam|dân tộc|tôn giáo|tuổi|trẻ|đảng viên|ngoài đảng|trình độ|đại học|thạc sĩ|tiến sĩ|chuyên trách|kiêm|tái cử|nghỉ hưu|đạt|trên|dưới|tín nhiệm|vắng|dự)(?!\p{L})/iu;
