import type { Workbook } from "../excel/batch";
import type { Making } from "../excel/make";
import { newMaking } from "../excel/mark";
import { showMade } from "../excel/select";
import { store, surveyWorkbook } from "../excel/survey";
import { DOCUMENTS } from "../documents/all";
import { updating, type UnitChange } from "../merging/update";
import type { UnitRow } from "../merging/unitRow";
import { Turns } from "../turns/turns";
import type { Begin } from "./attempt";
import { choicesOf, readInstead } from "./choices";
import type { UnitsOutcome } from "./outcome";
import { readStandingRows } from "./standingRows";
import { named, writeSheets } from "./writeSheets";

/**
 * Puts the rows of units on "Số liệu các đơn vị". Where that sheet stands already its other units stay as they are, with all
 * that was corrected on it; what the rows of a unit that came again would change is told first, and nothing is written until
 * that is what was `shown`: whatever is typed there meanwhile is told anew. A sheet that somebody has changed is kept beside the new one, and left out from then on.
 */
export async function mergeUnits(
  workbook: Workbook,
  begin: Begin,
  arriving: readonly UnitRow[],
  shown: readonly UnitChange[],
): Promise<UnitsOutcome> {
  const survey = await surveyWorkbook(workbook);
  const standing = await readStandingRows(workbook, begin, survey);
  if ("errors" in standing) return { status: "refused", findings: standing.errors };
  const turns = new Turns(begin);
  const { rows, changes } = await turns.finish(updating(standing.rows, arriving));
  if (!areAlike(changes, shown)) return { status: "asked", changes };

  const { planning } = await DOCUMENTS.unitData.sheets();
  const taken = survey.sheets.map(({ name }) => name);
  const wanted = named(DOCUMENTS.unitData, await turns.finish(planning(rows)), taken);
  const making: Making = { wanted, token: newMaking() };
  const written = await writeSheets(workbook, begin, survey, making);
  const { names, replaced, kept, left, looksNotTaken, cellsCompared } = written;
  const beside = standing.on.filter((name) => !replaced.includes(name));
  store(workbook, "choices", readInstead(choicesOf(survey.stored.choices), names, beside));
  await workbook.sync();
  await showMade(workbook, names[0] ?? "");
  const units = new Set(rows.map(({ unit }) => unit)).size;
  return {
    status: "made",
    sheets: names,
    units,
    people: rows.length,
    kept,
    left,
    looksNotTaken,
    cellsCompared,
  };
}

/** To the last count. What nothing changes needs not be shown. */
function areAlike(changes: readonly UnitChange[], shown: readonly UnitChange[]): boolean {
  return changes.length === 0 || JSON.stringify(changes) === JSON.stringify(shown);
}
