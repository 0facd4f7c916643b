import { LEVELS, type Level } from "../../counting/level";
import { labelsIn, type CountFigure } from "./figures";
import { markOf, type ProofMark } from "./mark";

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
export function divisionMarks({ whole, parts, isOfAll, isComplete }: Division): ProofMark[] {
  const sum = parts.reduce((total, { figure }) => total + figure.value, 0);
  if (sum === whole.value || parts.length < 2) return [];
  const kind = kindOf(parts);
  const isParted = kind !== undefined || (isOfAll && !parts.some(({ label }) => QUALITY.test(label)));
  if (!isParted || (!isComplete && (sum < whole.value || kind === undefined))) return [];
  const details = { sum, whole: whole.value };
  if (sum > whole.value || isOfAll) return [markOf(whole, { code: "partsDiffer", details })];
  return kind?.isWhole(parts) ? [markOf(whole, { code: "partsBelow", details })] : [];
}

/** What people can be parted by, so that nobody is in two parts. */
interface Kind {
  readonly classes: readonly ((part: Part) => boolean)[];
  /** Whether parts of these classes are commonly all there are. */
  readonly isWhole: (parts: readonly Part[]) => boolean;
}

const KINDS: readonly Kind[] = [
  {
    classes: [/cấp tỉnh/iu, /cấp huyện/iu, /cấp xã/iu].map(matching),
    isWhole: () => true,
  },
  {
    classes: [/HĐND|hội đồng nhân dân/iu, /UBND|[uủ][ỷy] ban nhân dân/iu, /mặt trận|MTTQ|đoàn thể/iu].map(
      matching,
    ),
    isWhole: () => false,
  },
  { classes: [/ban thường vụ/iu, /lãnh đạo/iu].map(matching), isWhole: () => false },
  {
    classes: LEVELS.map((level) => (part: Part) => isPeopleAt(part, level)),
    isWhole: (parts) =>
      (["high", "confident"] as const).every((level) => parts.some((part) => isPeopleAt(part, level))),
  },
];

function matching(words: RegExp): (part: Part) => boolean {
  return ({ label }) => words.test(label);
}

/** People who reach half at one level; ballots are told by levels too. */
function isPeopleAt({ figure, label }: Part, level: Level): boolean {
  const levels = labelsIn(label).map((named) => named.level);
  const isOfPeople = figure.unit === "people" || /50\s*%|quá nửa|1\/2/iu.test(label);
  return isOfPeople && levels.length === 1 && levels[0] === level && !OTHER_BOUND.test(label);
}

/** The kind that tells all parts, each by another class. */
export function kindOf(parts: readonly Part[]): Kind | undefined {
  return KINDS.find(({ classes }) => {
    const found = parts.map((part) => classes.filter((isHere) => isHere(part)));
    const each = found.flatMap((here) => (here.length === 1 ? here : []));
    return each.length === parts.length && new Set(each).size === parts.length;
  });
}

/** Other bounds than half: people above 80% are also above 50%. */
const OTHER_BOUND = /2\/3|hai phần ba|dưới|không|chưa|(?<!\d)(?!50\s*%)\d{1,3}(?:,\d+)?\s*%/iu;
/** What the same person can be besides. */
const QUALITY =
  /(?<!\p{L})(?:nữ|nam|dân tộc|tôn giáo|tuổi|trẻ|đảng viên|ngoài đảng|trình độ|đại học|thạc sĩ|tiến sĩ|chuyên trách|kiêm|tái cử|nghỉ hưu|đạt|trên|dưới|tín nhiệm|vắng|dự)(?!\p{L})/iu;
