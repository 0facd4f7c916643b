import type { Workbook } from "../excel/batch";
import { freeSheetName, makeSheets, type Making, type RefusedLook, type WantedSheet } from "../excel/make";
import { readBack } from "../excel/readBack";
import { askForSurvey, type Survey } from "../excel/survey";
import { takeBack } from "../excel/takeBack";
import { purposesWhere } from "../documents/all";
import type { AnyDocument } from "../documents/document";
import type { SheetPlan } from "../documents/plan/sheetPlan";
import { Turns } from "../turns/turns";
import type { Begin } from "./attempt";
import type { LookNotTaken } from "./outcome";
import { replaceMade, type Replacement } from "./replaceMade";

/** Sheets that stand and show what was computed. */
export interface Written extends Replacement {
  /** How many cells were read back and found equal. */
  readonly cellsCompared: number;
  readonly looksNotTaken: readonly LookNotTaken[];
}

/** Writes sheets beside what stands, compares them, and puts them in the place of older ones that nobody has changed. */
export async function writeSheets(
  workbook: Workbook,
  begin: Begin,
  survey: Survey,
  making: Making,
): Promise<Written> {
  begin({ kind: "writing" });
  const refused = await makeSheets(workbook, survey, making, new Turns(begin));
  const { cellsCompared, now } = await compareOrTakeBack(workbook, begin, survey, making);
  const replacement = await replaceMade(workbook, now, making, () => begin({ kind: "removing" }));
  const taken = looksNotTaken(refused, making.wanted, replacement.names);
  return { ...replacement, cellsCompared, looksNotTaken: taken };
}

export function looksNotTaken(
  refused: readonly RefusedLook[],
  wanted: readonly WantedSheet[],
  names: readonly string[],
): readonly LookNotTaken[] {
  return refused.map(({ sheet, look }) => ({ sheet: names[wanted.indexOf(sheet)] ?? "", look }));
}

/** The sheets of a document, each under a name that is free. */
export function named(
  document: AnyDocument,
  plans: readonly SheetPlan[],
  taken: readonly string[],
): readonly WantedSheet[] {
  const [purpose] = purposesWhere((each) => each === document);
  if (!purpose) throw new Error("A document is not among all documents.");
  const used = [...taken];
  return plans.map((plan) => {
    const name = freeSheetName(plan.name, used);
    used.push(name);
    return { purpose, plan: { ...plan, name }, title: plan.name };
  });
}

/** A sheet that does not show what was computed must not stand: it is taken back before anyone signs it. */
async function compareOrTakeBack(
  workbook: Workbook,
  begin: Begin,
  survey: Survey,
  making: Making,
): Promise<{ cellsCompared: number; now: Survey }> {
  try {
    begin({ kind: "comparing" });
    const now = askForSurvey(workbook);
    const plans = making.wanted.map(({ plan }) => plan);
    const cellsCompared = await readBack(workbook, survey, plans, new Turns(begin));
    return { cellsCompared, now: now() };
  } catch (error) {
    await takeBack(workbook, survey, making);
    throw error;
  }
}
