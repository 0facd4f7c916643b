import type { SheetPurpose } from "../documents/plan/sheetPlan";
import { markOf, type Mark } from "./mark";

/** What we keep in the workbook's settings, each as JSON; no person's name and no count among it. */
export type Stored = "choices" | "settings";

const PREFIX = "TinNhiem.";

/** A worksheet of the workbook, before its cells are read. */
export interface SurveyedSheet {
  /** Excel's own id, which no other sheet ever gets. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Present on a sheet that we made. */
  readonly mark?: Mark;
}

/** A sheet of ours. */
export type MadeSheet = SurveyedSheet & { readonly mark: Mark };

/** What the workbook consists of. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  /** Names left in the workbook by sheets we made that no longer exist. */
  readonly staleMarks: readonly string[];
  /** Names in use that begin as our marks do, so that a new one is free. */
  readonly markNames: readonly string[];
  /** What was stored, parsed; undefined where there is nothing, or something that is not JSON. */
  readonly stored: Readonly<Partial<Record<Stored, unknown>>>;
  readonly structureProtected: boolean;
}

/** Lists the sheets, our marks on them and what we stored. One sync. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, names, settings, protection } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true });
  names.load({ name: true, formula: true });
  protection.load({ protected: true });
  settings.load({ key: true, value: true });
  await context.sync();

  const marks = names.items.flatMap((item) => markOf(item.name, String(item.formula)) ?? []);
  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      mark: marks.find((mark) => mark.sheet === sheet.name),
    })),
    staleMarks: marks.filter((mark) => mark.sheet === undefined).map((mark) => mark.name),
    markNames: marks.map((mark) => mark.name),
    stored: Object.fromEntries(
      settings.items.map(({ key, value }) => [key.slice(PREFIX.length), parsed(value)]),
    ),
    structureProtected: protection.protected,
  };
}

/** The sheets we made for one of these purposes. */
export function sheetsMadeFor(survey: Survey, purposes: readonly SheetPurpose[]): readonly MadeSheet[] {
  return survey.sheets.flatMap((sheet) =>
    sheet.mark && purposes.includes(sheet.mark.purpose) ? [{ ...sheet, mark: sheet.mark }] : [],
  );
}

/** Queues the storing of something under one of our keys in the workbook. */
export function store(context: Excel.RequestContext, name: Stored, what: unknown): void {
  context.workbook.settings.add(PREFIX + name, JSON.stringify(what));
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}
