import type { Workbook } from "../excel/batch";
import { removeSheets } from "../excel/make";
import { readSheets } from "../excel/snapshot";
import { sheetsMadeFor, surveyWorkbook } from "../excel/survey";
import { purposesWhere, type SheetPurpose } from "../documents/all";
import type { SheetsOutcome } from "./outcome";
import { splitByChange } from "./ownSheets";

/** "Gỡ trang đã tạo": removes every sheet of ours that nobody has changed; the others are named and kept. Three syncs. */
export function removeMade(workbook: Workbook): Promise<SheetsOutcome> {
  return removeSheetsFor(
    workbook,
    purposesWhere(() => true),
  );
}

/** "Gỡ" beside the appendix: the same for Phụ lục I and Kết quả tín nhiệm alone. */
export function removeAppendix(workbook: Workbook): Promise<SheetsOutcome> {
  return removeSheetsFor(
    workbook,
    purposesWhere(({ removedWith }) => removedWith === "appendix"),
  );
}

async function removeSheetsFor(
  workbook: Workbook,
  purposes: readonly SheetPurpose[],
): Promise<SheetsOutcome> {
  const survey = await surveyWorkbook(workbook);
  const made = sheetsMadeFor(survey, purposes);
  const { fingerprints } = await readSheets(workbook, survey, {
    sources: [],
    made: made.map((sheet) => sheet.name),
  });
  const { unchanged, changed } = splitByChange(made, fingerprints);
  await removeSheets(workbook, survey, unchanged);
  return {
    status: "done",
    sheets: unchanged.map((sheet) => sheet.name),
    kept: changed.map((sheet) => sheet.name),
  };
}
