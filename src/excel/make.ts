import type { SheetPurpose } from "../documents/all";
import type { SheetPlan } from "../documents/plan/sheetPlan";
import { ExcelFailure } from "./failure";
import { freeMarkName, newMaking } from "./mark";
import { applyPlan } from "./plan";
import { listMakings, type MadeSheet, type Survey } from "./survey";

/** A sheet to write, under a name that is free, and what it is for. */
export interface WantedSheet {
  readonly purpose: SheetPurpose;
  readonly plan: SheetPlan;
}

/** What one action writes: new sheets in the place of sheets of ours that nobody changed. */
export interface Making {
  readonly wanted: readonly WantedSheet[];
  /** Sheets of ours to remove in the same step, with their marks. */
  readonly replaced: readonly MadeSheet[];
  /** Of what the sheets are made from. */
  readonly digest?: string;
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
  const aside = asideNames(survey, making);
  queueMaking(context, survey, making, aside);
  try {
    await context.sync();
  } catch (error) {
    await takeBack(context, survey, making).catch(() => {
      const concerned = [...making.wanted.map(({ plan }) => plan.name), ...aside];
      throw new ExcelFailure({ code: "leftHalfMade", detail: concerned.join(", ") });
    });
    throw error;
  }
}

/** What the sheets to be replaced are called while the new ones are written. */
function asideNames(survey: Survey, { replaced }: Making): readonly string[] {
  const taken = survey.sheets.map((sheet) => sheet.name);
  return replaced.map(() => {
    const name = freeSheetName("~TinNhiem", taken);
    taken.push(name);
    return name;
  });
}

function queueMaking(
  context: Excel.RequestContext,
  survey: Survey,
  { wanted, replaced, digest }: Making,
  aside: readonly string[],
): void {
  const { worksheets, names } = context.workbook;
  aside.forEach((name, index) => (worksheets.getItem(replaced[index]?.name ?? "").name = name));
  const taken = new Set(survey.markNames);
  const making = newMaking();
  // While both stand, old and new sheets are known as made here.
  listMakings(context, survey, [], making);
  for (const { purpose, plan } of wanted) {
    const sheet = worksheets.add(plan.name);
    const markName = freeMarkName(plan, { purpose, digest, making }, taken);
    taken.add(markName);
    // Before anything is written: also a sheet left half made must never be read as the clerk's own.
    names.add(markName, sheet.getRange("A1")).visible = false;
    applyPlan(sheet, plan);
  }
  for (const name of aside) worksheets.getItem(name).delete();
  for (const mark of [...survey.staleMarks, ...replaced.map((sheet) => sheet.mark.name)])
    names.getItem(mark).delete();
  if (replaced.length > 0) listMakings(context, survey, replaced, making);
}

/**
 * Undoes a batch that stopped half way, wherever it stopped. Only sheets that were not there before are deleted: a sheet
 * of this name may be somebody else's by now. Where an old sheet is already gone, the new ones stay: they are all there is.
 */
async function takeBack(
  context: Excel.RequestContext,
  survey: Survey,
  { wanted, replaced }: Making,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true });
  await context.sync();

  const original = new Map(survey.sheets.map((sheet) => [sheet.id, sheet.name]));
  const present = new Set(worksheets.items.map((sheet) => original.get(sheet.id)));
  if (replaced.some((sheet) => !present.has(sheet.name))) throw new Error("An old sheet is gone.");
  for (const sheet of worksheets.items) {
    const name = original.get(sheet.id);
    if (name === undefined && wanted.some(({ plan }) => plan.name === sheet.name)) sheet.delete();
  }
  for (const sheet of worksheets.items) {
    const name = original.get(sheet.id);
    if (name !== undefined && name !== sheet.name && replaced.some((old) => old.name === name))
      sheet.name = name;
  }
  await context.sync();
}

/**
 * Removes sheets of ours, then their marks: a sheet that stays when Excel stops half way stays ours. Excel keeps at least
 * one visible sheet: an empty one is added where none would be left. One sync.
 */
export async function removeSheets(
  context: Excel.RequestContext,
  survey: Survey,
  sheets: readonly MadeSheet[],
): Promise<void> {
  refuseIfStructureProtected(survey);
  const { worksheets, names } = context.workbook;
  const removed = new Set(sheets.map((sheet) => sheet.name));
  if (!survey.sheets.some((sheet) => sheet.visible && !removed.has(sheet.name))) worksheets.add();
  for (const name of removed) worksheets.getItem(name).delete();
  for (const mark of [...survey.staleMarks, ...sheets.map((sheet) => sheet.mark.name)])
    names.getItem(mark).delete();
  listMakings(context, survey, sheets);
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
