import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { VIETNAMESE_CATEGORIES } from "../../../src/strings/terms";
import { isSystemFile } from "../../../src/files/systemFiles";
import { summedAppendices } from "../../../src/merging/appendixSums";
import { NO_ANSWERS } from "../../../src/merging/answers";
import { returnsToUnits } from "../../../src/reporting/returnToUnits";
import { expectedUnits } from "../../../src/merging/expected";
import { severityOf } from "../../../src/merging/mergeFinding";
import { mergeReport, type MergeReport } from "../../../src/merging/mergeReport";
import { readUnitFile } from "../../../src/merging/unitFile";
import { UnreadableWorkbook } from "../node/office";
import type { DemoArguments } from "./arguments";
import { mergeFindingLine } from "./print";

/** Reads every file of the folder as a workbook of its own, and holds what came against what was expected. */
export async function reportOfUnits({
  folder,
  expected,
}: NonNullable<DemoArguments["units"]>): Promise<MergeReport> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UnreadableWorkbook("missing");
  if (expected !== undefined && !existsSync(expected)) throw new UnreadableWorkbook("missing");
  const list = expected === undefined ? [] : expectedUnits(readFileSync(expected, "utf8"));
  const files = [];
  for (const name of filesIn(folder, expected)) files.push(await readFileAt(path.join(folder, name), name));
  return mergeReport(files, list);
}

/** Reads the file of an earlier vote in the same way; nobody in particular is expected in it. */
export async function reportOfEarlier(file: string): Promise<MergeReport> {
  if (!existsSync(file) || !statSync(file).isFile()) throw new UnreadableWorkbook("missing");
  return mergeReport([await readFileAt(file, path.basename(file))], []);
}

function readFileAt(place: string, name: string): ReturnType<typeof readUnitFile> {
  const bytes = readFileSync(place);
  const chosen = {
    name,
    size: bytes.length,
    lastModified: statSync(place).mtimeMs,
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  };
  return readUnitFile(chosen, NO_ANSWERS);
}

function filesIn(folder: string, expected: string | undefined): readonly string[] {
  const list = expected === undefined ? undefined : path.resolve(expected);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !isSystemFile(name))
    .filter((name) => path.resolve(folder, name) !== list && statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join("/"))
    .sort((one, other) => one.localeCompare(other, "vi"));
}

/** Prints the findings, a line each, then how many units and people came. */
export function tellUnits({ findings, arrivals, expected, missing }: MergeReport): void {
  const told = findings.filter(({ code }) => code !== "reading");
  const ofReading = findings.filter(({ code }) => code === "reading");
  const isTold = (finding: MergeReport["findings"][number]) =>
    told.includes(finding) || severityOf(finding) !== "notice";
  for (const finding of findings.filter(isTold)) console.log(mergeFindingLine(finding));
  const quiet = ofReading.filter((finding) => severityOf(finding) === "notice").length;
  const people = arrivals.reduce((sum, arrival) => sum + arrival.people.length, 0);
  const units = new Set(arrivals.map(({ unit }) => unit)).size;
  const of = expected.length > 0 ? ` of ${expected.length} expected, ${missing.length} missing` : "";
  console.log(`\n${units} units${of}; ${people} people in ${arrivals.length} files; ${quiet} notices.`);
}

/** Prints the units' own appendices added up, a row a line, and of which units each sum is. */
export function tellAppendices({ appendices }: MergeReport): void {
  const rows = summedAppendices(appendices);
  if (rows.length === 0) return;
  console.log(`\nPhụ lục I of ${appendices.length} files added up: total, high, confident, low`);
  for (const { category, sums, parts } of rows) {
    const figures = ({ total, high, confident, low }: typeof sums) => `${total} ${high} ${confident} ${low}`;
    const told = parts.map((part) => `${part.unit} ${figures(part.figures)}`).join("; ");
    console.log(`${VIETNAMESE_CATEGORIES[category]}: ${figures(sums)} = ${told}`);
  }
}

/** Prints what each unit is to mend, as text to send it. */
export function tellReturns(report: MergeReport): void {
  const returns = returnsToUnits(report);
  if (returns.length > 0) console.log(`\nTrả lại đơn vị\n\n${returns.map(({ text }) => text).join("\n\n")}`);
}

export function mustBeAnswered({ findings }: MergeReport): boolean {
  return findings.some((finding) => severityOf(finding) === "error");
}
