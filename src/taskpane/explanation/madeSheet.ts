import type { CellRef } from "../../counting/cell";
import { DOCUMENTS } from "../../documents/all";
import type { VoteDocument } from "../../documents/document";
import type { Examined } from "../../workflow/outcome";

/** The document made of the vote whose sheet a cell stands on, and whether that sheet still holds what we would write. */
export function madeSheetOf(
  { own, made }: Examined,
  { sheet }: CellRef,
): { readonly document: VoteDocument; readonly holds: boolean } | undefined {
  const purpose = own.find(({ name }) => name === sheet)?.purpose;
  const document = purpose && DOCUMENTS[purpose];
  if (document?.madeFrom !== "vote") return undefined;
  const isLatest = made?.appendixSheet === sheet || made?.resultsSheet === sheet;
  return { document, holds: isLatest && made.upToDate && !made.changed.includes(sheet) };
}
