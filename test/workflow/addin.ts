import path from "node:path";
import { onAnnounced } from "../../src/workflow/events";
import type { AppendixOutcome } from "../../src/workflow/outcome";
import { startWorkbench, type Workbench } from "../workbench/node/office";

const PAGE = path.resolve(__dirname, "../../dist/taskpane.html");

/** The workbench with the built add-in loaded: ribbon and functions registered, pane closed. */
export async function startAddin(options?: Parameters<typeof startWorkbench>[0]): Promise<Workbench> {
  const workbench = await startWorkbench(options);
  await workbench.open();
  workbench.loadPage(PAGE);
  return workbench;
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

/** The texts a clerk sees on a sheet, row by row, from A1; empty rows at the end left out. */
export function textsOf(workbench: Workbench, sheet: string): string[][] {
  return workbench.book.rows(sheet).map((row) => [...row]);
}

export function sheetNames(workbench: Workbench): string[] {
  return workbench.book.sheets().map((sheet) => sheet.name);
}
