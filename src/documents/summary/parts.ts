import { CATEGORIES } from "../../counting/category";
import type { NotVoted } from "../../counting/person";
import type { PersonResult } from "../../counting/result";
import { compareShares } from "../../counting/share";
import { VIETNAMESE_CATEGORIES } from "../../strings/terms";
import { conferencesOf } from "../conferences";
import type { CountedVote } from "../document";

/** People whose results stand on one sheet. */
export interface SummaryPart {
  /** What it is of, for the sheet's name: "Xã Lộc An". */
  readonly name: string;
  /** What it is of, as it is printed under the title; "" where nothing tells. */
  readonly title: string;
  /** Never empty; in order of rank where that is wanted. */
  readonly results: readonly PersonResult[];
  /** Whom its tables name as not voted on; of a category nothing tells who they are. */
  readonly notVoted: readonly NotVoted[];
}

/** A part for each conference, or for each category in the order of Phụ lục I. */
export function summaryParts(vote: CountedVote): readonly SummaryPart[] {
  const { by, ranked } = vote.settings.papers.summary;
  const parts = by === "category" ? categoryParts(vote.results) : conferenceParts(vote);
  return ranked ? parts.map((part) => ({ ...part, results: byRank(part.results) })) : parts;
}

function conferenceParts(vote: CountedVote): readonly SummaryPart[] {
  const conferences = conferencesOf(vote);
  return conferences.map(({ table: { sheet, notVoted }, results }) => ({
    name: sheet,
    notVoted,
    title: unitOf(results) ?? (conferences.length > 1 ? sheet : ""),
    results,
  }));
}

/** The unit that all have in common. */
function unitOf(results: readonly PersonResult[]): string | undefined {
  const units = new Set(results.map(({ person }) => person.unit.text));
  const [unit] = units;
  return units.size === 1 && unit !== "" ? unit : undefined;
}

function categoryParts(results: readonly PersonResult[]): readonly SummaryPart[] {
  return CATEGORIES.flatMap((category) => {
    const people = results.filter(({ person }) => person.category === category);
    const name = VIETNAMESE_CATEGORIES[category];
    return people.length > 0 ? [{ name, title: name, results: people, notVoted: [] }] : [];
  });
}

/** The larger share of "tín nhiệm cao" first; of equal ones the smaller share of "tín nhiệm thấp", then as read. */
function byRank(results: readonly PersonResult[]): readonly PersonResult[] {
  return [...results].sort(
    (one, other) =>
      compareShares(other.shares.high, one.shares.high) || compareShares(one.shares.low, other.shares.low),
  );
}
