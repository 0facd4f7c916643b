import * as React from "react";
import type { Finding } from "../../counting/finding";
import { leftOutName } from "../../strings/leftOut";
import type { Language } from "../../strings/language";
import type { AppendixStrings } from "../../strings/paneAppendix";
import { usePlace } from "../state/placeContext";

/** Which tables and sheets are not in the appendix, by the clerk's choice or because they are not read. */
export function NotCounted(): JSX.Element | null {
  const { state, text } = usePlace();
  const findings = state.workbook?.recognition.findings ?? [];
  const lines = findings.flatMap((finding) => notCounted(finding, text.appendix, state.language));
  if (lines.length === 0) return null;
  return (
    <details className="names-folded">
      <summary tabIndex={0}>{text.appendix.notCounted(lines.length)}</summary>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function notCounted(
  { code, details }: Finding,
  text: AppendixStrings,
  language: Language,
): readonly string[] {
  switch (code) {
    case "leftOut":
      return [text.notCountedByChoice(leftOutName(details, language))];
    case "hiddenSheets":
      return [text.notCountedHidden(details.sheets)];
    case "summarySheet":
      return [text.notCountedSummary(details.sheet)];
    default:
      return [];
  }
}
