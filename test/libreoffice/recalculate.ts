import { mkdirSync } from "node:fs";
import path from "node:path";
import { cellAddress } from "../../src/counting/cell";
import { PAPER_PURPOSES } from "../../src/documents/all";
import { readWorkbookFile } from "../../src/files/workbookFile";
import type { CellValue } from "../../src/reading/cells/snapshot";
import { requests } from "../../src/workflow/requests";
import { CASES, caseNames, settingsIn, sheetsIn } from "../documents/caseFolder";
import { workbookBytes } from "../files/workbookBytes";
import { choicesIn } from "../reading/choicesIn";
import { type } from "../workflow/addin";
import { startWorkbench, type Workbench } from "../workbench/node/office";
import { record, today } from "../trust/record";
import { recalculated, withoutResults, withTrustedResults } from "./recalculated";

/*
 * npm run check:libreoffice [-- FOLDER]: makes every document that the golden cases and the sample are enough for, once as
 * they stand and once with counts changed afterwards, saves the workbooks without the results of their formulas, has
 * LibreOffice calculate them (it must be installed) and holds every cell against what the workbench shows, to 12 digits.
 * The files stay in FOLDER (default out/libreoffice). Exit code 1 where a cell differs.
 */
const FOLDER = path.resolve(process.argv[2] ?? "out/libreoffice");

/** What a clerk might type into a count after the papers were made. */
const EDITS = [0, 7, 1000, "x", 2.5] as const;

/** By name: every workbook as it was saved. */
async function savedWorkbooks(workbench: Workbench): Promise<Map<string, Uint8Array>> {
  const saved = new Map<string, Uint8Array>();
  await workbench.open();
  await requests.insertSample();
  await requests.makeDocuments(PAPER_PURPOSES);
  saved.set("sample", await workbench.save());
  await workbench.open();
  await requests.makeInputSheet();
  saved.set("input", await workbench.save());
  for (const name of caseNames()) {
    const folder = path.join(CASES, name);
    const sheets = sheetsIn(folder);
    if (sheets.length === 0) continue;
    await workbench.open(await workbookBytes(sheets));
    await workbench.act((book) => {
      book.settings.set("TinNhiem.choices", JSON.stringify(JSON.stringify(choicesIn(folder))));
    });
    await requests.changeSettings(settingsIn(folder));
    const outcome = await requests.makeDocuments(PAPER_PURPOSES);
    if (outcome.status !== "done") throw new Error(`${name}: ${outcome.failure.code}`);
    saved.set(name, await workbench.save());
    await changeCounts(workbench);
    saved.set(`${name}-changed`, await workbench.save());
  }
  return saved;
}

/** Types into counts of the people read, each time something else. */
async function changeCounts(workbench: Workbench): Promise<void> {
  const examined = await requests.examine();
  if (examined.status !== "examined") throw new Error(examined.failure.code);
  const cells = examined.results.map(({ person }) => person.ballots.counts.high.cell);
  for (const [index, cell] of cells.slice(0, EDITS.length).entries())
    await type(workbench, cell.sheet, cellAddress(cell), EDITS[index] ?? 0);
}

/** "'Sheet'!A1: 3 is 4": the cells that hold something else. */
async function differences(one: Uint8Array, other: Uint8Array): Promise<readonly string[]> {
  const [here, there] = [await valuesOf(one), await valuesOf(other)];
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((cell) => {
    const [planned, calculated] = [here.get(cell) ?? "", there.get(cell) ?? ""];
    return isAlike(planned, calculated) ? [] : [`${cell}: ${shown(planned)} is ${shown(calculated)}`];
  });
}

async function valuesOf(xlsx: Uint8Array): Promise<ReadonlyMap<string, CellValue>> {
  const values = new Map<string, CellValue>();
  for (const { name, snapshot } of (await readWorkbookFile(xlsx)).sheets)
    snapshot?.values.forEach((line, row) =>
      line.forEach((value, column) => {
        const at = { row: snapshot.row + row, column: snapshot.column + column };
        if (value !== "") values.set(`'${name}'!${cellAddress(at)}`, value);
      }),
    );
  return values;
}

function isAlike(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return one === other || Math.abs(one - other) <= 1e-12 * Math.abs(one);
  return shown(one) === shown(other);
}

/** Errors by their names. */
function shown(value: CellValue): string {
  return JSON.stringify(value);
}

async function run(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const saved = await savedWorkbooks(await startWorkbench());
  const bare = [...saved].map(([name, xlsx]) => [name, withoutResults(xlsx)] as const);
  const calculated = recalculated(FOLDER, new Map(bare.map(([name, { xlsx }]) => [name, xlsx])));
  let differing = 0;
  for (const [name, xlsx] of saved) {
    const found = await differences(withTrustedResults(xlsx), calculated.get(name) ?? new Uint8Array());
    differing += found.length;
    for (const line of found) console.log(`${name} ${line}`);
  }
  const formulas = bare.reduce((sum, [, each]) => sum + each.formulas, 0);
  record({ libreoffice: { day: today(), workbooks: saved.size, formulas, differing } });
  console.log(`${saved.size} workbooks, ${formulas} formulas, ${differing} cells differ.`);
  process.exitCode = differing > 0 || formulas === 0 ? 1 : 0;
}

void run();
