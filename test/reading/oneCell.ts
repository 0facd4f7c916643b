import type { SheetSnapshot } from "../../src/reading/cells/snapshot";

/** A sheet with this text in A1 and nothing else; never read as a number, as `sheetsOf` would. */
export function oneCell(text: string): SheetSnapshot {
  return {
    name: "Biểu 1",
    row: 0,
    column: 0,
    values: [[text]],
    numberFormats: [["General"]],
    merges: [],
    hiddenRows: new Set(),
  };
}
