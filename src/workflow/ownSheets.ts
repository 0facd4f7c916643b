import type { SheetsRead } from "../excel/snapshot";
import type { MarkedSheet } from "../excel/survey";
import { DOCUMENTS, withCounted, purposeNamed } from "../documents/all";
import type { AnyDocument } from "../documents/document";

/** Sheets of ours, by whose they are. */
export interface OwnSheets<Sheet extends MarkedSheet> {
  /** Ours to replace and to remove; a document before those that it counts in. */
  readonly ours: readonly Sheet[];
  /** The clerk's: changed by her, and what those count in. */
  readonly clerks: readonly Sheet[];
}

/**
 * What the clerk has changed is hers, and so is what it counts in: without that it would show #REF! in every figure. What
 * counts in sheets that she has filled in is hers too: it is their outcome.
 */
export function whoseSheets<Sheet extends MarkedSheet>(
  sheets: readonly Sheet[],
  fingerprints: SheetsRead["fingerprints"],
): OwnSheets<Sheet> {
  const changed = changedSheets(sheets, fingerprints);
  const isClerks = (sheet: Sheet) =>
    changed.some(
      (other) =>
        other === sheet ||
        countsIn(other, sheet) ||
        (documentOf(other)?.madeFrom === "part" && countsIn(sheet, other)),
    );
  return {
    ours: sheets.filter((sheet) => !isClerks(sheet)).sort((one, other) => rankOf(other) - rankOf(one)),
    clerks: sheets.filter(isClerks),
  };
}

/** The sheets that are not as they were made: other entries, another name, a protection, a colour. */
export function changedSheets<Sheet extends MarkedSheet>(
  sheets: readonly Sheet[],
  fingerprints: SheetsRead["fingerprints"],
): readonly Sheet[] {
  return sheets.filter((sheet) => sheet.isMarkedOut || !isAsEntered(sheet, fingerprints));
}

/** Whether everything that stands on the sheet is what was entered when it was made. */
export function isAsEntered({ name, mark }: MarkedSheet, fingerprints: SheetsRead["fingerprints"]): boolean {
  return fingerprints.get(name) === mark.fingerprint;
}

/** Whether one is made with the other, and counts its cells. */
export function countsIn(one: MarkedSheet, other: MarkedSheet): boolean {
  const [document, counted] = [documentOf(one), documentOf(other)];
  return (
    one.mark.making === other.mark.making &&
    document !== undefined &&
    counted !== undefined &&
    counted !== document &&
    withCounted(document).some((each) => each === counted)
  );
}

function documentOf({ mark }: MarkedSheet): AnyDocument | undefined {
  const purpose = purposeNamed(mark.purpose);
  return purpose && DOCUMENTS[purpose];
}

/** Higher than that of all documents that it counts in. */
function rankOf(sheet: MarkedSheet): number {
  const document = documentOf(sheet);
  return document ? withCounted(document).length : 0;
}
