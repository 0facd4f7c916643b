import { isBlank, textAt, type Grid } from "../cells/grid";
import type { TableContext } from "../people/tableContext";
import { headingOf } from "../../words/heading";
import type { SourcedText } from "../../counting/person";
import { sourcedText } from "../cells/sourcedText";

/** A column beside the people of a table of which the headings tell no role. */
export interface FreeColumn {
  readonly column: number;
  /** The lowest heading over it that says more than "Số phiếu"; "" where there is none. */
  readonly heading: SourcedText;
}

/** Those of the numbers of its minutes beside a table are none. */
export function freeColumns(context: TableContext): FreeColumn[] {
  const { grid, header, bounds, rows, numbers } = context;
  const { name, shares, columns } = header;
  const ofMinutes = numbers.filter(({ row, count }) => row === header.top && count.cell.row > header.bottom);
  const minutes = ofMinutes.map(({ count }) => count.cell.column);
  const taken = new Set([...name, ...Object.values(shares), ...Object.values(columns), ...minutes]);
  const free: FreeColumn[] = [];
  for (let column = bounds.left; column <= bounds.right; column++)
    if (!taken.has(column) && rows.people.some(({ row }) => !isBlank(grid.value(row, column))))
      free.push({ column, heading: headingAbove(grid, header, column) });
  return free;
}

function headingAbove(
  grid: Grid,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  column: number,
): SourcedText {
  let lowest: SourcedText | undefined;
  for (let row = bottom; row >= top; row--) {
    const { row: first, column: left } = grid.area(row, column);
    const heading = sourcedText(grid, [{ row: first, column: left }]);
    if (heading.text === "") continue;
    lowest ??= heading;
    if (!headingOf(textAt(grid, first, left)).plain) return heading;
  }
  return lowest ?? { text: "", cells: [] };
}
