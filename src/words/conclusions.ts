import type { Level } from "../counting/level";
import type { Threshold } from "../counting/threshold";
import { fold } from "./fold";

/** "06 đồng chí đạt từ 50% số phiếu "tín nhiệm cao"", "02 đồng chí có trên 2/3 phiếu tín nhiệm thấp". */
const CONCLUSION =
  /(?:^|[^\d.,/])(\d{1,4})(?:\/(\d{1,4}))? (?:đồng chí|đ\/c|người|uỷ viên|cán bộ)[^.;,]{0,40}?(?:đạt|có|được)[^.;]{0,60}?"?tín nhiệm( cao| thấp)?/gu;
const SHARE_WORDS =
  /(từ|trên|quá|ít nhất|tối thiểu|hơn|đạt|[≥>]=?) ?(\d{1,3}) ?%|(từ|trên|quá|hơn|ít nhất|đạt|[≥>]=?) ?(một nửa|nửa|1\/2|2\/3|hai phần ba)/;

const LONGEST_CLAUSE = 300;

const PEOPLE = String.raw`(?:đồng chí|đ\/c|người|uỷ viên|cán bộ)`;
/** At one level alone: "tín nhiệm cao và tín nhiệm" are two together. */
const AT_LEVEL = String.raw`"?tín nhiệm (cao|thấp)(?!"?(?: và|,| hoặc| \+|\/) ?"?tín nhiệm)`;
/** "Các đồng chí đều đạt trên 50% phiếu tín nhiệm cao", "100% các đồng chí có tỷ lệ phiếu tín nhiệm cao trên 50%". */
const OF_EVERYONE = new RegExp(
  `(?:100 ?% (?:số |các )?${PEOPLE}(?: được lấy phiếu(?: tín nhiệm)?)? (?:đều )?(?:đạt|có)|` +
    `(?:các|tất cả(?: các)?|toàn bộ(?: các)?) ${PEOPLE}(?: được lấy phiếu(?: tín nhiệm)?)? đều)[^.;]{0,60}?${AT_LEVEL}`,
  "gu",
);
/** "Không có đồng chí nào có trên 50% phiếu tín nhiệm thấp". */
const OF_NOBODY = new RegExp(`không (?:có )?(?:${PEOPLE}(?: nào)?|ai) [^.;,]{0,60}?${AT_LEVEL}`, "gu");

/** So many people with a level, or with a part of the ballots at it. */
export interface Conclusion {
  readonly people: number | "everyone";
  /** Of how many, where that is said. */
  readonly of?: number;
  readonly level: Level;
  readonly threshold?: Threshold;
}

/** Whether a text says how many people, everyone or nobody, reached a level. */
export function isConclusion(text: string): boolean {
  return fold(text).includes("tín nhiệm") && conclusionsIn(text).length > 0;
}

/** Each that a text draws. */
export function conclusionsIn(text: string): Conclusion[] {
  const folded = fold(text);
  return [
    ...countedIn(folded),
    ...ofAllIn(folded, OF_EVERYONE, "everyone"),
    ...ofAllIn(folded, OF_NOBODY, 0),
  ];
}

/** Only with a part of the ballots: "không có ai có phiếu tín nhiệm thấp" speaks of single ballots. */
function ofAllIn(folded: string, words: RegExp, people: 0 | "everyone"): Conclusion[] {
  return [...folded.matchAll(words)].flatMap(({ 1: level, index }) => {
    const threshold = thresholdIn(folded.slice(index, index + LONGEST_CLAUSE).split(/[.;,]/)[0] ?? "");
    return threshold ? [{ people, level: level === "cao" ? "high" : "low", threshold }] : [];
  });
}

function countedIn(folded: string): Conclusion[] {
  return [...folded.matchAll(CONCLUSION)].map(({ 0: found, 1: people, 2: of, 3: level, index }) => {
    const clause = folded.slice(index).split(/[.;,]/)[0] ?? found;
    return {
      people: Number(people),
      ...(of !== undefined && { of: Number(of) }),
      level: level === " cao" ? "high" : level === " thấp" ? "low" : "confident",
      threshold: thresholdIn(clause),
    };
  });
}

/** The part of the ballots that folded words name: "từ 50% trở lên", "trên 2/3"; undefined where they name none. */
export function thresholdIn(clause: string): Threshold | undefined {
  const [found, percentWord, percent, partWord, part] = SHARE_WORDS.exec(clause) ?? [];
  if (found === undefined) return undefined;
  const strict = ["trên", "quá", "hơn", ">"].includes(percentWord ?? partWord ?? "");
  if (percent !== undefined) return { numerator: Number(percent), denominator: 100, strict };
  return part === "2/3" || part === "hai phần ba"
    ? { numerator: 2, denominator: 3, strict }
    : { numerator: 1, denominator: 2, strict };
}
