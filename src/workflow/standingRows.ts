import type { Workbook } from "../excel/batch";
import { readSheets } from "../excel/snapshot";
import { sheetsMarkedFor, type Survey } from "../excel/survey";
import type { Finding } from "../counting/finding";
import { rowsOnSheets, type RowsRead } from "../merging/update";
import type { UnitRow } from "../merging/unitRow";
import type { SheetSnapshot } from "../reading/cells/snapshot";
import { Turns } from "../turns/turns";
import type { Begin } from "./attempt";
import { choicesOf } from "./choices";

/** What stands on "Số liệu các đơn vị", and on which sheets of that kind. */
export type StandingRows =
  | {
      readonly rows: readonly UnitRow[];
      readonly on: readonly string[];
      readonly others: readonly SheetSnapshot[];
    }
  | { readonly errors: readonly Finding[] };

/** Reads the rows that stand there, of sheets that are seen and not left out; `others` are read along with them. */
export async function readStandingRows(
  workbook: Workbook,
  begin: Begin,
  survey: Survey,
  others: readonly string[] = [],
): Promise<StandingRows> {
  const choices = choicesOf(survey.stored.choices);
  const on = sheetsMarkedFor(survey, ["unitData"])
    .filter(({ name, visible }) => visible && !choices.leftOut.includes(name))
    .map(({ name }) => name);
  const { sources } = await readSheets(workbook, survey, { sources: [...on, ...others], made: [] });
  const standing = sources.filter(({ name }) => on.includes(name));
  const read: RowsRead = await new Turns(begin).finish(rowsOnSheets(standing, choices));
  if ("errors" in read) return read;
  return { rows: read.rows, on, others: sources.filter(({ name }) => others.includes(name)) };
}
