import { LEVELS, type Level } from "../counting/level";
import { levelLabelsIn } from "./labels";
import type { TableRow, TextTable } from "./passages";

/**
 * What a column holds, as its heading says: names, the ballots or the percentage of a level, people at a level (as in Phụ lục
 * I), the ballots that percentages are taken of, all people of the row, the sum of the row, remarks, or anything else.
 */
export type TextColumn =
  | { readonly holds: "ballots" | "percent" | "people"; readonly level: Level }
  | { readonly holds: "name" | "base" | "allPeople" | "rowTotal" | "remarks" | "ordinal" | "other" };

export interface ColumnedTable {
  readonly columns: readonly TextColumn[];
  /** The rows under the heading. */
  readonly rows: readonly TableRow[];
}

/** A table with its heading understood; what stands above the heading is a title. */
export function withColumns({ rows }: TextTable): ColumnedTable {
  const { from, to } = headingIn(rows);
  const headings = rows.slice(from, to);
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const texts = Array.from({ length: width }, (_, column) => headingOf(headings, column));
  const ofPeople = texts.some((text) => OF_HALF.test(text));
  return {
    columns: columnsOf(texts, ofPeople),
    rows: rows.slice(to).filter((row) => !isNumbering(row)),
  };
}

/** How many rows of a heading may stand above the one that names the levels. */
const HIGHEST_HEADING = 5;

/** The last row that names all levels, one more of "Số phiếu", "Tỷ lệ", and the rows of several cells right above. */
function headingIn(rows: readonly TableRow[]): { readonly from: number; readonly to: number } {
  const naming = rows.reduce((last, row, at) => (isHeading(row) && namesLevels(row) ? at : last), -1);
  const next = rows[naming + 1];
  let from = Math.max(0, naming);
  while (from > 0 && naming - from < HIGHEST_HEADING && isPartOfHeading(rows[from - 1])) from--;
  return { from, to: naming + (naming >= 0 && next && isSubheading(next) ? 2 : 1) };
}

/** A title is a single cell. */
function isPartOfHeading(row: TableRow | undefined): boolean {
  return row !== undefined && isHeading(row) && row.cells.filter(({ text }) => text.trim() !== "").length > 1;
}

/** A row of words: no cell is a number alone. */
function isHeading({ cells }: TableRow): boolean {
  return cells.every(({ text }) => !/^\s*\d[\d.,]*(?:\s*%)?\s*$/.test(text));
}

/** Each in a cell of its own. */
function namesLevels({ cells }: TableRow): boolean {
  const named = cells.map(({ text }) => levelsNamed(inOneLine(text))).filter(({ length }) => length === 1);
  return LEVELS.every((level) => named.some(([label]) => label?.level === level));
}

/** Headings also say "TNC" or "TN cao", "TN", "TNT" or "TN thấp". */
function levelsNamed(heading: string) {
  const inFull = heading.replace(
    /(^|[^\p{L}])TN([CT]?)(?!\p{L})/gu,
    (_, sign: string, level: string) =>
      `${sign}tín nhiệm${level === "C" ? " cao" : level === "T" ? " thấp" : ""}`,
  );
  return levelLabelsIn(inFull);
}

/** "(1) (2) (3)": the numbers of the columns. */
function isNumbering({ cells }: TableRow): boolean {
  const numbers = cells.map(({ text }) => Number(/^\s*\(?(\d+)\)?\s*$/.exec(text)?.[1] ?? NaN));
  return numbers.length > 2 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
}

function isSubheading(row: TableRow): boolean {
  return (
    isHeading(row) && row.cells.some(({ text }) => /số phiếu|tỷ lệ|tỉ lệ|^\s*(?:%|SL|TL)\s*$/iu.test(text))
  );
}

/** The texts above a column; an empty cell of a heading above others belongs to the cell at its left (a merged one). */
function headingOf(headings: readonly TableRow[], column: number): string {
  const texts = headings.map(({ cells }, row) => {
    const own = cells[column]?.text.trim() ?? "";
    const isParted = headings.slice(row + 1).some((below) => (below.cells[column]?.text ?? "").trim() !== "");
    return own === "" && isParted ? nearestLeft(cells, column) : own;
  });
  return inOneLine(texts.filter((text) => text !== "").join(" "));
}

/** The lines of a cell one behind the other. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function nearestLeft(cells: TableRow["cells"], column: number): string {
  return (
    cells
      .slice(0, column)
      .map(({ text }) => text.trim())
      .filter((text) => text !== "")
      .at(-1) ?? ""
  );
}

/** A percentage that names no level is of the level at its left. */
function columnsOf(texts: readonly string[], ofPeople: boolean): readonly TextColumn[] {
  const columns: TextColumn[] = [];
  for (const text of texts) {
    const left = columns.at(-1);
    const isOfLeft = left?.holds === "ballots" && PERCENT.test(text) && levelsNamed(text).length === 0;
    columns.push(isOfLeft ? { holds: "percent", level: left.level } : columnOf(text, ofPeople));
  }
  return columns;
}

const OF_HALF = /(?:từ|trên)\s*(?:50\s*%|1\/2)|quá nửa/iu;
const BASE = /thu (?:về|vào)|hợp lệ|mẫu số|tổng số (?:phiếu|đại biểu)/iu;
const PERCENT = /tỷ lệ|tỉ lệ|%|(?:^|[^\p{L}])TL(?!\p{L})/iu;

function namesBase(text: string): boolean {
  return BASE.test(text.replace(/không hợp lệ/giu, ""));
}

function columnOf(text: string, ofPeople: boolean): TextColumn {
  const level = levelsNamed(text).at(-1)?.level;
  if (level && ofPeople) return { holds: "people", level };
  if (level) return { holds: PERCENT.test(text) ? "percent" : "ballots", level };
  if (/^(?:số\s*)?(?:stt|tt)$/iu.test(text)) return { holds: "ordinal" };
  if (/họ (?:và )?tên|họ, tên/iu.test(text)) return { holds: "name" };
  if (/ghi chú|cảnh báo/iu.test(text)) return { holds: "remarks" };
  if (ofPeople && /tổng số|số (?:người|cán bộ|đồng chí|chức danh)/iu.test(text))
    return { holds: "allPeople" };
  if (namesBase(text)) return { holds: "base" };
  if (/^(?:tổng(?: cộng| số)?|cộng)$/iu.test(text)) return { holds: "rowTotal" };
  return { holds: "other" };
}

/**
 * What the cells of a row hold in a table that names the levels down its side: "Tín nhiệm cao | 40 | 68,97%". A row that tells
 * people by half says how many they are, one of ballots returned what percentages are of.
 */
export function columnsByLabel({ cells }: TableRow, columns: readonly TextColumn[]): readonly TextColumn[] {
  const at = cells.findIndex(({ text }) => /\p{L}/u.test(text));
  const label = cells[at]?.text ?? "";
  const [named, ...others] = levelsNamed(label);
  const holding = OF_HALF.test(label) ? "people" : "ballots";
  const isBase = namesBase(label);
  if (columns.some((column) => "level" in column) || others.length > 0 || !(named || isBase)) return columns;
  return columns.map((column, place): TextColumn => {
    if (place <= at || column.holds !== "other") return column;
    if (!named) return { holds: "base" };
    const isPercent = /\d[.,]\d{1,2}(?:\s*%)?\s*$/.test(cells[place]?.text ?? "");
    return { holds: isPercent ? "percent" : holding, level: named.level };
  });
}

/** "Cộng", "Tổng số", "Tổng cộng": the sums of the rows above. */
export function isTotalRow({ cells }: TableRow): boolean {
  const [label = ""] = cells.map(({ text }) => text.trim()).filter((text) => /\p{L}/u.test(text));
  return /^(?:tổng(?: số| cộng)?|cộng)(?!\p{L})/iu.test(label);
}
