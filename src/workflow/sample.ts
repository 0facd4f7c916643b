import type { Workbook } from "../excel/batch";
import { freeSheetName, makeSheets } from "../excel/make";
import { showSheet } from "../excel/select";
import { sheetsMadeFor, surveyWorkbook, type Survey } from "../excel/survey";
import { planSampleSheets } from "../documents/sample/sheets";
import type { SheetPlan } from "../documents/plan/sheetPlan";
import type { SheetsOutcome } from "./outcome";

/** "Chèn dữ liệu mẫu": the sample's sheets, once; where they already are, the first of them is shown. */
export async function insertSample(workbook: Workbook): Promise<SheetsOutcome> {
  const survey = await surveyWorkbook(workbook);
  const present = sheetsMadeFor(survey, ["sample"]).map((sheet) => sheet.name);
  const plans = present.length > 0 ? [] : planWithFreeNames(survey);
  if (plans.length > 0) await makeSheets(workbook, survey, { plans, replaced: [] });
  const [first = "", ...others] = present.length > 0 ? present : plans.map((plan) => plan.name);
  await showSheet(workbook, first);
  return { status: "done", sheets: [first, ...others], kept: [] };
}

function planWithFreeNames(survey: Survey): SheetPlan[] {
  const taken = survey.sheets.map((sheet) => sheet.name);
  return planSampleSheets().map((plan) => {
    const name = freeSheetName(plan.name, taken);
    taken.push(name);
    return { ...plan, name };
  });
}
