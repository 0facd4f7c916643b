import { readFile, type ChosenFile, type ReadFile } from "../../src/files/readFile";
import { UNIT_DATA_SHEETS } from "../../src/documents/unitData/sheets";
import { NO_ANSWERS } from "../../src/merging/answers";
import { expectedUnits } from "../../src/merging/expected";
import { standing } from "../../src/merging/followUp";
import { readyArrivals, reporting } from "../../src/merging/mergeReport";
import { unitFileOf } from "../../src/merging/unitFile";
import { rowsOf } from "../../src/merging/unitRow";
import { updating } from "../../src/merging/update";
import { inStages, mappedInStages } from "../../src/turns/staged";
import { Turns } from "../../src/turns/turns";
import { fileOfUnit } from "../files/units/hands";
import { unitOf, type Unit } from "../files/units/units";
import { readBarely, secondsOf, watchedSilence } from "./measuring";

/*
 * npm run bench:units [units]: from the files of so many units, by different hands and each of a name of its own, to the plan
 * of "Số liệu các đơn vị": what each step takes of the processor beside the bare reading of the same files by the libraries,
 * the longest that a page would have stood still, and the memory after it. 3,321 units are 100,000 people.
 */
const UNITS = Number(process.argv[2] ?? 3_321);
/** So many names there are before a number goes behind them. */
const NAMES = 144;

void run();

async function run(): Promise<void> {
  const units = Array.from({ length: UNITS }, (_, number): Unit => {
    const unit = unitOf(number);
    return number < NAMES ? unit : { ...unit, name: `${unit.name} ${Math.floor(number / NAMES) + 1}` };
  });
  const files: ChosenFile[] = [];
  const bytesOf: Uint8Array[] = [];
  for (const [number, unit] of units.entries()) {
    const bytes = await fileOfUnit(unit, number);
    bytesOf.push(bytes);
    const arrayBuffer = async () => bytes.slice().buffer as ArrayBuffer;
    files.push({ name: `${unit.name}.xlsx`, size: bytes.length, arrayBuffer });
  }
  const list = expectedUnits(units.map(({ name }) => name).join("\n"));
  console.log(`bare reading: ${(await secondsOf(async () => bytesOf.forEach(readBarely))).toFixed(1)} s`);

  const read: ReadFile[] = [];
  await step("reading the files", async () => {
    for (const file of files) read.push(await readFile(file, () => undefined));
  });
  const told = await step("reading their sheets", (turns) =>
    turns.finish(mappedInStages(read, (file) => unitFileOf(file, NO_ANSWERS))),
  );
  const report = await step("the report", (turns) => turns.finish(reporting(told, list)));
  const ready = readyArrivals(report);
  const rows = await step("the rows", (turns) => turns.finish(inStages(ready, rowsOf)));
  const again = await step("the same rows come again", (turns) => turns.finish(updating(rows, rows)));
  await step("how it stands with each", (turns) => turns.finish(standing(report, rows, [])));
  const plans = await step("the plan of the sheet", (turns) =>
    turns.finish(UNIT_DATA_SHEETS.planning(again.rows)),
  );
  console.log(
    `${report.arrivals.length} units, ${report.missing.length} missing, ${ready.length} without a word; ${rows.length} people; ` +
      `${plans.reduce((sum, { cells }) => sum + cells.length, 0)} rows on ${plans.length} sheets; ${again.changes.length} changes`,
  );
}

async function step<Result>(what: string, work: (turns: Turns) => Promise<Result>): Promise<Result> {
  const silence = watchedSilence();
  let result: Result | undefined;
  const seconds = await secondsOf(async () => {
    result = await work(new Turns());
  });
  const memory = (process.memoryUsage().rss / 1e6).toFixed(0);
  console.log(
    `${what}: ${seconds.toFixed(1)} s · silent for ${silence.end().toFixed(2)} s at most · ${memory} MB`,
  );
  return result as Result;
}
