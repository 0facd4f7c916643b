/** Cell addresses: A1 text on one side, zero-based areas on the other. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An address as written: the sheet name is there only if it was written. */
export interface ParsedAddress {
  readonly sheet?: string;
  readonly area: Area;
}

const WITH_SHEET = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/;
const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "C7" for one cell, "B2:D9" for more, "3:5" and "B:D" for whole rows and columns, as Excel writes them. */
export function areaName(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = columnName(area.column + area.columns - 1);
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${lastRow}`;
  if (area.rows === MAX_ROWS) return `${columnName(area.column)}:${lastColumn}`;
  const first = columnName(area.column) + (area.row + 1);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** As {@link areaName} with dollar signs: the form defined names and print areas are stored in. */
export function absoluteAreaName(area: Area): string {
  return areaName(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** A sheet name as it must stand before "!": in apostrophes unless it is a plain word that is no cell address. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

function looksLikeReference(name: string): boolean {
  return /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*([Cc]\d*)?$/.test(name) || /^[Cc]\d*$/.test(name);
}

/** Reads one A1 address; undefined if it is none or lies outside the sheet. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const parts = WITH_SHEET.exec(text.trim());
  const area = parts?.[3] === undefined ? undefined : parseArea(parts[3].trim());
  if (!parts || !area) return undefined;
  const sheet = parts[1]?.replace(/''/g, "'") ?? parts[2];
  return sheet === undefined ? { area } : { sheet, area };
}

function parseArea(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    return between(Number(r1) - 1, columnNumber(c1), Number(r2) - 1, columnNumber(c2));
  }
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns)
    return between(0, columnNumber(columns[1] ?? ""), MAX_ROWS - 1, columnNumber(columns[2] ?? ""));
  const rows = WHOLE_ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

function between(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
  return isInsideSheet(area) ? area : undefined;
}

export function isInsideSheet(area: Area): boolean {
  const { row, column, rows, columns } = area;
  if (![row, column, rows, columns].every(Number.isInteger)) return false;
  const starts = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  return starts && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
}

export function contains(area: Area, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle around both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
