import { areaName, columnName, parseAddress } from "./model/address";
import { type Book } from "./model/book";
import { type Scalar } from "./model/content";
import { shownText } from "./model/numberText";
import { type Sheet, type Visibility } from "./model/sheet";
import { type CellStyle } from "./model/style";
import { type PageSetup } from "./model/pageSetup";

export interface CellView {
  /** "" if the cell is empty. */
  readonly value: Scalar;
  readonly formula?: string;
  /** As shown, in the workbench's locale. */
  readonly text: string;
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly color: string;
  };
  readonly style: CellStyle;
}

/** Direct look at the open workbook, past the add-in and past office.js: for assertions and for printing. */
export interface WorkbookView {
  sheets(): Array<{ name: string; visibility: Visibility }>;
  activeSheet(): string;
  /** "Sheet1!B2:C3" */
  selection(): string;
  /** undefined if there is no such sheet; the address of the used rectangle, "" if it is empty. */
  usedRange(sheet: string): string | undefined;
  cell(sheet: string, address: string): CellView;
  /** The values of a rectangle, row by row. */
  values(sheet: string, address: string): Scalar[][];
  texts(sheet: string, address: string): string[][];
  merges(sheet: string): string[];
  hiddenRows(sheet: string): number[];
  hiddenColumns(sheet: string): string[];
  page(sheet: string): Readonly<PageSetup>;
  names(): Array<{ name: string; formula: string; visible: boolean; comment: string; sheet?: string }>;
  settings(): Record<string, unknown>;
}

export function viewOf(current: () => Book): WorkbookView {
  const sheetNamed = (name: string): Sheet => {
    const sheet = current().sheetNamed(name);
    if (!sheet)
      throw new Error(
        `The workbook has no sheet "${name}"; it has: ${current()
          .sheets.map((item) => item.name)
          .join(", ")}`,
      );
    return sheet;
  };
  const table = <T>(address: string, read: (row: number, column: number) => T): T[][] => {
    const { row, column, rows, columns } = areaOf(address);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => read(row + r, column + c)),
    );
  };
  const textAt = (sheet: Sheet, row: number, column: number): string =>
    shownText(sheet.contentAt(row, column), sheet.styleAt(row, column).numberFormat, current().locale);
  return {
    sheets: () => current().sheets.map(({ name, visibility }) => ({ name, visibility })),
    activeSheet: () => current().activeSheet.name,
    selection: () => current().activeSheet.describe(current().selection.area),
    usedRange: (name) => {
      const used = current().sheetNamed(name)?.usedArea();
      return used ? areaName(used) : current().sheetNamed(name) && "";
    },
    cell: (name, address) => {
      const sheet = sheetNamed(name);
      const { row, column } = areaOf(address);
      const content = sheet.contentAt(row, column);
      const style = sheet.styleAt(row, column);
      const { fontName, fontSize: size, bold, italic, fontColor: color, numberFormat } = style;
      const view = { value: content?.v ?? "", text: textAt(sheet, row, column), numberFormat, style };
      const font = { name: fontName, size, bold, italic, color };
      return content?.f ? { ...view, font, formula: content.f } : { ...view, font };
    },
    values: (name, address) => {
      const sheet = sheetNamed(name);
      return table(address, (row, column) => sheet.contentAt(row, column)?.v ?? "");
    },
    texts: (name, address) => {
      const sheet = sheetNamed(name);
      return table(address, (row, column) => textAt(sheet, row, column));
    },
    merges: (name) => sheetNamed(name).merges.map(areaName),
    hiddenRows: (name) => hiddenLines(sheetNamed(name).rowFormats).map((row) => row + 1),
    hiddenColumns: (name) => hiddenLines(sheetNamed(name).columnFormats).map(columnName),
    page: (name) => sheetNamed(name).page,
    names: () =>
      current().names.map(({ name, formula, visible, comment, sheet }) => ({
        name,
        formula,
        visible,
        comment,
        sheet: sheet?.name,
      })),
    settings: () =>
      Object.fromEntries([...current().settings].map(([key, json]) => [key, JSON.parse(json) as unknown])),
  };
}

function areaOf(address: string): { row: number; column: number; rows: number; columns: number } {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(`Not a cell address: ${address}`);
  return area;
}

function hiddenLines(lines: ReadonlyMap<number, { readonly hidden?: boolean }>): number[] {
  return [...lines]
    .filter(([, line]) => line.hidden)
    .map(([index]) => index)
    .sort((a, b) => a - b);
}
