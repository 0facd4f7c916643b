import { wholePixels } from "./textHeight";

/** The rows of a sheet as they are printed, counted from 0; heights in points. */
export interface PrintedRows {
  readonly heights: readonly number[];
  /** Points that a page has room for. */
  readonly page: number;
  /** Rows printed again on every page. */
  readonly repeated: { readonly first: number; readonly last: number };
  /** The rows of the table, from the first to before the last. */
  readonly body: { readonly first: number; readonly end: number };
  /** From this row on everything is on one page, where a page has room for it. */
  readonly keptFrom: number;
}

export interface Paginated {
  readonly heights: readonly number[];
  /** Rows that have to begin a page. */
  readonly breaks: readonly number[];
}

/** How much higher a row may become for the sake of a page. */
const MOST_STRETCH = 1.6;

/** The sheet on one page: its table takes what the page has left. */
export function onOnePage({ heights, body, page }: PrintedRows): Paginated {
  const free = page - sumOf(heights);
  return { heights: stretched(heights, body, free), breaks: [] };
}

/**
 * The sheet on as many pages as it needs, the end of it never alone on the last. The rows before the end are stretched to
 * fill their page, so that the end begins the next also where Excel takes no notice of a break.
 */
export function onPages(rows: PrintedRows): Paginated {
  const { heights, keptFrom, body, repeated, page } = rows;
  const starts = pageStarts(rows);
  const parted = starts.some((start) => start >= keptFrom);
  const end = sumOf(heights.slice(keptFrom)) + heightOf(heights, repeated);
  if (!parted || end > page) return { heights, breaks: [] };
  const first = starts.filter((start) => start < keptFrom).at(-1) ?? 0;
  const used = sumOf(heights.slice(first, keptFrom)) + (first > 0 ? heightOf(heights, repeated) : 0);
  const onPage = { first: Math.max(first, body.first), end: Math.min(keptFrom, body.end) };
  return { heights: stretched(heights, onPage, page - used), breaks: [keptFrom] };
}

/** The rows that begin a page after the first. */
export function laterPages(rows: PrintedRows): readonly number[] {
  const { heights, breaks } = onPages(rows);
  return pageStarts({ ...rows, heights }, breaks).slice(1);
}

/** The first row of each page. */
function pageStarts(
  { heights, repeated, page }: PrintedRows,
  breaks: readonly number[] = [],
): readonly number[] {
  const head = heightOf(heights, repeated);
  const starts = [0];
  let used = 0;
  heights.forEach((height, row) => {
    if (row > 0 && (used + height > page || breaks.includes(row))) {
      starts.push(row);
      used = row > repeated.last ? head : 0;
    }
    used += height;
  });
  return starts;
}

function stretched(
  heights: readonly number[],
  { first, end }: PrintedRows["body"],
  free: number,
): readonly number[] {
  const rows = heights.slice(first, end);
  const growth = Math.min(MOST_STRETCH, 1 + Math.max(0, free) / sumOf(rows));
  return heights.map((height, row) =>
    row >= first && row < end ? Math.max(height, wholePixels(height * growth) - 0.75) : height,
  );
}

function heightOf(heights: readonly number[], { first, last }: PrintedRows["repeated"]): number {
  return sumOf(heights.slice(first, last + 1));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
