import type { SheetPurpose } from "../documents/all";
import type { SheetPlan } from "../documents/plan/sheetPlan";
import type { FailureCode } from "../strings/failure";
import type { Look } from "../strings/look";
import type { Turns } from "../turns/turns";
import { asFailure, ExcelFailure } from "./failure";
import { fingerprintOfPlan, freeMarkName } from "./mark";
import { bytesOfLooks, enterCells, LOOKS_AFTER_CELLS, LOOKS_BEFORE_CELLS } from "./plan";
import { Slices } from "./slices";
import { listMakings, type MarkedSheet, type Survey } from "./survey";
import { takeBack } from "./takeBack";

/** A sheet to write, under a name that is free, and what it is for. */
export interface WantedSheet {
  readonly purpose: SheetPurpose;
  readonly plan: SheetPlan;
  /** What it is called where that name is free. */
  readonly title: string;
  /** Of what it is made from. */
  readonly digest?: string;
}

/** What one action writes. */
export interface Making {
  readonly wanted: readonly WantedSheet[];
  /** No other making has it, see `newMaking`. */
  readonly token: string;
}

/** A look that Excel has refused to give to a made sheet. */
export interface RefusedLook {
  readonly sheet: WantedSheet;
  readonly look: Look;
}

/** With these Excel means the whole request, and not something in it. */
const OF_ALL: readonly FailureCode[] = ["cellBeingEdited", "busy", "tooLarge", "stopped", "unsure"];

/**
 * Writes all sheets, beside whatever stands, in one batch, or in as few as are not too large for Excel. When Excel refuses
 * something in it, what was made is taken away again, and they are written once more, look by look: one that is refused is
 * left out and given back. Where the `turns` do not go on the writing ends: nothing is left of it.
 */
export async function makeSheets(
  context: Excel.RequestContext,
  survey: Survey,
  making: Making,
  turns: Turns,
): Promise<readonly RefusedLook[]> {
  refuseIfStructureProtected(survey);
  const slices = new Slices(context, turns);
  for (const { plan } of making.wanted) await turns.finish(fingerprintOfPlan(plan));
  try {
    queueNewSheets(context, survey, making);
    await queueLooks(context, before, making, slices);
    await writeCells(context, making, slices);
    await queueLooks(context, after, making, slices);
    await context.sync();
    return [];
  } catch (error) {
    await takeBack(context, survey, making);
    if (OF_ALL.includes(asFailure(error).code)) throw error;
    return makeLookByLook(context, survey, making, slices);
  }
}

const before = Object.keys(LOOKS_BEFORE_CELLS) as readonly (keyof typeof LOOKS_BEFORE_CELLS)[];
const after = Object.keys(LOOKS_AFTER_CELLS) as readonly (keyof typeof LOOKS_AFTER_CELLS)[];

async function makeLookByLook(
  context: Excel.RequestContext,
  survey: Survey,
  making: Making,
  slices: Slices,
): Promise<readonly RefusedLook[]> {
  const refused: RefusedLook[] = [];
  try {
    queueNewSheets(context, survey, making);
    await context.sync();
    for (const look of before) refused.push(...(await giveLook(context, look, making.wanted)));
    await writeCells(context, making, slices);
    await slices.send();
    for (const look of after) refused.push(...(await giveLook(context, look, making.wanted)));
    return refused;
  } catch (error) {
    await takeBack(context, survey, making);
    throw error;
  }
}

/** Gives one look to all sheets; when Excel refuses that, to each alone. What is given twice is the same as once. */
async function giveLook(
  context: Excel.RequestContext,
  look: Look,
  wanted: readonly WantedSheet[],
): Promise<readonly RefusedLook[]> {
  try {
    queueLook(context, look, wanted);
    await context.sync();
    return [];
  } catch (error) {
    if (OF_ALL.includes(asFailure(error).code)) throw error;
    const [sheet] = wanted;
    if (sheet && wanted.length === 1) return [{ sheet, look }];
    const each: RefusedLook[] = [];
    for (const one of wanted) each.push(...(await giveLook(context, look, [one])));
    return each;
  }
}

function queueNewSheets(context: Excel.RequestContext, survey: Survey, { wanted, token }: Making): void {
  const { worksheets, names } = context.workbook;
  const taken = new Set(survey.markNames);
  listMakings(context, survey, [], token);
  for (const { purpose, plan, digest } of wanted) {
    const markName = freeMarkName(plan, { purpose, digest, making: token }, taken);
    taken.add(markName);
    // Before anything is written: also a sheet left half made must never be read as the clerk's own.
    names.add(markName, worksheets.add(plan.name).getRange("A1")).visible = false;
  }
  for (const mark of survey.staleMarks) names.getItemOrNullObject(mark).delete();
}

async function writeCells(context: Excel.RequestContext, { wanted }: Making, slices: Slices): Promise<void> {
  for (const { plan } of wanted)
    await enterCells(context.workbook.worksheets.getItem(plan.name), plan, slices);
}

async function queueLooks(
  context: Excel.RequestContext,
  looks: readonly Look[],
  { wanted }: Making,
  slices: Slices,
): Promise<void> {
  for (const { plan } of wanted) await slices.makeRoomFor(bytesOfLooks(plan));
  for (const look of looks) queueLook(context, look, wanted);
}

function queueLook(context: Excel.RequestContext, look: Look, wanted: readonly WantedSheet[]): void {
  const apply = { ...LOOKS_BEFORE_CELLS, ...LOOKS_AFTER_CELLS }[look];
  for (const { plan } of wanted) apply(context.workbook.worksheets.getItem(plan.name), plan);
}

/**
 * Queues the removal of sheets of ours in this order, then of their marks: a sheet that stays when Excel stops half way
 * stays ours. Excel keeps at least one visible sheet: an empty one is added where none would be left. `making` stands.
 */
export function queueRemoval(
  context: Excel.RequestContext,
  survey: Survey,
  sheets: readonly MarkedSheet[],
  making?: string,
): void {
  const { worksheets, names } = context.workbook;
  const removed = new Set(sheets.map((sheet) => sheet.id));
  if (!survey.sheets.some((sheet) => sheet.visible && !removed.has(sheet.id))) worksheets.add();
  for (const { id, visible } of sheets) {
    const sheet = worksheets.getItemOrNullObject(id);
    // Excel deletes no very hidden sheet.
    if (!visible) sheet.visibility = "Hidden";
    sheet.delete();
  }
  for (const mark of [...survey.staleMarks, ...sheets.map((sheet) => sheet.mark.name)])
    names.getItemOrNullObject(mark).delete();
  listMakings(context, survey, sheets, making);
}

/** @throws ExcelFailure "workbookProtected" */
export function refuseIfStructureProtected(survey: Survey): void {
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
