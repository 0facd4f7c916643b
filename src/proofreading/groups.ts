import type { Category } from "../counting/category";
import type { PersonResult } from "../counting/result";
import type { People } from "../documents/appendix/figures";

/** People that a sentence can speak of together. */
export interface PeopleGroup {
  readonly people: People;
}

const TIERS = [
  { words: /cấp tỉnh|tỉnh [uủ][ỷy]/iu, committee: "provinceCommittee", leaders: "provinceLeaders" },
  {
    words: /cấp huyện|(?:huyện|quận|thị|thành) [uủ][ỷy]|đảng bộ huyện/iu,
    committee: "districtCommittee",
    leaders: "districtLeaders",
  },
  {
    words: /cấp xã|xã, (?:phường|thị trấn)|đảng [uủ][ỷy] (?:xã|phường|thị trấn)/iu,
    committee: "communeCommittee",
    leaders: "communeLeaders",
  },
  { words: /doanh nghiệp/iu, leaders: "stateEnterprise" },
] as const;

/** Everyone, each tier, each category, each unit: all the groups that have people. */
export function groupsOf(everyone: People): readonly PeopleGroup[] {
  const categories = [...new Set(everyone.map(({ person }) => person.category))];
  const tiers = TIERS.map((tier) => categoriesOf(tier)).filter((tier) => tier.length > 1);
  return [
    ...[categories, ...tiers, ...categories.map((category) => [category])].map((each) =>
      groupOf(everyone, each),
    ),
    ...unitsOf(everyone),
  ].filter(({ people }) => people.length > 0);
}

function unitsOf(everyone: People): readonly PeopleGroup[] {
  const units = new Map<string, PersonResult[]>();
  for (const result of everyone) {
    const { text } = result.person.unit;
    const people = units.get(text);
    if (people) people.push(result);
    else if (text !== "") units.set(text, [result]);
  }
  return [...units.values()].map((people) => ({ people }));
}

/**
 * The group that a sentence names behind its last "đối tượng là" or "đối với": a tier, and of it the Ban Thường vụ or the
 * leaders alone when only they are named. Undefined when it names none, or several tiers.
 */
export function groupNamed(text: string, everyone: People): PeopleGroup | undefined {
  const from = Math.max(0, ...[...text.matchAll(/đối tượng là|đối với/giu)].map(({ index }) => index));
  const named = text.slice(from);
  const [tier, ...others] = TIERS.filter(({ words }) => words.test(named));
  if (!tier || others.length > 0) return undefined;
  const committee = /ban thường vụ/iu.test(named);
  const leaders = /lãnh đạo|chủ chốt|chức danh/iu.test(named);
  const group = groupOf(everyone, committee === leaders ? categoriesOf(tier) : partOf(tier, committee));
  return group.people.length > 0 ? group : undefined;
}

/** Whether a text names tiers, none of which has people in the vote tables. */
export function namesAnother(text: string, everyone: People): boolean {
  const named = TIERS.filter(({ words }) => words.test(text));
  const isThere = (tier: Tier) => groupOf(everyone, categoriesOf(tier)).people.length > 0;
  return named.length > 0 && !named.some(isThere);
}

type Tier = (typeof TIERS)[number];

function categoriesOf(tier: Tier): readonly Category[] {
  return [...("committee" in tier ? [tier.committee] : []), ...("leaders" in tier ? [tier.leaders] : [])];
}

function partOf(tier: Tier, committee: boolean): readonly Category[] {
  if (committee && "committee" in tier) return [tier.committee];
  return !committee && "leaders" in tier ? [tier.leaders] : categoriesOf(tier);
}

function groupOf(everyone: People, categories: readonly Category[]): PeopleGroup {
  return { people: everyone.filter(({ person }) => categories.includes(person.category)) };
}
