import ExcelJS from "exceljs";
import JSZip from "jszip";
import { type Area, absoluteAreaName, cellArea, parseAddress } from "../core/model/address";
import { Book } from "../core/model/book";
import { type Calculation } from "../core/model/calculation";
import { type Content, type Scalar, contentOf } from "../core/model/content";
import { functionsIn } from "../core/model/formulaText";
import { type Locale } from "../core/model/numberText";
import { type Sheet } from "../core/model/sheet";
import { type CellStyle } from "../core/model/style";
import { pointsOfFileWidth } from "../core/objects/sizes";
import { withoutFilePrefixes } from "./formulas";
import { readNames } from "./names";
import { pageFrom, readFirstPageNumber } from "./page";
import { type Drawing, readCharts, takeDrawing } from "./readCharts";
import { readSettings } from "./settings";
import { type DefaultFont, colorFrom, styleFrom } from "./styles";
import { UnreadableWorkbook } from "./unreadable";
import { unzip } from "./unzip";
import { readValidations } from "./validations";
import { elements, firstElement, withoutElements } from "./xml";

export { UnreadableWorkbook } from "./unreadable";

/**
 * Opens the bytes of an .xlsx. Formulas keep the results the file has for them, as in Excel: only what an edit affects is
 * calculated again, so a function or a link this engine cannot follow does not spoil a file. Calculated at once are
 * formulas without a stored result and, if the file asks for it (fullCalcOnLoad), all that the engine can calculate.
 * Not carried: pictures, shapes, charts other than bars stacked to 100 %, pivot tables, cell comments, tables as such, macros.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  locale: Locale,
  calculation: Calculation,
): Promise<Book> {
  try {
    return await new Reader(await unzip(bytes), locale, calculation).read();
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook("broken", error instanceof Error ? error.message : String(error));
  }
}

class Reader {
  private file = new ExcelJS.Workbook();
  private font: DefaultFont = { fontName: "Calibri", fontSize: 11 };
  private readonly styles = new Map<string, CellStyle>();
  private readonly drawings = new Map<string, Drawing>();

  constructor(
    private readonly zip: JSZip,
    private readonly locale: Locale,
    private readonly calculation: Calculation,
  ) {}

  async read(): Promise<Book> {
    const workbookXml = await this.text("xl/workbook.xml");
    const sheetXmls = await this.takeOutWhatExcelJsMishandles(workbookXml);
    this.font = defaultFont(await this.text("xl/styles.xml"));
    await this.file.xlsx.load(await this.zip.generateAsync({ type: "arraybuffer" }));
    const names = sheetNames(workbookXml);
    const [first] = names;
    if (first === undefined || this.file.worksheets.length === 0)
      throw new UnreadableWorkbook("broken", "no worksheet");
    const book = new Book(this.locale, this.calculation, first);
    for (const name of names.slice(1)) book.addSheet(name);
    this.readSheets(book, sheetXmls);
    readNames(workbookXml, book);
    for (const [key, value] of await readSettings(this.zip)) book.settings.set(key, value);
    this.readState(book, workbookXml);
    await book.settle();
    book.events.length = 0;
    return book;
  }

  private async text(name: string): Promise<string> {
    return (await this.zip.file(name)?.async("string")) ?? "";
  }

  /** Names, data validation, merged areas and charts are read from the XML itself (names.ts, validations.ts, readMerges and readCharts.ts say why). */
  private async takeOutWhatExcelJsMishandles(workbookXml: string): Promise<Map<string, string>> {
    this.zip.file("xl/workbook.xml", withoutElements(workbookXml, "definedNames"));
    const targets = await this.sheetTargets(workbookXml);
    const xmls = new Map<string, string>();
    for (const [name, target] of targets) {
      const xml = await this.text(target);
      if (!/<\/(\w+:)?worksheet>\s*$/.test(xml)) throw new UnreadableWorkbook("broken", target);
      xmls.set(name, xml);
      this.drawings.set(name, await takeDrawing(this.zip, target));
      this.zip.file(target, [...READ_HERE, ...NOT_CARRIED].reduce(withoutElements, xml));
    }
    for (const folder of ["xl/drawings", "xl/charts"]) this.zip.remove(folder);
    return xmls;
  }

  private async sheetTargets(workbookXml: string): Promise<Map<string, string>> {
    const relations = elements(await this.text("xl/_rels/workbook.xml.rels"), "Relationship");
    const targets = new Map<string, string>();
    for (const { attributes } of elements(workbookXml, "sheet")) {
      const relation = relations.find((item) => item.attributes["Id"] === attributes["r:id"])?.attributes;
      const isWorksheet = relation?.["Type"]?.endsWith("/worksheet") ?? false;
      const target = (relation?.["Target"] ?? "").replace(/^\/?(xl\/)?/, "xl/");
      if (isWorksheet) targets.set(attributes["name"] ?? "", target);
    }
    return targets;
  }

  private readSheets(book: Book, xmls: ReadonlyMap<string, string>): void {
    for (const sheet of book.sheets) {
      const source = this.file.worksheets.find(({ name }) => name === sheet.name);
      // A sheet of another kind (chart, dialog) has no cells; a worksheet must not get lost.
      const xml = xmls.get(sheet.name);
      if (xml !== undefined && !source) throw new UnreadableWorkbook("broken", `worksheet ${sheet.name}`);
      if (source) this.readSheet(sheet, source, automaticRows(xml ?? ""));
      if (xml === undefined) continue;
      readMerges(sheet, xml);
      readValidations(xml, sheet);
      readInternalLinks(sheet, xml);
      readFirstPageNumber(sheet.page, xml);
      readCharts(book, sheet, this.drawings.get(sheet.name) ?? []);
    }
  }

  private readSheet(sheet: Sheet, source: ExcelJS.Worksheet, automatic: ReadonlySet<number>): void {
    const model = source.model as unknown as SheetModel;
    readLook(sheet, source);
    for (const column of model.cols ?? []) this.readColumns(sheet, column);
    for (const row of model.rows) {
      this.readRow(sheet, source, automatic.has(row.number) ? { ...row, height: undefined } : row);
    }
    sheet.carriedConditionalFormats = model.conditionalFormattings ?? [];
    sheet.page = pageFrom(source);
    if (model.sheetProtection) sheet.protection = { options: {}, carried: model.sheetProtection };
  }

  private readColumns(sheet: Sheet, { min, max, width, hidden, style }: ColumnModel): void {
    const format = {
      ...(width === undefined ? {} : { size: pointsOfFileWidth(width) }),
      ...(hidden ? { hidden: true } : {}),
      ...(hasLook(style) ? { style: this.style(style) } : {}),
    };
    for (let column = min - 1; column < max; column++) sheet.columnFormats.set(column, format);
  }

  private readRow(sheet: Sheet, source: ExcelJS.Worksheet, row: RowModel): void {
    const index = row.number - 1;
    const { height, style } = row;
    const hidden = row.hidden || height === 0;
    if (height !== undefined || hidden || hasLook(style)) {
      const look = hasLook(style) ? { style: this.style(style) } : {};
      sheet.rowFormats.set(index, {
        ...(height === undefined ? {} : { size: height }),
        ...(hidden ? { hidden } : {}),
        ...look,
      });
    }
    for (const { address, style: cellStyle } of row.cells ?? []) {
      const area = parseAddress(address)?.area;
      if (!area) continue;
      this.readCell(sheet, source.getCell(address), area.column, index, cellStyle);
    }
  }

  private readCell(sheet: Sheet, cell: ExcelJS.Cell, column: number, row: number, ofCell: FileStyle): void {
    const style = withStrikeOfLetters(ofCell, cell.value);
    const isOrdinary = this.font.fontName === "Calibri" && this.font.fontSize === 11;
    // A cell without a look does not take that of its row or column.
    const hasLine = sheet.rowFormats.get(row)?.style ?? sheet.columnFormats.get(column)?.style;
    if (hasLook(style) || !isOrdinary || hasLine) sheet.styles.set(row, column, this.style(style));
    if (cell.type === ExcelJS.ValueType.Hyperlink)
      sheet.hyperlinks.set(row, column, linkFrom(cell.value as ExcelJS.CellHyperlinkValue));
    const isFormula = cell.type === ExcelJS.ValueType.Formula;
    const content = isFormula ? this.readFormula(sheet, cell, row, column) : valueOf(cell.value);
    if (!content) return;
    // The cells of an array formula other than its first belong to the layer of spilled values.
    if (isInsideSpill(sheet, row, column) && !content.f) return sheet.spilled.set(row, column, content);
    sheet.put(row, column, content);
    const array = isFormula ? arrayArea(cell) : undefined;
    if (array) sheet.spills.set(row, column, array);
  }

  private readFormula(sheet: Sheet, cell: ExcelJS.Cell, row: number, column: number): Content | undefined {
    const result = scalarFrom(cell.result);
    const formula = cell.formula;
    if (!formula) return result === undefined ? undefined : contentOf(result);
    if (result === undefined) sheet.changed.push(cellArea(row, column));
    return { ...contentOf(result ?? 0), f: `=${withoutFilePrefixes(formula)}` };
  }

  private style(style: FileStyle): CellStyle {
    const key = JSON.stringify(style ?? {});
    const known = this.styles.get(key) ?? styleFrom(style, this.font);
    this.styles.set(key, known);
    return known;
  }

  private readState(book: Book, workbookXml: string): void {
    const [protection] = workbookXml.match(/<workbookProtection\b[^>]*>/) ?? [];
    if (protection && /\blockStructure="(1|true)"/.test(protection))
      book.structureProtection = { carried: protection };
    const calculation = firstElement(workbookXml, "calcPr")?.attributes ?? {};
    if (calculation["calcMode"] === "manual") book.calculationMode = "Manual";
    if (calculation["calcMode"] === "autoNoTable") book.calculationMode = "AutomaticExceptTables";
    if (calculation["fullCalcOnLoad"] === "1" || calculation["fullCalcOnLoad"] === "true")
      this.markCalculable(book);
    const active = book.sheets[this.file.views?.[0]?.activeTab ?? 0];
    const visible =
      active?.visibility === "Visible" ? active : book.sheets.find((sheet) => sheet.visibility === "Visible");
    if (!visible) throw new UnreadableWorkbook("broken", "no visible sheet");
    book.selection = { sheet: visible, area: this.selectedArea(visible) };
  }

  private selectedArea(sheet: Sheet): Area {
    const source = this.file.worksheets.find(({ name }) => name === sheet.name);
    return parseAddress(source?.views?.[0]?.activeCell ?? "A1")?.area ?? cellArea(0, 0);
  }

  private markCalculable(book: Book): void {
    for (const sheet of book.sheets) {
      sheet.formulas.forEach((_formula, row, column) => {
        const f = sheet.contents.get(row, column)?.f ?? "";
        const isForeign =
          /\[[^\]]*\][^!]*!/.test(f) || functionsIn(f).some((name) => !this.calculation.knows(name));
        if (!isForeign) sheet.changed.push(cellArea(row, column));
      });
    }
  }
}

/** What is read from a sheet's XML itself. */
const READ_HERE = ["dataValidations", "mergeCells"];

/** What a sheet says of parts that are not unpacked. */
const NOT_CARRIED = ["drawing", "legacyDrawing", "legacyDrawingHF", "picture", "tableParts"];

type FileStyle = Partial<ExcelJS.Style> | undefined;

/** The parts of ExcelJS's models that its types leave out. */
interface SheetModel {
  readonly cols?: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  readonly conditionalFormattings?: readonly unknown[];
  readonly sheetProtection?: unknown;
}

interface ColumnModel {
  readonly min: number;
  readonly max: number;
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: FileStyle;
}

interface RowModel {
  readonly number: number;
  readonly height?: number;
  readonly hidden?: boolean;
  readonly style?: FileStyle;
  readonly cells?: ReadonlyArray<{ readonly address: string; readonly style?: FileStyle }>;
}

/** Rows whose stored height is only what Excel computed: without customHeight it follows the contents. */
function automaticRows(sheetXml: string): Set<number> {
  const rows = [...sheetXml.matchAll(/<row\b([^>]*)>/g)].map((match) => match[1] ?? "");
  const computed = rows.filter(
    (attributes) => /\bht=/.test(attributes) && !/customHeight="(1|true)"/.test(attributes),
  );
  return new Set(computed.map((attributes) => Number(/\br="(\d+)"/.exec(attributes)?.[1])));
}

function sheetNames(workbookXml: string): string[] {
  return elements(workbookXml, "sheet").flatMap(({ attributes }) => attributes["name"] ?? []);
}

function defaultFont(stylesXml: string): DefaultFont {
  const font = firstElement(firstElement(stylesXml, "fonts")?.inner ?? "", "font")?.inner ?? "";
  const fontName = firstElement(font, "name")?.attributes["val"] ?? "Calibri";
  return { fontName, fontSize: Number(firstElement(font, "sz")?.attributes["val"] ?? 11) };
}

function readLook(sheet: Sheet, source: ExcelJS.Worksheet): void {
  const { properties, views } = source;
  sheet.visibility =
    source.state === "veryHidden" ? "VeryHidden" : source.state === "hidden" ? "Hidden" : "Visible";
  sheet.tabColor = colorFrom(properties?.tabColor) ?? "";
  sheet.standardHeight = properties?.defaultRowHeight || sheet.standardHeight;
  const { defaultColWidth } = properties ?? {};
  if (defaultColWidth)
    sheet.standardWidth = Math.round((pointsOfFileWidth(defaultColWidth) / 0.75 - 5) * (100 / 7)) / 100;
  const view = views?.[0];
  sheet.showGridlines = view?.showGridLines !== false;
  sheet.showHeadings = view?.showRowColHeaders !== false;
  if (view?.state === "frozen")
    [sheet.frozenRows, sheet.frozenColumns] = [view.ySplit ?? 0, view.xSplit ?? 0];
  const filter = typeof source.autoFilter === "string" ? parseAddress(source.autoFilter)?.area : undefined;
  if (filter) sheet.autoFilter = absoluteAreaName(filter);
}

function hasLook(style: FileStyle): boolean {
  return style !== undefined && Object.keys(style).length > 0;
}

/** ExcelJS makes a cell of each that a merged area covers. */
function readMerges(sheet: Sheet, xml: string): void {
  sheet.merges = elements(xml, "mergeCell").flatMap(
    ({ attributes }) => parseAddress(attributes["ref"] ?? "")?.area ?? [],
  );
  for (const merge of sheet.merges) keepOnlyTopLeft(sheet, merge);
}

function keepOnlyTopLeft(sheet: Sheet, merge: Area): void {
  const covered: Array<[number, number]> = [];
  sheet.contents.forEachIn(merge, (_content, row, column) => {
    if (row !== merge.row || column !== merge.column) covered.push([row, column]);
  });
  for (const [row, column] of covered) sheet.put(row, column, undefined);
}

/** Where the results of an array formula lie, if it has more than one. */
function arrayArea(cell: ExcelJS.Cell): Area | undefined {
  const { shareType, ref } = cell.value as { shareType?: string; ref?: string };
  const area = shareType === "array" ? parseAddress(ref ?? "")?.area : undefined;
  return area && area.rows * area.columns > 1 ? area : undefined;
}

function isInsideSpill(sheet: Sheet, row: number, column: number): boolean {
  let isInside = false;
  sheet.spills.forEach((area, anchorRow, anchorColumn) => {
    const isAnchor = anchorRow === row && anchorColumn === column;
    const inRows = row >= area.row && row < area.row + area.rows;
    if (!isAnchor && inRows && column >= area.column && column < area.column + area.columns) isInside = true;
  });
  return isInside;
}

function linkFrom({ hyperlink, tooltip }: ExcelJS.CellHyperlinkValue & { tooltip?: string }): object {
  const isInside = !/^[a-z][a-z0-9+.-]*:/i.test(hyperlink) && hyperlink.includes("!");
  const place = isInside ? { documentReference: hyperlink.replace(/^#/, "") } : { address: hyperlink };
  return tooltip ? { ...place, screenTip: tooltip } : place;
}

/** Links inside the workbook have a place and no relationship; ExcelJS does not report those. */
function readInternalLinks(sheet: Sheet, xml: string): void {
  for (const { attributes } of elements(xml, "hyperlink")) {
    const { location, ref = "", tooltip } = attributes;
    const area = parseAddress(ref)?.area;
    if (!location || attributes["r:id"] || !area) continue;
    const link = { documentReference: location, ...(tooltip ? { screenTip: tooltip } : {}) };
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        sheet.hyperlinks.set(row, column, link);
    }
  }
}

/** A cell is struck through where all its letters are, whatever its own font says of the others. */
function withStrikeOfLetters(style: FileStyle, value: ExcelJS.CellValue): FileStyle {
  if (typeof value !== "object" || value === null || !("richText" in value)) return style;
  const letters = value.richText.filter(({ text }) => text.trim() !== "");
  const own = style?.font?.strike === true;
  const strike = letters.length > 0 && letters.every(({ font }) => (font ? font.strike === true : own));
  return strike === own ? style : { ...style, font: { ...style?.font, strike } };
}

function valueOf(value: ExcelJS.CellValue): Content | undefined {
  const scalar = scalarFrom(value);
  return scalar === undefined || scalar === "" ? undefined : contentOf(scalar);
}

/** A value of the file as a scalar: rich text without its formats, errors by their text, dates as serial numbers. */
function scalarFrom(value: unknown): Scalar | undefined {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return dateSerial(value);
  if (typeof value !== "object" || value === null) return undefined;
  if ("error" in value) return String(value.error);
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text?: string }) => run.text ?? "").join("");
  }
  return "text" in value ? scalarFrom(value.text) : undefined;
}

/** Days since 30 December 1899; ExcelJS gives dates in UTC with millisecond precision. */
function dateSerial(date: Date): number {
  return Math.round((date.getTime() / 86_400_000 + 25_569) * 1e9) / 1e9;
}
