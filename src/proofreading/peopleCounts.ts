import type { Level } from "../counting/level";
import { isPrintedAs } from "../counting/printedPercent";
import { AT_LEAST_HALF, OVER_HALF, reaches } from "../counting/threshold";
import { formatCount } from "../strings/numbers";
import type { People } from "../documents/appendix/figures";
import type { CountFigure, WrittenFigure, FractionFigure, PercentFigure } from "./figures";
import { levelLabelsIn } from "./labels";
import { groupNamed, groupsOf, namesAnother, type PeopleGroup } from "./groups";
import { agreed, markOf, type Comparison } from "./mark";
import type { Reading } from "./readings";

/**
 * How many people are at a level, or were voted on, against the vote tables. A number that fits any group the sentence
 * can mean agrees.
 */
export function comparedPeopleCounts(
  readings: readonly Reading[],
  everyone: People,
  text: string,
): readonly Comparison[] {
  return readings.flatMap((reading) => {
    if (reading.row || !reading.figures.some(isOfPeople)) return [];
    const sentence = { named: groupNamed(reading.text, everyone), reading, everyone, text };
    return reading.figures.flatMap((figure, at) =>
      isOfPeople(figure) ? comparedClause(figure, { ...clauseBehind(figure, at, reading), ...sentence }) : [],
    );
  });
}

function isOfPeople(figure: WrittenFigure): figure is CountFigure | FractionFigure {
  return figure.kind !== "percent" && figure.unit === "people";
}

interface Said {
  /** The words from the figure up to the next number of people or semicolon. */
  readonly clause: string;
  readonly percent: PercentFigure | undefined;
}

interface Clause extends Said {
  /** The group that the whole sentence names. */
  readonly named: PeopleGroup | undefined;
  readonly reading: Reading;
  readonly everyone: People;
  readonly text: string;
}

function clauseBehind(figure: WrittenFigure, at: number, { figures, text, start }: Reading): Said {
  const until = figures.findIndex((next, place) => place > at && isOfPeople(next));
  const said = text.slice(figure.end - start, (figures[until]?.start ?? Infinity) - start);
  const [clause = ""] = said.split(";");
  const end = figure.end + clause.length;
  const percent = figures
    .slice(at + 1, until < 0 ? undefined : until)
    .find((next): next is PercentFigure => next.kind === "percent" && next.start < end);
  return { clause, percent };
}

function comparedClause(figure: CountFigure | FractionFigure, context: Clause): Comparison[] {
  const levels = [...new Set(levelLabelsIn(context.clause).map(({ level }) => level))];
  const [level] = levels;
  if (!level) return comparedTotal(figure, context);
  if (levels.length > 1 || !isDecided(context)) return [];
  return figure.kind === "fraction"
    ? comparedFraction(figure, level, context)
    : comparedCount(figure, level, context);
}

/**
 * Whether the clause says no more of the people than that they reach half, or a share that is given: other bounds,
 * "dưới 50%", "03 đồng chí nữ", "08 đồng chí còn lại" are of people that the levels do not tell.
 */
function isDecided({ clause, percent, reading }: Clause): boolean {
  if (OTHER_VOTE.test(reading.text) || UNDECIDED.test(clause) || !WHOLE_GROUP.test(clause)) return false;
  const isExact = percent?.meaning === "exact" && !BALLOTS_SAID.test(clause);
  return isExact || (percent ? isHalf(percent) : /quá nửa|1\/2|(?:đạt|ở|xếp) mức/iu.test(clause));
}

function isHalf({ printed, meaning }: PercentFigure): boolean {
  return meaning === "bound" && printed.units === 50 * 10 ** printed.decimals;
}

const OTHER_VOTE = /so với|(?:năm|lần|kỳ|đợt) trước/iu;
const UNDECIDED = /2\/3|hai phần ba|dưới|không|chưa/iu;
/** "01 phiếu tín nhiệm thấp": people told by their ballots. */
const BALLOTS_SAID = /\d\s*phiếu/iu;
/** Only what names a group stands between the people and what is said of them. */
const WHOLE_GROUP =
  /^(?:đồng chí|đ\/c|người|cán bộ|(?:[uủ][ỷy] viên )?ban thường vụ|cấp [uủ][ỷy]|(?:huyện|tỉnh|thành|thị|quận|đảng) [uủ][ỷy]|lãnh đạo|quản lý|chủ chốt|cấp|tỉnh|huyện|xã|phường|thị trấn|và|được lấy phiếu(?: tín nhiệm)?|\([^()]*\)|[,)\s])*(?:đều|có|đạt|được|ở|xếp|trên|từ|tín nhiệm|[“"])/iu;

/** "69/70 đồng chí đạt … “Tín nhiệm cao”": of a group of 70, or of the group that is named. */
function comparedFraction(figure: FractionFigure, level: Level, context: Clause): Comparison[] {
  const { named } = context;
  const ofSize = (group: PeopleGroup) => group.people.length === figure.base;
  const groups = named && ofSize(named) ? [named] : groupsOf(context.everyone).filter(ofSize);
  if (groups.some((group) => isAtLevel(figure.count, group, level, context))) return [agreed(figure)];
  const likely = groups.length === 0 && named ? [named] : groups;
  const [expected, ...others] = new Set(likely.map((group) => fractionAt(group, level)));
  if (expected === undefined || others.length > 0) return [];
  const mark = differing(figure, expected, context.text);
  return groups.length > 0 ? [agreed(figure), mark] : [mark];
}

function comparedCount(figure: CountFigure, level: Level, context: Clause): Comparison[] {
  const { clause, everyone } = context;
  const named = groupBehind(clause, everyone) ?? context.named;
  if (!named) return [];
  if (isAtLevel(figure.value, named, level, context)) return [agreed(figure)];
  return [differing(figure, padded(countAt(named, level)), context.text)];
}

/**
 * "Tổng số 128 đồng chí được lấy phiếu", "lấy phiếu tín nhiệm đối với 128 đồng chí": of the group that is named beside it,
 * of one named elsewhere in the sentence or of everyone; where none is, of any group.
 */
function comparedTotal(
  figure: CountFigure | FractionFigure,
  { clause, named, reading, everyone, text }: Clause,
): Comparison[] {
  const before = text.slice(reading.start, figure.start);
  const isVotedOn =
    /^[^.;]*được lấy phiếu/iu.test(clause) ||
    /lấy phiếu tín nhiệm (?:đối với|cho)\s*$|được lấy phiếu(?: tín nhiệm)?:[^.(:]*$/iu.test(before);
  if (figure.kind === "fraction" || !isVotedOn) return [];
  const near = groupBehind(clause, everyone) ?? groupNamed(itemAtEnd(before), everyone);
  const group = near ?? named;
  if (!group && (namesAnother(reading.text, everyone) || !EVERYONE.test(before))) return [];
  const total = group?.people.length ?? everyone.length;
  const sizes = near
    ? [total]
    : group
      ? [total, everyone.length]
      : groupsOf(everyone).map(({ people }) => people.length);
  return [sizes.includes(figure.value) ? agreed(figure) : differing(figure, padded(total), text)];
}

/** "Cán bộ được lấy phiếu: cấp huyện 58 đồng chí; cấp xã 70": the words right before the number. */
function itemAtEnd(before: string): string {
  const list = before.split(/được lấy phiếu(?: tín nhiệm)?:/iu);
  return list.length > 1 ? (list.at(-1)?.split(/[,;]/).at(-1) ?? "") : before;
}

/** A number of nobody named: of everyone, where the text says so; else of a body that may not be in the vote tables. */
const EVERYONE = /(?:^|[^\p{L}])(?:tổng số|toàn|tất cả)(?!\p{L})|lấy phiếu tín nhiệm (?:đối với|cho)\s*$/iu;

/** "13 đồng chí Ủy viên Ban Thường vụ Huyện ủy được lấy phiếu": named right behind the number, before anything is said. */
function groupBehind(clause: string, everyone: People): PeopleGroup | undefined {
  const [named = ""] = clause
    .replace(/lãnh đạo,/giu, "lãnh đạo ")
    .split(/,|[;:.(]|(?:^|[^\p{L}])(?:đạt|có|được|đều)(?!\p{L})/u);
  return groupNamed(named, everyone);
}

/** Counted with exactly half, without it, or only those who have the share given. */
function isAtLevel(count: number, { people }: PeopleGroup, level: Level, { percent }: Clause): boolean {
  const shares = people.map((one) => one.shares[level]);
  const possible = [
    people.filter(({ outcome }) => outcome === level).length,
    shares.filter((share) => reaches(share, AT_LEAST_HALF)).length,
    shares.filter((share) => reaches(share, OVER_HALF)).length,
    ...(percent?.meaning === "exact"
      ? [shares.filter((share) => isPrintedAs(share, percent.printed)).length]
      : []),
  ];
  return possible.includes(count);
}

function countAt({ people }: PeopleGroup, level: Level): number {
  return people.filter(({ outcome }) => outcome === level).length;
}

function fractionAt(group: PeopleGroup, level: Level): string {
  return `${padded(countAt(group, level))}/${padded(group.people.length)}`;
}

function padded(people: number): string {
  return formatCount(people).padStart(2, "0");
}

function differing(figure: CountFigure | FractionFigure, expected: string, text: string): Comparison {
  const found = text.slice(figure.start, figure.end);
  return markOf(figure, { code: "peopleDiffer", details: { found, expected } }, expected);
}
