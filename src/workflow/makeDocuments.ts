import { severityOf } from "../counting/finding";
import type { Workbook } from "../excel/batch";
import { ExcelFailure } from "../excel/failure";
import { freeSheetName, makeSheets, removeSheets, type WantedSheet } from "../excel/make";
import { readBack } from "../excel/readBack";
import { showMade } from "../excel/select";
import { sheetsMadeFor, sheetsMarkedFor, surveyWorkbook, type Survey } from "../excel/survey";
import { DOCUMENTS, purposesWhere, type SheetPurpose } from "../documents/all";
import type { AnyDocument, BlankDocument, CountedVote, VoteDocument } from "../documents/document";
import type { SheetPlan } from "../documents/plan/sheetPlan";
import type { Begin } from "./attempt";
import { examineWorkbook, type ExaminedWorkbook } from "./examine";
import { sourceDigest } from "./madeDocuments";
import type { AppendixOutcome, SheetsOutcome } from "./outcome";
import { splitByChange } from "./ownSheets";

/**
 * "Lập Phụ lục I": reads, counts, checks, writes Phụ lục I and what it counts in, reads both back and shows the appendix.
 * Five syncs, one more for each further 24 sheets read. When an error was found nothing is written.
 */
export async function buildAppendix(workbook: Workbook, begin: Begin): Promise<AppendixOutcome> {
  const examined = await examineWorkbook(workbook, begin);
  const { recognition, results } = examined;
  if (recognition.findings.some((finding) => severityOf(finding) === "error"))
    return { status: "refused", recognition };

  const { wanted, cellsCompared, kept } = await makeOfVote(workbook, begin, examined, DOCUMENTS.appendix);
  const nameOf = (purpose: SheetPurpose) =>
    wanted.find((sheet) => sheet.purpose === purpose)?.plan.name ?? "";
  return {
    status: "made",
    resultsSheet: nameOf("results"),
    appendixSheet: nameOf("appendix"),
    people: results.length,
    cellsCompared,
    kept,
    findings: recognition.findings,
    notUsed: recognition.notUsed,
  };
}

/** "Tạo trang nhập liệu": one more empty input sheet, shown when it is there. */
export function makeInputSheet(workbook: Workbook): Promise<SheetsOutcome> {
  return makeBlank(workbook, DOCUMENTS.input);
}

/** "Chèn dữ liệu mẫu": the sample's sheets, once; where they already are, the first of them is shown. */
export function insertSample(workbook: Workbook): Promise<SheetsOutcome> {
  return makeBlank(workbook, DOCUMENTS.sample);
}

/** Writes a document and those it counts in, in the place of what stands of them unchanged, and shows it. */
async function makeOfVote(
  workbook: Workbook,
  begin: Begin,
  examined: ExaminedWorkbook,
  document: VoteDocument,
): Promise<{ wanted: readonly WantedSheet[]; cellsCompared: number; kept: readonly string[] }> {
  const { survey, fingerprints } = examined;
  const documents = withCounted(document);
  const purposes = purposesWhere((each) => documents.some((other) => other === each));
  const { unchanged, changed } = splitByChange(sheetsMadeFor(survey, purposes), fingerprints);
  const strangers = sheetsMarkedFor(survey, purposes).filter(
    ({ name, madeHere }) => !madeHere && examined.repeating.has(name),
  );
  const replaced = new Set(unchanged.map((sheet) => sheet.name));
  const taken = survey.sheets.map((sheet) => sheet.name).filter((name) => !replaced.has(name));
  const wanted = await planAll(documents, examined, taken);
  begin({ kind: "writing" });
  await makeSheets(workbook, survey, { wanted, replaced: unchanged, digest: sourceDigest(examined) });
  begin({ kind: "comparing" });
  const cellsCompared = await compareOrRemove(workbook, survey, wanted);
  await showMade(workbook, wanted.at(-1)?.plan.name ?? "");
  return {
    wanted,
    cellsCompared,
    kept: [...changed, ...strangers].map((sheet) => sheet.name),
  };
}

/** What a document counts in goes before it; everything once. */
function withCounted(document: VoteDocument): readonly VoteDocument[] {
  return [...new Set([...document.countsIn.flatMap(withCounted), document])];
}

/** Plans the sheets of the documents, under names that are not taken. */
async function planAll(
  documents: readonly VoteDocument[],
  vote: CountedVote,
  taken: readonly string[],
): Promise<readonly WantedSheet[]> {
  const wanted: WantedSheet[] = [];
  const nameOf = (document: VoteDocument) => {
    const sheet = wanted.find(({ purpose }) => DOCUMENTS[purpose] === document);
    if (!sheet) throw new Error("A document counts in one that it does not name in countsIn.");
    return sheet.plan.name;
  };
  for (const document of documents) {
    const { plan } = await document.sheets();
    wanted.push(
      ...named(document, plan(vote, nameOf), [...taken, ...wanted.map((sheet) => sheet.plan.name)]),
    );
  }
  return wanted;
}

/** The sheets of a document, each under a name that is free. */
function named(
  document: AnyDocument,
  plans: readonly SheetPlan[],
  taken: readonly string[],
): readonly WantedSheet[] {
  const [purpose] = purposesWhere((each) => each === document);
  if (!purpose) throw new Error("A document is not among all documents.");
  const used = [...taken];
  return plans.map((plan) => {
    const name = freeSheetName(plan.name, used);
    used.push(name);
    return { purpose, plan: { ...plan, name } };
  });
}

async function makeBlank(workbook: Workbook, document: BlankDocument): Promise<SheetsOutcome> {
  const survey = await surveyWorkbook(workbook);
  const present = sheetsMarkedFor(
    survey,
    purposesWhere((each) => each === document),
  );
  const isThere = document.whenPresent === "shown" && present.length > 0;
  const taken = survey.sheets.map((sheet) => sheet.name);
  const wanted = isThere ? [] : named(document, (await document.sheets()).plan(), taken);
  if (!isThere) await makeSheets(workbook, survey, { wanted, replaced: [] });
  const sheets = isThere ? present.map(({ name }) => name) : wanted.map(({ plan }) => plan.name);
  await showMade(workbook, sheets[0] ?? "");
  return { status: "done", sheets, kept: [] };
}

/** A sheet that does not show what was computed must not stand: it is removed before anyone signs it. */
async function compareOrRemove(
  workbook: Workbook,
  survey: Survey,
  wanted: readonly WantedSheet[],
): Promise<number> {
  const plans = wanted.map(({ plan }) => plan);
  const names = plans.map(({ name }) => name);
  try {
    return await readBack(workbook, survey, plans);
  } catch (error) {
    await removeUnverified(workbook, wanted).catch(() => {
      throw new ExcelFailure({ code: "leftHalfMade", detail: names.join(", ") });
    });
    throw error;
  }
}

async function removeUnverified(workbook: Workbook, wanted: readonly WantedSheet[]): Promise<void> {
  const survey = await surveyWorkbook(workbook);
  const purposes = wanted.map(({ purpose }) => purpose);
  const made = sheetsMadeFor(survey, purposes).filter(({ name }) =>
    wanted.some(({ plan }) => plan.name === name),
  );
  await removeSheets(workbook, survey, made);
}
