import type { SheetsRead } from "../excel/snapshot";
import type { MarkedSheet } from "../excel/survey";

/** Tells the sheets of ours that nobody changed since they were made from those that somebody did. */
export function splitByChange<Sheet extends MarkedSheet>(
  sheets: readonly Sheet[],
  fingerprints: SheetsRead["fingerprints"],
): { readonly unchanged: readonly Sheet[]; readonly changed: readonly Sheet[] } {
  const isSame = ({ name, mark }: Sheet) => fingerprints.get(name) === mark.fingerprint;
  return { unchanged: sheets.filter(isSame), changed: sheets.filter((sheet) => !isSame(sheet)) };
}
