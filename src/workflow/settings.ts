import type { Workbook } from "../excel/batch";
import { store, type Survey } from "../excel/survey";
import type { MinutesSettings } from "../documents/minutes/settings";
import { settingsFrom, storedSettings, type ReportSettings } from "../documents/settings";

/** No person's name goes into the workbook's settings: these live as long as the page. */
let names: Names = { signatory: "", minutes: {} };

interface Names {
  readonly signatory: string;
  readonly minutes: Partial<MinutesSettings>;
}

/** What the clerk has set for the appendix of this workbook. */
export function settingsOf(survey: Survey): ReportSettings {
  const settings = settingsFrom(survey.stored.settings);
  const { signatory, papers } = settings;
  return {
    ...settings,
    signatory: { ...signatory, name: names.signatory },
    papers: { ...papers, minutes: { ...papers.minutes, ...names.minutes } },
  };
}

let typed: ReportSettings | undefined;

/** What the clerk has typed a moment ago counts from now on, though the workbook does not hold it yet. */
export function typeSettings(settings: ReportSettings): void {
  typed = settings;
}

/** The workbook holds these settings. */
export function settingsStored(settings: ReportSettings): void {
  if (typed === settings) typed = undefined;
}

/** Queues the storing of what has been typed, where the workbook does not hold it yet. */
export function storeTypedSettings(workbook: Workbook): void {
  if (typed) storeSettings(workbook, typed);
}

/** Queues the storing of the settings in the workbook. */
export function storeSettings(workbook: Workbook, settings: ReportSettings): void {
  const { board, leftSigner, chair } = settings.papers.minutes;
  names = { signatory: settings.signatory.name, minutes: { board, leftSigner, chair } };
  store(workbook, "settings", storedSettings(settings));
}
