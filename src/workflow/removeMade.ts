import type { Workbook } from "../excel/batch";
import { ExcelFailure } from "../excel/failure";
import { queueRemoval, refuseIfStructureProtected } from "../excel/make";
import { readSheets } from "../excel/snapshot";
import { sheetsMadeFor, surveyWorkbook, type MadeSheet, type Survey } from "../excel/survey";
import { goingWith, purposesWhere, type SheetPurpose } from "../documents/all";
import type { Begin } from "./attempt";
import type { SheetsOutcome } from "./outcome";
import { whoseSheets } from "./ownSheets";

/** "Gỡ trang đã tạo": removes every sheet of ours that nobody has changed; the others are named and kept. Three syncs. */
export function removeMade(workbook: Workbook, begin: Begin): Promise<SheetsOutcome> {
  return removeSheetsFor(workbook, begin, (standing) => standing);
}

/** "Gỡ" beside a document: the same for it, and what stands and falls with it. */
export function removeDocument(
  workbook: Workbook,
  begin: Begin,
  purpose: SheetPurpose,
): Promise<SheetsOutcome> {
  return removeSheetsFor(workbook, begin, (standing) => goingWith(purpose, standing));
}

async function removeSheetsFor(
  workbook: Workbook,
  begin: Begin,
  among: (standing: readonly SheetPurpose[]) => readonly SheetPurpose[],
): Promise<SheetsOutcome> {
  const survey = await surveyWorkbook(workbook);
  const standing = purposesWhere(() => true).filter((purpose) => sheetsMadeFor(survey, [purpose]).length > 0);
  const made = sheetsMadeFor(survey, among(standing));
  const { fingerprints } = await readSheets(workbook, survey, { sources: [], made: namesOf(made) });
  const { ours, clerks } = whoseSheets(made, fingerprints);
  refuseIfStructureProtected(survey);
  begin({ kind: "removing" });
  const left = await remove(workbook, survey, ours);
  return {
    status: "done",
    sheets: namesOf(made.filter((sheet) => ours.includes(sheet) && !left.includes(sheet))),
    kept: namesOf(clerks),
    left: namesOf(left),
    looksNotTaken: [],
  };
}

/**
 * Gives back what Excel has not removed. Throws what Excel said where that is everything, and ExcelFailure "unsure" naming
 * the sheets where it cannot be seen.
 */
async function remove(
  workbook: Workbook,
  survey: Survey,
  sheets: readonly MadeSheet[],
): Promise<readonly MadeSheet[]> {
  queueRemoval(workbook, survey, sheets);
  try {
    await workbook.sync();
    return [];
  } catch (error) {
    const now = await surveyWorkbook(workbook).catch(() => {
      throw new ExcelFailure({ code: "unsure", detail: namesOf(sheets).join(", ") });
    });
    const left = sheets.filter(({ id }) => now.sheets.some((sheet) => sheet.id === id));
    if (left.length === sheets.length) throw error;
    return left;
  }
}

function namesOf(sheets: readonly MadeSheet[]): readonly string[] {
  return sheets.map(({ name }) => name);
}
