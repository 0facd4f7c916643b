import { isInArea, type Area, type CellRef } from "./cell";
import { differenceOf } from "./difference";
import { severityOf, type Finding, type FindingCode } from "./finding";

/** How far a vote table is entered: chưa nhập, nhập thiếu (rows), lệch (ballots in all), cần xem (what else is found), khớp. */
export type TableState =
  | { readonly kind: "empty" }
  | { readonly kind: "incomplete"; readonly rows: number }
  | { readonly kind: "differs"; readonly ballots: number }
  | { readonly kind: "doubtful"; readonly findings: number }
  | { readonly kind: "agrees" };

/** What is found where somebody's name or counts are not there. */
const NOT_ENTERED: readonly FindingCode[] = ["nothingEntered", "countMissing", "nameMissing", "noMarks"];

interface PlacedTable {
  readonly key?: string;
  readonly sheet: string;
  readonly area: Area;
  readonly people: { readonly length: number };
}

/** The worst that `findings` say of a table: of its cells, or of the table by its key. */
export function tableState(table: PlacedTable, findings: readonly Finding[]): TableState {
  const own = findings.filter(
    ({ cells, details }) =>
      cells.some((cell) => isIn(cell, table)) || ("table" in details && details.table === table.key),
  );
  const missing = own.filter(({ code }) => NOT_ENTERED.includes(code));
  const rows = new Set(missing.flatMap(({ cells }) => cells.filter((cell) => isIn(cell, table)).map(rowOf)));
  if (rows.size > 0)
    return table.people.length === 0 && missing.every(({ code }) => code === "nothingEntered")
      ? { kind: "empty" }
      : { kind: "incomplete", rows: rows.size };
  const ballots = own.reduce((sum, finding) => sum + (differenceOf(finding) ?? 0), 0);
  if (ballots > 0) return { kind: "differs", ballots };
  const doubts = own.filter(isOfFigures).length;
  return doubts > 0 ? { kind: "doubtful", findings: doubts } : { kind: "agrees" };
}

/** Warnings that what the sheet writes itself is not what its counts give. */
const WRITTEN_OTHERWISE: readonly FindingCode[] = [
  "typedShareDiffers",
  "sharesShifted",
  "typedLevelDiffers",
  "rankDiffers",
];

/** Into which row somebody goes is no matter of the figures. */
const OF_ROWS: readonly FindingCode[] = ["categoryUnknown", "noRowInForm"];

function isOfFigures(finding: Finding): boolean {
  if (WRITTEN_OTHERWISE.includes(finding.code)) return true;
  return severityOf(finding) === "error" && !OF_ROWS.includes(finding.code);
}

function isIn(cell: CellRef, { sheet, area }: PlacedTable): boolean {
  return cell.sheet === sheet && isInArea(area, cell);
}

function rowOf({ row }: CellRef): number {
  return row;
}
