import type { Finding } from "../counting/finding";
import { say, type LeftOut } from "./findingSentences";
import { leftOutInVietnamese, VIETNAMESE_FINDINGS } from "./findingsVietnamese";
import { english, type Language } from "./language";
import { USUAL_ADDRESS, type FormOfAddress } from "./vietnamese";

/** What was found, by how much, and what to do next, in one short paragraph that can stand in the pane or in a cell. */
export function findingSentence(
  finding: Finding,
  language: Language = "vi",
  form: FormOfAddress = USUAL_ADDRESS,
): string {
  return say(language === "vi" ? VIETNAMESE_FINDINGS : english().findings, finding, form);
}

/** The table or sheet that was left out, as it is named inside a sentence. */
export function leftOutName(details: LeftOut, language: Language = "vi"): string {
  return language === "vi" ? leftOutInVietnamese(details) : english().leftOut(details);
}
