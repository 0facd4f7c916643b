import type { Area, CellRef } from "./cell";
import { differenceOf } from "./difference";
import type { Finding, FindingCode } from "./finding";

/** How far a vote table is entered: chưa nhập, nhập thiếu (rows), lệch (ballots in all), khớp. */
export type TableState =
  | { readonly kind: "empty" }
  | { readonly kind: "incomplete"; readonly rows: number }
  | { readonly kind: "differs"; readonly ballots: number }
  | { readonly kind: "agrees" };

/** What is found where somebody's name or counts are not there, or are nothing that can be counted. */
const NOT_ENTERED: readonly FindingCode[] = [
  "nothingEntered",
  "countMissing",
  "countInvalid",
  "countIsError",
  "nameMissing",
  "noMarks",
];

interface PlacedTable {
  readonly sheet: string;
  readonly area: Area;
  readonly people: { readonly length: number };
}

/** The worst that `findings` say of a table; what stands outside its cells is not about it. */
export function tableState(table: PlacedTable, findings: readonly Finding[]): TableState {
  const own = findings.filter(({ cells }) => cells.some((cell) => isIn(cell, table)));
  const missing = own.filter(({ code }) => NOT_ENTERED.includes(code));
  const rows = new Set(missing.flatMap(({ cells }) => cells.filter((cell) => isIn(cell, table)).map(rowOf)));
  if (rows.size > 0)
    return table.people.length === 0 && missing.every(({ code }) => code === "nothingEntered")
      ? { kind: "empty" }
      : { kind: "incomplete", rows: rows.size };
  const ballots = own.reduce((sum, finding) => sum + (differenceOf(finding) ?? 0), 0);
  return ballots > 0 ? { kind: "differs", ballots } : { kind: "agrees" };
}

function isIn({ sheet, row, column }: CellRef, table: PlacedTable): boolean {
  const { area } = table;
  return (
    sheet === table.sheet &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function rowOf({ row }: CellRef): number {
  return row;
}
