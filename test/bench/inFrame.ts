/* What the bench has done inside the add-in's frame: each runs there by itself, and asks office.js alone. */

/** Nothing but the values of these sheets, once. */
export function readBarely(sheets: readonly string[]): Promise<void> {
  return Excel.run(async (context) => {
    for (const sheet of sheets)
      context.workbook.worksheets.getItem(sheet).getUsedRange(true).load({ values: true });
    await context.sync();
  });
}

/** What stands on a made sheet, in pieces of some rows. */
export interface Pieces {
  readonly columns: number;
  readonly rows: readonly (readonly unknown[][])[];
}

/** Every entry of these sheets. */
export function entriesOf(sheets: readonly string[]): Promise<readonly Pieces[]> {
  const ROWS_AT_ONCE = 2_000;
  return Excel.run(async (context) => {
    const read: Pieces[] = [];
    for (const name of sheets) {
      const sheet = context.workbook.worksheets.getItem(name);
      const used = sheet.getUsedRange().load({ rowIndex: true, columnIndex: true, rowCount: true });
      used.load({ columnCount: true });
      await context.sync();
      const [last, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
      const rows: unknown[][][] = [];
      for (let row = 0; row < last; row += ROWS_AT_ONCE) {
        const piece = sheet.getRangeByIndexes(row, 0, Math.min(ROWS_AT_ONCE, last - row), columns);
        piece.load({ formulas: true });
        await context.sync();
        rows.push(piece.formulas);
      }
      read.push({ columns, rows });
    }
    return read;
  });
}

/** The same entries written to other sheets as they stand, in requests that Excel on the web would take. */
export function writeBarely([sheets, entries]: readonly [
  readonly string[],
  readonly Pieces[],
]): Promise<void> {
  return Excel.run(async (context) => {
    for (const [index, { columns, rows }] of entries.entries()) {
      const sheet = context.workbook.worksheets.getItem(sheets[index] ?? "");
      let row = 0;
      for (const piece of rows) {
        sheet.getRangeByIndexes(row, 0, piece.length, columns).formulas = [...piece];
        row += piece.length;
        await context.sync();
      }
    }
  });
}

/** In milliseconds. */
export interface Watched {
  /** The longest time between two turns of a frame's event loop, whatever else had the processor meanwhile. */
  silence: number;
  /** The longest turn. The browser tells of none under 50 ms. */
  turn: number;
}

export function watched(): Watched {
  const watch = { silence: 0, turn: 0 };
  const turns = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.turn = Math.max(watch.turn, duration);
  });
  turns.observe({ type: "longtask" });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    watch.silence = Math.max(watch.silence, now - last);
    last = now;
  }, 10);
  return watch;
}
