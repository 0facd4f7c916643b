import { isTotalRow, type TextColumn, type ColumnedTable } from "./columns";
import { numberIn } from "./figures";
import { agreed, markOf, marksAmong, type Comparison } from "./mark";
import type { TableRow, TextCell } from "./passages";
import { firstFrom, type TextSpan } from "./span";

/** Totals of a table that are not the sums of its rows or columns; a row of totals wrong downward is not added across. */
export function comparedTotals(tables: readonly ColumnedTable[]): readonly Comparison[] {
  return tables.flatMap((table) => {
    const down = table.columns.flatMap((column, at) => (isSummed(column) ? comparedColumn(table, at) : []));
    const wrong = new Set(marksAmong(down).map(({ start }) => firstFrom(table.rows, start + 1) - 1));
    const rows = table.rows.filter((_, at) => !wrong.has(at));
    return [...down, ...rows.flatMap((row) => comparedPeople(row, table.columns))];
  });
}

/** A base is the same in every row and is not added up; percentages are not either. */
function isSummed({ holds }: TextColumn): boolean {
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
function comparedColumn({ rows, columns }: ColumnedTable, at: number): Comparison[] {
  const column = rows.flatMap((row) => addendOf(row, at));
  if (column.some(({ isHeading }) => isHeading)) return [];
  const [first, ...below] = column;
  const isFlat = columns.some((each) => "level" in each) && !rows.some(isPartOfRow);
  if (first?.isTotal && isFlat && !below.some(({ isTotal }) => isTotal)) return comparedBelow(first, below);
  const above: Above = { rows: 0, all: 0, since: [], totals: 0, endsInTotal: false, hasTotal: false };
  return column.flatMap((one) => {
    const isSum = one.isTotal && above.rows > 1;
    const compared = isSum ? [comparedTotal(one, above), ...above.since.map((row) => agreed(row))] : [];
    addTo(above, one);
    return compared;
  });
}

/** What stands above a number of a column: the sum of all rows, those since the last total, the sum of the totals. */
interface Above {
  rows: number;
  all: number;
  since: Addend[];
  totals: number;
  endsInTotal: boolean;
  hasTotal: boolean;
}

function addTo(above: Above, addend: Addend): void {
  const { value, isTotal } = addend;
  above.rows++;
  above.endsInTotal = isTotal;
  above.hasTotal ||= isTotal;
  if (isTotal) above.totals += value;
  else above.all += value;
  above.since = isTotal ? [] : above.since;
  if (!isTotal) above.since.push(addend);
}

function comparedTotal(total: Addend, { all, since, totals, endsInTotal, hasTotal }: Above): Comparison {
  const last = sumOf(since);
  if ([all, last, totals].includes(total.value)) return agreed(total);
  const sum = !hasTotal || endsInTotal ? all : last;
  return markOf(total, { code: "totalDiffers", details: { found: total.value, sum } }, String(sum));
}

/** "1.1" under "1": in the sum of the row that it is part of. */
function isPartOfRow({ cells }: TableRow): boolean {
  return /^\d+\.\d+\.?$/.test(cells[0]?.text.trim() ?? "");
}

/** "Tổng số" above the rows that it sums. */
function comparedBelow(total: Addend, below: readonly Addend[]): Comparison[] {
  const sum = sumOf(below);
  if (below.length < 2) return [];
  if (sum === total.value) return [agreed(total)];
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
function comparedPeople({ cells }: TableRow, columns: readonly TextColumn[]): Comparison[] {
  const held = (holds: TextColumn["holds"]) =>
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
  if (sum < total.value && !remark) return [markOf(total, { code: "peopleBelowTotal", details })];
  return [total, ...levels].map((each) => agreed(each));
}

export interface PlainNumber extends TextSpan {
  readonly value: number;
}

/** What a cell holds that is nothing but a whole number. */
export function plainNumber(cell: TextCell | undefined): PlainNumber | undefined {
  const [, space = "", digits] = /^(\s*)(\d{1,3}(?:\.\d{3})+|\d+)\s*$/.exec(cell?.text ?? "") ?? [];
  if (!cell || digits === undefined) return undefined;
  const start = cell.start + space.length;
  return { start, end: start + digits.length, value: numberIn(digits) };
}
