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

/** Queues the storing of the settings in the workbook. */
export function storeSettings(workbook: Workbook, settings: ReportSettings): void {
  signatoryName = settings.signatory.name;
  store(workbook, "settings", storedSettings(settings));
}
