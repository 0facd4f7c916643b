import { severityOf } from "../counting/finding";
import type { Workbook } from "../excel/batch";
import { ExcelFailure } from "../excel/failure";
import { freeSheetName, makeSheets, removeSheets } from "../excel/make";
import { readBack } from "../excel/readBack";
import { sheetsMadeFor, surveyWorkbook } from "../excel/survey";
import { buildAppendix as countAppendix } from "../documents/appendix/figures";
import { planAppendixSheet } from "../documents/appendix/sheet";
import { planResultsSheet } from "../documents/results/sheet";
import type { SheetPlan } from "../documents/plan/sheetPlan";
import type { Begin } from "./attempt";
import { examineWorkbook, type ExaminedWorkbook } from "./examine";
import { sourceDigest } from "./madeAppendix";
import type { AppendixOutcome } from "./outcome";
import { splitByChange } from "./ownSheets";

/**
 * "Lập Phụ lục I": reads, counts, checks, writes the two sheets, reads them back and shows the appendix. Four syncs,
 * one more for each further 24 sheets read. When an error was found nothing is written.
 */
export async function buildAppendix(workbook: Workbook, begin: Begin): Promise<AppendixOutcome> {
  const examined = await examineWorkbook(workbook, begin);
  const { survey, recognition, fingerprints } = examined;
  if (recognition.findings.some((finding) => severityOf(finding) === "error"))
    return { status: "refused", recognition };

  const { unchanged, changed } = splitByChange(sheetsMadeFor(survey, ["results", "appendix"]), fingerprints);
  const replaced = new Set(unchanged.map((sheet) => sheet.name));
  const taken = survey.sheets.map((sheet) => sheet.name).filter((name) => !replaced.has(name));
  const plans = planSheets(examined, taken);
  const [{ name: resultsSheet }, { name: appendixSheet }] = plans;
  begin({ kind: "writing" });
  await makeSheets(workbook, survey, { plans, replaced: unchanged, digest: sourceDigest(examined) });
  begin({ kind: "comparing" });
  return {
    status: "made",
    resultsSheet,
    appendixSheet,
    people: examined.results.length,
    cellsCompared: await compareOrRemove(workbook, plans, appendixSheet),
    kept: changed.map((sheet) => sheet.name),
    findings: recognition.findings,
  };
}

/** Counts everyone read and plans the two sheets, the appendix last, under names that are not taken. */
function planSheets(
  { recognition, results, settings }: ExaminedWorkbook,
  taken: readonly string[],
): readonly [SheetPlan, SheetPlan] {
  const resultsPlan = planResultsSheet(results, recognition.findings, settings);
  const resultsSheetName = freeSheetName(resultsPlan.sheet.name, taken);
  const appendixPlan = planAppendixSheet(countAppendix(results, settings.form), resultsPlan, {
    resultsSheetName,
    report: recognition.report,
    settings,
  });
  return [
    { ...resultsPlan.sheet, name: resultsSheetName },
    { ...appendixPlan, name: freeSheetName(appendixPlan.name, taken) },
  ];
}

/** A sheet that does not show what was computed must not stand: it is removed before anyone signs it. */
async function compareOrRemove(
  workbook: Workbook,
  plans: readonly SheetPlan[],
  show: string,
): Promise<number> {
  try {
    return await readBack(workbook, plans, show);
  } catch (error) {
    const names = plans.map((plan) => plan.name);
    await removeUnverified(workbook, names).catch(() => {
      throw new ExcelFailure({ code: "leftHalfMade", detail: names.join(", ") });
    });
    throw error;
  }
}

async function removeUnverified(workbook: Workbook, names: readonly string[]): Promise<void> {
  const survey = await surveyWorkbook(workbook);
  const made = sheetsMadeFor(survey, ["results", "appendix"]).filter(({ name }) => names.includes(name));
  await removeSheets(workbook, survey, made);
}
