import type { Workbook } from "../excel/batch";
import { ExcelFailure } from "../excel/failure";
import { freeSheetName, queueRemoval, type Making } from "../excel/make";
import { readSheets } from "../excel/snapshot";
import {
  sheetsMadeFor,
  surveyWorkbook,
  type MadeSheet,
  type Survey,
  type SurveyedSheet,
} from "../excel/survey";
import { whoseSheets, type OwnSheets } from "./ownSheets";

/** What became of the sheets that stood before, and what the new ones are called. */
export interface Replacement {
  /** Names of old sheets that are gone. */
  readonly replaced: readonly string[];
  /** Names of those that are the clerk's, or may be. */
  readonly kept: readonly string[];
  /** Names of old sheets that Excel has not removed. */
  readonly left: readonly string[];
  /** In the order of `making.wanted`. */
  readonly names: readonly string[];
}

/**
 * Puts sheets that have been made and compared in the place of the older ones of their purposes, of which nobody has
 * changed anything up to now: those go, and the new ones get their names. When Excel refuses that, what stands is told.
 * No sync where there are none, else two.
 * @throws ExcelFailure "unsure" naming the sheets where what stands is not known
 */
export async function replaceMade(
  workbook: Workbook,
  now: Survey,
  making: Making,
  beginRemoving: () => void,
): Promise<Replacement> {
  const purposes = making.wanted.map(({ purpose }) => purpose);
  const old = sheetsMadeFor(now, purposes).filter(({ mark }) => mark.making !== making.token);
  const names = making.wanted.map(({ plan }) => plan.name);
  const own = await whose(workbook, now, old).catch(() => undefined);
  // Whose they are cannot be seen: they may be the clerk's.
  if (!own) return { replaced: [], kept: namesOf(old), left: [], names };
  const kept = namesOf(own.clerks);
  if (own.ours.length === 0) return { replaced: [], kept, left: [], names };

  beginRemoving();
  const renamings = renamingsOf(now, making, own.ours);
  queueRemoval(workbook, now, own.ours, making.token);
  for (const { id, to } of renamings) if (id) workbook.workbook.worksheets.getItem(id).name = to;
  try {
    await workbook.sync();
    return { replaced: namesOf(own.ours), kept, left: [], names: renamings.map(({ to }) => to) };
  } catch {
    const standing = await standingNames(workbook, [...names, ...namesOf(own.ours)]);
    return {
      replaced: namesOf(own.ours.filter(({ id }) => !standing.has(id))),
      kept,
      left: namesOf(own.ours.filter(({ id }) => standing.has(id))),
      names: renamings.map(({ id, to }) => standing.get(id ?? "") ?? to),
    };
  }
}

function namesOf(sheets: readonly MadeSheet[]): readonly string[] {
  return sheets.map(({ name }) => name);
}

async function whose(
  workbook: Workbook,
  now: Survey,
  old: readonly MadeSheet[],
): Promise<OwnSheets<MadeSheet>> {
  if (old.length === 0) return { ours: [], clerks: [] };
  const { fingerprints } = await readSheets(workbook, now, { sources: [], made: namesOf(old) });
  return whoseSheets(old, fingerprints);
}

/** What each new sheet is to be called once the old ones are gone; undefined `id` where it is gone itself. */
function renamingsOf(
  now: Survey,
  { wanted, token }: Making,
  gone: readonly MadeSheet[],
): readonly { readonly id?: string; readonly to: string }[] {
  const isNew = ({ mark }: SurveyedSheet) => mark?.making === token;
  const others = now.sheets.filter((sheet) => !isNew(sheet) && !gone.some(({ id }) => id === sheet.id));
  const taken = others.map(({ name }) => name);
  return wanted.map(({ plan, title }) => {
    const to = freeSheetName(title, taken);
    taken.push(to);
    const sheet = now.sheets.find((each) => isNew(each) && each.name === plan.name);
    return { id: sheet?.id, to: sheet ? to : plan.name };
  });
}

/** What the sheets are called by their ids; `concerned` is told where that cannot be seen. */
async function standingNames(
  workbook: Workbook,
  concerned: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  try {
    const { sheets } = await surveyWorkbook(workbook);
    return new Map(sheets.map(({ id, name }) => [id, name]));
  } catch {
    throw new ExcelFailure({ code: "unsure", detail: [...new Set(concerned)].join(", ") });
  }
}
