import { roundedPercent } from "../counting/printedPercent";
import { percentHundredths, type Share } from "../counting/share";
import { isTotalRow, type ColumnedTable } from "./columns";
import { percentOf } from "./figures";
import { agreed, markOf, percentInPlaceOf, type Comparison } from "./mark";
import type { TableRow } from "./passages";
import { plainNumber } from "./totals";

/** "Cộng | 30 | 100%": the percentages above it are those of the numbers beside them, of 30. */
export function comparedTotalShares({ rows }: ColumnedTable, text: string): readonly Comparison[] {
  let above: TableRow[] = [];
  return rows.flatMap((total) => {
    if (!isTotalRow(total)) {
      above.push(total);
      return [];
    }
    const summed = above;
    above = [];
    return total.cells.flatMap((cell, at) => {
      const base = plainNumber(total.cells[at - 1])?.value;
      if (base === undefined || !/^\s*100\s*%\s*$/.test(cell.text)) return [];
      return [agreed(cell), ...summed.flatMap((row) => comparedShare(row, at, base, text))];
    });
  });
}

/** One unit of the last digit may have been shifted to make 100% of them. */
function comparedShare({ cells }: TableRow, at: number, base: number, text: string): Comparison[] {
  const [count, cell] = [plainNumber(cells[at - 1])?.value, cells[at]];
  const [written, whole, decimals = ""] = /^\s*(\d{1,3})(?:[.,](\d+))?\s*%\s*$/.exec(cell?.text ?? "") ?? [];
  if (!cell || count === undefined || count > base || written === undefined || whole === undefined) return [];
  const share: Share = { count, base };
  const printed = percentOf(whole, decimals);
  if (Math.abs(roundedPercent(share, printed.decimals).units - printed.units) <= 1) return [agreed(cell)];
  const found = text.slice(cell.start, cell.end).trim();
  const start = cell.start + written.indexOf(whole);
  const percent = percentHundredths(share);
  const details = { ...share, printed: found, percent, remedy: { kind: "none" } } as const;
  const place = { start, end: start + found.length };
  return [markOf(place, { code: "percentOfStatedBase", details }, percentInPlaceOf(found, share))];
}
