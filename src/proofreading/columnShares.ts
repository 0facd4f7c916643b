import { isPrintedAs } from "../counting/printedPercent";
import { percentHundredths, type Share } from "../counting/share";
import { isTotalRow, type ColumnedTable } from "./columns";
import { percentOf, type PercentFigure } from "./figures";
import { agreed, markOf, percentInPlaceOf, type Comparison } from "./mark";
import type { TableRow, TextCell } from "./passages";
import { plainNumber, type PlainNumber } from "./totals";

/** How many rows must fit before one that does not is doubted. */
const SUPPORT = 2;
/** Count and base of a percentage stand no further to its left. */
const REACH = 6;

/**
 * "Xã | Triệu tập | Có mặt | Tỷ lệ": percentages in a column that names no level, of what most rows show them to be of: one
 * column before them of another.
 */
export function comparedColumnShares({ columns, rows }: ColumnedTable, text: string): readonly Comparison[] {
  return columns.flatMap(({ holds }, at) => {
    if (holds === "percent") return [];
    const told = rows.flatMap((row) => percentAt(row, at));
    if (told.length <= SUPPORT) return [];
    const [best] = candidatesFor(at)
      .map((of) => sharesOf(told, of))
      .sort((one, other) => fittingIn(other) - fittingIn(one));
    const fitting = best ? fittingIn(best) : 0;
    return best && fitting >= SUPPORT && 2 * fitting > best.length
      ? best.flatMap((one) => compared(one, text))
      : [];
  });
}

interface Told {
  readonly row: TableRow;
  readonly percent: Pick<PercentFigure, "start" | "end" | "printed">;
}

function percentAt(row: TableRow, at: number): Told[] {
  const cell: TextCell | undefined = row.cells[at];
  const [found, space = "", whole, decimals = ""] = PERCENT.exec(cell?.text ?? "") ?? [];
  if (!cell || found === undefined || whole === undefined) return [];
  const start = cell.start + space.length;
  const end = cell.start + found.trimEnd().length;
  return [{ row, percent: { start, end, printed: percentOf(whole, decimals) } }];
}

/** "93,33%", "93%", "93,33". */
const PERCENT = /^(\s*)(\d{1,3})(?:[.,](\d+)(?:\s*%)?|\s*%)\s*$/;

interface Of {
  readonly count: number;
  readonly base: number;
}

/** The columns that a percentage may be the share of, the count nearest to it first. */
function candidatesFor(at: number): readonly Of[] {
  const near = Array.from({ length: REACH }, (_, back) => at - 1 - back).filter((column) => column >= 0);
  return near.flatMap((count) => near.flatMap((base) => (base === count ? [] : [{ count, base }])));
}

interface ToldShare extends Told {
  readonly share: Share;
  readonly numbers: readonly PlainNumber[];
}

function sharesOf(told: readonly Told[], { count, base }: Of): readonly ToldShare[] {
  return told.flatMap((one) => {
    const [part, whole] = [plainNumber(one.row.cells[count]), plainNumber(one.row.cells[base])];
    if (!part || !whole || part.value > whole.value || whole.value === 0) return [];
    return [{ ...one, share: { count: part.value, base: whole.value }, numbers: [part, whole] }];
  });
}

function fittingIn(told: readonly ToldShare[]): number {
  return told.filter(({ share, percent }) => isPrintedAs(share, percent.printed)).length;
}

/** A row of totals may give the mean of the percentages above it. */
function compared({ row, percent, share, numbers }: ToldShare, text: string): Comparison[] {
  if (isPrintedAs(share, percent.printed)) return [percent, ...numbers].map((each) => agreed(each));
  if (isTotalRow(row)) return [];
  const printed = text.slice(percent.start, percent.end);
  const details = { printed, ...share, percent: percentHundredths(share), remedy: { kind: "none" } } as const;
  return [markOf(percent, { code: "percentDiffers", details }, percentInPlaceOf(printed, share))];
}
