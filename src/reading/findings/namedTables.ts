import { areaAddress } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { atOnce } from "../../turns/staged";
import type { Grid } from "../cells/grid";
import { namedTableKey, type NamedTable } from "../choices";
import type { Header } from "../header/header";
import type { TableContext } from "../people/tableContext";
import { spanOf } from "../rows/namedTable";
import { holdsCounts, levelValues } from "../rows/rowCells";
import { readRows } from "../rows/rows";
import { emptyRows, type PersonRow } from "../rows/tableRows";
import { overlaps, type CellBlock } from "../rows/tables";

/** Whoever stands right above or below a named table with three counts, up to the next table, is not left out in silence. */
export function outsideFindings(
  { grid, named, header, key }: TableContext,
  others: readonly CellBlock[],
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
  const rows = atOnce(readRows(table, region, emptyRows(header)));
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
