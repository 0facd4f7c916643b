import { severityOf, type Finding } from "../../counting/finding";
import type { PersonResult } from "../../counting/result";
import { findingSentence } from "../../strings/findings";
import { formOfAddress, type OfficeStyle } from "../settings";

/** The warnings about each person, as sentences. Notices and what concerns nobody in particular are left out. */
export function personWarnings(
  results: readonly PersonResult[],
  findings: readonly Finding[],
  style: OfficeStyle,
): ReadonlyMap<PersonResult, readonly string[]> {
  const warnings = new Map<PersonResult, readonly string[]>();
  for (const finding of findings) {
    if (severityOf(finding) !== "warning") continue;
    for (const result of concernedBy(finding, results))
      warnings.set(result, [
        ...(warnings.get(result) ?? []),
        findingSentence(finding, "vi", formOfAddress(style)),
      ]);
  }
  return warnings;
}

/**
 * The people of that name on the sheet of the finding's first cell; of namesakes the one in whose row it stands. The
 * cell may be outside the person's row, where several rows share one or a person takes several.
 */
function concernedBy({ cells: [cell], details }: Finding, results: readonly PersonResult[]) {
  if (!cell || !("name" in details)) return [];
  const named = results.filter(
    ({ person }) => person.cell.sheet === cell.sheet && person.name.text === details.name,
  );
  const inRow = named.filter(({ person }) => person.cell.row === cell.row);
  return inRow.length > 0 ? inRow : named;
}
