import { countPeople } from "../counting/count";
import type { Finding } from "../counting/finding";
import type { PersonResult } from "../counting/result";
import type { Workbook } from "../excel/batch";
import { readSheets, type SheetsRead } from "../excel/snapshot";
import { sheetsMadeFor, surveyWorkbook, type Survey } from "../excel/survey";
import type { BallotTable, Recognition } from "../reading/ballotTable";
import { recognise } from "../reading/recognise";
import { noRowFindings } from "../documents/formRows";
import type { ReportSettings } from "../documents/settings";
import type { Begin } from "./attempt";
import { choicesOf } from "./choices";
import { splitByChange } from "./ownSheets";
import { settingsOf } from "./settings";

/** A workbook read and understood, and what is known of our own sheets in it. */
export interface ExaminedWorkbook {
  readonly survey: Survey;
  readonly recognition: Recognition;
  /** Everyone read completely, counted, in the order of reading. */
  readonly results: readonly PersonResult[];
  readonly settings: ReportSettings;
  readonly fingerprints: SheetsRead["fingerprints"];
}

/**
 * Reads every visible sheet that is not an output of ours, nor an input sheet that nobody has filled in yet. Two syncs,
 * one more for each further 24 sheets.
 */
export async function examineWorkbook(workbook: Workbook, begin: Begin): Promise<ExaminedWorkbook> {
  const survey = await surveyWorkbook(workbook);
  const outputs = sheetsMadeFor(survey, ["results", "appendix"]).map((sheet) => sheet.name);
  const inputs = sheetsMadeFor(survey, ["input"]);
  const visible = survey.sheets.filter((sheet) => sheet.visible && !outputs.includes(sheet.name));
  const of = visible.length;
  const { sources, fingerprints } = await readSheets(
    workbook,
    {
      sources: visible.map((sheet) => sheet.name),
      made: [...outputs, ...inputs.map((sheet) => sheet.name)],
    },
    (sheets) => begin({ kind: "reading", sheets, of }),
  );
  begin({ kind: "reading", sheets: of, of });
  const untouched = splitByChange(inputs, fingerprints).unchanged.map((sheet) => sheet.name);
  const filled = sources.filter((sheet) => !untouched.includes(sheet.name));
  const recognition = recognise(filled, choicesOf(survey.stored.choices));
  const settings = settingsOf(survey);
  const findings = [
    ...noRowFindings(recognition.tables, settings.form),
    ...sampleFindings(recognition.tables, survey),
    ...recognition.findings,
    ...hiddenSheetFindings(survey),
  ];
  return {
    survey,
    recognition: { ...recognition, findings },
    results: countPeople(recognition.tables.flatMap((table) => table.people)),
    settings,
    fingerprints,
  };
}

/** The sample's people must not be counted with real ones. */
function sampleFindings(tables: readonly BallotTable[], survey: Survey): Finding[] {
  const samples = sheetsMadeFor(survey, ["sample"]).map((sheet) => sheet.name);
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
  const [first] = hidden;
  if (first === undefined) return [];
  const cells = [{ sheet: first, row: 0, column: 0 }];
  return [{ code: "hiddenSheets", cells, details: { sheets: hidden.join(", ") } }];
}
