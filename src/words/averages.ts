import type { Level } from "../counting/level";
import { fold } from "./fold";

/** "Tỷ lệ phiếu tín nhiệm cao bình quân đạt 75,12%": a mean that a text tells of everybody. */
export interface ToldAverage {
  readonly level: Level;
  /** As it is written, with its sign. */
  readonly percent: string;
}

const MEAN = "(?:bình quân|trung bình)";
const LEVEL = String.raw`(?:tín nhiệm|tn)( ?(?:cao|thấp|c|t)(?!\p{L}))?`;
const BETWEEN = String.raw`[^.;:,\d%]{0,40}?`;
const TOLD = [`${LEVEL}${BETWEEN}${MEAN}`, `${MEAN}${BETWEEN}${LEVEL}`].map(
  (words) => new RegExp(String.raw`${words}(?!\p{L})[^.;,\d%]{0,30}?(\d{1,3}(?:[.,]\d+)?) ?%`, "gu"),
);
/** Of another vote, of units elsewhere, or how far it rose. */
const OF_OTHERS =
  /so với|tăng|giảm|năm trước|kỳ trước|lần trước|các (?:xã|huyện|đơn vị|cơ quan)|toàn (?:tỉnh|huyện|quốc)/;

export function averagesIn(text: string): ToldAverage[] {
  const folded = fold(text);
  if (OF_OTHERS.test(folded)) return [];
  return TOLD.flatMap((words) =>
    [...folded.matchAll(words)].map(({ 1: level = "", 2: percent = "" }): ToldAverage => ({
      level: levelOf(level.trim()),
      percent: `${percent}%`,
    })),
  );
}

function levelOf(word: string): Level {
  if (word === "") return "confident";
  return word.startsWith("c") ? "high" : "low";
}
