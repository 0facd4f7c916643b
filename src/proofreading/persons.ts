import { isPrintedAs } from "../counting/printedPercent";
import type { PersonResult } from "../counting/result";
import type { Share } from "../counting/share";
import { formatCount } from "../strings/numbers";
import type { People } from "../documents/appendix/figures";
import type { WrittenFigure } from "./figures";
import { agreed, markOf, percentInPlaceOf, type Comparison } from "./mark";
import type { Reading } from "./readings";
import { withCarriedLevel } from "./carriedLevel";
import { shown } from "../words/fold";
import { namesLike } from "./likeNames";
import { nameKey } from "../words/nameKey";
import type { TextSpan } from "./span";
import { saidOf } from "./subjects";

/** Counts and percentages of a person, against those of the vote tables. Namesakes are not decided between. */
export function comparedPersons(
  readings: readonly Reading[],
  people: People,
  text: string,
): readonly Comparison[] {
  const byName = byUniqueName(people);
  return saidOf(readings, new Set(byName.keys())).flatMap((said) => {
    const { subject } = said;
    const figures = withCarriedLevel(said, text);
    const result = byName.get(nameKey(subject));
    if (!result) return [];
    return figures
      .filter((figure) => !isOfOtherVote(figure, said.reading, result))
      .flatMap((figure) => comparedPerson(figure, subject, result, text));
  });
}

/** "Năm 2019, đồng chí … đạt 15/20 phiếu (75%)": of a vote that had other ballots. */
function isOfOtherVote(figure: WrittenFigure, { text, pairs }: Reading, { shares }: PersonResult): boolean {
  if (!/(?:^|[^\p{L}])(?:năm|lần|kỳ|đợt|trước)(?!\p{L})/iu.test(text)) return false;
  const count =
    figure.kind === "percent" ? pairs.find(({ percent }) => percent.start === figure.start)?.count : figure;
  return count?.kind === "fraction" && count.base !== shares.high.base;
}

/** The persons whom a text gives figures of their vote of. */
export interface Names {
  /** How many of the vote tables it names. */
  readonly known: number;
  /** Who is not in them, each where it is first named, with the one in them whose name is like it. */
  readonly unknown: readonly UnknownName[];
}

export interface UnknownName extends TextSpan {
  readonly name: string;
  readonly like?: string;
}

export function namesIn(readings: readonly Reading[], people: People): Names {
  const keys = new Set(people.map(({ person }) => nameKey(person.name.text)));
  const likeNames = namesLike(new Set(people.map(({ person }) => shown(person.name.text))));
  const named = saidOf(readings, keys, likeNames).filter(({ figures }) => figures.some(isOfVote));
  const unknown = new Map<string, UnknownName>();
  for (const { subject, place, reading } of named) {
    const isRead = reading.row === undefined || reading.name !== undefined;
    if (!isRead || keys.has(nameKey(subject)) || unknown.has(subject) || TITLE.test(subject)) continue;
    const like = likeNames(subject);
    unknown.set(subject, { ...place, name: subject, ...(like !== undefined && { like }) });
  }
  return {
    known: named.filter(({ subject }) => keys.has(nameKey(subject))).length,
    unknown: [...unknown.values()],
  };
}

function isOfVote(figure: WrittenFigure): boolean {
  return figure.level !== undefined || (figure.kind === "fraction" && figure.unit === "ballots");
}

/** "Đồng chí Phó Chủ tịch": a position, and nobody's name. */
const TITLE = /^(?:Phó|Chủ|Bí|Trưởng|Giám|Chánh|Ủy|Viện|Tổng|Chỉ|Thường)(?!\p{L})/u;

function byUniqueName(people: People): ReadonlyMap<string, PersonResult> {
  const names = people.map(({ person }) => nameKey(person.name.text));
  const bearers = new Map<string, number>();
  for (const name of names) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return new Map(
    people.flatMap((result, at) => {
      const name = names[at] ?? "";
      return name !== "" && bearers.get(name) === 1 ? [[name, result] as const] : [];
    }),
  );
}

function comparedPerson(
  figure: WrittenFigure,
  subject: string,
  result: PersonResult,
  text: string,
): Comparison[] {
  const { level } = figure;
  if (!level) return [];
  const found = text.slice(figure.start, figure.end);
  const expected = expectedOf(figure, result.shares[level], found);
  if (expected === undefined) return [agreed(figure)];
  return [markOf(figure, { code: "personDiffers", details: { subject, level, found, expected } }, expected)];
}

/** What should stand in place of the figure; undefined when it fits, or says no more than a bound. */
function expectedOf(figure: WrittenFigure, share: Share, found: string): string | undefined {
  switch (figure.kind) {
    case "count":
      return figure.value === share.count ? undefined : countInPlaceOf(found, share.count);
    case "fraction":
      return figure.count === share.count && figure.base === share.base
        ? undefined
        : `${countInPlaceOf(found, share.count)}/${formatCount(share.base)}`;
    case "percent":
      return figure.meaning !== "exact" || isPrintedAs(share, figure.printed)
        ? undefined
        : percentInPlaceOf(found, share);
  }
}

/** "04/11" becomes "03/11": written below ten with a zero before, as what was found. */
function countInPlaceOf(found: string, count: number): string {
  return formatCount(count).padStart(/^0\d/.test(found) ? 2 : 1, "0");
}
