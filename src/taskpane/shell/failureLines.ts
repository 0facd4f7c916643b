import { failureMessage } from "../../strings/failures";
import type { Language } from "../../strings/language";
import { paneStrings } from "../../strings/pane";
import type { Failure, FailureCode } from "../../workflow/outcome";

/** What the clerk can settle alone nobody has to be told the details of. */
const SETTLED_ALONE: readonly FailureCode[] = ["cellBeingEdited", "busy"];

/** What did not succeed, and what to do next. */
export function failureLines({ code, detail }: Failure, language: Language): readonly string[] {
  const text = paneStrings(language).shell;
  const { sentence, nextStep } = failureMessage(code, language);
  if (!detail || SETTLED_ALONE.includes(code)) return [sentence, nextStep];
  if (code === "leftHalfMade") return [sentence, nextStep, text.sheetsLeft(detail)];
  return [sentence, nextStep, code === "unsure" ? text.sheetsConcerned(detail) : text.failureDetail(detail)];
}
