/*
 * The part of `npm run compare` that runs once per house: makes every sheet with the requests of the house in the folder
 * named first, behind the workbench of this one, and prints each as it then stands in the workbook, a line of JSON each.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { once } from "node:events";
import type { Requests } from "../../src/workflow/requests";
import { startWorkbench, type Workbench } from "../workbench/node/office";
import { standing, type StandingSheet } from "./standing";
import { comparedWorkbooks, fill, SETTINGS, type ComparedWorkbook } from "./workbooks";

/** What one house made of one workbook. */
export interface Written {
  readonly name: string;
  /** How the request ended: a sheet that is not made on either side is no equal sheet. */
  readonly status: string;
  readonly sheets: readonly StandingSheet[];
}

async function run([house = ".", workbooks = "0"]: readonly string[]): Promise<void> {
  const workbench = await startWorkbench();
  const requests = await requestsOf(house);
  await print(await made(workbench, "input sheet", () => requests.makeInputSheet()));
  await print(await made(workbench, "sample", () => requests.insertSample()));
  for (const [settings, set] of Object.entries(SETTINGS)) {
    const change = async () => (await requests.changeSettings(set), requests.buildAppendix());
    await print(await made(workbench, `sample, ${settings}`, change, () => requests.insertSample()));
  }
  for (const workbook of comparedWorkbooks(Number(workbooks)))
    for (const settings of workbook.settings)
      await print(await madeOf(workbench, requests, workbook, settings));
  process.exit(0);
}

async function madeOf(
  workbench: Workbench,
  requests: Requests,
  { name, sheets, choices }: ComparedWorkbook,
  settings: ComparedWorkbook["settings"][number],
): Promise<Written> {
  const prepare = () =>
    workbench.act((book) => {
      fill(book, sheets);
      book.settings.set("TinNhiem.choices", JSON.stringify(JSON.stringify(choices)));
    });
  const build = async () => (await requests.changeSettings(SETTINGS[settings]), requests.buildAppendix());
  return made(workbench, `${name}, ${settings}`, build, prepare);
}

/** The sheets that a request adds to a workbook of its own. */
async function made(
  workbench: Workbench,
  name: string,
  request: () => Promise<{ readonly status: string }>,
  prepare: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Written> {
  await workbench.open();
  await prepare();
  const before = workbench.book.sheets().map((sheet) => sheet.name);
  const { status } = await request();
  const sheets: StandingSheet[] = [];
  await workbench.act((book) => {
    sheets.push(...book.sheets.filter((sheet) => !before.includes(sheet.name)).map(standing));
  });
  return { name, status, sheets };
}

/** Everything a clerk can ask for, wherever the house keeps it. */
async function requestsOf(house: string): Promise<Requests> {
  const file = filesIn(join(house, "src")).find((path) =>
    /^export const requests\b/m.test(readFileSync(path, "utf8")),
  );
  if (!file) throw new Error(`No file of ${house}/src exports "requests".`);
  return ((await import(file)) as { readonly requests: Requests }).requests;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : /\.tsx?$/.test(path) ? [path] : []));
}

/** Not faster than it is read: the other house must keep up. */
async function print(written: Written): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(written)}\n`)) await once(process.stdout, "drain");
}

void run(process.argv.slice(2));
