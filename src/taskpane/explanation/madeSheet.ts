import type { CellRef } from "../../counting/cell";
import { DOCUMENTS } from "../../documents/all";
import type { VoteDocument } from "../../documents/document";
import type { Examined } from "../../workflow/outcome";

/** The document made of the vote whose sheet a cell stands on, and whether that sheet still holds what we would write. */
export function madeSheetOf(
  { own }: Examined,
  { sheet }: CellRef,
): { readonly document: VoteDocument; readonly holds: boolean } | undefined {
  const made = own.find(({ name }) => name === sheet);
  if (!made) return undefined;
  const document = DOCUMENTS[made.purpose];
  return document.madeFrom === "vote" ? { document, holds: made.holds } : undefined;
}
