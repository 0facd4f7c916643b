import type { CellRef } from "../../counting/cell";
import type { Finding, PersonText } from "../../counting/finding";
import type { RecordedHandling, SourcedText } from "../../counting/person";
import { isCellError } from "../cells/snapshot";
import { sourcedText } from "../cells/sourcedText";
import { cellUnder } from "../rows/rowCells";
import type { PersonRow } from "../rows/tableRows";
import type { TableContext } from "./tableContext";

/**
 * Characters of a text about a person that the made sheets take over. Excel's rows have room for hardly more, its formulas
 * for 8,192 and its cells for 32,767 with what is put before and behind them.
 */
export const LONGEST_TEXT = 1_000;

/** What is written beside somebody's counts and cannot be taken over, said at its cell before anything is made of it. */
export function unfitTexts(
  context: TableContext,
  row: PersonRow,
  position: SourcedText,
  handling: RecordedHandling | undefined,
): Finding[] {
  return [
    ...(["position", "unit", "handling"] as const).flatMap((what) => errorFinding(context, row, what)),
    ...longFinding("name", row.name.text, row.cell),
    ...longFinding(
      "position",
      position.text,
      position.cells[0] ?? cellUnder(context, row.row, "position").cell,
    ),
    ...longUnit(context, row),
    ...(handling ? longFinding("handling", handling.text, handling.cell) : []),
  ];
}

/** In the own row, whatever is meant by "như trên". */
function longUnit(context: TableContext, row: PersonRow): Finding[] {
  if (context.header.columns.unit === undefined) return [];
  const { cell } = cellUnder(context, row.row, "unit");
  return longFinding("unit", sourcedText(context.grid, [cell]).text, cell);
}

function errorFinding(
  context: TableContext,
  row: PersonRow,
  what: "position" | "unit" | "handling",
): Finding[] {
  if (context.header.columns[what] === undefined) return [];
  const { value, cell } = cellUnder(context, row.row, what);
  if (!isCellError(value)) return [];
  const details = { name: row.name.text, what, found: value.error };
  return [{ code: "textIsError", cells: [cell, row.cell], details }];
}

function longFinding(what: PersonText, text: string, cell: CellRef): Finding[] {
  const { length } = text;
  if (length <= LONGEST_TEXT) return [];
  return [{ code: "textTooLong", cells: [cell], details: { what, length, most: LONGEST_TEXT } }];
}
