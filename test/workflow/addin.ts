import { readFileSync } from "node:fs";
import path from "node:path";
import { onAnnounced } from "../../src/workflow/events";
import type { AppendixOutcome } from "../../src/workflow/outcome";
import { startWorkbench, type Workbench } from "../workbench/node/office";

const DIST = path.resolve(__dirname, "../../dist");

/** The workbench with the built add-in loaded: ribbon and functions registered, pane closed. */
export async function startAddin(options?: Parameters<typeof startWorkbench>[0]): Promise<Workbench> {
  const workbench = await startWorkbench(options);
  await workbench.open();
  workbench.loadPage(path.join(DIST, "taskpane.html"));
  return workbench;
}

/** The metadata of the custom functions as the build made it. */
export function functionsJson(): Parameters<Workbench["registerFunctions"]>[0] {
  return JSON.parse(readFileSync(path.join(DIST, "functions.json"), "utf8"));
}

/** Presses "Lập Phụ lục I" on the ribbon and gives how it ended. */
export async function pressBuildAppendix(workbench: Workbench): Promise<AppendixOutcome> {
  const outcomes: AppendixOutcome[] = [];
  const stop = onAnnounced((outcome) => outcomes.push(outcome));
  await workbench.press("buildAppendix");
  stop();
  const [outcome] = outcomes;
  if (!outcome || outcomes.length > 1) throw new Error(`The button announced ${outcomes.length} outcomes.`);
  return outcome;
}

/** The texts a clerk sees on a sheet, row by row from A1 to the last cell used. */
export function textsOf({ book }: Workbench, sheet: string): string[][] {
  const last = book.usedRange(sheet)?.split(":").pop();
  return last ? book.texts(sheet, `A1:${last}`) : [];
}

export function sheetNames(workbench: Workbench): string[] {
  return workbench.book.sheets().map((sheet) => sheet.name);
}

/** Types into a cell, as a clerk does. */
export async function enter(sheet: string, address: string, entry: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[entry]];
    await context.sync();
  });
}
