import { countPeople } from "../counting/count";
import type { Finding } from "../counting/finding";
import { handlingNotRecorded } from "../counting/handlingNotRecorded";
import { handlingUnexpected } from "../counting/handlingUnexpected";
import type { Workbook } from "../excel/batch";
import { readSheets, type SheetsRead } from "../excel/snapshot";
import {
  sheetsMadeFor,
  sheetsMarkedFor,
  surveyWorkbook,
  type Survey,
  type SurveyedSheet,
} from "../excel/survey";
import type { BallotTable, Recognition } from "../reading/ballotTable";
import type { SheetSnapshot } from "../reading/cells/snapshot";
import type { Choices } from "../reading/choices";
import { readingEarlierVote } from "../reading/earlierVote";
import { DOCUMENTS, purposeNamed, purposesWhere } from "../documents/all";
import type { CountedVote } from "../documents/document";
import type { Staged } from "../turns/staged";
import { Turns } from "../turns/turns";
import { noRowFindings } from "../documents/formRows";
import { laidDownBaseFindings } from "../documents/laidDownBase";
import type { EarlierVote } from "../documents/earlierVote";
import { lowTextsOf, type ReportSettings } from "../documents/settings";
import type { Begin } from "./attempt";
import { choicesOf } from "./choices";
import { ballotsIn, digestOfBallots, digestOfPeople } from "./madeDocuments";
import { countsIn, isAsEntered } from "./ownSheets";
import { madeSheetsToRead } from "./madeRead";
import { asBefore, notUsedOfHidden, understood } from "./lastRead";
import { settingsOf } from "./settings";

/** A workbook read and understood, and what is known of our own sheets in it. */
export interface ExaminedWorkbook
  extends CountedVote, ReadWorkbook, Pick<SheetsRead, "fingerprints" | "repeating"> {
  readonly survey: Survey;
}

/** What was read, and by which choices. */
export interface ReadWorkbook {
  /** Where the people may be listed: what was made of a list is none. */
  readonly sources: readonly SheetSnapshot[];
  readonly choices: Choices;
}

/**
 * Reads every visible sheet that is not made of others, nor an input sheet that nobody has filled in yet; of hidden ones
 * only how many people may be on them. Three syncs, one more for each further 24 sheets or 30,000 cells.
 */
export async function examineWorkbook(
  workbook: Workbook,
  begin: Begin,
  reason: Reason,
): Promise<ExaminedWorkbook> {
  const survey = await surveyWorkbook(workbook);
  const turns = new Turns(begin);
  const { visible, hidden, ...made } = await readWorkbook(workbook, survey, reason, begin);
  const choices = choicesOf(survey.stored.choices);
  const { recognition, results } = await turns.finish(understood(visible, choices));
  const isDigested = reason === "making" || survey.sheets.some(({ mark, madeHere }) => mark && madeHere);
  if (isDigested) await turns.finish(digestOfPeople(results));
  const ofHidden = await turns.finish(notUsedOfHidden(hidden));
  const settings = settingsOf(survey);
  const vote = { recognition, results, settings };
  const findings = ballotsSettled(findingsOf(vote, choices.confirmed, survey), vote, survey);
  return {
    survey,
    recognition: {
      ...recognition,
      findings,
      notUsed: [...ofHidden, ...recognition.notUsed],
    },
    results,
    settings,
    earlier: await turns.finish(earlierVote(visible, choices, recognition, settings, survey)),
    sources: withoutMadeOfList(visible, survey),
    choices,
    ...made,
  };
}

/**
 * What a workbook is read for. For a look sheets of ours are read with the others, as far as Excel has told of changes on
 * them since the last; for a making they are left to whoever needs them.
 */
type Reason = "looking" | "making";

interface SheetsOfWorkbook extends Pick<SheetsRead, "fingerprints" | "repeating"> {
  /** Where people are read, and where they are only counted. */
  readonly visible: readonly SheetSnapshot[];
  readonly hidden: readonly SheetSnapshot[];
}

async function readWorkbook(
  workbook: Workbook,
  survey: Survey,
  reason: Reason,
  begin: Begin,
): Promise<SheetsOfWorkbook> {
  const outputs = sheetsMarkedFor(
    survey,
    purposesWhere(({ readAsSource }) => readAsSource === "never"),
  ).filter(({ madeHere }) => reason === "looking" || !madeHere);
  const inputs = sheetsMarkedFor(
    survey,
    purposesWhere(({ readAsSource, madeFrom }) => readAsSource === "onceChanged" || madeFrom === "part"),
  );
  const own = survey.sheets.filter((sheet) => !isOurOutput(sheet));
  const of = own.length;
  const marked = [...outputs, ...inputs];
  const { toRead, remember } = madeSheetsToRead(marked);
  const made = reason === "looking" ? toRead : marked;
  const names = { sources: namesOf(own), made: [...new Set(namesOf(made))] };
  const read = await readSheets(workbook, survey, names, (sheets) => begin({ kind: "reading", sheets, of }));
  begin({ kind: "reading", sheets: of, of });
  const { fingerprints, repeating } = reason === "looking" ? remember(read) : read;
  const changed = inputs.filter((sheet) => !isAsEntered(sheet, fingerprints));
  const untouched = namesOf(
    inputs.filter((sheet) => !changed.some((other) => other === sheet || countsIn(sheet, other))),
  );
  // An output that came from another file is the clerk's own, unless it only repeats what stands on other sheets here.
  const isRepeatingOutput = (name: string) => repeating.has(name) && namesOf(outputs).includes(name);
  const filled = (await new Turns(begin).finish(asBefore(read.sources))).filter(
    ({ name }) => !untouched.includes(name) && !isRepeatingOutput(name),
  );
  const hidden = new Set(namesOf(own.filter((sheet) => !sheet.visible)));
  return {
    visible: filled.filter(({ name }) => !hidden.has(name)),
    hidden: filled.filter(({ name }) => hidden.has(name)),
    fingerprints,
    repeating,
  };
}

function namesOf(sheets: readonly SurveyedSheet[]): readonly string[] {
  return sheets.map(({ name }) => name);
}

function* earlierVote(
  sheets: readonly SheetSnapshot[],
  choices: Choices,
  recognition: Recognition,
  { papers }: ReportSettings,
  survey: Survey,
): Staged<EarlierVote> {
  const brought = broughtEarlier(survey);
  const chosen = papers.comparison.earlier || (brought.at(-1)?.[0] ?? "");
  const read = yield* readingEarlierVote(sheets, choices, recognition, chosen, brought);
  if (read.kind !== "read") return read;
  const { people, ...of } = read;
  return { ...of, results: countPeople(people) };
}

/** The sheets that were brought from files of an earlier vote, those of one bringing together; the last are the newest. */
function broughtEarlier(survey: Survey): readonly (readonly string[])[] {
  const sheets = sheetsMadeFor(survey, ["earlierData"]);
  const makings = [...new Set(sheets.map(({ mark }) => mark.making))];
  return makings.map((making) => namesOf(sheets.filter(({ mark }) => mark.making === making)));
}

/** A list is never made of what was itself made of one. */
function withoutMadeOfList(sheets: readonly SheetSnapshot[], survey: Survey): readonly SheetSnapshot[] {
  const made = sheetsMarkedFor(
    survey,
    purposesWhere(({ madeFrom }) => madeFrom === "list"),
  );
  return sheets.filter(({ name }) => !made.some((sheet) => sheet.name === name));
}

/** What reading found, and what only the settings and the rest of the workbook can tell. */
function findingsOf(
  { recognition, results, settings }: CountedVote,
  confirmed: readonly string[],
  survey: Survey,
): readonly Finding[] {
  return [
    ...noRowFindings(recognition.tables, settings.form),
    ...laidDownBaseFindings(recognition, settings.regulation, confirmed),
    ...handlingNotRecorded(results, lowTextsOf(settings)),
    ...handlingUnexpected(results),
    ...sampleFindings(recognition.tables, survey),
    ...recognition.findings,
    ...hiddenSheetFindings(survey),
  ];
}

/** Of ballots one a row nothing is asked where the sheet that counts them is read. */
function ballotsSettled(findings: readonly Finding[], vote: CountedVote, survey: Survey): readonly Finding[] {
  if (vote.recognition.ballots.length === 0) return findings;
  const totals = sheetsMarkedFor(survey, ["ballotTotals"]).filter(({ name }) =>
    vote.recognition.tables.some(({ sheet }) => sheet === name),
  );
  const totalsOf = new Map(
    ballotsIn(vote).map((ballots) => {
      const digest = digestOfBallots(ballots);
      return [ballots.key, totals.find(({ mark }) => mark.digest === digest)?.name];
    }),
  );
  return findings.map((finding) => {
    const name = finding.code === "ballotPerRow" ? totalsOf.get(finding.details.key) : undefined;
    if (name === undefined || finding.code !== "ballotPerRow") return finding;
    const { cells, details } = finding;
    return { code: "ballotsTallied", cells, details: { sheet: details.sheet, totals: name } };
  });
}

/** Made in this workbook, of what its other sheets say. */
export function isOurOutput({ madeHere, mark }: SurveyedSheet): boolean {
  const purpose = madeHere && mark && purposeNamed(mark.purpose);
  return purpose ? DOCUMENTS[purpose].readAsSource === "never" : false;
}

/** The sample's people must not be counted with real ones. */
function sampleFindings(tables: readonly BallotTable[], survey: Survey): Finding[] {
  const samples = sheetsMarkedFor(survey, ["sample", "trial"]).map((sheet) => sheet.name);
  const ofSample = tables.filter((table) => samples.includes(table.sheet));
  const [first] = ofSample;
  if (!first || ofSample.length === tables.length) return [];
  const cells = [{ sheet: first.sheet, row: first.area.row, column: first.area.column }];
  const details = { sampleTables: ofSample.length, ownTables: tables.length - ofSample.length };
  return [{ code: "sampleMixed", cells, details }];
}

/** Hidden sheets do not count, and that is said. */
function hiddenSheetFindings(survey: Survey): Finding[] {
  const hidden = survey.sheets.filter((sheet) => !sheet.visible).map((sheet) => sheet.name);
  if (hidden.length === 0) return [];
  const cells = hidden.map((sheet) => ({ sheet, row: 0, column: 0 }));
  return [{ code: "hiddenSheets", cells, details: { sheets: hidden.join(", ") } }];
}
