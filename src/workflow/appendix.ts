import { countPeople } from "../counting/count";
import { severityOf } from "../counting/finding";
import type { Workbook } from "../excel/batch";
import { ExcelFailure } from "../excel/failure";
import { freeSheetName, makeSheets, removeSheets } from "../excel/make";
import { readBack } from "../excel/readBack";
import { sheetsMadeFor, surveyWorkbook, type Survey } from "../excel/survey";
import type { Recognition } from "../reading/ballotTable";
import { examineWorkbook, type ExaminedWorkbook } from "./examine";
import type { AppendixOutcome } from "./outcome";
import { splitByChange } from "./ownSheets";
import type { SheetPlan } from "../reporting/sheetPlan";
import { planAppendix } from "../reporting/plans";

/**
 * "Lập Phụ lục I": reads, counts, checks, writes the two sheets, reads them back and shows the appendix. Four syncs,
 * whatever the number of sheets. When an error was found nothing is written.
 */
export async function buildAppendix(workbook: Workbook): Promise<AppendixOutcome> {
  const examined = await examineWorkbook(workbook);
  const { recognition, survey } = examined;
  if (recognition.findings.some((finding) => severityOf(finding) === "error"))
    return { status: "refused", recognition };
  if (survey.structureProtected) throw new ExcelFailure({ code: "workbookProtected" });

  const { unchanged, changed } = splitByChange(
    sheetsMadeFor(survey, ["results", "appendix"]),
    examined.fingerprints,
  );
  const { results, appendix, people } = planSheets(
    recognition,
    survey,
    unchanged.map((sheet) => sheet.name),
  );
  const plans = [results, appendix];
  await makeSheets(workbook, survey, { plans, replaced: unchanged });
  const cellsCompared = await compareOrRemove(workbook, plans, appendix.name);
  return {
    status: "made",
    resultsSheet: results.name,
    appendixSheet: appendix.name,
    people,
    cellsCompared,
    kept: changed.map((sheet) => sheet.name),
    findings: recognition.findings,
  };
}
