import type { Missing } from "../../documents/missing";
import type { DocumentsStrings } from "../../strings/documentWords";

/** What a document lacks, and what to do about it. */
export function missingSentence(missing: Missing, { missing: text }: DocumentsStrings): string {
  switch (missing.kind) {
    case "whichList":
    case "whichEarlier":
      return text[missing.kind](missing.sheets);
    case "earlierUnclear":
      return text.earlierUnclear(missing.sheet);
    default:
      return text[missing.kind];
  }
}
