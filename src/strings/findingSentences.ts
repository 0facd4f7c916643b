import type { FindingCode, FindingDetails } from "../counting/finding";
import type { FormOfAddress } from "./vietnamese";

type SentencesFor<Codes extends FindingCode> = {
  readonly [Code in Codes]: (details: Readonly<FindingDetails[Code]>, form: FormOfAddress) => string;
};

/** One language's sentence for everything that can be found. */
export type FindingSentences = SentencesFor<FindingCode>;

/** What was looked for in vain on a sheet that cannot be read. */
export type Missing = FindingDetails["unreadableSheet"]["missing"];

/** The number that the three levels add up to more than. */
export type LimitName = FindingDetails["levelsAboveLimit"]["limitName"];

export type FormName = FindingDetails["noRowInForm"]["form"];

export type ValidInvalid = Readonly<FindingDetails["validInvalidDiffer"]>;

export type BallotsDoubted = Readonly<FindingDetails["ballotsDoubted"]>;

export type ShareBase = Readonly<FindingDetails["shareBaseDiffers"]>;

export type NearThreshold = Readonly<FindingDetails["nearThreshold"]>;

/** A finding with its code and its details still belonging together. */
type Found<Code extends FindingCode> = {
  [Each in Code]: { readonly code: Each; readonly details: Readonly<FindingDetails[Each]> };
}[Code];

/** The sentence of one finding. */
export function say<Code extends FindingCode>(
  sentences: SentencesFor<Code>,
  found: Found<Code>,
  form: FormOfAddress,
): string {
  return sentences[found.code](found.details, form);
}

/** "B12" of "Xã Lộc An|B12", the key of a part of a sheet. */
export function cellOfKey(key: string): string {
  return key.slice(key.lastIndexOf("|") + 1);
}
