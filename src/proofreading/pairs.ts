import { isPrintedAs } from "../counting/printedPercent";
import type { CountFigure, WrittenFigure, FractionFigure, PercentFigure } from "./figures";
import { before, behind as wordsBehind, firstFrom, type TextSpan } from "./span";

/** A percentage and the count it is of. */
export interface Pair {
  readonly count: CountFigure | FractionFigure;
  readonly percent: PercentFigure;
}

/** What may stand between a count and its percentage: words of the vote and of ratio, nothing that starts another thought. */
const BETWEEN =
  /^(?:[\s(,:=–“”"'-]|phiếu|số|tổng|thu về|thu vào|hợp lệ|đánh giá|đồng ý|tín nhiệm|cao|thấp|mức|ở|đạt|chiếm|được|có|tỷ lệ|tỉ lệ|bằng|là|tương đương|tương ứng|với|đồng chí|đ\/c|người|cán bộ|đại biểu|đoàn viên|hội viên|đảng viên|cử tri|dân tộc thiểu số|nữ|đơn vị|lượt|triệu tập|có mặt|tham dự|tham gia|dự|họp|tán thành|hội nghị|kỳ họp|HĐND|hội đồng nhân dân|[uủ][ỷy] viên|ban chấp hành|ban thường vụ|đảng bộ|tỉnh|huyện|xã|và (?=[“"]?tín nhiệm)|(?:từ|trên|dưới) \d{1,3}%(?: (?:đến|tới)(?: dưới)? \d{1,3}%)?(?: trở lên)?|trên|hơn|gần|khoảng|xấp xỉ)*$/iu;
/** What stands between a percentage and the count given for it afterwards. */
const EXPLAINED =
  /^(?:[^;.()]{0,30}?|[^;.,()]{0,90}?trên 50%[^;.,()]{0,60}?)(?:\(|,\s*(?:tương ứng|tức|hay))(?:[\s:“”"]|với|là|số|phiếu|có|được)*$/iu;

/** Whether nothing stands between a count and a percentage that would make it another one's. */
export function isToldTogether(count: TextSpan, percent: TextSpan, text: string): boolean {
  return isBetween(BETWEEN, count, percent, text);
}

/** Between figures of one thought stands no more than this. */
const LONGEST_BETWEEN = 200;

function isBetween(words: RegExp, first: TextSpan, second: TextSpan, text: string): boolean {
  return second.start - first.end <= LONGEST_BETWEEN && words.test(text.slice(first.end, second.start));
}

export function prosePairs(figures: readonly WrittenFigure[], text: string): readonly Pair[] {
  const lists = listsOf(figures, text);
  const listed = new Set(lists.flatMap(({ percents }) => percents.map(({ start }) => start)));
  const shown = figures.filter((each) => !isHalf(each));
  const single = figures.flatMap((percent, at) => {
    if (percent.kind !== "percent" || listed.has(percent.start)) return [];
    return percent.meaning === "bound"
      ? endOfRange(percent, figures[at + 1], text)
      : prosePair(percent, shown, text);
  });
  return [...lists.flatMap(listPairs), ...single].sort(
    (one, other) => one.percent.start - other.percent.start,
  );
}

/** `shown` are the figures that are no bounds. */
function prosePair(percent: PercentFigure, shown: readonly WrittenFigure[], text: string): Pair[] {
  const at = firstFrom(shown, percent.start);
  const [above, below] = [shown[at - 1], shown[at + 1]];
  if (isCounted(below) && sameLevel(below, percent) && isBetween(EXPLAINED, percent, below, text))
    return [{ count: below, percent }];
  const isNext = isCounted(above) && isToldTogether(above, percent, text);
  return isNext && sameLevel(above, percent) && !isOfEach(above, percent, text)
    ? [pairOf(above, percent)]
    : [];
}

/** "16/20 người đạt 100% số phiếu tín nhiệm cao": the share of ballots that each of the people has, and not theirs of all people. */
export function isOfEach(people: WrittenFigure, percent: PercentFigure, text: string): boolean {
  if (people.kind === "percent" || people.unit !== "people") return false;
  if (people.kind === "fraction" && isPrintedAs(people, percent.printed)) return false;
  const said = text.slice(people.end, percent.start);
  return REACHING.test(before(said, said.length)) && OF_BALLOTS.test(wordsBehind(text, percent.end));
}

const REACHING = /(?:^|[^\p{L}])(?:đạt|có|được|nhận|với)(?: (?:tỷ lệ|tỉ lệ))?(?: là)?\s*$/iu;
const OF_BALLOTS = /^\s*(?:trên )?(?:(?:tổng|số|tỷ lệ|tỉ lệ) )*(?:phiếu|[“"]?tín nhiệm)/iu;

/** "Từ 80% (28/35 phiếu) đến …": what ballots are given for is no bound, but somebody's share. */
function endOfRange(percent: PercentFigure, figure: WrittenFigure | undefined, text: string): Pair[] {
  const isEnd = /(?:^|[^\p{L}])(?:từ|đến|tới)\s*$/iu.test(before(text, percent.start));
  if (!isEnd || figure?.kind !== "fraction" || figure.unit !== "ballots") return [];
  const isGiven = /^\s*\(\s*$/u.test(text.slice(percent.end, figure.start));
  const isBound = /^[^)]*\)\s*trở (?:lên|xuống)/iu.test(wordsBehind(text, figure.end));
  return isGiven && !isBound ? [{ count: figure, percent: { ...percent, meaning: "exact" } }] : [];
}

/** "Trên 50%" stands between "127/128 đồng chí" and the percentage that is theirs. */
function isHalf(figure: WrittenFigure): boolean {
  return figure.kind === "percent" && figure.meaning === "bound";
}

/** Counts one after another with their percentages one after another: "65/72 và 61/72 phiếu (90,28% và 84,72%)". */
interface CountList {
  readonly counts: readonly (CountFigure | FractionFigure)[];
  readonly percents: readonly PercentFigure[];
}

const IN_LIST = /^(?:[\s,;:“”"'-]|và|phiếu|đồng chí|tín nhiệm|cao|thấp)*$/iu;

function listsOf(figures: readonly WrittenFigure[], text: string): readonly CountList[] {
  const runs = runsOf(figures, text);
  return runs.flatMap((run, at) => {
    const respective = respectiveList(run, figures, text);
    if (respective) return [respective];
    const next = runs[at + 1] ?? [];
    const [last, first] = [run.at(-1), next[0]];
    if (run.length < 2 || next.length < 2 || !last || !first) return [];
    const [counts, percents] = [run.filter(isCounted), next.filter(isPercent)];
    if (counts.length > 0 && percents.length > 0)
      return isBetween(BETWEEN, last, first, text) ? [{ counts, percents }] : [];
    const [behind, given] = [next.filter(isCounted), run.filter(isPercent)];
    return behind.length > 0 && given.length > 0 && isBetween(EXPLAINED, last, first, text)
      ? [{ counts: behind, percents: given }]
      : [];
  });
}

/** "… A (62/63 phiếu), … B (61/63 phiếu), tương ứng 98,41% và 96,83%": of all counts before, when they are as many. */
function respectiveList(
  run: readonly WrittenFigure[],
  figures: readonly WrittenFigure[],
  text: string,
): CountList | undefined {
  const percents = run.filter(isPercent);
  const [first] = percents;
  if (!first || percents.length < 2 || percents.length !== run.length) return undefined;
  const at = firstFrom(figures, first.start);
  const last = figures[at - 1];
  if (at !== percents.length || !last || !isBetween(RESPECTIVELY, last, first, text)) return undefined;
  const counts = figures
    .slice(0, at)
    .filter(({ kind }) => kind === "fraction")
    .filter(isCounted);
  return counts.length === percents.length ? { counts, percents } : undefined;
}

const RESPECTIVELY =
  /^[\s),]*(?:phiếu[\s),]*)?(?:chiếm |đạt )?(?:tỷ lệ |tỉ lệ )?(?:tương ứng|lần lượt)(?: là| với| đạt)?(?:\s*:)?\s*$/iu;

/** Figures of one kind with nothing but commas and words of the vote between them. */
function runsOf(figures: readonly WrittenFigure[], text: string): readonly (readonly WrittenFigure[])[] {
  const runs: WrittenFigure[][] = [];
  for (const figure of figures) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last && isPercent(last) === isPercent(figure) && isBetween(IN_LIST, last, figure, text);
    if (goesOn) run?.push(figure);
    else runs.push([figure]);
  }
  return runs;
}

/** In their order; lists of different lengths are not understood. */
function listPairs({ counts, percents }: CountList): readonly Pair[] {
  if (counts.length !== percents.length) return [];
  return percents.flatMap((percent, at) => {
    const count = counts[at];
    return count && percent.meaning !== "bound" && sameLevel(count, percent) ? [pairOf(count, percent)] : [];
  });
}

function isPercent(figure: WrittenFigure): figure is PercentFigure {
  return figure.kind === "percent";
}

/** In a row the count of the same level, or the one in the cell before. */
export function rowPairs(figures: readonly WrittenFigure[], text: string): readonly Pair[] {
  return figures.flatMap((percent, at) => {
    if (percent.kind !== "percent" || percent.meaning === "bound") return [];
    const ofLevel = figures.filter(isCounted).filter(({ level }) => level && level === percent.level);
    const above = figures[at - 1];
    const next = isCounted(above) && isBetween(/^[\s(/]*$/, above, percent, text) ? above : undefined;
    const count = ofLevel.length === 1 ? ofLevel[0] : ofLevel.length === 0 ? next : undefined;
    return count ? [pairOf(count, percent)] : [];
  });
}

export function pairOf(count: CountFigure | FractionFigure, percent: PercentFigure): Pair {
  return count.level && !percent.level
    ? { count, percent: { ...percent, level: count.level } }
    : { count, percent };
}

/** Ballots: delegates without a level are people, whose whole is not that of the ballots. */
export function isCounted(figure: WrittenFigure | undefined): figure is CountFigure | FractionFigure {
  if (figure?.kind === "fraction") return true;
  if (figure?.kind !== "count" || figure.isBase) return false;
  return figure.unit !== "people" && (figure.unit !== "delegates" || figure.level !== undefined);
}

function sameLevel(one: WrittenFigure, other: WrittenFigure): boolean {
  return !one.level || !other.level || one.level === other.level;
}
