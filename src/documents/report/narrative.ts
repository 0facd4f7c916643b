import type { Category } from "../../counting/category";
import { LEVELS, type Level, type Outcome } from "../../counting/level";
import { regulationOf } from "../../counting/regulations/all";
import type { NotVoted } from "../../counting/person";
import { compareShares, percentHundredths, type Share } from "../../counting/share";
import { AT_LEAST_HALF, OVER_HALF, reaches } from "../../counting/threshold";
import { formatCount, formatPercent } from "../../strings/numbers";
import { VIETNAMESE_LEVELS } from "../../strings/terms";
import type { People } from "../appendix/figures";
import { notVotedSentence } from "../plan/notVoted";
import { baseSentences } from "../plan/baseNote";
import { peopleWord, type PeopleWord } from "../plan/sheetWords";
import type { ReportSettings } from "../settings";

/** People with what they have in common, by which a formula finds them again. */
export interface Group {
  readonly people: People;
  /** All of them where nothing is said. */
  readonly categories?: readonly Category[];
  /** At which outcome they are, or that they have exactly half at two levels. */
  readonly having?: Outcome | "tied";
}

/** A figure of a sentence with the people it comes from: how many they are, or a share that each of them has. */
export type NarrativeFigure =
  | { readonly kind: "people"; readonly text: string; readonly people: People; readonly group: Group }
  | {
      readonly kind: "share";
      readonly text: string;
      /** Those of the group who have it. */
      readonly people: People;
      readonly group: Group;
      readonly which: "highest" | "lowest";
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
  return written`Qua tổ chức lấy phiếu tín nhiệm đối với ${numberOf({ people })} ${peopleWord(style)}${under}, kết quả như sau.`;
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
  { categories: ["publicUnit"], names: { all: "cán bộ lãnh đạo, quản lý đơn vị sự nghiệp" } },
  { categories: ["police"], names: { all: "cán bộ lãnh đạo, chỉ huy Công an" } },
  { categories: ["military"], names: { all: "cán bộ lãnh đạo, chỉ huy Quân đội" } },
  { categories: ["otherUnit"], names: { all: "cán bộ lãnh đạo, quản lý đơn vị khác" } },
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
  const group = { people, categories: present };
  const name = (present.length === categories.length ? names.all : names[first]) ?? "";
  return [
    {
      sentences: [
        people.length === 1 ? onePerson(name, group, word) : manyPeople(name, group, word),
        ...tied(group, word),
      ],
    },
  ];
}

function onePerson(name: string, group: Group, word: PeopleWord): NarrativeSentence {
  return written`Đối với ${name}: có ${numberOf(group)} ${word} được lấy phiếu, ${standing(group)}.`;
}

function manyPeople(name: string, group: Group, word: PeopleWord): NarrativeSentence {
  const clauses = exceptions(group, word).flatMap((clause) => ["; ", ...clause]);
  return written`Đối với ${name}: ${highClause(group, word)}${clauses}.`;
}

function highClause(group: Group, word: PeopleWord): readonly Piece[] {
  const { people } = group;
  const atHigh = at(group, "high");
  const high = atHigh.people;
  if (high.length === 0) return [`không có ${word} nào đạt từ 50% số phiếu “Tín nhiệm cao” trở lên`];
  const reached =
    high.length === 1 ? phrase`${highestOf(atHigh, "high")} số phiếu “Tín nhiệm cao”` : half(high);
  if (high.length === people.length)
    return phrase`${people.length === 2 ? "cả" : "tất cả"} ${numberOf(atHigh)} ${word} đều đạt ${reached}${rangeOf(atHigh, "high")}`;
  if (areFew(people.length - high.length, people))
    return phrase`hầu hết (${numberOf(atHigh)}/${numberOf(group)} ${word}) đạt ${reached}${rangeOf(atHigh, "high")}`;
  return phrase`có ${numberOf(atHigh)}/${numberOf(group)} ${word} đạt ${reached}${rangeOf(atHigh, "high")}`;
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
function exceptions(everyone: Group, word: PeopleWord): readonly (readonly Piece[])[] {
  const { people } = everyone;
  const others = people.filter(({ outcome }) => outcome !== "high");
  const outcomes = (["confident", "low", "none"] as const).filter(
    (outcome) => at(everyone, outcome).people.length > 0,
  );
  const only = others.length < people.length && areFew(others.length, people) && outcomes.length === 1;
  return outcomes.map((outcome) => {
    const group = at(everyone, outcome);
    const clause = phrase`${numberOf(group)} ${word} ${standing(group)}`;
    return only ? ["chỉ có ", ...clause] : ["có ", ...clause];
  });
}

/** What people of one outcome have: the share of the only one, the highest and lowest of several. */
function standing(group: Group): readonly Piece[] {
  const [one] = group.people;
  if (!one) return [];
  const single = group.people.length === 1;
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

function threeShares(group: Group): readonly Piece[] {
  return LEVELS.flatMap((level, index) => [
    `${index === 0 ? "" : ", "}“${VIETNAMESE_LEVELS[level]}” `,
    highestOf(group, level),
  ]);
}

/** " (cao nhất là …, thấp nhất là …)"; nothing to add about one person. */
function rangeOf(group: Group, level: Level): readonly Piece[] {
  return group.people.length < 2 ? [] : phrase` (${range(group, level)})`;
}

function range(group: Group, level: Level): readonly Piece[] {
  const [highest, lowest] = [shareOf(group, level, "highest"), shareOf(group, level, "lowest")];
  return highest.text === lowest.text
    ? phrase`cùng là ${highest}`
    : phrase`cao nhất là ${highest}, thấp nhất là ${lowest}`;
}

function tied(group: Group, word: PeopleWord): NarrativeSentence[] {
  const { people } = group;
  const both = people.filter(({ tiedWith }) => tiedWith !== undefined);
  if (both.length === 0) return [];
  if (people.length === 1)
    return [
      written`${word === "người" ? "Người" : "Đồng chí"} này đạt đúng 50% ở hai mức, được tính ở mức cao hơn.`,
    ];
  return [
    written`Trong đó, có ${numberOf({ ...group, people: both, having: "tied" })} ${word} đạt đúng 50% ở hai mức, được tính ở mức cao hơn.`,
  ];
}

/** Asked of the shares: somebody tied at half counts at the higher level and still has half at "tín nhiệm thấp". */
function nobodyLow(people: People, word: PeopleWord): NarrativeSentence[] {
  if (people.some(({ shares }) => reaches(shares.low, AT_LEAST_HALF))) return [];
  return [written`Không có ${word} nào có tỷ lệ phiếu “Tín nhiệm thấp” từ 50% trở lên.`];
}

function at(group: Group, outcome: Outcome): Group {
  return { ...group, people: group.people.filter((one) => one.outcome === outcome), having: outcome };
}

/** "01", "13", "1.250": below ten with a zero before, as reports write people. */
function numberOf(group: Group): NarrativeFigure {
  const { people } = group;
  return { kind: "people", text: formatCount(people.length).padStart(2, "0"), people, group };
}

function highestOf(group: Group, level: Level): NarrativeFigure {
  return shareOf(group, level, "highest");
}

function shareOf(group: Group, level: Level, which: "highest" | "lowest"): NarrativeFigure {
  const { people } = group;
  const sign = which === "highest" ? 1 : -1;
  const share = people
    .map(({ shares }) => shares[level])
    .reduce((best, each) => (sign * compareShares(each, best) > 0 ? each : best));
  const text = formatPercent(percentHundredths(share));
  const holders = people.filter(({ shares }) => compareShares(shares[level], share) === 0);
  return { kind: "share", text, people: holders, group, which, level, share };
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
