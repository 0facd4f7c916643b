import { heightOfTexts, type Room, type SetText } from "./textHeight";

/** A column whose width, in characters, is to be found. */
export interface ColumnToFit {
  readonly width: number;
  readonly grows?: boolean;
}

/** How the texts are set. */
interface Letters {
  /** Points. */
  readonly fontSize: number;
  readonly room?: Room;
}

const LOOKED_AT = 200;
/** So many characters at once may be needed for a row to become lower. */
const AHEAD = 8;

/**
 * Widths that together leave `spare` no more characters than make rows lower: always to the column where each character
 * saves most height, then evenly. `texts` are those of the growing columns, by row, of {@link sampledRows}.
 */
export function fittedWidths(
  columns: readonly ColumnToFit[],
  texts: readonly (readonly (Omit<SetText, "width"> | undefined)[])[],
  spare: number,
  letters: Letters,
): readonly number[] {
  const widths = columns.map(({ width }) => width);
  const growing = columns.flatMap(({ grows }, column) => (grows ? [column] : []));
  if (growing.length === 0) return widths;
  const heightsAt = heightsByWidth(texts, letters);
  const heightWith = (tried: readonly number[]) =>
    heightOfAll(growing.map((column) => heightsAt(column, tried[column] ?? 0)));
  let left = Math.floor(spare);
  for (let height = heightWith(widths); left > 0;) {
    const best = bestGrowth(widths, growing, Math.min(AHEAD, left), height, heightWith);
    if (!best) break;
    widths[best.column] = (widths[best.column] ?? 0) + best.by;
    left -= best.by;
    height = best.height;
  }
  growing.forEach((column, index) => {
    widths[column] = (widths[column] ?? 0) + Math.floor((left + index) / growing.length);
  });
  return widths;
}

/** Which of so many rows are looked at: the others are taken to be like them. */
export function sampledRows(rows: number): readonly number[] {
  const step = Math.max(1, rows / LOOKED_AT);
  return Array.from({ length: Math.min(rows, LOOKED_AT) }, (_, index) => Math.floor(index * step));
}

/** The heights that the texts of a column need at a width, by row; each width is set once, however often it is tried. */
function heightsByWidth(
  rows: readonly (readonly (Omit<SetText, "width"> | undefined)[])[],
  { fontSize, room }: Letters,
): (column: number, width: number) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (column, width) => {
    const key = `${column} ${width}`;
    const heights =
      known.get(key) ??
      rows.map((row) => {
        const text = row[column];
        return text ? heightOfTexts([{ ...text, width }], fontSize, room) : 0;
      });
    known.set(key, heights);
    return heights;
  };
}

/** The height of all rows, by the heights in each column; of two as high the one with more room in its cells counts less. */
function heightOfAll(columns: readonly (readonly number[])[]): number {
  const rows = columns[0]?.length ?? 0;
  let height = 0;
  for (let row = 0; row < rows; row++) {
    let [highest, sum] = [0, 0];
    for (const heights of columns) {
      highest = Math.max(highest, heights[row] ?? 0);
      sum += heights[row] ?? 0;
    }
    height += highest + sum / 100;
  }
  return height;
}

function bestGrowth(
  widths: readonly number[],
  growing: readonly number[],
  most: number,
  height: number,
  heightWith: (tried: readonly number[]) => number,
): { readonly column: number; readonly by: number; readonly height: number } | undefined {
  let best: { column: number; by: number; height: number; saved: number } | undefined;
  for (const column of growing)
    for (let by = 1; by <= most; by++) {
      const tried = widths.map((width, at) => (at === column ? width + by : width));
      const after = heightWith(tried);
      const saved = (height - after) / by;
      if (saved > (best?.saved ?? 0)) best = { column, by, height: after, saved };
    }
  return best;
}
