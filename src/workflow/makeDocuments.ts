import { severityOf } from "../counting/finding";
import type { Workbook } from "../excel/batch";
import { freeSheetName, makeSheets, type Making, type WantedSheet } from "../excel/make";
import { newMaking } from "../excel/mark";
import { showMade } from "../excel/select";
import { sheetsMarkedFor, store, surveyWorkbook } from "../excel/survey";
import {
  DOCUMENTS,
  purposesWhere,
  withCounted,
  type PaperPurpose,
  type SheetPurpose,
} from "../documents/all";
import type {
  AnyDocument,
  BlankDocument,
  PaperDocument,
  PartDocument,
  VoteDocument,
  VoteSheets,
  VoteToCome,
} from "../documents/document";
import { missingFor } from "../documents/missing";
import type { SheetPlan } from "../documents/plan/sheetPlan";
import { partsToFillIn } from "../documents/plan/attachment";
import { listingPeople } from "../reading/peopleList";
import { Turns } from "../turns/turns";
import type { Begin } from "./attempt";
import { readInstead } from "./choices";
import { examineWorkbook, type ExaminedWorkbook } from "./examine";
import { ballotsIn, digestOfBallots, digestOfPeople, listDigest, sourceDigest } from "./madeDocuments";
import type { AppendixOutcome, DocumentsOutcome, SheetsOutcome } from "./outcome";
import { storeTypedSettings } from "./settings";
import { looksNotTaken, named, writeSheets, type Written } from "./writeSheets";

/**
 * "Lập Phụ lục I": reads, counts, checks, writes Phụ lục I and what it counts in beside what stands, reads both back, puts
 * them in the place of older ones and shows the appendix. Six syncs, one more for each further 24 sheets or 30,000 cells read, two
 * more where older ones stand. When an error was found nothing is written.
 */
export async function buildAppendix(workbook: Workbook, begin: Begin): Promise<AppendixOutcome> {
  storeTypedSettings(workbook);
  const examined = await examineWorkbook(workbook, begin, "making");
  const { recognition, results } = examined;
  if (recognition.findings.some((finding) => severityOf(finding) === "error"))
    return { status: "refused", recognition };

  const { made, names, ...rest } = await makePapers(workbook, begin, { ...examined, lists: [] }, [
    DOCUMENTS.appendix,
  ]);
  const nameOf = (purpose: SheetPurpose) => names[made.findIndex((sheet) => sheet.purpose === purpose)] ?? "";
  return {
    status: "made",
    resultsSheet: nameOf("results"),
    appendixSheet: nameOf("appendix"),
    people: results.length,
    ...rest,
    toFillIn: partsToFillIn(recognition.report, examined.settings),
    findings: recognition.findings,
    notUsed: recognition.notUsed,
  };
}

/**
 * Makes of these documents those that what is there is enough for, as Phụ lục I is made, all in one batch; of the others
 * tells what is missing. The first of them is shown.
 */
export async function makeDocuments(
  workbook: Workbook,
  begin: Begin,
  purposes: readonly PaperPurpose[],
): Promise<DocumentsOutcome> {
  storeTypedSettings(workbook);
  const examined = await examineWorkbook(workbook, begin, "making");
  const there = {
    ...examined,
    lists: await new Turns(begin).finish(listingPeople(examined.sources, examined.choices)),
  };
  const lacking = purposes.flatMap((purpose) => {
    const missing = missingFor(DOCUMENTS[purpose], there);
    return missing ? [{ purpose, missing }] : [];
  });
  const able = purposes.filter((purpose) => !lacking.some((other) => other.purpose === purpose));
  if (able.length === 0)
    return {
      status: "done",
      made: [],
      lacking,
      cellsCompared: 0,
      replaced: [],
      kept: [],
      left: [],
      looksNotTaken: [],
    };
  const papers = able.map((purpose) => DOCUMENTS[purpose]);
  const { made, names, ...rest } = await makePapers(workbook, begin, there, papers);
  const sheetsOf = (purpose: SheetPurpose) => names.filter((_, index) => made[index]?.purpose === purpose);
  return {
    status: "done",
    made: able.map((purpose) => ({ purpose, sheets: sheetsOf(purpose) })),
    lacking,
    ...rest,
  };
}

/** "Tạo trang nhập liệu": one more empty input sheet, shown when it is there. */
export function makeInputSheet(workbook: Workbook, begin: Begin): Promise<SheetsOutcome> {
  return makeBlank(workbook, begin, DOCUMENTS.input);
}

/** "Kiểm tra cài đặt": votes with known answers, and the sheet that holds them against what comes out; shown where it stands. */
export function checkInstallation(workbook: Workbook, begin: Begin): Promise<SheetsOutcome> {
  return makeBlank(workbook, begin, DOCUMENTS.acceptance);
}

/** "Chèn dữ liệu mẫu": the sample's sheets, once; where they already are, the first of them is shown. */
export function insertSample(workbook: Workbook, begin: Begin): Promise<SheetsOutcome> {
  return makeBlank(workbook, begin, DOCUMENTS.sample);
}

interface MadePapers extends Written {
  readonly made: readonly WantedSheet[];
}

/** Everything that documents of a vote may be made of. */
type WhatIsThere = ExaminedWorkbook & VoteToCome;

/** Writes documents and those they count in, in the place of what stands of them unchanged, and shows the first asked for. */
async function makePapers(
  workbook: Workbook,
  begin: Begin,
  there: WhatIsThere,
  asked: readonly PaperDocument[],
): Promise<MadePapers> {
  const { survey } = there;
  const documents = [...new Set(asked.flatMap((each) => withCounted(each)))];
  const taken = survey.sheets.map((sheet) => sheet.name);
  const turns = new Turns(begin);
  await turns.finish(digestOfPeople(there.results));
  const wanted = await planAll(documents, there, taken, turns);
  const making: Making = { wanted, token: newMaking() };
  const written = await writeSheets(workbook, begin, survey, making);
  await readTotalsInstead(workbook, there, { ...written, wanted });
  const shown = wanted.findIndex(({ purpose }) => DOCUMENTS[purpose] === asked[0]);
  await showMade(workbook, written.names[shown] ?? "");
  return { ...written, made: wanted, kept: [...written.kept, ...strangers(there, documents)] };
}

/** Older totals of ballots that the clerk has changed are kept, and left out from now on: nobody is counted twice. */
async function readTotalsInstead(
  workbook: Workbook,
  { survey, choices }: ExaminedWorkbook,
  { names, kept, wanted }: Written & Pick<Making, "wanted">,
): Promise<void> {
  const made = names.filter((_, index) => wanted[index]?.purpose === "ballotTotals");
  if (made.length === 0) return;
  const older = sheetsMarkedFor(survey, ["ballotTotals"]).map(({ name }) => name);
  store(
    workbook,
    "choices",
    readInstead(
      choices,
      made,
      kept.filter((name) => older.includes(name)),
    ),
  );
  await workbook.sync();
}

/** Sheets that were made in another workbook, and only repeat what stands in this one. */
function strangers({ survey, repeating }: ExaminedWorkbook, documents: readonly AnyDocument[]): string[] {
  const purposes = purposesWhere((each) => documents.some((other) => other === each));
  return sheetsMarkedFor(survey, purposes).flatMap(({ name, madeHere }) =>
    !madeHere && repeating.has(name) ? [name] : [],
  );
}

/** Plans the sheets of the documents, under names that are not taken. */
async function planAll(
  documents: readonly (PaperDocument | PartDocument)[],
  there: WhatIsThere,
  taken: readonly string[],
  turns: Turns,
): Promise<readonly WantedSheet[]> {
  const wanted: WantedSheet[] = [];
  const nameOf = (document: VoteDocument) => {
    const sheet = wanted.find(({ purpose }) => DOCUMENTS[purpose] === document);
    if (!sheet) throw new Error("A document counts in one that it does not name in countsIn.");
    return sheet.plan.name;
  };
  for (const document of documents) {
    const plans =
      document.madeFrom === "vote"
        ? await planVote(await document.sheets(), there, nameOf, turns)
        : document.madeFrom === "ballots"
          ? (await document.sheets()).plan(ballotsIn(there))
          : (await document.sheets()).plan(there, (planned) => freeSheetName(planned, taken));
    await turns.give();
    const sheets = named(document, plans, [...taken, ...wanted.map((sheet) => sheet.plan.name)]);
    wanted.push(
      ...sheets.map((sheet, index) => ({
        ...sheet,
        digest: digestFor(document, there, sheet.purpose, index),
      })),
    );
  }
  return wanted;
}

/** Of what the sheet is made from that a document has at this place. */
function digestFor(
  { madeFrom }: PaperDocument | PartDocument,
  there: WhatIsThere,
  purpose: SheetPurpose,
  index: number,
): string {
  if (madeFrom === "ballots") {
    const ballots = ballotsIn(there)[index];
    return ballots ? digestOfBallots(ballots) : "";
  }
  return (madeFrom === "vote" ? sourceDigest : listDigest)(there, purpose);
}

async function planVote(
  { plan, planning }: VoteSheets,
  there: WhatIsThere,
  nameOf: (document: VoteDocument) => string,
  turns: Turns,
): Promise<readonly SheetPlan[]> {
  return planning ? turns.finish(planning(there, nameOf)) : plan(there, nameOf);
}

/** A document made from nothing, and what it counts in; of it and of them what already stands, where that is only shown. */
async function makeBlank(workbook: Workbook, begin: Begin, document: BlankDocument): Promise<SheetsOutcome> {
  const survey = await surveyWorkbook(workbook);
  const present = (one: BlankDocument) =>
    one.whenPresent === "another"
      ? []
      : sheetsMarkedFor(
          survey,
          purposesWhere((each) => each === one),
        );
  const wanted = await planBlank(
    present(document).length > 0 ? [] : withCounted(document).filter((one) => present(one).length === 0),
    survey.sheets.map((sheet) => sheet.name),
  );
  begin({ kind: "writing" });
  const making: Making = { wanted, token: newMaking() };
  const refused = wanted.length > 0 ? await makeSheets(workbook, survey, making, new Turns(begin)) : [];
  const names = wanted.map(({ plan }) => plan.name);
  const sheets = wanted.length > 0 ? names : present(document).map(({ name }) => name);
  const shown = wanted.findIndex(({ purpose }) => DOCUMENTS[purpose] === document);
  await showMade(workbook, sheets[Math.max(shown, 0)] ?? "");
  return {
    status: "done",
    sheets,
    kept: [],
    left: [],
    looksNotTaken: looksNotTaken(refused, wanted, names),
  };
}

/** Under names that are not taken. */
async function planBlank(
  documents: readonly BlankDocument[],
  taken: readonly string[],
): Promise<readonly WantedSheet[]> {
  const wanted: WantedSheet[] = [];
  for (const document of documents) {
    const plans = (await document.sheets()).plan((planned) => freeSheetName(planned, taken));
    wanted.push(...named(document, plans, [...taken, ...wanted.map(({ plan }) => plan.name)]));
  }
  return wanted;
}
