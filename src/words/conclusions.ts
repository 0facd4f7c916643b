import type { Level } from "../counting/level";
import type { Threshold } from "../counting/threshold";
import { fold } from "./fold";

/** "06 đồng chí đạt từ 50% số phiếu "tín nhiệm cao"", "02 đồng chí có trên 2/3 phiếu tín nhiệm thấp". */
const CONCLUSION =
  /(?:^|[^\d.,/])(\d{1,4})(?:\/(\d{1,4}))? (?:đồng chí|đ\/c|người|uỷ viên|cán bộ)[^.;,]{0,40}?(?:đạt|có|được)[^.;]{0,60}?"?tín nhiệm( cao| thấp)?"?/gu;
/** "- Số người có tỷ lệ tín nhiệm cao từ 50% trở lên: 06", "Tín nhiệm cao: 6/6 đồng chí". */
const NUMBER_BEHIND =
  /(?:^|[.;:,] ?)[-+*• ]*((?:tổng )?số (?:lượng )?(?:người|đồng chí|đ\/c|cán bộ|uỷ viên)[^.;:]{0,60}?)?"?tín nhiệm( cao| thấp)?"?[^.;:]{0,60}?: ?(\d{1,4})(?:\/(\d{1,4}))?(?![\d.,/%])( ?(?:đồng chí|đ\/c|người|uỷ viên|cán bộ))?(?! ?(?:phiếu|%))/gu;
const SHARE_WORDS =
  /(từ|trên|quá|ít nhất|tối thiểu|hơn|đạt|[≥>]=?) ?(\d{1,3}) ?%|(từ|trên|quá|hơn|ít nhất|đạt|[≥>]=?) ?(một nửa|nửa|1\/2|2\/3|hai phần ba)/;

const LONGEST_CLAUSE = 300;

const PEOPLE = String.raw`(?:đồng chí|đ\/c|người|uỷ viên|cán bộ)`;
/** At one level, or at two together: "tín nhiệm cao và tín nhiệm". */
const AT_LEVEL = String.raw`"?tín nhiệm (cao|thấp)("?(?: và| hoặc| \+|\/) ?"?tín nhiệm(?! (?:cao|thấp)))?(?!"?(?: và|,| hoặc| \+|\/) ?"?tín nhiệm)`;
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
  /** "together": "tín nhiệm cao và tín nhiệm" added up. */
  readonly level: Level | "together";
  readonly threshold?: Threshold;
  /** Of those who do not reach the threshold: "dưới 50%". */
  readonly isBelow?: true;
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
    ...countedBehindIn(folded),
    ...ofAllIn(folded, OF_EVERYONE, "everyone"),
    ...ofAllIn(folded, OF_NOBODY, 0),
  ];
}

/** Only with a part of the ballots: "không có ai có phiếu tín nhiệm thấp" speaks of single ballots. */
function ofAllIn(folded: string, words: RegExp, people: 0 | "everyone"): Conclusion[] {
  return [...folded.matchAll(words)].flatMap(({ 1: level = "", 2: together, index }) => {
    const reached = reachedIn(folded.slice(index, index + LONGEST_CLAUSE).split(/[.;,]/)[0] ?? "");
    return reached.threshold
      ? [{ people, level: together === undefined ? levelOf(` ${level}`) : "together", ...reached }]
      : [];
  });
}

function countedIn(folded: string): Conclusion[] {
  return [...folded.matchAll(CONCLUSION)].map(({ 0: found, 1: people, 2: of, 3: level, index }) => {
    const clause = folded.slice(index).split(/[.;,]/)[0] ?? found;
    return {
      people: Number(people),
      ...(of !== undefined && { of: Number(of) }),
      level: ANOTHER_LEVEL.test(folded.slice(index + found.length)) ? "together" : levelOf(level),
      ...reachedIn(clause),
    };
  });
}

/** Where nothing says that the number is of people it may be one of ballots. */
function countedBehindIn(folded: string): Conclusion[] {
  return [...folded.matchAll(NUMBER_BEHIND)].flatMap(
    ({ 0: found, 1: of, 2: level, 3: people, 4: all, 5: unit }) =>
      (of ?? unit) === undefined || OF_OTHERS.test(found)
        ? []
        : [
            {
              people: Number(people),
              ...(all !== undefined && { of: Number(all) }),
              level: WITH_ANOTHER.test(found) ? "together" : levelOf(level),
              ...reachedIn(found.slice(0, found.lastIndexOf(":"))),
            },
          ],
  );
}

/** Not of those who reached a level: "Số người được lấy phiếu tín nhiệm: 13". */
const OF_OTHERS = /(lấy|bỏ|kiểm|ghi) phiếu tín nhiệm(?! (?:cao|thấp))/;

/** "và tín nhiệm": of the two levels together. */
const ANOTHER_LEVEL = /^(?: và|,| hoặc| \+|\/) ?(?:số phiếu )?"?(?:tín nhiệm|tn)(?! thấp)/;
const WITH_ANOTHER = /tín nhiệm(?: cao)?"?(?: và| hoặc| \+|\/) ?(?:số phiếu )?"?tín nhiệm(?! thấp)/;

function levelOf(word = ""): Level {
  return word === " cao" ? "high" : word === " thấp" ? "low" : "confident";
}

/** What folded words say of the part of the ballots that somebody reached, or did not. */
function reachedIn(clause: string): Pick<Conclusion, "threshold" | "isBelow"> {
  const [, word = "", percent] = BELOW.exec(clause) ?? [];
  if (word === "") return { threshold: thresholdIn(clause) };
  const strict = word.startsWith("không quá") || word.startsWith("chưa quá");
  const part =
    percent === undefined
      ? { numerator: 1, denominator: 2 }
      : { numerator: Number(percent), denominator: 100 };
  return { threshold: { ...part, strict }, isBelow: true };
}

/** "dưới 50%", "chưa đạt 50%", "không quá nửa" */
const BELOW =
  /(dưới|chưa đạt|không đạt|thấp hơn|ít hơn|không quá|chưa quá|<) ?(?:(\d{1,3}) ?%|một nửa|nửa|1\/2)/;

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
