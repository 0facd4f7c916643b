import { cellAddress, type CellRef } from "../counting/cell";
import { severityOf, type Finding } from "../counting/finding";
import type { Choices, Recognition } from "./ballotTable";
import { chosenBase } from "./chosenBase";
import { cutMergeFindings } from "./cutMerges";
import { gridOf, type Grid } from "./grid";
import { lostFindings, outsideFindings } from "./namedTable";
import { overlapFindings } from "./overlap";
import { spanOfTable, tablesOn, type KeyedTable } from "./sheetTables";
import type { SheetSnapshot } from "./snapshot";
import { statedFor, statementsOn } from "./stated";
import { readTable, type TableContext, type TableReading } from "./tableReading";
import type { FoundTable } from "./tables";
import { agreedReport, linesIn, reportLines, type ReportLine } from "./titles";
import { emptyTable, unreadFindings } from "./unreadSheet";

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
    ...overlapFindings(tables.map(({ table, entries }) => ({ key: table.key, sheet: table.sheet, entries }))),
  ];
  const isError = (finding: Finding) => severityOf(finding) === "error";
  if (tables.length === 0 && !found.some(isError)) found.push({ code: "noTable", cells: [], details: {} });
  const findings = inOrder(found, sheets);
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
  const { choices } = decided;
  if (choices.leftOut.includes(grid.sheet)) return leftOutSheet(grid);
  const { tables, empty, unreadable } = tablesOn(grid, choices.namedTables);
  const contexts = contextsOf(grid, tables, decided);
  const isLeftOut = ({ key }: TableContext) => choices.leftOut.includes(key);
  const kept = contexts.filter((context) => !isLeftOut(context));
  const spans = tables.map(spanOfTable);
  return {
    tables: kept.map(readTable),
    findings: [
      ...unreadFindings(grid, unreadable, tables.length + empty.length),
      ...empty.map(({ header }) => emptyTable(headerCell(grid, header))),
      ...contexts.filter(isLeftOut).map(leftOutTable),
      ...kept.flatMap(({ table }) => cutMergeFindings(grid, table)),
      ...kept.flatMap(({ table }) => outsideFindings(grid, table, spans)),
    ],
    reports: kept.length > 0 ? reportLines(grid) : [],
  };
}

function headerCell(grid: Grid, { bottom, name, left }: FoundTable["header"]): CellRef {
  return grid.cell(bottom, name[0] ?? left);
}

function leftOutSheet(grid: Grid): SheetReading {
  const finding: Finding = {
    code: "leftOut",
    cells: [grid.cell(grid.top, grid.left)],
    details: { key: grid.sheet, sheet: grid.sheet },
  };
  return { tables: [], findings: [finding], reports: [] };
}

function leftOutTable(context: TableContext): Finding {
  const { grid, table } = context;
  const cell = headerCell(grid, table.header);
  const details = { key: context.key, sheet: grid.sheet, table: cellAddress(cell) };
  return { code: "leftOut", cells: [cell], details };
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
    const { key } = table;
    const choice = choices.bases[key];
    const above = tableAbove(table, tables);
    const { left, right } = table.bounds;
    const from = above ? above.rows.last + 1 : grid.top;
    const titles = linesIn(grid, { from, to: table.header.top - 1, left, right });
    const head = linesIn(grid, { from: grid.top, to: firstTop - 1, left: grid.left, right: grid.right });
    const own = new Set(titles.map(({ cell }) => cell && `${cell.row}:${cell.column}`));
    return {
      grid,
      table,
      key,
      stated: statedFor(table, statements, tables),
      titles,
      titlesPart: tables.length > 1 && (above !== undefined || left > grid.left),
      head: head.filter(({ cell }) => !cell || !own.has(`${cell.row}:${cell.column}`)),
      choices,
      base: choice && chosenBase(choice, gridOfSheet),
    };
  });
}

function tableAbove(table: FoundTable, tables: readonly FoundTable[]): FoundTable | undefined {
  const { header } = table;
  return tables
    .filter(
      (other) =>
        other.header.bottom < header.top &&
        other.header.left <= header.right &&
        header.left <= other.header.right,
    )
    .at(-1);
}

/** By sheet, then row, then column of the first cell. */
function inOrder(findings: readonly Finding[], sheets: readonly SheetSnapshot[]): Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const place = ({ cells: [cell] }: Finding) =>
    cell ? ([order.get(cell.sheet) ?? sheets.length, cell.row, cell.column] as const) : ([-1, 0, 0] as const);
  return findings
    .map((finding) => ({ finding, at: place(finding) }))
    .sort(({ at: a }, { at: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(({ finding }) => finding);
}
