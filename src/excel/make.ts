import type { SheetPlan } from "../reporting/sheetPlan";
import { ExcelFailure } from "./failure";
import { freeMarkName } from "./mark";
import { applyPlan } from "./plan";
import type { Survey } from "./survey";

/** What one action writes: new sheets in the place of sheets of ours that nobody changed. */
export interface Making {
  readonly plans: readonly SheetPlan[];
  /** Sheets of ours to remove in the same step, with the names that marked them. */
  readonly replaced: readonly { readonly name: string; readonly markName: string }[];
}

/**
 * Writes all sheets in one batch. Sheets to be replaced are put aside first and removed last: when Excel refuses
 * something in between, what was made is taken away again and they get their names back.
 */
export async function makeSheets(
  context: Excel.RequestContext,
  survey: Survey,
  making: Making,
): Promise<void> {
  refuseIfStructureProtected(survey);
  queueMaking(context, survey, making);
  try {
    await context.sync();
  } catch (error) {
    await takeBack(context, making).catch(() => {
      throw new ExcelFailure({ code: "leftHalfMade", detail: sheetsConcerned(making) });
    });
    throw error;
  }
}

/** The sheets to look at when Excel stopped half way and could not undo it either. */
function sheetsConcerned({ plans, replaced }: Making): string {
  return [...plans.map((plan) => plan.name), ...replaced.map((_, index) => asideName(index))].join(", ");
}

function queueMaking(context: Excel.RequestContext, survey: Survey, { plans, replaced }: Making): void {
  const { worksheets, names } = context.workbook;
  replaced.forEach((sheet, index) => (worksheets.getItem(sheet.name).name = asideName(index)));
  const taken = new Set(survey.markNames);
  for (const plan of plans) {
    const sheet = worksheets.add(plan.name);
    applyPlan(sheet, plan);
    const markName = freeMarkName(plan, taken);
    taken.add(markName);
    names.add(markName, sheet.getRange("A1")).visible = false;
  }
  for (const mark of [...survey.staleMarks, ...replaced.map((sheet) => sheet.markName)])
    names.getItem(mark).delete();
  replaced.forEach((_, index) => worksheets.getItem(asideName(index)).delete());
}

function asideName(index: number): string {
  return `~TinNhiem ${index + 1}`;
}

/** Undoes a batch that stopped half way, wherever it stopped. */
async function takeBack(context: Excel.RequestContext, { plans, replaced }: Making): Promise<void> {
  const { worksheets } = context.workbook;
  const aside = replaced.map((_, index) => worksheets.getItemOrNullObject(asideName(index)));
  const current = [...replaced, ...plans].map((sheet) => worksheets.getItemOrNullObject(sheet.name));
  await context.sync();

  const putAside = new Set(
    replaced.flatMap((sheet, index) => (aside[index]?.isNullObject ? [] : [sheet.name])),
  );
  const original = new Set(replaced.map((sheet) => sheet.name).filter((name) => !putAside.has(name)));
  plans.forEach((plan, index) => {
    const sheet = current[replaced.length + index];
    if (sheet && !sheet.isNullObject && !original.has(plan.name)) sheet.delete();
  });
  replaced.forEach((sheet, index) => {
    const kept = aside[index];
    if (kept && putAside.has(sheet.name)) kept.name = sheet.name;
  });
  await context.sync();
}

/** Removes sheets of ours and their marks. Excel keeps at least one visible sheet: an empty one is added where none would be left. One sync. */
export async function removeSheets(
  context: Excel.RequestContext,
  survey: Survey,
  sheets: readonly { readonly name: string; readonly markName: string }[],
): Promise<void> {
  refuseIfStructureProtected(survey);
  const { worksheets, names } = context.workbook;
  const removed = new Set(sheets.map((sheet) => sheet.name));
  if (!survey.sheets.some((sheet) => sheet.visible && !removed.has(sheet.name))) worksheets.add();
  for (const mark of [...survey.staleMarks, ...sheets.map((sheet) => sheet.markName)])
    names.getItem(mark).delete();
  for (const name of removed) worksheets.getItem(name).delete();
  await context.sync();
}

function refuseIfStructureProtected(survey: Survey): void {
  if (survey.structureProtected) throw new ExcelFailure({ code: "workbookProtected" });
}

/** A sheet name that no sheet has yet: "Phụ lục I", then "Phụ lục I (2)". Excel compares them without case. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLocaleLowerCase("vi")));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, 31 - ending.length) + ending;
    if (!used.has(name.toLocaleLowerCase("vi"))) return name;
  }
}
