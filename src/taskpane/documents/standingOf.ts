import { DOCUMENTS, type PaperPurpose } from "../../documents/all";
import type { Examined } from "../../workflow/outcome";

/** The sheets of a document that stand in the workbook. */
export interface Standing {
  readonly sheets: readonly string[];
  /** Whether they are what would be written now; somebody's changes are told apart. */
  readonly is: "current" | "old" | "changed";
}

/** Undefined where none stands. `listDigest` is that of a document of the list as it would be made now. */
export function standingOf(
  { own }: Examined,
  purpose: PaperPurpose,
  listDigest: string,
): Standing | undefined {
  const sheets = own.filter((sheet) => sheet.purpose === purpose);
  if (sheets.length === 0) return undefined;
  const isOfList = DOCUMENTS[purpose].madeFrom === "list";
  const holds = sheets.every((sheet) => (isOfList ? sheet.digest === listDigest : sheet.holds));
  const isChanged = sheets.some((sheet) => sheet.changed);
  return { sheets: sheets.map(({ name }) => name), is: isChanged ? "changed" : holds ? "current" : "old" };
}
