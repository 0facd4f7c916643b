import type { Level } from "../counting/level";
import type { Threshold } from "../counting/threshold";
import { fold } from "./fold";

/** "06 đồng chí đạt từ 50% số phiếu "tín nhiệm cao"", "02 đồng chí có trên 2/3 phiếu tín nhiệm thấp". */
const CONCLUSION =
  /(?:^|[^\d.,/])(\d{1,4})(?:\/(\d{1,4}))? (?:đồng chí|đ\/c|người|uỷ viên|cán bộ)[^.;,]{0,40}?(?:đạt|có|được)[^.;]{0,60}?"?tín nhiệm( cao| thấp)?/gu;
const SHARE_WORDS =
  /(từ|trên|quá|ít nhất|hơn) (\d{1,3}) ?%|(từ|trên|quá|hơn) (một nửa|nửa|1\/2|2\/3|hai phần ba)/;

/** So many people with a level, or with a part of the ballots at it. */
export interface Conclusion {
  readonly people: number;
  /** Of how many, where that is said. */
  readonly of?: number;
  readonly level: Level;
  readonly threshold?: Threshold;
}

/** Whether a text says how many people reached a level. */
export function isConclusion(text: string): boolean {
  return /\d/.test(text) && conclusionsIn(text).length > 0;
}

/** Each that a text draws. */
export function conclusionsIn(text: string): Conclusion[] {
  const folded = fold(text);
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

function thresholdIn(clause: string): Threshold | undefined {
  const [found, percentWord, percent, partWord, part] = SHARE_WORDS.exec(clause) ?? [];
  if (found === undefined) return undefined;
  const strict = ["trên", "quá", "hơn"].includes(percentWord ?? partWord ?? "");
  if (percent !== undefined) return { numerator: Number(percent), denominator: 100, strict };
  return part === "2/3" || part === "hai phần ba"
    ? { numerator: 2, denominator: 3, strict }
    : { numerator: 1, denominator: 2, strict };
}
