import type { SheetPurpose } from "../reporting/sheetPlan";
import { markOf, type Mark } from "./mark";

const CHOICES_KEY = "TinNhiem.choices";

/** A worksheet of the workbook, before its cells are read. */
export interface SurveyedSheet {
  /** Excel's own id, which no other sheet ever gets. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Present on a sheet that we made. */
  readonly mark?: Mark;
}

/** What the workbook consists of. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  /** Names left in the workbook by sheets we made that no longer exist. */
  readonly staleMarks: readonly string[];
  /** Names in use that begin as our marks do, so that a new one is free. */
  readonly markNames: readonly string[];
  /** The clerk's choices as they were stored, or undefined. */
  readonly choices: unknown;
  readonly structureProtected: boolean;
}

/** Lists the sheets, our marks on them and the clerk's choices. One sync. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, names, settings, protection } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true });
  names.load({ name: true, formula: true });
  protection.load({ protected: true });
  const choices = settings.getItemOrNullObject(CHOICES_KEY);
  choices.load({ value: true });
  await context.sync();

  const marks = names.items.flatMap((item) => markOf(item.name, String(item.formula)) ?? []);
  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === Excel.SheetVisibility.visible,
      mark: marks.find((mark) => mark.sheet === sheet.name),
    })),
    staleMarks: marks.filter((mark) => mark.sheet === undefined).map((mark) => mark.name),
    markNames: marks.map((mark) => mark.name),
    choices: choices.isNullObject ? undefined : choices.value,
    structureProtected: protection.protected,
  };
}

/** The sheets we made for one of these purposes. */
export function sheetsMadeFor(
  survey: Survey,
  purposes: readonly SheetPurpose[],
): readonly (SurveyedSheet & { mark: Mark })[] {
  return survey.sheets.flatMap((sheet) =>
    sheet.mark && purposes.includes(sheet.mark.purpose) ? [{ ...sheet, mark: sheet.mark }] : [],
  );
}

/** Queues the storing of the clerk's choices in the workbook. */
export function storeChoices(context: Excel.RequestContext, choices: unknown): void {
  context.workbook.settings.add(CHOICES_KEY, JSON.stringify(choices));
}
