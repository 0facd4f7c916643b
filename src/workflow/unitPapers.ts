import type { Workbook } from "../excel/batch";
import type { Making } from "../excel/make";
import { newMaking } from "../excel/mark";
import { showMade } from "../excel/select";
import { sheetsMadeFor, surveyWorkbook } from "../excel/survey";
import { DOCUMENTS } from "../documents/all";
import { summedAppendices } from "../merging/appendixSums";
import { standing } from "../merging/followUp";
import type { MergeReport } from "../merging/mergeReport";
import { Turns } from "../turns/turns";
import type { Begin } from "./attempt";
import type { UnitPaperOutcome } from "./outcome";
import { settingsOf, storeTypedSettings } from "./settings";
import { readStandingRows } from "./standingRows";
import { named, writeSheets } from "./writeSheets";

/** The documents made from what came of the units. */
export type UnitPaper = "unitFollowUp" | "unitAppendices";

/**
 * Makes a sheet of what came of the units, beside what stands merged: in the place of an earlier one that nobody has changed.
 * Of units whose files are not open now the earlier one says what they sent.
 */
export async function makeUnitPaper(
  workbook: Workbook,
  begin: Begin,
  purpose: UnitPaper,
  report: MergeReport,
): Promise<UnitPaperOutcome> {
  storeTypedSettings(workbook);
  const survey = await surveyWorkbook(workbook);
  const earlier = sheetsMadeFor(survey, ["unitFollowUp"]).map(({ name }) => name);
  const standingRows = await readStandingRows(workbook, begin, survey, earlier);
  if ("errors" in standingRows) return { status: "refused", findings: standingRows.errors };
  const { plan, knownUnits } = await DOCUMENTS[purpose].sheets();
  const turns = new Turns(begin);
  const known = standingRows.others.flatMap((sheet) => knownUnits?.(sheet) ?? []);
  const standings = await turns.finish(standing(report, standingRows.rows, known));
  const sums = summedAppendices(report.appendices);
  const plans = plan({ standings, sums, settings: settingsOf(survey) });
  const taken = survey.sheets.map(({ name }) => name);
  const making: Making = { wanted: named(DOCUMENTS[purpose], plans, taken), token: newMaking() };
  const { names, kept, left, looksNotTaken, cellsCompared } = await writeSheets(
    workbook,
    begin,
    survey,
    making,
  );
  await showMade(workbook, names[0] ?? "");
  return { status: "made", sheets: names, kept, left, looksNotTaken, cellsCompared };
}
