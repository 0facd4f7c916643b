import { UNIT_DATA_SHEETS } from "../../src/documents/unitData/sheets";
import type { SheetSnapshot } from "../../src/reading/cells/snapshot";
import type { UnitRow } from "../../src/merging/unitRow";
import { atOnce } from "../../src/turns/staged";

/** The sheets that are planned of these rows, as Excel would give their cells. */
export function sheetsAsWritten(rows: readonly UnitRow[]): readonly SheetSnapshot[] {
  return atOnce(UNIT_DATA_SHEETS.planning(rows)).map(({ name, cells, merges }) => ({
    name,
    row: 0,
    column: 0,
    values: cells.map((line) => line.map((cell) => cell?.shows ?? "")),
    numberFormats: cells.map((line) => line.map(() => "General")),
    merges,
    hiddenRows: new Set(),
  }));
}
