import { type Area, columnName, isInsideSheet, quotedSheetName } from "../../model/address";
import { asNumber, asText, asTruth } from "../coercion";
import { type Site, read, single } from "../site";
import {
  type CellValue,
  CellError,
  LOST_REFERENCE,
  NOT_AVAILABLE,
  Reference,
  Table,
  Union,
  type Value,
  WRONG_VALUE,
} from "../value";
import { type Definitions, whole } from "./definition";
import { tableOf } from "./elements";

export const REFERENCES: Definitions = {
  ROW: whole(0, 1, (args, site) => numbered(site, args, "row", ({ rows }) => [rows, 1])),
  COLUMN: whole(0, 1, (args, site) => numbered(site, args, "column", ({ columns }) => [1, columns])),
  ROWS: whole(1, 1, ([value = null], site) => sizeOf(site, value, "rows")),
  COLUMNS: whole(1, 1, ([value = null], site) => sizeOf(site, value, "columns")),
  AREAS: whole(1, 1, ([value = null]) => {
    if (value instanceof Union) return value.references.length;
    return value instanceof Reference ? 1 : WRONG_VALUE;
  }),
  INDEX: whole(2, 4, ([value = null, row = null, column, area = null], site) =>
    indexed(site, value, [row, column], area),
  ),
  OFFSET: whole(3, 5, ([base = null, ...moves], site) => {
    if (!(base instanceof Reference)) return base instanceof CellError ? base : WRONG_VALUE;
    const numbers = moves.map((move) => (move === null ? null : asNumber(single(site, move))));
    const failure = numbers.find((number) => number instanceof CellError);
    if (failure) return failure;
    const [down, right, rows, columns] = numbers.map((number) =>
      number === null ? null : Math.trunc(Number(number)),
    );
    return moved(base, [down ?? 0, right ?? 0], [rows ?? base.area.rows, columns ?? base.area.columns]);
  }),
  INDIRECT: whole(1, 2, ([address = null, isA1 = true], site) => {
    const text = asText(single(site, address));
    if (typeof text !== "string") return text;
    // Addresses in R1C1 form are not read.
    if (asTruth(single(site, isA1)) !== true) return LOST_REFERENCE;
    const found = site.evaluateText(`=${text}`);
    return found instanceof Reference || found instanceof Union ? found : LOST_REFERENCE;
  }),
  ISREF: whole(1, 1, ([value = null]) => value instanceof Reference || value instanceof Union),
  ISFORMULA: whole(1, 1, ([value = null]) =>
    value instanceof Reference ? formulaAt(value) !== undefined : WRONG_VALUE,
  ),
  FORMULATEXT: whole(1, 1, ([value = null]) =>
    value instanceof Reference ? (formulaAt(value) ?? NOT_AVAILABLE) : WRONG_VALUE,
  ),
  SHEET: whole(0, 1, ([value], site) => {
    const text = value === undefined || value instanceof Reference ? undefined : asText(single(site, value));
    if (text instanceof CellError) return text;
    const named = text === undefined ? undefined : site.sheetNamed(text);
    const sheet = value === undefined ? site.sheet : value instanceof Reference ? value.sheet : named;
    return sheet ? site.sheets.indexOf(sheet) + 1 : NOT_AVAILABLE;
  }),
  SHEETS: whole(0, 0, (_args, site) => site.sheets.length),
  CELL: whole(1, 2, ([what = null, at], site) => {
    const asked = asText(single(site, what));
    if (typeof asked !== "string") return asked;
    const here = new Reference(site.sheet, { row: site.row, column: site.column, rows: 1, columns: 1 });
    return aboutCell(site, asked.toLowerCase(), at instanceof Reference ? at : here);
  }),
};

function numbered(
  site: Site,
  [value]: readonly Value[],
  which: "row" | "column",
  shape: (area: Area) => readonly [number, number],
): Value {
  if (value === undefined) return site[which] + 1;
  if (!(value instanceof Reference)) return value instanceof CellError ? value : WRONG_VALUE;
  const [rows, columns] = shape(value.area);
  const first = value.area[which] + 1;
  return rows * columns === 1 ? first : Table.of(rows, columns, (row, column) => first + row + column);
}

function sizeOf(site: Site, value: Value, which: "rows" | "columns"): Value {
  if (value instanceof Reference) return value.area[which];
  if (value instanceof Table) return value[which];
  const found = read(site, value);
  return found instanceof CellError ? found : 1;
}

function indexed(
  site: Site,
  value: Value,
  [row, column]: readonly [Value, Value | undefined],
  which: Value,
): Value {
  const source = value instanceof Union ? value.references[Number(single(site, which) ?? 1) - 1] : value;
  if (source === undefined) return LOST_REFERENCE;
  if (source instanceof CellError) return source;
  const shape = source instanceof Reference ? source.area : tableOf(site, source);
  const first = asNumber(single(site, row));
  const second = column === undefined ? null : asNumber(single(site, column));
  if (first instanceof CellError) return first;
  if (second instanceof CellError) return second;
  // In a single row the only index counts the columns.
  const isAlong = second === null && shape.rows === 1;
  const r = isAlong ? 1 : Math.trunc(first);
  const c = isAlong ? Math.trunc(first) : Math.trunc(second ?? (shape.columns === 1 ? 1 : 0));
  if (r < 0 || c < 0) return WRONG_VALUE;
  if (r > shape.rows || c > shape.columns) return LOST_REFERENCE;
  return part(site, source, shape, r, c);
}

/** Row or column 0 means all of them. */
function part(
  site: Site,
  source: Exclude<Value, Union>,
  shape: { readonly rows: number; readonly columns: number },
  row: number,
  column: number,
): Value {
  const rows = row === 0 ? shape.rows : 1;
  const columns = column === 0 ? shape.columns : 1;
  const top = Math.max(row - 1, 0);
  const left = Math.max(column - 1, 0);
  if (source instanceof Reference) {
    const { area } = source;
    return new Reference(source.sheet, { row: area.row + top, column: area.column + left, rows, columns });
  }
  const table = tableOf(site, source);
  if (rows * columns === 1) return table.at(top, left);
  return Table.of(rows, columns, (r, c) => table.at(top + r, left + c));
}

function moved(
  { sheet, area }: Reference,
  [down, right]: readonly [number, number],
  [rows, columns]: readonly [number, number],
): Value {
  // A negative height reaches upwards from the first row, a negative width to the left.
  const row = area.row + down + (rows < 0 ? rows + 1 : 0);
  const column = area.column + right + (columns < 0 ? columns + 1 : 0);
  const result = { row, column, rows: Math.abs(rows), columns: Math.abs(columns) };
  return isInsideSheet(result) ? new Reference(sheet, result) : LOST_REFERENCE;
}

function formulaAt({ sheet, area }: Reference): string | undefined {
  return sheet.contents.get(area.row, area.column)?.f;
}

function aboutCell(site: Site, asked: string, { sheet, area }: Reference): CellValue {
  const { row, column } = area;
  switch (asked) {
    case "address":
      return (
        (sheet === site.sheet ? "" : `${quotedSheetName(sheet.name)}!`) + `$${columnName(column)}$${row + 1}`
      );
    case "col":
      return column + 1;
    case "row":
      return row + 1;
    case "contents":
      return site.read(sheet, row, column) ?? 0;
    case "type": {
      const value = site.read(sheet, row, column);
      return value === null ? "b" : typeof value === "string" ? "l" : "v";
    }
    default:
      return WRONG_VALUE;
  }
}
