import { LEVELS } from "../counting/level";
import type { TextColumn, ColumnedTable } from "./columns";
import { agreed, markOf, type Comparison } from "./mark";
import { plainNumber, type PlainNumber } from "./totals";
import type { TableRow } from "./passages";
import type { TextSpan } from "./span";

/** How many rows must add up before one that does not is doubted. */
const SUPPORT = 2;

/**
 * "Tổng" behind the three levels of a person: the sum across. Not every such column is one (it may be all ballots returned),
 * so a row is marked only where most rows add up. A row that `isMarked` already has its own reason.
 */
export function comparedAcross(
  { columns, rows }: ColumnedTable,
  isMarked: (row: TextSpan) => boolean,
): readonly Comparison[] {
  const at = columns.findIndex(({ holds }) => holds === "rowTotal");
  const sums = rows.filter((row) => !isMarked(row)).flatMap((row) => sumAcross(row, columns, at));
  const wrong = sums.filter(({ total, sum }) => total.value !== sum);
  const right = sums.length - wrong.length;
  if (right < SUPPORT || right <= wrong.length) return [];
  return sums.map(({ total, sum }) =>
    total.value === sum
      ? agreed(total)
      : markOf(total, { code: "partsDiffer", details: { sum, whole: total.value } }),
  );
}

interface SumAcross {
  readonly total: PlainNumber;
  readonly sum: number;
}

function sumAcross({ cells }: TableRow, columns: readonly TextColumn[], at: number): SumAcross[] {
  const total = plainNumber(cells[at]);
  const levels = columns.flatMap(({ holds }, column) =>
    holds === "ballots" ? [plainNumber(cells[column])?.value] : [],
  );
  const counts = levels.filter((count) => count !== undefined);
  if (!total || counts.length !== LEVELS.length) return [];
  return [{ total, sum: counts.reduce((sum, count) => sum + count, 0) }];
}
