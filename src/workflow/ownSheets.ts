import type { SheetsRead } from "../excel/snapshot";
import type { MadeSheet } from "../excel/survey";

/** Tells the sheets of ours that nobody changed since they were made from those that somebody did. */
export function splitByChange(
  sheets: readonly MadeSheet[],
  fingerprints: SheetsRead["fingerprints"],
): { readonly unchanged: readonly MadeSheet[]; readonly changed: readonly MadeSheet[] } {
  const isSame = ({ name, mark }: MadeSheet) => fingerprints.get(name) === mark.fingerprint;
  return { unchanged: sheets.filter(isSame), changed: sheets.filter((sheet) => !isSame(sheet)) };
}
