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
  const warnings = new Map<PersonResult, string[]>();
  const placed = placesOf(results);
  for (const finding of findings) {
    if (severityOf(finding) !== "warning") continue;
    for (const result of concernedBy(finding, placed))
      add(warnings, result, findingSentence(finding, "vi", formOfAddress(style)));
  }
  return warnings;
}

/** Where people stand: by sheet and name, and by sheet and row those whose rows were added up. */
interface Places {
  readonly byName: ReadonlyMap<string, readonly PersonResult[]>;
  readonly addedInRow: ReadonlyMap<string, readonly PersonResult[]>;
}

function placesOf(results: readonly PersonResult[]): Places {
  const byName = new Map<string, PersonResult[]>();
  const addedInRow = new Map<string, PersonResult[]>();
  for (const result of results) {
    const { name, alsoIn } = result.person;
    const cells = nameCellsOf(result.person);
    for (const sheet of new Set(cells.map((cell) => cell.sheet)))
      add(byName, placeKey(sheet, name.text), result);
    if (alsoIn) for (const { sheet, row } of cells) add(addedInRow, placeKey(sheet, row), result);
  }
  return { byName, addedInRow };
}

/** No sheet has "/" in its name. */
function placeKey(sheet: string, place: string | number): string {
  return `${sheet}/${place}`;
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/**
 * The people of that name on the sheet of the finding's first cell; of namesakes the one in whose row it stands. The
 * cell may be outside the person's row, where several rows share one or a person takes several. Whose rows were added up
 * may be written otherwise in another of them.
 */
function concernedBy({ cells: [cell], details }: Finding, { byName, addedInRow }: Places) {
  if (!cell || !("name" in details)) return [];
  const { sheet, row } = cell;
  const named = [
    ...new Set([
      ...(byName.get(placeKey(sheet, details.name)) ?? []),
      ...(addedInRow.get(placeKey(sheet, row)) ?? []),
    ]),
  ];
  const inRow = named.filter(({ person }) =>
    nameCellsOf(person).some((each) => each.sheet === sheet && each.row === row),
  );
  return inRow.length > 0 ? inRow : named;
}
