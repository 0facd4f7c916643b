/* What the bench has done inside the workbench's page: each runs there by itself. */

/** What went over the seam. */
export interface WatchedTraffic {
  requests: number;
  up: number;
  down: number;
  largest: number;
}

/** Counted from now on. The counter of the page begins anew whenever the add-in asks for nothing for a while. */
export function watchedTraffic(): WatchedTraffic {
  const counter = window.workbench?.host.traffic;
  if (!counter) throw new Error("The workbench is not there.");
  const watch = { requests: 0, up: 0, down: 0, largest: 0 };
  const { sent, received } = counter;
  counter.sent = (actions, isSync, bytes) => {
    watch.requests++;
    watch.up += bytes;
    watch.largest = Math.max(watch.largest, bytes);
    sent.call(counter, actions, isSync, bytes);
  };
  counter.received = (bytes) => {
    watch.down += bytes;
    watch.largest = Math.max(watch.largest, bytes);
    received.call(counter, bytes);
  };
  return watch;
}

/** Enters a number as a clerk does: the add-in hears of it. */
export async function edit(cell: {
  sheet: string;
  row: number;
  column: number;
  value: number;
}): Promise<void> {
  const { sheet, row, column, value } = cell;
  await window.workbench?.host.act((book) => {
    const found = book.sheetNamed(sheet);
    if (!found) throw new Error(`The workbook has no sheet "${sheet}".`);
    const area = { row, column, rows: 1, columns: 1 };
    found.put(row, column, { v: value, t: 2 });
    found.markChanged(area);
    book.events.push({ type: "Changed", sheet: found, area });
  });
}
