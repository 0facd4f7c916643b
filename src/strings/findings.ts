import type { Finding } from "../counting/finding";
import { say, type FindingSentences, type LeftOut } from "./findingSentences";
import { ENGLISH_FINDINGS, leftOutInEnglish } from "./findingsEnglish";
import { leftOutInVietnamese, VIETNAMESE_FINDINGS } from "./findingsVietnamese";
import type { Language } from "./language";
import { USUAL_ADDRESS, type FormOfAddress } from "./vietnamese";

/** Exported so that both languages can be compared for completeness. */
export const FINDING_SENTENCES: Readonly<Record<Language, FindingSentences>> = {
  vi: VIETNAMESE_FINDINGS,
  en: ENGLISH_FINDINGS,
};

/** What was found, by how much, and what to do next, in one short paragraph that can stand in the pane or in a cell. */
export function findingSentence(
  finding: Finding,
  language: Language = "vi",
  form: FormOfAddress = USUAL_ADDRESS,
): string {
  return say(FINDING_SENTENCES[language], finding, form);
}

/** The table or sheet that was left out, as it is named inside a sentence. */
export function leftOutName(details: LeftOut, language: Language = "vi"): string {
  return language === "vi" ? leftOutInVietnamese(details) : leftOutInEnglish(details);
}
