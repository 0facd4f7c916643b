import { readFileSync } from "node:fs";
import path from "node:path";
import { appendixOutcomes } from "../../src/workflow/events";
import type { AppendixOutcome } from "../../src/workflow/outcome";
import { ADDIN } from "../build/ensureBuilt";
import { parseAddress } from "../workbench/core/model/address";
import { contentOf } from "../workbench/core/model/content";
import { startWorkbench, type Workbench } from "../workbench/node/office";

type Options = Parameters<typeof startWorkbench>[0];

/** The workbench with the built add-in loaded: ribbon and functions registered, pane closed. */
export async function startBuiltAddin(options?: Options, folder = ADDIN): Promise<Workbench> {
  const workbench = await startWorkbench(options);
  await workbench.open();
  workbench.loadPage(path.join(folder, "taskpane.html"));
  return workbench;
}

/** The workbench with the ribbon of src: ribbon and `requests` are parts of one add-in, as they are on the built page. */
export async function startAddin(options?: Options): Promise<Workbench> {
  const workbench = await startWorkbench(options);
  await workbench.open();
  await import("../../src/commands/commands");
  return workbench;
}

/** The metadata of the custom functions as the build made it. */
export function functionsJson(): Parameters<Workbench["registerFunctions"]>[0] {
  return JSON.parse(readFileSync(path.join(ADDIN, "functions.json"), "utf8"));
}

/** Presses "Lập Phụ lục I" on the ribbon of {@link startAddin} and gives how it ended. */
export async function pressBuildAppendix(workbench: Workbench): Promise<AppendixOutcome> {
  const outcomes: AppendixOutcome[] = [];
  const stop = appendixOutcomes.listen((outcome) => outcomes.push(outcome));
  await workbench.press("buildAppendix");
  stop();
  const [outcome] = outcomes;
  if (!outcome || outcomes.length > 1) throw new Error(`The button announced ${outcomes.length} outcomes.`);
  return outcome;
}

/** Presses "Lập Phụ lục I" of the built add-in; fails where the pane opens, as it does when nothing is made. */
export async function makeByBuiltRibbon(workbench: Workbench): Promise<void> {
  await Office.addin.hide();
  await workbench.press("buildAppendix");
  if (workbench.paneVisibility() !== "Background") throw new Error("The button made nothing.");
}

/** The texts a clerk sees on a sheet, row by row from A1 to the last cell used. */
export function textsOf({ book }: Workbench, sheet: string): string[][] {
  const last = book.usedRange(sheet)?.split(":").pop();
  return last ? book.texts(sheet, `A1:${last}`) : [];
}

export function sheetNames(workbench: Workbench): string[] {
  return workbench.book.sheets().map((sheet) => sheet.name);
}

/** Types a text or a number into a cell, as a clerk does: the add-in hears of it. */
export function type(
  workbench: Workbench,
  sheet: string,
  address: string,
  value: string | number,
): Promise<void> {
  const place = parseAddress(address);
  if (!place) throw new Error(`"${address}" is no address.`);
  const { area } = place;
  return workbench.act((book) => {
    const found = book.sheetNamed(sheet);
    if (!found) throw new Error(`The workbook has no sheet "${sheet}".`);
    found.put(area.row, area.column, contentOf(value));
    found.markChanged(area);
    book.events.push({ type: "Changed", sheet: found, area });
  });
}

/** Writes into a cell through the add-in's own connection. */
export async function enter(sheet: string, address: string, entry: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[entry]];
    await context.sync();
  });
}
