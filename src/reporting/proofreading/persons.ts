import { isPrintedAs } from "../../counting/printedPercent";
import type { PersonResult } from "../../counting/result";
import type { Share } from "../../counting/share";
import { formatCount } from "../../strings/numbers";
import type { People } from "../appendix";
import type { Figure } from "./figures";
import { markOf, percentInPlaceOf, type ProofMark } from "./mark";
import type { Reading } from "./readings";
import { saidOf } from "./subjects";

/** Counts and percentages of a person that are not those of the vote tables. Namesakes are not decided between. */
export function personMarks(
  readings: readonly Reading[],
  people: People,
  text: string,
): readonly ProofMark[] {
  const byName = byUniqueName(people);
  return saidOf(readings, new Set(byName.keys())).flatMap(({ subject, figures }) => {
    const result = byName.get(subject);
    return result ? figures.flatMap((figure) => personMark(figure, subject, result, text)) : [];
  });
}

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
  return plain.replace(/^(?:ông|bà|đồng chí|đ\/c)[\s.:]+/iu, "").replace(/[‘’ʼ]/g, "'");
}

/** "K'Brếu" is also written "K’Brếu". */
function spellingsOf(name: string): readonly string[] {
  return name.includes("'") ? [name, name.replace(/'/g, "’")] : [name];
}

function personMark(figure: Figure, subject: string, result: PersonResult, text: string): ProofMark[] {
  const { level } = figure;
  if (!level) return [];
  const found = text.slice(figure.start, figure.end);
  const expected = expectedOf(figure, result.shares[level], found);
  if (expected === undefined) return [];
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
