import type { BaseKind } from "../counting/ballots";
import { baseOf } from "../counting/base";
import type { Category } from "../counting/category";
import type { CellRef } from "../counting/cell";
import type { RegulationKey } from "../counting/regulations/all";
import { inStages, type Staged } from "../turns/staged";
import type { Tier } from "../words/bodies";
import type { Arrival } from "./arrival";
import type { MergeFinding } from "./mergeFinding";
import { saidOfVote, yearsIn, type Said } from "./said";
import { stemOf } from "./expected";

/** What one unit is held against the others by. */
interface Compared {
  readonly arrival: Arrival;
  /** Each kind once. */
  readonly bases: readonly BaseKind[];
  readonly years: readonly Said<number>[];
  readonly regulations: readonly Said<RegulationKey>[];
  readonly categories: readonly Category[];
  readonly headings: readonly string[];
}

/** So few of all units have what is told of as rare, and that many say what is told of as usual. */
const RARE = 1 / 10;
const USUAL = 1 / 2;
/** With fewer units nothing is usual. */
const ENOUGH = 5;

/** What a unit has otherwise than the rest: its base, its year, its text of law, whom it counts, its columns. */
export function* comparedFindings(arrivals: readonly Arrival[]): Staged<readonly MergeFinding[]> {
  const all = yield* inStages(arrivals, (arrival) => [comparedOf(arrival)]);
  const base = usualOf(all.map(({ bases }) => bases));
  const year = usualOf(all.map(({ years }) => years.map(({ what }) => what)));
  const regulation = usualOf(all.map(({ regulations }) => regulations.map(({ what }) => what)));
  const rareCategories = rareAmong(all.map(({ categories }) => categories));
  const rareHeadings = rareAmong(all.map(({ headings }) => headings));
  return yield* inStages(all, (one) => [
    ...baseFindings(one, base),
    ...yearFindings(one, year),
    ...regulationFindings(one, regulation),
    ...categoryFindings(one, rareCategories),
    ...headingFindings(one, rareHeadings),
  ]);
}

function comparedOf(arrival: Arrival): Compared {
  const { people, tables, file } = arrival;
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  const said = saidOfVote(file.sheets.filter(({ name }) => sheets.has(name)));
  const named = yearsIn(`năm ${stemOf(file.name).match(/(19|20)\d\d/)?.[0] ?? ""}`);
  return {
    arrival,
    bases: [...new Set(people.map(({ ballots }) => kindOf(baseOf(ballots).kind)))],
    years: said.years.length > 0 ? said.years : named.map((what) => ({ what })),
    regulations: said.regulations,
    categories: [...new Set(people.map(({ category }) => category))],
    headings: file.recognition.notUsed.flatMap(({ kind, table, text }) =>
      kind === "column" && tables.some(({ key }) => key === table) ? [text] : [],
    ),
  };
}

/** Valid and invalid ballots together are the ballots returned. */
function kindOf(kind: BaseKind): BaseKind {
  return kind === "validAndInvalid" ? "returned" : kind;
}

/** What more than half of those say who say anything, at least two. */
function usualOf<What>(said: readonly (readonly What[])[]): What | undefined {
  const saying = said.filter(({ length }) => length > 0);
  const times = new Map<What, number>();
  for (const one of saying) for (const what of new Set(one)) times.set(what, (times.get(what) ?? 0) + 1);
  const [most] = [...times].sort(([, one], [, other]) => other - one);
  return most && most[1] > 1 && most[1] > saying.length * USUAL ? most[0] : undefined;
}

function rareAmong<What>(said: readonly (readonly What[])[]): (what: What) => boolean {
  const times = new Map<What, number>();
  for (const one of said) for (const what of new Set(one)) times.set(what, (times.get(what) ?? 0) + 1);
  const most = said.length < ENOUGH ? 0 : Math.max(1, said.length * RARE);
  return (what) => (times.get(what) ?? 0) <= most;
}

function about({ arrival }: Compared, cells?: readonly (CellRef | undefined)[]) {
  const [table] = arrival.tables;
  const first = table && { sheet: table.sheet, row: table.area.row, column: table.area.column };
  const told = cells?.flatMap((cell) => cell ?? []) ?? [];
  return {
    file: arrival.file.name,
    cells: told.length > 0 ? told : first ? [first] : [],
    arrivals: [arrival.key],
  };
}

function baseFindings(one: Compared, usual: BaseKind | undefined): readonly MergeFinding[] {
  if (usual === undefined) return [];
  return one.bases
    .filter((base) => base !== usual)
    .map((base) => {
      const people = one.arrival.people.filter(({ ballots }) => kindOf(baseOf(ballots).kind) === base);
      const details = { base, usual, people: people.length };
      return { code: "baseDiffers", ...about(one, [people[0]?.cell]), details };
    });
}

function yearFindings(one: Compared, usual: number | undefined): readonly MergeFinding[] {
  const years = one.years.map(({ what }) => what);
  if (usual === undefined || years.length === 0 || years.includes(usual)) return [];
  const cells = one.years.map(({ cell }) => cell);
  return [{ code: "yearDiffers", ...about(one, cells), details: { years, usual } }];
}

function regulationFindings(one: Compared, usual: RegulationKey | undefined): readonly MergeFinding[] {
  const regulations = one.regulations.map(({ what }) => what);
  if (usual === undefined || regulations.length === 0 || regulations.includes(usual)) return [];
  const cells = one.regulations.map(({ cell }) => cell);
  return [{ code: "regulationDiffers", ...about(one, cells), details: { regulations, usual } }];
}

function categoryFindings(one: Compared, isRare: (category: Category) => boolean): readonly MergeFinding[] {
  const { tier } = one.arrival.name;
  return one.categories.flatMap((category): readonly MergeFinding[] => {
    const why = isOfTier(category, tier) ? (isRare(category) ? "rare" : undefined) : "tier";
    if (why === undefined) return [];
    const people = one.arrival.people.filter((person) => person.category === category);
    const details = { category, people: people.length, why } as const;
    return [{ code: "categoryDiffers", ...about(one, [people[0]?.cell]), details }];
  });
}

/** A State enterprise may be of any tier. */
function isOfTier(category: Category, tier: Tier | undefined): boolean {
  if (tier === undefined || tier === "unclear" || category === "stateEnterprise") return true;
  return category.startsWith(tier);
}

function headingFindings(one: Compared, isRare: (heading: string) => boolean): readonly MergeFinding[] {
  const headings = one.headings.filter(isRare);
  return headings.length > 0 ? [{ code: "otherColumns", ...about(one), details: { headings } }] : [];
}
