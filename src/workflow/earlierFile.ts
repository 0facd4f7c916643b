import type { Workbook } from "../excel/batch";
import type { Making } from "../excel/make";
import { newMaking } from "../excel/mark";
import { showMade } from "../excel/select";
import { store, surveyWorkbook } from "../excel/survey";
import { DOCUMENTS } from "../documents/all";
import type { UnitRow } from "../merging/unitRow";
import { Turns } from "../turns/turns";
import type { Begin } from "./attempt";
import { choicesOf, withLeftOut } from "./choices";
import type { UnitPaperOutcome } from "./outcome";
import { named, writeSheets } from "./writeSheets";

/**
 * Puts the people of files of an earlier vote on "Số liệu kỳ trước", in the place of those brought before that nobody has
 * changed: figures held against them are formulas to cells of this workbook, which say where each row is from. The sheet
 * is left out of the vote at hand from the start.
 */
export async function bringEarlier(
  workbook: Workbook,
  begin: Begin,
  rows: readonly UnitRow[],
): Promise<UnitPaperOutcome> {
  const survey = await surveyWorkbook(workbook);
  const { planning } = await DOCUMENTS.earlierData.sheets();
  const plans = await new Turns(begin).finish(planning(rows));
  const taken = survey.sheets.map(({ name }) => name);
  const making: Making = { wanted: named(DOCUMENTS.earlierData, plans, taken), token: newMaking() };
  const { names, kept, left, looksNotTaken, cellsCompared } = await writeSheets(
    workbook,
    begin,
    survey,
    making,
  );
  store(workbook, "choices", names.reduce(withLeftOut, choicesOf(survey.stored.choices)));
  await workbook.sync();
  await showMade(workbook, names[0] ?? "");
  return { status: "made", sheets: names, kept, left, looksNotTaken, cellsCompared };
}
