import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { SheetSnapshot } from "../../src/reading/cells/snapshot";
import { readSheets } from "../../src/excel/snapshot";
import { surveyWorkbook } from "../../src/excel/survey";
import { readWorkbookFile } from "../../src/files/workbookFile";
import { sheetsOf } from "../reading/sheetOf";
import { startWorkbench, type Workbench } from "../workbench/node/office";
import { writtenSheet, writtenWorkbook } from "./writtenSheet";
import { workbookBytes } from "./workbookBytes";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

/** What the add-in reads of the workbook when it is open in Excel. */
async function readInExcel(bytes: Uint8Array, names: readonly string[]): Promise<readonly SheetSnapshot[]> {
  await workbench.open(bytes);
  return Excel.run(async (context) => {
    const survey = await surveyWorkbook(context);
    return (await readSheets(context, survey, { sources: names, made: [] })).sources;
  });
}

async function readBothWays(bytes: Uint8Array) {
  const { sheets } = await readWorkbookFile(bytes);
  const fromFile = sheets.flatMap(({ snapshot }) => snapshot ?? []);
  const fromExcel = await readInExcel(
    bytes,
    sheets.map(({ name }) => name),
  );
  return { fromFile, fromExcel };
}

const CASES = join(__dirname, "../cases/reading");

test.each(readdirSync(CASES))("%s: the file reads as the open workbook does", async (name) => {
  const sheets = sheetsOf(readFileSync(join(CASES, name, "sheets.txt"), "utf8"));
  const { fromFile, fromExcel } = await readBothWays(await workbookBytes(sheets));
  expect(fromFile).toEqual(fromExcel);
  expect(fromFile.length).toBeGreaterThan(0);
});

test("a file that another program wrote reads as the open workbook does", async () => {
  await fc.assert(
    fc.asyncProperty(writtenSheet, async (sheet) => {
      const { fromFile, fromExcel } = await readBothWays(writtenWorkbook(sheet));
      expect(fromFile).toEqual(fromExcel);
    }),
    { numRuns: 100 },
  );
});
