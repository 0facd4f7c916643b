import type { Mark } from "../excel/mark";
import type { SheetsRead } from "../excel/snapshot";
import type { SurveyedSheet } from "../excel/survey";

/** A sheet of ours and the name that marks it. */
export interface OwnSheet {
  readonly name: string;
  readonly markName: string;
}

/** Tells the sheets of ours that nobody changed since they were made from those that somebody did. */
export function splitByChange(
  sheets: readonly (SurveyedSheet & { readonly mark: Mark })[],
  fingerprints: SheetsRead["fingerprints"],
): { readonly unchanged: readonly OwnSheet[]; readonly changed: readonly OwnSheet[] } {
  const own = sheets.map(({ name, mark }) => ({
    name,
    markName: mark.name,
    same: fingerprints.get(name) === mark.fingerprint,
  }));
  return { unchanged: own.filter((sheet) => sheet.same), changed: own.filter((sheet) => !sheet.same) };
}
