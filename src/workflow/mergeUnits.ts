import type { Workbook } from "../excel/batch";
import type { Making } from "../excel/make";
import { newMaking } from "../excel/mark";
import { showMade } from "../excel/select";
import { readSheets } from "../excel/snapshot";
import { sheetsMarkedFor, store, surveyWorkbook } from "../excel/survey";
import { DOCUMENTS } from "../documents/all";
import { rowsOnSheets, updateOf } from "../merging/update";
import { Turns } from "../turns/turns";
import type { UnitRow } from "../merging/unitRow";
import type { Begin } from "./attempt";
import { choicesOf, readInstead } from "./choices";
import type { UnitsOutcome } from "./outcome";
import { named, writeSheets } from "./writeSheets";

/**
 * Puts the rows of units on "Số liệu các đơn vị". Where that sheet stands already its other units stay as they are, with all
 * that was corrected on it; what the rows of a unit that came again would change is told first, and nothing is written until
 * it is asked for `knowingly`. A sheet that somebody has changed is kept beside the new one, and left out from then on.
 */
export async function mergeUnits(
  workbook: Workbook,
  begin: Begin,
  arriving: readonly UnitRow[],
  knowingly: boolean,
): Promise<UnitsOutcome> {
  const survey = await surveyWorkbook(workbook);
  const choices = choicesOf(survey.stored.choices);
  const standing = sheetsMarkedFor(survey, ["unitData"])
    .filter(({ name, visible }) => visible && !choices.leftOut.includes(name))
    .map(({ name }) => name);
  const { sources } = await readSheets(workbook, survey, { sources: standing, made: [] });
  const read = await new Turns(begin).finish(rowsOnSheets(sources, choices));
  if ("errors" in read) return { status: "refused", findings: read.errors };
  const { rows, changes } = updateOf(read.rows, arriving);
  if (changes.length > 0 && !knowingly) return { status: "asked", changes };

  const { plan } = await DOCUMENTS.unitData.sheets();
  const taken = survey.sheets.map(({ name }) => name);
  const wanted = named(DOCUMENTS.unitData, plan(rows), taken);
  const making: Making = { wanted, token: newMaking() };
  const written = await writeSheets(workbook, begin, survey, making);
  const { names, replaced, kept, left, looksNotTaken, cellsCompared } = written;
  const beside = standing.filter((name) => !replaced.includes(name));
  store(workbook, "choices", readInstead(choices, names, beside));
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
