import type { Missing } from "../../documents/missing";
import type { DocumentsStrings } from "../../strings/documentWords";

/** What a document lacks, and what to do about it. */
export function missingSentence(missing: Missing, { missing: text }: DocumentsStrings): string {
  return missing.kind === "whichList" ? text.whichList(missing.sheets) : text[missing.kind];
}
