import { readFile, type ChosenFile, type ReadFile } from "../files/readFile";
import type { UnitAnswers } from "../merging/answers";
import { expectedUnits } from "../merging/expected";
import { reporting, type MergeReport } from "../merging/mergeReport";
import { unitFileOf, type RefusedFile, type UnitFile } from "../merging/unitFile";
import { Turns } from "../turns/turns";

/* What is asked of the files of units before anything of them is merged; it is loaded when it is first asked for. */
export { categoryQuestion, NO_ANSWERS, type UnitAnswers } from "../merging/answers";
export { summedAppendices, type SummedRow } from "../merging/appendixSums";
export type { Arrival } from "../merging/arrival";
export { isUnread, severityOf, type MergeFinding } from "../merging/mergeFinding";
export { acceptableArrivals, readyArrivals, type MergeReport } from "../merging/mergeReport";
export { saidOfVote } from "../merging/said";
export { earlierRowsOf, rowsOf, type UnitRow } from "../merging/unitRow";
export type { UnitChange } from "../merging/update";
export { isSystemFile } from "../files/systemFiles";
export { inStages } from "../turns/staged";
export { Turns } from "../turns/turns";
export type { UnitPaper } from "./unitPapers";
export { unnamedInFiles, type UnnamedInFile, type UnnamedPlace } from "./unnamedInFiles";
export type { ChosenFile, ReadFile } from "../files/readFile";

export type UnitFiles = readonly (UnitFile | RefusedFile)[];

/** Reads files one after the other; `begins` is told before each. What `goesOn` throws ends the reading. */
export async function readFiles(
  files: readonly ChosenFile[],
  begins: (file: ChosenFile, index: number) => void,
  goesOn: () => void,
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const [index, file] of files.entries()) {
    begins(file, index);
    read.push(await readFile(file, goesOn));
    goesOn();
  }
  return read;
}

/** What the files say by these answers; `goesOn` as above. */
export async function unitFilesOf(
  files: readonly ReadFile[],
  answers: UnitAnswers,
  goesOn: () => void,
): Promise<UnitFiles> {
  const turns = new Turns(goesOn);
  const units = [];
  for (const file of files) {
    units.push(await turns.finish(unitFileOf(file, answers)));
    await turns.give();
  }
  return units;
}

/** Holds them against a list of units as it was typed; undefined where there is no file. `goesOn` as above. */
export async function reportOfUnits(
  files: UnitFiles,
  list: string,
  goesOn: () => void,
): Promise<MergeReport | undefined> {
  if (files.length === 0) return undefined;
  return new Turns(goesOn).finish(reporting(files, expectedUnits(list)));
}
