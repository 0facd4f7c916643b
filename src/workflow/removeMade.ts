import type { Workbook } from "../excel/batch";
import { removeSheets } from "../excel/make";
import { readSheets } from "../excel/snapshot";
import { sheetsMadeFor, surveyWorkbook } from "../excel/survey";
import type { SheetsOutcome } from "./outcome";
import { splitByChange } from "./ownSheets";

/** "Gỡ trang đã tạo": removes every sheet of ours that nobody has changed; the others are named and kept. Three syncs. */
export async function removeMade(workbook: Workbook): Promise<SheetsOutcome> {
  const survey = await surveyWorkbook(workbook);
  const made = sheetsMadeFor(survey, ["results", "appendix", "input", "sample"]);
  const { fingerprints } = await readSheets(workbook, { sources: [], made: made.map((sheet) => sheet.name) });
  const { unchanged, changed } = splitByChange(made, fingerprints);
  await removeSheets(workbook, survey, unchanged);
  return {
    status: "done",
    sheets: unchanged.map((sheet) => sheet.name),
    kept: changed.map((sheet) => sheet.name),
  };
}
