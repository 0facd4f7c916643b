import { DOCUMENTS, PAPER_PURPOSES, type PaperPurpose } from "./all";
import type { DocumentWords } from "./document";
import type { Language } from "../strings/language";

/** What every paper of a vote is called, and what it is for. */
export type PaperWords = Readonly<Record<PaperPurpose, Readonly<Record<Language, DocumentWords>>>>;

/** Each says it itself; it comes with what stands in their cells, and rejects where that does not. */
export async function paperWords(): Promise<PaperWords> {
  const said = PAPER_PURPOSES.map(async (purpose) => {
    const { words } = await DOCUMENTS[purpose].sheets();
    return [purpose, words] as const;
  });
  return Object.fromEntries(await Promise.all(said)) as PaperWords;
}
