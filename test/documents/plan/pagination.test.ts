import fc from "fast-check";
import { printedOn } from "../../../src/documents/plan/page";
import { laterPages, onOnePage, onPages, type PrintedRows } from "../../../src/documents/plan/pagination";

const PAGE = printedOn("Landscape").height;

/** Two rows of headings, then rows of the table, then what is below it. */
function rowsOf(table: readonly number[], below: readonly number[], kept: number): PrintedRows {
  const end = 2 + table.length;
  return {
    heights: [20, 20, ...table, ...below],
    page: PAGE,
    repeated: { first: 0, last: 1 },
    body: { first: 2, end },
    keptFrom: end - kept,
  };
}

const printed = fc
  .tuple(
    fc.array(fc.integer({ min: 15, max: 90 }), { minLength: 3, maxLength: 80 }),
    fc.array(fc.integer({ min: 5, max: 60 }), { maxLength: 6 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([table, below, kept]) => rowsOf(table, below, kept));

/** Each page with its rows from the first to before the last. */
function pagesOf(rows: PrintedRows): { first: number; end: number }[] {
  const starts = [0, ...laterPages(rows)];
  return starts.map((first, index) => ({ first, end: starts[index + 1] ?? rows.heights.length }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

test("no page is higher than the paper, the headings that are printed again included", () =>
  fc.assert(
    fc.property(printed, (rows) => {
      const { heights } = onPages(rows);
      for (const { first, end } of pagesOf(rows))
        expect(sum(heights.slice(first, end)) + (first > 0 ? 40 : 0)).toBeLessThanOrEqual(PAGE);
    }),
  ));

test("the end of a sheet is on one page with the rows that are kept with it, wherever a page has room for them", () =>
  fc.assert(
    fc.property(printed, (rows) => {
      fc.pre(sum(rows.heights.slice(rows.keptFrom)) + 40 <= PAGE);
      expect(pagesOf(rows).at(-1)?.first).toBeLessThanOrEqual(rows.keptFrom);
    }),
  ));

test("no row becomes lower, and only rows of the table higher", () =>
  fc.assert(
    fc.property(printed, fc.boolean(), (rows, one) => {
      const { heights } = (one ? onOnePage : onPages)(rows);
      heights.forEach((height, row) => {
        const inTable = row >= rows.body.first && row < rows.body.end;
        expect(height).toBeGreaterThanOrEqual(rows.heights[row] ?? NaN);
        if (!inTable) expect(height).toBe(rows.heights[row]);
      });
    }),
  ));

test("two rows of 200 points and a signature of 100 begin a second page, and what stands before fills the first", () => {
  // 40 of headings, rows of 200: the third does not fit on 479 points. With the signature it begins the second page.
  const rows = rowsOf([200, 200, 200], [100], 1);
  const { heights, breaks } = onPages(rows);
  expect(breaks).toEqual([4]);
  expect(heights.slice(2, 4).every((height) => height > 215 && height < 220)).toBe(true);
  expect(heights.slice(4)).toEqual([200, 100]);
});
