import type { Finding } from "../counting/finding";
import { say } from "./findingSentences";
import { VIETNAMESE_FINDINGS } from "./findingsVietnamese";
import { english, type Language } from "./language";
import { shortened } from "./quotation";
import { USUAL_ADDRESS, type FormOfAddress } from "./vietnamese";

/** What was found, by how much, and what to do next, in one short paragraph that can stand in the pane or in a cell. */
export function findingSentence(
  finding: Finding,
  language: Language = "vi",
  form: FormOfAddress = USUAL_ADDRESS,
): string {
  return say(language === "vi" ? VIETNAMESE_FINDINGS : english().findings, withShortTexts(finding), form);
}

/** A cell may hold a text of 32,767 characters: its beginning tells which it is. */
function withShortTexts(finding: Finding): Finding {
  const details = Object.entries(finding.details).map(([name, detail]) => [
    name,
    WHOLE.includes(name) ? detail : shortDetail(detail),
  ]);
  return { ...finding, details: Object.fromEntries(details) } as Finding;
}

/** Names of what is in the workbook, which are short and of which none may be missing. */
const WHOLE = ["key", "sheets"];

function shortDetail(detail: unknown): unknown {
  if (typeof detail === "string") return shortened(detail);
  return Array.isArray(detail) ? detail.map(shortDetail) : detail;
}
