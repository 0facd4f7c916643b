import type { SheetPurpose } from "../documents/all";
import { isRenamed, markNamed, type Mark } from "./mark";

/** What we keep in the workbook's settings, each as JSON; no person's name and no count among it. */
export type Stored = "choices" | "settings" | "makings";

const PREFIX = "TinNhiem.";

/** A worksheet of the workbook, before its cells are read. */
export interface SurveyedSheet {
  /** Excel's own id, which no other sheet ever gets. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Present on a sheet that the add-in made, in this workbook or in another. */
  readonly mark?: Mark;
  /**
   * The workbook has the making of this sheet on its list. Its settings do not go with a sheet that is copied or moved
   * into another workbook: there the sheet is not ours to replace or to remove, but somebody's own.
   */
  readonly madeHere: boolean;
  /** Somebody has renamed, protected or coloured the tab of a sheet that the add-in made: it gave it none of that. */
  readonly isMarkedOut: boolean;
}

/** A sheet that the add-in made, in this workbook or in another. */
export type MarkedSheet = SurveyedSheet & { readonly mark: Mark };

/** A sheet of ours: made in this workbook. */
export type MadeSheet = MarkedSheet & { readonly madeHere: true };

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
  /** Whether cells are calculated only when the clerk asks for it. */
  readonly calculatedByHand: boolean;
}

/** Lists the sheets, our marks on them and what we stored. One sync. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const answer = askForSurvey(context);
  await context.sync();
  return answer();
}

/** Asks for the same along with what else the next sync asks for, after which it is there. */
export function askForSurvey(context: Excel.RequestContext): () => Survey {
  const { worksheets, names, settings, protection, application } = context.workbook;
  worksheets.load({
    id: true,
    name: true,
    visibility: true,
    tabColor: true,
    protection: { protected: true },
  });
  names.load({ name: true, formula: true });
  protection.load({ protected: true });
  application.load({ calculationMode: true });
  settings.load({ key: true, value: true });
  return () => surveyed(context.workbook);
}

function surveyed({ worksheets, names, settings, protection, application }: Excel.Workbook): Survey {
  const marks = names.items.flatMap((item) => markNamed(item.name, String(item.formula)) ?? []);
  const stored = Object.fromEntries(
    settings.items.map(({ key, value }) => [key.slice(PREFIX.length), parsed(value)]),
  );
  const isListed = ({ making }: Mark) => making !== undefined && makingsIn(stored.makings).includes(making);
  return {
    sheets: worksheets.items.map((sheet) => {
      const ofSheet = marks.filter((mark) => mark.sheet === sheet.name);
      const mark = ofSheet.find(isListed) ?? ofSheet[0];
      return {
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        mark,
        madeHere: mark !== undefined && isListed(mark),
        isMarkedOut:
          sheet.tabColor !== "" ||
          sheet.protection.protected ||
          (mark !== undefined && isRenamed(mark, sheet.name)),
      };
    }),
    staleMarks: marks.filter((mark) => mark.sheet === undefined).map((mark) => mark.name),
    markNames: marks.map((mark) => mark.name),
    stored,
    structureProtected: protection.protected,
    calculatedByHand: application.calculationMode === Excel.CalculationMode.manual,
  };
}

/** The sheets made for one of these purposes, here or elsewhere. */
export function sheetsMarkedFor(survey: Survey, purposes: readonly SheetPurpose[]): readonly MarkedSheet[] {
  return survey.sheets.flatMap((sheet) =>
    sheet.mark && purposes.some((purpose) => purpose === sheet.mark?.purpose)
      ? [{ ...sheet, mark: sheet.mark }]
      : [],
  );
}

/** The sheets made in this workbook for one of these purposes: ours to replace and to remove. */
export function sheetsMadeFor(survey: Survey, purposes: readonly SheetPurpose[]): readonly MadeSheet[] {
  return sheetsMarkedFor(survey, purposes).flatMap((sheet) =>
    sheet.madeHere ? [{ ...sheet, madeHere: true }] : [],
  );
}

/**
 * Queues the list of the makings whose sheets stand in this workbook: those of the survey but for `gone`, and a new one.
 */
export function listMakings(
  context: Excel.RequestContext,
  { sheets }: Survey,
  gone: readonly MarkedSheet[] = [],
  making?: string,
): void {
  const kept = sheets.flatMap(({ id, madeHere, mark }) =>
    madeHere && mark?.making && !gone.some((other) => other.id === id) ? [mark.making] : [],
  );
  store(context, "makings", [...new Set([...kept, ...(making ? [making] : [])])]);
}

function makingsIn(stored: unknown): readonly unknown[] {
  return Array.isArray(stored) ? stored : [];
}

/**
 * Queues a calculation where cells may be older than what they are calculated from. Elsewhere it would only empty the undo
 * list of some Excels, and leave custom functions at #BUSY! in others (office-js #6662).
 */
export function calculateWhereManual(context: Excel.RequestContext, survey: Survey): void {
  if (survey.calculatedByHand) context.application.calculate("Recalculate");
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
