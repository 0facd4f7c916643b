/*
 * The main job without Excel: a workbook is opened in the workbench, the ribbon button is pressed through the unmodified
 * office.js and the built add-in, and the workbook with its Phụ lục I is saved.
 *
 * With --documents the items of the ribbon's menu are pressed instead, one for each document asked for; with --earlier the
 * people of a file of an earlier vote are brought first, to be held against this one.
 *
 * With --account it only tells what each cell was read as. With --units the files of a folder are read first, each as a
 * workbook of its own, held against each other and put together on one sheet, from which all is made.
 *
 * Exit codes: 0 made or told, 1 refused or failed (nothing is saved), 2 the command line, the workbook or not one of the
 * files can be read.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { logErrorMessage } from "office-addin-cli";
import { severityOf } from "../../../src/counting/finding";
import type { PaperPurpose } from "../../../src/documents/all";
import { paperWords } from "../../../src/documents/paperWords";
import { failureSentence } from "../../../src/strings/failures";
import type { MergeReport } from "../../../src/merging/mergeReport";
import { earlierRowsOf, rowsOf } from "../../../src/merging/unitRow";
import type { AppendixOutcome, Examined } from "../../../src/workflow/outcome";
import { requests } from "../../../src/workflow/requests";
import { ADDIN, ensureBuilt } from "../../build/ensureBuilt";
import { startWorkbench, UnreadableWorkbook, type Workbench } from "../node/office";
import { parseArguments, UsageError, type DemoArguments } from "./arguments";
import { accountLines } from "./account";
import {
  mustBeAnswered,
  reportOfEarlier,
  reportOfUnits,
  tellAppendices,
  tellReturns,
  tellUnits,
} from "./units";
import { documentTold } from "./documents";
import { findingLine, textTable } from "./print";

async function demo(words: readonly string[]): Promise<number> {
  const asked = await parseArguments(words);
  const workbook = asked.input === undefined ? undefined : readWorkbook(asked.input);
  if (asked.account) return tellAccount(workbook);
  const report = asked.units && (await reportOfUnits(asked.units));
  if (report) {
    tellUnits(report);
    tellAppendices(report);
    tellReturns(report);
    if (report.arrivals.length === 0) return 2;
    if (mustBeAnswered(report)) return 1;
  }
  const earlier = asked.earlier === undefined ? undefined : await reportOfEarlier(asked.earlier);
  if (earlier) {
    tellUnits(earlier);
    if (earlier.arrivals.length === 0) return 2;
    if (mustBeAnswered(earlier)) return 1;
  }
  ensureBuilt();
  const workbench = await startWorkbench();
  await workbench.open(workbook);
  workbench.loadPage(path.join(ADDIN, "taskpane.html"));
  if (report) await mergeUnits(report);
  else if (workbook === undefined) {
    await insertSample();
    console.log("Sample inserted: 128 people on sixteen sheets.");
  }
  if (earlier) await bringEarlier(earlier);
  if (asked.documents) return makeDocuments(asked.documents, asked.output, workbench);
  return (await pressButton(workbench))
    ? reportMade(asked, workbench)
    : reportWhy(await requests.buildAppendix());
}

/** What every cell of the workbook was read as: nothing is pressed and nothing made. */
async function tellAccount(workbook: Uint8Array | undefined): Promise<number> {
  const workbench = await startWorkbench();
  await workbench.open(workbook);
  const { accounts, findings } = (await examined()).recognition;
  for (const line of accounts.flatMap(accountLines)) console.log(line);
  for (const finding of findings) console.log(findingLine(finding));
  return 0;
}

function readWorkbook(file: string): Uint8Array {
  if (!existsSync(file)) throw new UnreadableWorkbook("missing");
  if (!statSync(file).isFile()) throw new UnreadableWorkbook("not-xlsx");
  return readFileSync(file);
}

/** What the pane's button "Chèn dữ liệu mẫu" asks for; the pane itself needs a screen. */
async function insertSample(): Promise<void> {
  const outcome = await requests.insertSample();
  if (outcome.status === "failed") throw new Error(failureSentence(outcome.failure));
}

/** What the pane's button "Ghép số liệu" asks for. */
async function mergeUnits({ arrivals }: MergeReport): Promise<void> {
  const outcome = await requests.mergeUnits(arrivals.flatMap(rowsOf));
  if (outcome.status === "failed") throw new Error(failureSentence(outcome.failure));
  if (outcome.status !== "made") throw new Error(`An empty workbook answered "${outcome.status}".`);
  console.log(
    `Merged: ${outcome.units} units, ${outcome.people} people on “${outcome.sheets.join("”, “")}”.`,
  );
}

/** What the pane's button "Lấy số liệu đã nhận làm kỳ trước" asks for. */
async function bringEarlier({ arrivals }: MergeReport): Promise<void> {
  const outcome = await requests.bringEarlier(arrivals.flatMap(earlierRowsOf));
  if (outcome.status === "failed") throw new Error(failureSentence(outcome.failure));
  if (outcome.status !== "made") throw new Error(`The earlier vote was answered "${outcome.status}".`);
  console.log(`Earlier vote: “${outcome.sheets.join("”, “")}”, ${outcome.cellsCompared} cells compared.`);
}

/** Presses the items of the built add-in's menu; says of each document what stands now and how it compares, or what is missing. */
async function makeDocuments(
  purposes: readonly PaperPurpose[],
  output: string,
  workbench: Workbench,
): Promise<number> {
  const words = await paperWords();
  let made = 0;
  for (const purpose of purposes) {
    await workbench.press(`make_${purpose}`);
    const told = await documentTold(purpose, workbench);
    if (told.stands) made++;
    console.log(`${words[purpose].vi.name}: ${told.line}`);
  }
  for (const finding of (await examined()).recognition.findings) console.log(findingLine(finding));
  if (made === 0) return 1;
  await save(workbench, output);
  console.log(`Saved: ${output}`);
  return 0;
}

/** Presses "Lập Phụ lục I" of the built add-in; whether it made the appendix: else it opens the pane. */
async function pressButton(workbench: Workbench): Promise<boolean> {
  await Office.addin.hide();
  workbench.resetTraffic();
  await workbench.press("buildAppendix");
  return workbench.paneVisibility() === "Background";
}

/** The pane, which would say why, needs a screen: the same is asked for once more, and answers. */
function reportWhy(outcome: AppendixOutcome): number {
  if (outcome.status === "made") throw new Error("The built button made nothing, and the same request did.");
  if (outcome.status === "failed") {
    console.log(`${failureSentence(outcome.failure)} (${outcome.failure.detail ?? outcome.failure.code})`);
    return 1;
  }
  const errors = outcome.recognition.findings.filter((finding) => severityOf(finding) === "error");
  for (const finding of errors) console.log(findingLine(finding));
  return 1;
}

async function reportMade(asked: DemoArguments, workbench: Workbench): Promise<number> {
  const { syncs, requests: sent } = workbench.traffic();
  const references = workbench.liveReferences();
  const { recognition, results, made, own } = await examined();
  for (const finding of recognition.findings) console.log(findingLine(finding));
  const { appendixSheet = "", resultsSheet = "" } = made ?? {};
  console.log(`\n${appendixTable(workbench, appendixSheet)}\n`);
  const kept = own.filter(
    ({ name, purpose }) =>
      ["results", "appendix"].includes(purpose) && ![appendixSheet, resultsSheet].includes(name),
  );
  for (const { name } of kept) console.log(`Kept beside the new sheets, as it was changed by hand: ${name}`);
  await save(workbench, asked.output);
  console.log(
    `${results.length} people; ${syncs} context.sync() (${sent} requests on the wire), ${references} references left.`,
  );
  console.log(`Saved: ${asked.output}`);
  return 0;
}

async function examined(): Promise<Examined> {
  const examination = await requests.examine();
  if (examination.status === "failed") throw new Error(failureSentence(examination.failure));
  return examination;
}

async function save(workbench: Workbench, file: string): Promise<void> {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, await workbench.save());
}

/** The appendix as it stands on the sheet: from its heading down. */
function appendixTable({ book }: Workbench, sheet: string): string {
  const last = book.usedRange(sheet)?.split(":").pop() ?? "A1";
  const rows = book.texts(sheet, `A1:${last}`);
  const heading = rows.findIndex((row) => row.filter(Boolean).length > 1);
  const title = rows.slice(0, heading).flat().filter(Boolean).join("\n");
  const foot = rows.length - [...rows].reverse().findIndex((row) => row.filter(Boolean).length > 1);
  return `${title}\n\n${textTable(rows.slice(heading, foot), [6, 44, 10, 11, 11, 11, 22])}\n\n${rows.slice(foot).flat().filter(Boolean).join("\n")}`;
}

demo(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const expected = error instanceof UsageError || error instanceof UnreadableWorkbook;
    if (expected) logErrorMessage(error);
    else console.error(error);
    process.exit(expected ? 2 : 1);
  },
);
