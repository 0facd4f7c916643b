import { APPENDIX } from "./appendix/document";
import type { AnyDocument } from "./document";
import { INPUT } from "./input/document";
import { RESULTS } from "./results/document";
import { SAMPLE } from "./sample/document";

/** Every document, a folder each, under the word by which a workbook knows its sheets again: never change one. */
export const DOCUMENTS = {
  results: RESULTS,
  appendix: APPENDIX,
  input: INPUT,
  sample: SAMPLE,
} satisfies Readonly<Record<string, AnyDocument>>;

/** What a sheet we make is for. */
export type SheetPurpose = keyof typeof DOCUMENTS;

const PURPOSES = Object.keys(DOCUMENTS) as readonly SheetPurpose[];

/** What the sheets are for of all documents of which this holds. */
export function purposesWhere(holds: (document: AnyDocument) => boolean): readonly SheetPurpose[] {
  return PURPOSES.filter((purpose) => holds(DOCUMENTS[purpose]));
}

/** The purpose of this word; undefined for one that is known to another version alone. */
export function purposeNamed(word: string): SheetPurpose | undefined {
  return PURPOSES.find((purpose) => purpose === word);
}
