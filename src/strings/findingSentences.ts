import type { Finding, FindingCode, FindingDetails } from "../counting/finding";

/** One language's sentence for everything that can be found. */
export type FindingSentences = {
  readonly [Code in FindingCode]: (details: Readonly<FindingDetails[Code]>) => string;
};

/** What was looked for in vain on a sheet that cannot be read. */
export type Missing = FindingDetails["unreadableSheet"]["missing"];

export type ValidInvalid = Readonly<FindingDetails["validInvalidDiffer"]>;

export type LeftOut = Readonly<FindingDetails["leftOut"]>;

/** A finding with its code and its details still belonging together. */
type Found<Code extends FindingCode> = {
  [Each in Code]: { readonly code: Each; readonly details: Readonly<FindingDetails[Each]> };
}[Code];

/** The sentence of one finding. */
export function say(sentences: FindingSentences, finding: Finding): string {
  return sayFound(sentences, finding);
}

function sayFound<Code extends FindingCode>(sentences: FindingSentences, found: Found<Code>): string {
  return sentences[found.code](found.details);
}
