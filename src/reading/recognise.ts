import { severityOf, type Finding } from "../counting/finding";
import type { Recognition } from "./ballotTable";
import type { Choices } from "./choices";
import { CELLS_OF_SHEET, gridOf, ordinalOfCell } from "./cells/grid";
import type { SheetSnapshot } from "./cells/snapshot";
import { withBlankForms } from "./findings/blankForms";
import { lostFindings } from "./findings/namedTables";
import { overlapFindings } from "./findings/overlap";
import { agreedReport } from "./people/titles";
import { readSheet } from "./sheetReading";

/** Reads every vote table of the sheets. What cannot be read for certain is a finding, never a number. */
export function recognise(sheets: readonly SheetSnapshot[], choices: Choices): Recognition {
  const grids = new Map(sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const readings = [...grids.values()].map((grid) =>
    readSheet(grid, { choices, gridOfSheet: (sheet) => grids.get(sheet) }),
  );
  const tables = withBlankForms(readings.flatMap((reading) => reading.tables));
  const found = [
    ...lostFindings(choices.namedTables, [...grids.keys()]),
    ...readings.flatMap(({ findings }) => findings),
    ...tables.flatMap(({ findings }) => findings),
    ...overlapFindings(tables),
  ];
  const isError = (finding: Finding) => severityOf(finding) === "error";
  if (tables.length === 0 && !found.some(isError)) found.push({ code: "noTable", cells: [], details: {} });
  const findings = inOrder(found, [...grids.keys()]);
  const report = agreedReport(readings.flatMap((reading) => reading.reports));
  const accounts = readings.map(({ account }) => account);
  return { tables: tables.map(({ table }) => table), findings, accounts, report };
}

/** By sheet, then row, then column of the first cell; first what has none, last what is on none of the sheets. */
function inOrder(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const order = new Map(sheets.map((name, index) => [name, index]));
  const place = ({ cells: [cell] }: Finding) =>
    cell ? (order.get(cell.sheet) ?? order.size) * CELLS_OF_SHEET + ordinalOfCell(cell.row, cell.column) : -1;
  return [...findings].sort((one, other) => place(one) - place(other));
}
