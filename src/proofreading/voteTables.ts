import type { People } from "../documents/appendix/figures";
import { comparedAppendix } from "./appendixTable";
import { agreementsAmong, markOf, marksAmong, type Comparison, type ProofMark } from "./mark";
import { comparedPeopleCounts } from "./peopleCounts";
import { comparedPersons, namesIn, type Names, type UnknownName } from "./persons";
import type { TextRead } from "./readings";
import { comparedShares } from "./shares";

/** A text held against the vote tables. */
export interface HeldAgainst {
  /** Whether the text is about other people than the vote tables: then nothing of them is held against it. */
  readonly isOfOthers: boolean;
  readonly compared: readonly Comparison[];
  /** Who is named with figures of a vote, and is not in the vote tables. */
  readonly unknown: readonly UnknownName[];
}

/** Every figure of a text that the vote tables can tell, unless the text is plainly not about their people. */
export function heldAgainst(read: TextRead, people: People, text: string): HeldAgainst {
  if (people.length === 0) return { isOfOthers: false, compared: [], unknown: [] };
  const persons = comparedPersons(read.readings, people, text);
  const others = [
    ...comparedAppendix(read.tables, people),
    ...comparedPeopleCounts(read.readings, people, text),
    ...comparedShares(read.readings, people, text),
  ];
  const names = namesIn(read.readings, people);
  if (!isOfPeople(names, others)) return { isOfOthers: true, compared: [], unknown: [] };
  const { unknown } = names;
  return { isOfOthers: false, compared: [...persons, ...others], unknown };
}

/** Misspelt names: who is not like anybody may rightly be no one of the vote tables. */
export function nameMarks({ unknown }: HeldAgainst): readonly ProofMark[] {
  return unknown.flatMap((place) => {
    const { name, like } = place;
    return like === undefined ? [] : [markOf(place, { code: "nameUnknown", details: { name, like } }, like)];
  });
}

/**
 * Of the vote tables' people are texts that give figures of one of them. Where nobody is named but others, more figures must
 * agree than differ; where nobody is, as many, and a name like one of theirs speaks for it as a figure does.
 */
function isOfPeople({ known, unknown }: Names, compared: readonly Comparison[]): boolean {
  if (known > 0) return true;
  const differing = marksAmong(compared).length;
  const agreeing = agreementsAmong(compared).filter(({ isEvidence }) => isEvidence).length;
  const alike = unknown.filter(({ like }) => like !== undefined).length;
  if (unknown.length > 0 && alike === 0) return agreeing > differing;
  return differing === 0 || agreeing + alike >= differing;
}
