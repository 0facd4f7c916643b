import type { Staged } from "../../turns/staged";
import { cellsIn, isBlank, type Grid } from "../cells/grid";
import type { Count } from "../../counting/ballots";
import type { Finding } from "../../counting/finding";
import type { CellRef } from "../../counting/cell";
import { spanOfTable } from "../rows/sheetTables";
import type { FoundTable, KeyedTable, CellBlock } from "../rows/tables";
import type { SheetAccount } from "./account";
import type { CheckedTable, CheckResult } from "./check";
import { isWorded } from "../../words/lines";
import { Ledger, type CellRole } from "./ledger";
import { noteChecks, noteRest, noteUsed } from "./tableAccount";

/** What was found on a sheet, read or not. */
export interface SheetFinds {
  readonly tables: readonly { readonly table: CheckedTable; readonly checks: readonly CheckResult[] }[];
  readonly leftOut: readonly KeyedTable[];
  /** What no table was made of, with what its cells are. */
  readonly parts: readonly (CellBlock & { readonly as: CellRole })[];
  readonly reports: readonly { readonly cell: CellRef }[];
  /** People beside a table that the clerk named. */
  readonly outside: readonly Finding[];
  /** Numbers of ballots on a sheet without a table. */
  readonly minutes: readonly { readonly count: Count }[];
}

/** The account of a sheet, and the numbers in or beside its tables that nothing was made of. */
export function* accountOf(
  grid: Grid,
  { tables, leftOut, parts, reports, outside, minutes }: SheetFinds,
): Staged<{ readonly account: SheetAccount; readonly numbers: readonly CellRef[] }> {
  const ledger = new Ledger(grid);
  for (const { table } of tables) yield* noteUsed(ledger, table);
  for (const { count } of minutes)
    ledger.note({ role: "ballotsElsewhere", rule: "stated beside no table" }, count.cell);
  for (const { as, ...block } of parts) noteSpan(ledger, as, block);
  for (const { checks } of tables) noteChecks(ledger, checks);
  for (const { table } of tables) noteRest(ledger, table);
  yield;
  for (const { cell } of reports) ledger.note({ role: "report", rule: "attached to the report" }, cell);
  for (const table of leftOut)
    noteSpan(ledger, { role: "leftOut", rule: "left out by the clerk" }, spanOfTable(table));
  for (const { cells } of outside)
    for (const { row } of cells)
      ledger.noteArea({ role: "asked", rule: "outside the named cells" }, row, row);
  const numbers = noteOutside(
    ledger,
    grid,
    tables.map(({ table }) => table.context),
  );
  yield;
  return { account: ledger.account(), numbers };
}

/** "1 | Đ/c Lê Văn Cường": the number of a line of words. */
function isNumberOfLine(grid: Grid, row: number, column: number): boolean {
  const [first, second] = cellsIn(grid, row);
  return first?.column === column && second !== undefined && isWorded(second.text);
}

function noteSpan(ledger: Ledger, entry: CellRole, { top, bottom, left, right }: CellBlock): void {
  ledger.noteArea(entry, top, bottom, left, right);
}

/** Above the first table titles, elsewhere words; numbers stay without an explanation. */
function noteOutside(ledger: Ledger, grid: Grid, tables: readonly FoundTable[]): CellRef[] {
  const firstTop = Math.min(...tables.map(({ header }) => header.top));
  const numbers: CellRef[] = [];
  for (let row = grid.top; row <= grid.bottom; row++)
    for (const { column, value } of cellsIn(grid, row)) {
      if (isBlank(value) || ledger.isNoted(row, column)) continue;
      const cell = grid.cell(row, column);
      if (typeof value === "number" && !isNumberOfLine(grid, row, column)) {
        numbers.push(cell);
        ledger.note({ role: "number", rule: "beside or below the tables" }, cell);
      } else if (row < firstTop) ledger.note({ role: "title", rule: "above the table" }, cell);
      else ledger.note({ role: "words", rule: "beside or below the tables" }, cell);
    }
  return numbers;
}
