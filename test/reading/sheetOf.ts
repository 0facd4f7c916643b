import type { Area } from "../../src/counting/cell";
import type { CellValue, SheetSnapshot } from "../../src/reading/cells/snapshot";

/**
 * Sheets as readable text. "== Name" begins a sheet; options follow after two spaces: "at C5", "hidden 7 8" (rows as
 * Excel numbers them). A row is its cells parted by "|"; an empty line is an empty row. A cell is
 * - "<" or "^": merged with the cell to its left or above;
 * - 18, 17.5: a number; 94.74%: a number shown as a percentage of so many decimals;
 * - {45000 dd/mm/yyyy}: a number with its format;
 * - #N/A, TRUE: an error, a truth value;
 * - ~An: the same, struck through;
 * - '18: text although it looks otherwise; "\n" in a text is a line break;
 * - anything else: text, without the spaces around it.
 */
export function sheetsOf(text: string): SheetSnapshot[] {
  const sheets: { head: string; lines: string[] }[] = [];
  for (const line of text.replace(/\n+$/, "").split("\n")) {
    if (line.startsWith("== ")) sheets.push({ head: line.slice(3), lines: [] });
    else sheets.at(-1)?.lines.push(line);
  }
  return sheets.map(({ head, lines }) => sheetFrom(head, lines));
}

/** A single sheet named "Biểu 1" from its rows alone. */
export function sheetOf(rows: string, name = "Biểu 1"): SheetSnapshot {
  return sheetFrom(name, rows.replace(/^\n|\n\s*$/g, "").split("\n"));
}

function sheetFrom(head: string, lines: readonly string[]): SheetSnapshot {
  const [name = "", ...options] = head.split(/\s{2,}/);
  const at = options.find((option) => option.startsWith("at "))?.slice(3) ?? "A1";
  const hidden =
    options
      .find((option) => option.startsWith("hidden "))
      ?.split(" ")
      .slice(1) ?? [];
  const { row, column } = placeOf(at);
  const cells = lines.map((line) => (line.trim() === "" ? [] : line.split("|").map((cell) => cell.trim())));
  const width = Math.max(1, ...cells.map((line) => line.length));
  const struck = cells.flatMap((line, at) =>
    line.flatMap((cell, index) => (cell.startsWith("~") ? [{ row: row + at, column: column + index }] : [])),
  );
  const padded = cells.map((line) => [...line, ...Array<string>(width - line.length).fill("")]);
  return {
    name,
    row,
    column,
    values: padded.map((line) => line.map((cell) => valueOf(cell))),
    numberFormats: padded.map((line) => line.map((cell) => formatOf(cell))),
    merges: mergesOf(padded).map((area) => ({ ...area, row: area.row + row, column: area.column + column })),
    hiddenRows: new Set(hidden.map((number) => Number(number) - 1)),
    ...(struck.length > 0 && { struck }),
  };
}

/** Row and column, counted from 0, of "C5". */
export function placeOf(address: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function valueOf(cell: string): CellValue {
  if (cell.startsWith("~")) return valueOf(cell.slice(1));
  if (cell === "<" || cell === "^") return "";
  if (cell.startsWith("'")) return cell.slice(1).replace(/\\n/g, "\n");
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  if (/^\d+(\.\d+)?%$/.test(cell)) return Number((Number(cell.slice(0, -1)) / 100).toPrecision(12));
  const formatted = /^\{(\S+) .*\}$/.exec(cell);
  if (formatted) return Number(formatted[1]);
  if (/^#[A-Z/0!?]+$/.test(cell)) return { error: cell };
  if (cell === "TRUE" || cell === "FALSE") return cell === "TRUE";
  return cell.replace(/\\n/g, "\n");
}

function formatOf(cell: string): string {
  const percent = /^\d+(?:\.(\d+))?%$/.exec(cell);
  if (percent) return percent[1] ? `0.${"0".repeat(percent[1].length)}%` : "0%";
  return /^\{\S+ (.*)\}$/.exec(cell)?.[1] ?? "General";
}

/** The rectangle that spreads from each cell over the "<" and "^" beside it. */
function mergesOf(cells: readonly (readonly string[])[]): Area[] {
  const areas: Area[] = [];
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell === "<" || cell === "^") return;
      let columns = 1;
      while (line[column + columns] === "<") columns++;
      let rows = 1;
      while (cells[row + rows]?.[column] === "^") rows++;
      if (rows * columns > 1) areas.push({ row, column, rows, columns });
    }),
  );
  return areas;
}
