import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  correctFiles,
  countedByHand,
  filesWithFaults,
  listOf,
  unitsOfProvince,
  type SentFile,
} from "./province";

/*
 * npm run province [FOLDER]: writes the files of a province of 124 units by different hands, and the list of units: as they
 * should be ("correct") and with everything planted ("faulty"); then says what row 1.3 of its Phụ lục I must
 * show. `npm run demo -- --units FOLDER/correct --expected FOLDER/units.txt --out …` is held against that.
 */
const FOLDER = process.argv[2] ?? "out/province";
const UNITS = 124;

void write();

async function write(): Promise<void> {
  const units = unitsOfProvince(UNITS);
  const correct = await correctFiles(units);
  into("correct", correct);
  into("faulty", await filesWithFaults(units, correct));
  writeFileSync(path.join(FOLDER, "units.txt"), listOf(units));
  console.log(JSON.stringify(countedByHand(units)));
}

function into(name: string, files: readonly SentFile[]): void {
  const folder = path.join(FOLDER, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(path.join(folder, file.name), file.bytes);
}
