import type { Workbook } from "../excel/batch";
import { store, type Survey } from "../excel/survey";
import { settingsFrom, storedSettings, type ReportSettings } from "../documents/settings";

/** No person's name goes into the workbook's settings: this one lives as long as the page. */
let signatoryName = "";

/** What the clerk has set for the appendix of this workbook. */
export function settingsOf(survey: Survey): ReportSettings {
  const settings = settingsFrom(survey.stored.settings);
  return { ...settings, signatory: { ...settings.signatory, name: signatoryName } };
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
  signatoryName = settings.signatory.name;
  store(workbook, "settings", storedSettings(settings));
}
