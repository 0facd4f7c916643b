import type { Workbook } from "../excel/batch";
import { freeSheetName, makeSheets } from "../excel/make";
import { showSheet } from "../excel/select";
import { surveyWorkbook } from "../excel/survey";
import { planInputSheet } from "../documents/input/sheet";
import type { SheetsOutcome } from "./outcome";

/** "Tạo trang nhập liệu": one more empty input sheet, shown when it is there. */
export async function makeInputSheet(workbook: Workbook): Promise<SheetsOutcome> {
  const survey = await surveyWorkbook(workbook);
  const wanted = planInputSheet();
  const plan = {
    ...wanted,
    name: freeSheetName(
      wanted.name,
      survey.sheets.map((sheet) => sheet.name),
    ),
  };
  await makeSheets(workbook, survey, { plans: [plan], replaced: [] });
  await showSheet(workbook, plan.name);
  return { status: "done", sheets: [plan.name], kept: [] };
}
