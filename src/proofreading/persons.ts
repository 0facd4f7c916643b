import { isPrintedAs } from "../counting/printedPercent";
import type { PersonResult } from "../counting/result";
import type { Share } from "../counting/share";
import { formatCount } from "../strings/numbers";
import { withoutHonorific } from "../words/honorific";
import type { People } from "../documents/appendix/figures";
import type { Figure } from "./figures";
import { markOf, percentInPlaceOf, type Comparison } from "./mark";
import type { Reading } from "./readings";
import { withCarriedLevel } from "./carriedLevel";
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
    const result = byName.get(subject);
    return result ? figures.flatMap((figure) => comparedPerson(figure, subject, result, text)) : [];
  });
}

/** How many persons with figures of their vote the text names: in the vote tables, and not in them. */
export function namesIn(
  readings: readonly Reading[],
  people: People,
): { readonly known: number; readonly unknown: number } {
  const spellings = new Set(people.flatMap(({ person }) => spellingsOf(nameOf(person.name.text))));
  const named = saidOf(readings, spellings).filter(({ figures }) => figures.some(isOfVote));
  const known = named.filter(({ subject }) => spellings.has(subject)).length;
  const unknown = named.filter(({ subject, reading: { row, name } }) => {
    const isRead = row === undefined || name !== undefined;
    return isRead && !spellings.has(subject) && !TITLE.test(subject);
  }).length;
  return { known, unknown };
}

function isOfVote(figure: Figure): boolean {
  return figure.level !== undefined || (figure.kind === "fraction" && figure.unit === "ballots");
}

/** "Đồng chí Phó Chủ tịch": a position, and nobody's name. */
const TITLE = /^(?:Phó|Chủ|Bí|Trưởng|Giám|Chánh|Ủy|Viện|Tổng|Chỉ|Thường)(?!\p{L})/u;

function byUniqueName(people: People): ReadonlyMap<string, PersonResult> {
  const names = people.map(({ person }) => nameOf(person.name.text));
  const bearers = new Map<string, number>();
  for (const name of names) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return new Map(
    people.flatMap((result, at) => {
      const name = names[at] ?? "";
      return name !== "" && bearers.get(name) === 1
        ? spellingsOf(name).map((spelling) => [spelling, result])
        : [];
    }),
  );
}

/** Without the form of address, which a text may write otherwise. */
function nameOf(written: string): string {
  const plain = written.normalize("NFC").replace(/\s+/g, " ").trim();
  return withoutHonorific(plain).replace(/[‘’ʼ]/g, "'");
}

/** "K'Brếu" is also written "K’Brếu". */
function spellingsOf(name: string): readonly string[] {
  return name.includes("'") ? [name, name.replace(/'/g, "’")] : [name];
}

function comparedPerson(figure: Figure, subject: string, result: PersonResult, text: string): Comparison[] {
  const { level } = figure;
  if (!level) return [];
  const found = text.slice(figure.start, figure.end);
  const expected = expectedOf(figure, result.shares[level], found);
  if (expected === undefined) return ["agrees"];
  return [markOf(figure, { code: "personDiffers", details: { subject, level, found, expected } }, expected)];
}

/** What should stand in place of the figure; undefined when it fits, or says no more than a bound. */
function expectedOf(figure: Figure, share: Share, found: string): string | undefined {
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
