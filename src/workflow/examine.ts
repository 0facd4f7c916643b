import type { Workbook } from "../excel/batch";
import { NO_CHOICES, type Recognition } from "../reading/ballotTable";
import { recognise } from "../reading/recognise";
import { readSheets, type SheetsRead } from "../excel/snapshot";
import { sheetsMadeFor, surveyWorkbook, type Survey } from "../excel/survey";
import { choicesOf } from "./choices";

/** A workbook read and understood, and what is known of our own sheets in it. */
export interface ExaminedWorkbook {
  readonly survey: Survey;
  readonly recognition: Recognition;
  readonly fingerprints: SheetsRead["fingerprints"];
}

/** Reads every visible sheet that is not an output of ours. Two syncs, whatever the number of sheets. */
export async function examineWorkbook(workbook: Workbook): Promise<ExaminedWorkbook> {
  const survey = await surveyWorkbook(workbook);
  const outputs = sheetsMadeFor(survey, ["results", "appendix"]).map((sheet) => sheet.name);
  const visible = survey.sheets.filter((sheet) => sheet.visible && !outputs.includes(sheet.name));
  const { sources, fingerprints } = await readSheets(workbook, {
    sources: visible.map((sheet) => sheet.name),
    made: outputs,
  });
  const recognition = recognise(sources, choicesOf(survey.choices) ?? NO_CHOICES);
  return { survey, recognition: withHiddenSheets(recognition, survey), fingerprints };
}

/** Hidden sheets do not count, and that is said. */
function withHiddenSheets(recognition: Recognition, survey: Survey): Recognition {
  const hidden = survey.sheets.filter((sheet) => !sheet.visible).map((sheet) => sheet.name);
  const [first] = hidden;
  if (first === undefined) return recognition;
  const finding = {
    code: "hiddenSheets",
    cells: [{ sheet: first, row: 0, column: 0 }],
    details: { sheets: hidden.join(", ") },
  } as const;
  return { ...recognition, findings: [...recognition.findings, finding] };
}
