import type { People } from "../documents/appendix/figures";
import { comparedAppendix } from "./appendixTable";
import { marksAmong, type Comparison, type ProofMark } from "./mark";
import { comparedPeopleCounts } from "./peopleCounts";
import { comparedPersons, namesIn } from "./persons";
import type { TextRead } from "./readings";
import { comparedShares } from "./shares";

/** A text held against the vote tables. */
export interface HeldAgainst {
  /** Whether the text is about other people than the vote tables: then nothing of them is held against it. */
  readonly isOfOthers: boolean;
  readonly marks: readonly ProofMark[];
}

/** Every figure of a text that the vote tables can tell, unless the text is plainly not about their people. */
export function heldAgainst(read: TextRead, people: People, text: string): HeldAgainst {
  if (people.length === 0) return { isOfOthers: false, marks: [] };
  const persons = comparedPersons(read.readings, people, text);
  const others = [
    ...comparedAppendix(read.tables, people),
    ...comparedPeopleCounts(read.readings, people, text),
    ...comparedShares(read.readings, people, text),
  ];
  const isOfOthers = !isOfPeople(namesIn(read.readings, people), others);
  return { isOfOthers, marks: isOfOthers ? [] : marksAmong([...persons, ...others]) };
}

/**
 * Of the vote tables' people are texts that give figures of one of them. Where persons are named, all others are not; where
 * nobody is, those of which at least as many figures differ as agree, but a single misprint among right figures is no reason.
 */
function isOfPeople(
  names: { readonly known: number; readonly unknown: number },
  compared: readonly Comparison[],
): boolean {
  if (names.known + names.unknown > 0) return names.known > 0;
  const differing = marksAmong(compared).length;
  return differing === 0 || compared.length - differing >= differing;
}
