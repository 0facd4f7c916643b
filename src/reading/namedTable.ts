import { areaAddress, type Area } from "../counting/cell";
import type { Finding } from "../counting/finding";
import { namedTableKey, type NamedTable } from "./ballotTable";
import type { Grid } from "./grid";
import { headedColumns } from "./headedColumns";
import { sharesOf, type Header } from "./header";
import { holdsCounts, levelValues } from "./rowCells";
import { readRows } from "./rows";
import { emptyRows, type PersonRow } from "./tableRows";
import type { TableContext } from "./tableContext";
import { overlaps, type FoundTable, type Span } from "./tables";

/** A table by the cells and columns the clerk named; rows of its area that are headings once more are passed over. */
export function namedTable(grid: Grid, named: NamedTable, headings: readonly Span[]): FoundTable {
  const header = headerOf(grid, named);
  const { left, right } = header;
  const { bottom: end } = spanOf(named.area);
  const rows = emptyRows(header);
  const repeated = headings.filter(
    (other) => overlaps(other, header) && other.bottom > header.bottom && other.top <= end,
  );
  const starts = [header.bottom, ...repeated.map(({ bottom }) => bottom)];
  starts.forEach((above, index) => {
    const next = repeated[index];
    const region = { from: above + 1, to: next ? next.top - 1 : end, beforeHeader: next !== undefined };
    readRows({ grid, header: { ...header, bottom: above }, bounds: { left, right } }, region, rows);
  });
  return { header, bounds: { left, right }, rows, headers: [header], named };
}

export function spanOf({ row, column, rows, columns }: Area): Span {
  return { top: row, bottom: row + rows - 1, left: column, right: column + columns - 1 };
}

/** The area is the header's, its columns what the clerk named; beside them only percentages are told by headings. */
function headerOf(grid: Grid, { area, headings, columns: named }: NamedTable): Header {
  const { name, ...columns } = named;
  const { top, left, right } = spanOf(area);
  const bottom = top + headings - 1;
  const taken = Object.values<number | readonly number[]>(named).flat();
  const free = headedColumns(grid, { groups: top, bottom }).filter(
    ({ column }) => left <= column && column <= right && !taken.includes(column),
  );
  return {
    top,
    bottom,
    left,
    right,
    name,
    nameHoldsPosition: false,
    shares: sharesOf(free),
    columns,
  };
}

/** Whoever stands right above or below a named table with three counts, up to the next table, is not left out in silence. */
export function outsideFindings(
  { grid, named, header, key }: TableContext,
  others: readonly Span[],
): Finding[] {
  if (!named) return [];
  const { top, bottom } = spanOf(named.area);
  const beside = others.filter((other) => overlaps(other, header));
  const above = Math.max(grid.top - 1, ...beside.map((other) => other.bottom).filter((row) => row < top));
  const below = Math.min(grid.bottom + 1, ...beside.map((other) => other.top).filter((row) => row > bottom));
  const people = [
    ...countedPeople(grid, header, above + 1, top - 1),
    ...countedPeople(grid, header, bottom + 1, below - 1),
  ];
  if (people.length === 0) return [];
  const details = { key, sheet: grid.sheet, area: areaAddress(named.area), rows: people.length };
  return [{ code: "outsideNamedTable", cells: people.map(({ cell }) => cell), details }];
}

function countedPeople(grid: Grid, header: Header, from: number, to: number): PersonRow[] {
  const { left, right } = header;
  const region = { from, to, beforeHeader: false };
  const table = { grid, header: { ...header, bottom: from - 1 }, bounds: { left, right } };
  const rows = readRows(table, region, emptyRows(header));
  return rows.people.filter(
    ({ row }) =>
      holdsCounts(table, row) && levelValues(table, row).every((value) => typeof value === "number"),
  );
}

/** Tables named on sheets that are not among those read. */
export function lostFindings(named: readonly NamedTable[], sheets: readonly string[]): Finding[] {
  return named
    .filter(({ sheet }) => !sheets.includes(sheet))
    .map((table) => {
      const { sheet, area } = table;
      return {
        code: "namedTableLost" as const,
        cells: [{ sheet, row: area.row, column: area.column }],
        details: { key: namedTableKey(table), sheet, area: areaAddress(area) },
      };
    });
}
