import { severityOf, type Finding } from "../../counting/finding";
import { nameCellsOf } from "../../counting/person";
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
 * cell may be outside the person's row, where several rows share one or a person takes several. Whose rows were added up
 * may be written otherwise in another of them.
 */
function concernedBy({ cells: [cell], details }: Finding, results: readonly PersonResult[]) {
  if (!cell || !("name" in details)) return [];
  const onSheet = results.flatMap((result) => {
    const rows = nameCellsOf(result.person).filter(({ sheet }) => sheet === cell.sheet);
    return rows.length > 0 ? [{ result, isInRow: rows.some(({ row }) => row === cell.row) }] : [];
  });
  const named = onSheet.filter(
    ({ result: { person }, isInRow }) => person.name.text === details.name || (person.alsoIn && isInRow),
  );
  const inRow = named.filter(({ isInRow }) => isInRow);
  return (inRow.length > 0 ? inRow : named).map(({ result }) => result);
}
