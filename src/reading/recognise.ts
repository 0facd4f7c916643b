import { cellAddress, type CellRef } from "../counting/cell";
import { severityOf, type Finding } from "../counting/finding";
import type { Recognition } from "./ballotTable";
import type { Choices } from "./choices";
import { chosenBase } from "./people/chosenBase";
import { cutMergeFindings } from "./findings/cutMerges";
import { CELLS_OF_SHEET, gridOf, ordinalOfCell, type Grid } from "./cells/grid";
import { lostFindings, outsideFindings } from "./findings/namedTables";
import { overlapFindings } from "./findings/overlap";
import { spanOfTable, tablesOn } from "./rows/sheetTables";
import type { SheetSnapshot } from "./cells/snapshot";
import { statedFor, statementsOn } from "./people/stated";
import type { TableContext } from "./people/tableContext";
import { readTable, type TableReading } from "./tableReading";
import { overlaps, type FoundTable, type KeyedTable } from "./rows/tables";
import { agreedReport, linesIn, reportLines, type ReportLine } from "./people/titles";
import { emptyTable, unreadFindings } from "./findings/unreadSheet";

/** Reads every vote table of the sheets. What cannot be read for certain is a finding, never a number. */
export function recognise(sheets: readonly SheetSnapshot[], choices: Choices): Recognition {
  const grids = new Map(sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const readings = [...grids.values()].map((grid) =>
    readSheet(grid, { choices, gridOfSheet: (sheet) => grids.get(sheet) }),
  );
  const tables = readings.flatMap((reading) => reading.tables);
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
  return { tables: tables.map(({ table }) => table), findings, report };
}

interface SheetReading {
  readonly tables: readonly TableReading[];
  readonly findings: readonly Finding[];
  readonly reports: readonly ReportLine[];
}

/** What the clerk decided, and the other sheets of the workbook, where a choice may lead. */
interface Decided {
  readonly choices: Choices;
  readonly gridOfSheet: (sheet: string) => Grid | undefined;
}

function readSheet(grid: Grid, decided: Decided): SheetReading {
  const { leftOut, namedTables } = decided.choices;
  if (leftOut.includes(grid.sheet)) {
    const cells = [grid.cell(grid.top, grid.left)];
    const details = { key: grid.sheet, sheet: grid.sheet };
    return { tables: [], findings: [{ code: "leftOut", cells, details }], reports: [] };
  }
  const { tables, empty, unreadable } = tablesOn(grid, namedTables);
  const contexts = contextsOf(grid, tables, decided);
  const isLeftOut = ({ key }: TableContext) => leftOut.includes(key);
  const kept = contexts.filter((context) => !isLeftOut(context));
  const spans = tables.map(spanOfTable);
  return {
    tables: kept.map(readTable),
    findings: [
      ...unreadFindings(grid, unreadable, tables.length + empty.length),
      ...empty.map(({ header }) => emptyTable(headerCell(grid, header))),
      ...contexts.filter(isLeftOut).map(leftOutTable),
      ...kept.flatMap(cutMergeFindings),
      ...kept.flatMap((context) => outsideFindings(context, spans)),
    ],
    reports: kept.length > 0 ? reportLines(grid) : [],
  };
}

function headerCell(grid: Grid, { bottom, name, left }: FoundTable["header"]): CellRef {
  return grid.cell(bottom, name[0] ?? left);
}

function leftOutTable({ grid, key, header }: TableContext): Finding {
  const cell = headerCell(grid, header);
  return { code: "leftOut", cells: [cell], details: { key, sheet: grid.sheet, table: cellAddress(cell) } };
}

/** Each table with the texts above it: its own lines since the table above, then the head of the sheet. */
function contextsOf(
  grid: Grid,
  tables: readonly KeyedTable[],
  { choices, gridOfSheet }: Decided,
): TableContext[] {
  const statements = statementsOn(grid, tables);
  const firstTop = Math.min(...tables.map(({ header }) => header.top));
  return tables.map((table) => {
    const choice = choices.bases[table.key];
    const above = tableAbove(table, tables);
    const { left, right } = table.bounds;
    const from = above ? above.rows.last + 1 : grid.top;
    const titles = linesIn(grid, { from, to: table.header.top - 1, left, right });
    const head = linesIn(grid, { from: grid.top, to: firstTop - 1, left: grid.left, right: grid.right });
    const own = titles.map(({ cell }) => cell && cellAddress(cell));
    return {
      ...table,
      grid,
      stated: statedFor(table, statements, tables),
      titles,
      titlesPart: tables.length > 1 && (above !== undefined || left > grid.left),
      head: head.filter(({ cell }) => !own.includes(cell && cellAddress(cell))),
      choices,
      base: choice && chosenBase(choice, gridOfSheet),
    };
  });
}

function tableAbove({ header }: FoundTable, tables: readonly FoundTable[]): FoundTable | undefined {
  return tables.filter((other) => other.header.bottom < header.top && overlaps(other.header, header)).at(-1);
}

/** By sheet, then row, then column of the first cell; first what has none, last what is on none of the sheets. */
function inOrder(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const order = new Map(sheets.map((name, index) => [name, index]));
  const place = ({ cells: [cell] }: Finding) =>
    cell ? (order.get(cell.sheet) ?? order.size) * CELLS_OF_SHEET + ordinalOfCell(cell.row, cell.column) : -1;
  return [...findings].sort((one, other) => place(one) - place(other));
}
