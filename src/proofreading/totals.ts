import { isTotalRow, type Column, type ReadTable } from "./columns";
import { numberIn } from "./figures";
import { markOf, type ProofMark } from "./mark";
import type { TableRow, TextCell } from "./passages";
import { overlap, type Span } from "./span";

/** Totals of a table that are not the sums of its rows or columns; a row of totals wrong downward is not added across. */
export function totalMarks(tables: readonly ReadTable[]): readonly ProofMark[] {
  return tables.flatMap((table) => {
    const down = table.columns.flatMap((column, at) => (isSummed(column) ? columnMarks(table, at) : []));
    const rows = table.rows.filter((row) => !down.some((mark) => overlap(mark, row)));
    return [...down, ...rows.flatMap((row) => peopleMarks(row, table.columns))];
  });
}

/** A base is the same in every row and is not added up; percentages are not either. */
function isSummed({ holds }: Column): boolean {
  return (
    holds === "ballots" ||
    holds === "people" ||
    holds === "allPeople" ||
    holds === "rowTotal" ||
    holds === "other"
  );
}

interface Addend extends PlainNumber {
  readonly isTotal: boolean;
  readonly isHeading: boolean;
}

/** Each total is held against the rows above it: all, those since the total before, or the totals before. */
function columnMarks({ rows, columns }: ReadTable, at: number): ProofMark[] {
  const column = rows.flatMap((row) => addendOf(row, at));
  if (column.some(({ isHeading }) => isHeading)) return [];
  const [first, ...below] = column;
  const isFlat = columns.some((each) => "level" in each) && !rows.some(isPartOfRow);
  if (first?.isTotal && isFlat && !below.some(({ isTotal }) => isTotal)) return sumBelowMark(first, below);
  return column.flatMap((total, index) => {
    const above = column.slice(0, index);
    if (!total.isTotal || above.length < 2) return [];
    const lastTotal = Math.max(-1, ...above.flatMap((one, row) => (one.isTotal ? [row] : [])));
    const since = sumOf(above.slice(lastTotal + 1));
    const sums = [sumOf(above.filter(({ isTotal }) => !isTotal)), since];
    const totals = above.filter(({ isTotal }) => isTotal);
    if ([...sums, sumOf(totals)].includes(total.value)) return [];
    const sum = lastTotal < 0 || lastTotal === index - 1 ? (sums[0] ?? 0) : since;
    return [markOf(total, { code: "totalDiffers", details: { found: total.value, sum } }, String(sum))];
  });
}

/** "1.1" under "1": in the sum of the row that it is part of. */
function isPartOfRow({ cells }: TableRow): boolean {
  return /^\d+\.\d+\.?$/.test(cells[0]?.text.trim() ?? "");
}

/** "Tổng số" above the rows that it sums. */
function sumBelowMark(total: Addend, below: readonly Addend[]): ProofMark[] {
  const sum = sumOf(below);
  if (below.length < 2 || sum === total.value) return [];
  return [markOf(total, { code: "partsDiffer", details: { sum, whole: total.value } })];
}

function sumOf(addends: readonly Addend[]): number {
  return addends.reduce((sum, { value }) => sum + value, 0);
}

/** A row numbered with a Roman number or a capital may hold the sum of those under it. */
function addendOf(row: TableRow, at: number): Addend[] {
  const { cells } = row;
  const number = plainNumber(cells[at]);
  if (!number) return [];
  const isHeading = /^(?:[IVX]+|[A-H])\.?$/.test(cells[0]?.text.trim() ?? "");
  return [{ ...number, isTotal: isTotalRow(row), isHeading }];
}

/** Tổng = cao + tín nhiệm + thấp, and whoever reaches no level, who is named in Ghi chú. */
function peopleMarks({ cells }: TableRow, columns: readonly Column[]): ProofMark[] {
  const held = (holds: Column["holds"]) =>
    columns.flatMap((column, at) => (column.holds === holds ? [plainNumber(cells[at])] : []));
  const total = held("allPeople")[0];
  const levels = held("people").filter((level) => level !== undefined);
  if (!total || levels.length === 0) return [];
  const sum = levels.reduce((people, { value }) => people + value, 0);
  const details = { sum, total: total.value };
  if (sum > total.value) return [markOf(total, { code: "peopleAboveTotal", details })];
  const remark = columns.some(
    ({ holds }, at) => holds === "remarks" && (cells[at]?.text ?? "").trim() !== "",
  );
  return sum < total.value && !remark ? [markOf(total, { code: "peopleBelowTotal", details })] : [];
}

export interface PlainNumber extends Span {
  readonly value: number;
}

/** What a cell holds that is nothing but a whole number. */
export function plainNumber(cell: TextCell | undefined): PlainNumber | undefined {
  const [, space = "", digits] = /^(\s*)(\d{1,3}(?:\.\d{3})+|\d+)\s*$/.exec(cell?.text ?? "") ?? [];
  if (!cell || digits === undefined) return undefined;
  const start = cell.start + space.length;
  return { start, end: start + digits.length, value: numberIn(digits) };
}
