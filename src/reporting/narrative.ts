import type { Category } from "../counting/category";
import { LEVELS, type Level } from "../counting/level";
import { regulationOf } from "../counting/regulations/all";
import type { NotVoted } from "../counting/person";
import type { PersonResult } from "../counting/result";
import { compareShares, percentHundredths, type Share } from "../counting/share";
import { AT_LEAST_HALF, OVER_HALF, reaches } from "../counting/threshold";
import { formatCount, formatPercent } from "../strings/numbers";
import { VIETNAMESE_LEVELS } from "../strings/terms";
import type { People } from "../documents/appendix/figures";
import { notVotedSentence } from "../documents/results/notVoted";
import { baseSentences } from "../documents/plan/baseNote";
import { peopleWord, type PeopleWord } from "../documents/plan/sheetWords";
import type { ReportSettings } from "../documents/settings";

/** A figure of a sentence with the people it comes from: how many they are, or a share that each of them has. */
export type NarrativeFigure =
  | { readonly kind: "people"; readonly text: string; readonly people: People }
  | {
      readonly kind: "share";
      readonly text: string;
      readonly people: People;
      readonly level: Level;
      readonly share: Share;
    };

export type Piece = string | NarrativeFigure;

/** A sentence as its words and figures, in order; its text is these put together. */
export interface NarrativeSentence {
  readonly pieces: readonly Piece[];
}

export interface NarrativeParagraph {
  readonly sentences: readonly NarrativeSentence[];
}

/** The paragraph as it is read. */
export function paragraphText({ sentences }: NarrativeParagraph): string {
  const textOf = (piece: Piece) => (typeof piece === "string" ? piece : piece.text);
  return sentences.map(({ pieces }) => pieces.map(textOf).join("")).join(" ");
}

/**
 * The section "Kết quả lấy phiếu tín nhiệm" of the report, a draft for the clerk to edit: how many and under which text,
 * then a paragraph for each tier (Báo cáo 121-BC/HU, mục I.2), then what holds for everyone. Vietnamese, like the report.
 * Levels are those of Phụ lục I (≥ half), so that the text and the table say the same. Who was not voted on is named at
 * the end. Nobody voted on: no paragraphs.
 */
export function draftNarrative(
  people: People,
  office: Office,
  notVoted: readonly NotVoted[] = [],
): NarrativeParagraph[] {
  if (people.length === 0) return [];
  const word = peopleWord(office.style);
  return [
    { sentences: [opening(people, office)] },
    ...TIERS.flatMap((tier) => tierParagraph(tier, people, word)),
    {
      sentences: [
        ...nobodyLow(people, word),
        ...baseSentences(people, office).map((sentence) => written`${sentence}`),
      ],
    },
    ...(notVoted.length > 0 ? [{ sentences: [exempt(notVoted, office)] }] : []),
  ];
}

/** Who was on the list and not voted on, each with the reason. */
function exempt(people: readonly NotVoted[], { style }: Office): NarrativeSentence {
  return written`${notVotedSentence(people, style)}`;
}

/** Under which text the vote was held, and how the office calls people. */
export type Office = Pick<ReportSettings, "regulation" | "style">;

function opening(people: People, { regulation: choice, style }: Office): NarrativeSentence {
  const regulation = regulationOf(choice);
  const under = regulation ? ` theo ${regulation.title} của ${regulation.issuer}` : "";
  return written`Qua tổ chức lấy phiếu tín nhiệm đối với ${numberOf(people)} ${peopleWord(style)}${under}, kết quả như sau.`;
}

/** The people reported on in one paragraph, as the sentence calls them: all the categories of a tier, or those there are. */
interface Tier {
  readonly categories: readonly Category[];
  readonly names: Readonly<Partial<Record<Category | "all", string>>>;
}

const TIERS: readonly Tier[] = [
  {
    categories: ["provinceCommittee", "provinceLeaders"],
    names: {
      all: "Ủy viên Ban Thường vụ cấp ủy và cán bộ lãnh đạo, quản lý cấp tỉnh",
      provinceCommittee: "Ủy viên Ban Thường vụ cấp ủy cấp tỉnh",
      provinceLeaders: "cán bộ lãnh đạo, quản lý cấp tỉnh",
    },
  },
  {
    categories: ["districtCommittee", "districtLeaders"],
    names: {
      all: "Ủy viên Ban Thường vụ cấp ủy và cán bộ lãnh đạo, quản lý cấp huyện",
      districtCommittee: "Ủy viên Ban Thường vụ cấp ủy cấp huyện",
      districtLeaders: "cán bộ lãnh đạo, quản lý cấp huyện",
    },
  },
  {
    categories: ["communeCommittee", "communeLeaders"],
    names: {
      all: "Ủy viên Ban Thường vụ cấp ủy và cán bộ lãnh đạo, quản lý cấp xã",
      communeCommittee: "Ủy viên Ban Thường vụ cấp ủy cấp xã",
      communeLeaders: "cán bộ lãnh đạo, quản lý cấp xã",
    },
  },
  { categories: ["stateEnterprise"], names: { all: "cán bộ lãnh đạo, quản lý doanh nghiệp nhà nước" } },
];

function tierParagraph(
  { categories, names }: Tier,
  everyone: People,
  word: PeopleWord,
): NarrativeParagraph[] {
  const present = categories.filter((category) =>
    everyone.some(({ person }) => person.category === category),
  );
  const [first] = present;
  if (!first) return [];
  const people = everyone.filter(({ person }) => present.includes(person.category));
  const name = (present.length === categories.length ? names.all : names[first]) ?? "";
  return [
    {
      sentences: [
        people.length === 1 ? onePerson(name, people, word) : manyPeople(name, people, word),
        ...tied(people, word),
      ],
    },
  ];
}

function onePerson(name: string, people: People, word: PeopleWord): NarrativeSentence {
  return written`Đối với ${name}: có ${numberOf(people)} ${word} được lấy phiếu, ${standing(people)}.`;
}

function manyPeople(name: string, people: People, word: PeopleWord): NarrativeSentence {
  const clauses = exceptions(people, word).flatMap((clause) => ["; ", ...clause]);
  return written`Đối với ${name}: ${highClause(people, word)}${clauses}.`;
}

function highClause(people: People, word: PeopleWord): readonly Piece[] {
  const high = at(people, "high");
  if (high.length === 0) return [`không có ${word} nào đạt từ 50% số phiếu “Tín nhiệm cao” trở lên`];
  const reached =
    high.length === 1 ? phrase`${highestOf(high, "high")} số phiếu “Tín nhiệm cao”` : half(high);
  if (high.length === people.length)
    return phrase`${people.length === 2 ? "cả" : "tất cả"} ${numberOf(high)} ${word} đều đạt ${reached}${rangeOf(high, "high")}`;
  if (areFew(people.length - high.length, people))
    return phrase`hầu hết (${numberOf(high)}/${numberOf(people)} ${word}) đạt ${reached}${rangeOf(high, "high")}`;
  return phrase`có ${numberOf(high)}/${numberOf(people)} ${word} đạt ${reached}${rangeOf(high, "high")}`;
}

/** "Hầu hết … chỉ có …" is said while the others are at most one in ten. */
function areFew(others: number, people: People): boolean {
  return others * 10 <= people.length;
}

/** "trên 50%" where it holds for each of them; somebody with exactly half makes it the appendix's "từ 50% trở lên". */
function half(high: People): string {
  return high.every(({ shares }) => reaches(shares.high, OVER_HALF))
    ? "trên 50% số phiếu “Tín nhiệm cao”"
    : "từ 50% số phiếu “Tín nhiệm cao” trở lên";
}

/** Those not at "tín nhiệm cao", a clause for each outcome there is, with their shares. */
function exceptions(people: People, word: PeopleWord): readonly (readonly Piece[])[] {
  const others = people.filter(({ outcome }) => outcome !== "high");
  const outcomes = (["confident", "low", "none"] as const).filter(
    (outcome) => at(people, outcome).length > 0,
  );
  const only = others.length < people.length && areFew(others.length, people) && outcomes.length === 1;
  return outcomes.map((outcome) => {
    const group = at(people, outcome);
    const clause = phrase`${numberOf(group)} ${word} ${standing(group)}`;
    return only ? ["chỉ có ", ...clause] : ["có ", ...clause];
  });
}

/** What people of one outcome have: the share of the only one, the highest and lowest of several. */
function standing(group: People): readonly Piece[] {
  const [one] = group;
  if (!one) return [];
  const single = group.length === 1;
  switch (one.outcome) {
    case "high":
      return phrase`đạt ${highestOf(group, "high")} số phiếu “Tín nhiệm cao”`;
    case "confident":
      return single
        ? phrase`đạt tỷ lệ phiếu “Tín nhiệm” ${highestOf(group, "confident")}`
        : phrase`đạt tỷ lệ phiếu “Tín nhiệm” từ 50% trở lên${rangeOf(group, "confident")}`;
    case "low":
      return single
        ? phrase`có tỷ lệ phiếu “Tín nhiệm thấp” ${highestOf(group, "low")}`
        : phrase`có tỷ lệ phiếu “Tín nhiệm thấp” từ 50% trở lên${rangeOf(group, "low")}`;
    case "none":
      return single
        ? phrase`không có mức nào đạt 50% (${threeShares(group)})`
        : phrase`không có mức nào đạt 50% (tỷ lệ phiếu “Tín nhiệm cao” ${range(group, "high")})`;
  }
}

function threeShares(group: People): readonly Piece[] {
  return LEVELS.flatMap((level, index) => [
    `${index === 0 ? "" : ", "}“${VIETNAMESE_LEVELS[level]}” `,
    highestOf(group, level),
  ]);
}

/** " (cao nhất là …, thấp nhất là …)"; nothing to add about one person. */
function rangeOf(people: People, level: Level): readonly Piece[] {
  return people.length < 2 ? [] : phrase` (${range(people, level)})`;
}

function range(people: People, level: Level): readonly Piece[] {
  const [highest, lowest] = [highestOf(people, level), lowestOf(people, level)];
  return highest.text === lowest.text
    ? phrase`cùng là ${highest}`
    : phrase`cao nhất là ${highest}, thấp nhất là ${lowest}`;
}

function tied(people: People, word: PeopleWord): NarrativeSentence[] {
  const both = people.filter(({ tiedWith }) => tiedWith !== undefined);
  if (both.length === 0) return [];
  if (people.length === 1)
    return [
      written`${word === "người" ? "Người" : "Đồng chí"} này đạt đúng 50% ở hai mức, được tính ở mức cao hơn.`,
    ];
  return [written`Trong đó, có ${numberOf(both)} ${word} đạt đúng 50% ở hai mức, được tính ở mức cao hơn.`];
}

/** Asked of the shares: somebody tied at half counts at the higher level and still has half at "tín nhiệm thấp". */
function nobodyLow(people: People, word: PeopleWord): NarrativeSentence[] {
  if (people.some(({ shares }) => reaches(shares.low, AT_LEAST_HALF))) return [];
  return [written`Không có ${word} nào có tỷ lệ phiếu “Tín nhiệm thấp” từ 50% trở lên.`];
}

function at(people: People, outcome: PersonResult["outcome"]): People {
  return people.filter((one) => one.outcome === outcome);
}

/** "01", "13", "1.250": below ten with a zero before, as reports write people. */
function numberOf(people: People): NarrativeFigure {
  return { kind: "people", text: formatCount(people.length).padStart(2, "0"), people };
}

function highestOf(people: People, level: Level): NarrativeFigure {
  return shareOf(people, level, (one, other) => compareShares(one, other) > 0);
}

function lowestOf(people: People, level: Level): NarrativeFigure {
  return shareOf(people, level, (one, other) => compareShares(one, other) < 0);
}

function shareOf(people: People, level: Level, isBetter: (one: Share, other: Share) => boolean) {
  const share = people
    .map(({ shares }) => shares[level])
    .reduce((best, each) => (isBetter(each, best) ? each : best));
  const text = formatPercent(percentHundredths(share));
  const holders = people.filter(({ shares }) => compareShares(shares[level], share) === 0);
  return { kind: "share", text, people: holders, level, share } as const;
}

type Filling = Piece | readonly Piece[];

function written(words: TemplateStringsArray, ...fillings: readonly Filling[]): NarrativeSentence {
  return { pieces: phrase(words, ...fillings) };
}

function phrase(words: TemplateStringsArray, ...fillings: readonly Filling[]): readonly Piece[] {
  return words
    .flatMap((word, index) => [word, ...[fillings[index] ?? []].flat()])
    .filter((piece) => piece !== "");
}
