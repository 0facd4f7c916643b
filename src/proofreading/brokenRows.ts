/** How many lines the cells of a row may be broken over, and how many more columns a table has than any of its lines shows. */
const MOST_LINES = 6;
const MOST_HIDDEN = 4;

/**
 * Rows of a table that line breaks inside cells have broken into several lines, as Word gives them in plain text: these are
 * joined again where all lines of the table then have as many cells. A break stays a line break inside a cell.
 */
export function brokenRowsJoined(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length;) {
    const until = endOfTable(lines, at);
    joined.push(
      ...(until > at + 1 ? joinedTable(lines.slice(at, until)) : lines.slice(at, Math.max(until, at + 1))),
    );
    at = Math.max(until, at + 1);
  }
  return joined;
}

/** A table begins with a line of cells and goes on while no more than a cell's own lines are without any. */
function endOfTable(lines: readonly string[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length && at - end <= MOST_LINES; at++) {
    if (lines[at] === "") break;
    if (tabsIn(lines[at]) > 0) end = at + 1;
    else if (at === from) return from;
  }
  return end;
}

function joinedTable(lines: readonly string[]): readonly string[] {
  const most = lines.reduce((widest, line) => Math.max(widest, tabsIn(line)), 0);
  if (lines.every((line) => tabsIn(line) === most)) return lines;
  for (let width = Math.max(most, 2); width <= most + MOST_HIDDEN; width++) {
    const rows = rowsOfWidth(lines, width);
    if (rows) return rows;
  }
  return lines;
}

/** The lines as rows of so many tabs; undefined where they do not make up such rows. */
function rowsOfWidth(lines: readonly string[], width: number): readonly string[] | undefined {
  const rows: string[] = [];
  let broken: string[] = [];
  let tabs = 0;
  for (const line of lines) {
    const isTitle = broken.length === 0 && tabsIn(line) === 0;
    broken.push(line);
    tabs += tabsIn(line);
    if (tabs > width || broken.length > MOST_LINES) return undefined;
    if (tabs < width && !isTitle) continue;
    rows.push(broken.join("\r"));
    broken = [];
    tabs = 0;
  }
  return broken.length === 0 ? rows : undefined;
}

function tabsIn(line: string | undefined): number {
  return line?.match(/\t/g)?.length ?? 0;
}
