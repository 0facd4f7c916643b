import { draftNarrative, paragraphText } from "../../documents/report/narrative";
import type { ReportSettings } from "../../documents/settings";
import type { Examined } from "../../workflow/outcome";

/** The text for the report as the figures are now: paragraphs, a blank line between them. */
export function drafted({ results, recognition }: Examined, settings: ReportSettings): string {
  const notVoted = recognition.tables.flatMap((table) => table.notVoted);
  return draftNarrative(results, settings, notVoted).map(paragraphText).join("\n\n");
}

/** The paragraphs of an edited text; blank lines only part them. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
