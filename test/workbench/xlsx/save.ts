import ExcelJS from "exceljs";
import JSZip from "jszip";
import { areaName, cellArea } from "../core/model/address";
import { type Book } from "../core/model/book";
import { type Content, isError } from "../core/model/content";
import { type ConditionalRule, type PlainObject } from "../core/model/rules";
import { STANDARD_WIDTH, type Sheet } from "../core/model/sheet";
import { type CellStyle } from "../core/model/style";
import { fileWidthOfPoints, pixelsOfCharacters, pointsOfPixels } from "../core/objects/sizes";
import { writeCharts } from "./charts";
import { withFilePrefixes } from "./formulas";
import { definedNamesXml } from "./names";
import { breaksTo, headerFooterTo, pageTo, withFirstPageNumber } from "./page";
import { writeSettings } from "./settings";
import { argb, styleTo } from "./styles";
import { validationsXml } from "./validations";
import { attributeList } from "./xml";

/**
 * The workbook as the bytes of an .xlsx that Excel and LibreOffice open: with the results of all formulas, and asking for
 * a full calculation on load. Custom properties of sheets are not saved.
 */
export async function saveWorkbook(book: Book): Promise<Uint8Array> {
  await book.settle();
  const zip = await JSZip.loadAsync(await new Writer(book).write());
  await patchWorkbook(zip, book);
  for (const [index, sheet] of book.sheets.entries())
    await patchSheet(zip, `xl/worksheets/sheet${index + 1}.xml`, sheet);
  await writeCharts(zip, book);
  await writeSettings(zip, book.settings);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

class Writer {
  private readonly file = new ExcelJS.Workbook();
  private readonly styles = new Map<CellStyle, Partial<ExcelJS.Style>>();

  constructor(private readonly book: Book) {}

  async write(): Promise<ArrayBuffer> {
    const { book, file } = this;
    file.calcProperties.fullCalcOnLoad = true;
    const activeTab = book.sheets.indexOf(book.activeSheet);
    file.views = [
      { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: "visible" },
    ];
    for (const sheet of book.sheets) await this.writeSheet(sheet);
    return (await file.xlsx.writeBuffer()) as unknown as ArrayBuffer;
  }

  private async writeSheet(sheet: Sheet): Promise<void> {
    const target = this.file.addWorksheet(sheet.name, {
      state:
        sheet.visibility === "VeryHidden"
          ? "veryHidden"
          : sheet.visibility === "Hidden"
            ? "hidden"
            : "visible",
      properties: {
        defaultRowHeight: sheet.standardHeight,
        ...(sheet.standardWidth === STANDARD_WIDTH ? {} : { defaultColWidth: standardFileWidth(sheet) }),
        ...(sheet.tabColor ? { tabColor: argb(sheet.tabColor) } : {}),
      } as Partial<ExcelJS.WorksheetProperties>,
      pageSetup: pageTo(sheet.page),
      headerFooter: headerFooterTo(sheet.page),
      views: [this.viewOf(sheet)],
    });
    this.writeLines(target, sheet);
    this.writeCells(target, sheet);
    for (const merge of sheet.merges) target.mergeCellsWithoutStyle(areaName(merge));
    if (sheet.autoFilter) target.autoFilter = sheet.autoFilter.replace(/\$/g, "");
    this.writeConditionalFormats(target, sheet);
    breaksTo(target, sheet.page);
    await protect(target, sheet);
  }

  private viewOf(sheet: Sheet): Partial<ExcelJS.WorksheetView> {
    const {
      frozenRows,
      frozenColumns,
      showGridlines: showGridLines,
      showHeadings: showRowColHeaders,
    } = sheet;
    const isActive = sheet === this.book.activeSheet;
    const activeCell = areaName({
      ...(isActive ? this.book.selection.area : cellArea(0, 0)),
      rows: 1,
      columns: 1,
    });
    const common = { showGridLines, showRowColHeaders, activeCell };
    if (!frozenRows && !frozenColumns) return { ...common, state: "normal" };
    const topLeftCell = areaName(cellArea(frozenRows, frozenColumns));
    return { ...common, state: "frozen", xSplit: frozenColumns, ySplit: frozenRows, topLeftCell };
  }

  private writeLines(target: ExcelJS.Worksheet, sheet: Sheet): void {
    const standard = standardFileWidth(sheet);
    for (const [index, { size, hidden, style }] of sheet.columnFormats) {
      const column = target.getColumn(index + 1);
      column.width = size === undefined ? standard : fileWidthOfPoints(size);
      if (hidden) column.hidden = true;
      if (style) column.style = this.style(style);
    }
    for (const [index, { size, hidden, style }] of sheet.rowFormats) {
      const row = target.getRow(index + 1);
      if (size !== undefined) row.height = size;
      if (hidden) row.hidden = true;
      if (style) Object.assign(row, this.style(style));
    }
  }

  private writeCells(target: ExcelJS.Worksheet, sheet: Sheet): void {
    sheet.styles.forEach((style, row, column) => {
      target.getCell(row + 1, column + 1).style = this.style(style);
    });
    sheet.spilled.forEach((content, row, column) => {
      target.getCell(row + 1, column + 1).value = plainValue(content);
    });
    sheet.contents.forEach((content, row, column) => {
      target.getCell(row + 1, column + 1).value = cellValue(sheet, content, row, column);
    });
  }

  private style(style: CellStyle): Partial<ExcelJS.Style> {
    const known = this.styles.get(style) ?? styleTo(style);
    this.styles.set(style, known);
    return known;
  }

  private writeConditionalFormats(target: ExcelJS.Worksheet, sheet: Sheet): void {
    const carried = sheet.carriedConditionalFormats as ExcelJS.ConditionalFormattingOptions[];
    const own = sheet.conditionalRules.map((rule, index) => ({
      ref: areaName(rule.area),
      rules: [ruleTo(rule, index + 1)],
    }));
    for (const options of [...carried, ...own]) target.addConditionalFormatting(options);
  }
}

function standardFileWidth(sheet: Sheet): number {
  return fileWidthOfPoints(pointsOfPixels(pixelsOfCharacters(sheet.standardWidth)));
}

function plainValue(content: Content): ExcelJS.CellValue {
  return isError(content) ? { error: content.v as ExcelJS.CellErrorValue["error"] } : content.v;
}

function cellValue(sheet: Sheet, content: Content, row: number, column: number): ExcelJS.CellValue {
  const link = sheet.hyperlinks.get(row, column);
  if (link?.address && !content.f)
    return { text: String(content.v), hyperlink: link.address, tooltip: link.screenTip };
  if (!content.f) return plainValue(content);
  const formula = withFilePrefixes(content.f.slice(1));
  const result = plainValue(content) as ExcelJS.CellFormulaValue["result"];
  const spill = sheet.spills.get(row, column);
  if (!spill) return { formula, result, date1904: false };
  return { shareType: "array", ref: areaName(spill), formula, result } as unknown as ExcelJS.CellFormulaValue;
}

async function protect(target: ExcelJS.Worksheet, sheet: Sheet): Promise<void> {
  const { protection } = sheet;
  if (!protection) return;
  // Read from a file: the hash of a password cannot be made again, so the element goes back as it came.
  if (protection.carried) Object.assign(target, { sheetProtection: protection.carried });
  else await target.protect(protection.password ?? "", {});
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

function ruleTo(rule: ConditionalRule, priority: number): ExcelJS.ConditionalFormattingRule {
  const { look, comparison } = rule;
  const style: Partial<ExcelJS.Style> = {
    ...(look.fill
      ? { fill: { type: "pattern", pattern: "solid", bgColor: argb(look.fill) } as ExcelJS.Fill }
      : {}),
    font: {
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.fontColor ? { color: argb(look.fontColor) } : {}),
    },
  };
  const common = { priority, style, ...(rule.stopIfTrue ? { stopIfTrue: true } : {}) };
  if (rule.type === "Custom")
    return { ...common, type: "expression", formulae: [withoutEquals(rule.formula)] };
  if (rule.type === "CellValue") {
    const bounds = [comparison["formula1"], comparison["formula2"]].filter(
      (bound) => bound !== undefined && bound !== null,
    );
    const operator = OPERATORS[String(comparison["operator"])] ?? "equal";
    return {
      ...common,
      type: "cellIs",
      operator,
      formulae: bounds.map(withoutEquals),
    } as ExcelJS.ConditionalFormattingRule;
  }
  const { lower, upper } = rule.bounds;
  const scale = { cfvo: [boundTo(lower, "min"), boundTo(upper, "max")], color: argb(rule.barColor) };
  return { ...common, type: "dataBar", ...scale } as unknown as ExcelJS.ConditionalFormattingRule;
}

/** ST_CfvoType: bounds left to Excel are the least and the greatest value. */
function boundTo({ type, formula }: PlainObject, automatic: "min" | "max"): object {
  if (type === "LowestValue") return { type: "min" };
  if (type === "HighestValue") return { type: "max" };
  if (type !== "Number" && type !== "Percent") return { type: automatic };
  return { type: type === "Number" ? "num" : "percent", value: Number(withoutEquals(formula)) };
}

function withoutEquals(formula: unknown): string {
  return withFilePrefixes(String(formula).replace(/^=/, ""));
}

// Patches of the package

async function patchWorkbook(zip: JSZip, book: Book): Promise<void> {
  const mode = {
    Automatic: "",
    Manual: ' calcMode="manual"',
    AutomaticExceptTables: ' calcMode="autoNoTable"',
  }[book.calculationMode];
  await patch(zip, "xl/workbook.xml", (xml) =>
    xml.replace("</sheets>", `</sheets>${definedNamesXml(book)}`).replace("<calcPr", `<calcPr${mode}`),
  );
}

/** What follows data validation and hyperlinks in a worksheet (ECMA-376 18.3.1.99, CT_Worksheet). */
const AFTER_LINKS =
  /<(printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

async function patchSheet(zip: JSZip, name: string, sheet: Sheet): Promise<void> {
  const validations = validationsXml(sheet);
  const links = internalLinks(sheet);
  await patch(zip, name, (written) => {
    const xml = withFirstPageNumber(written, sheet.page);
    if (!validations && !links) return xml;
    const hasLinks = xml.includes("<hyperlinks>");
    const before = hasLinks ? /<hyperlinks>/ : AFTER_LINKS;
    const linksXml = hasLinks ? "" : links && `<hyperlinks>${links}</hyperlinks>`;
    const withBoth = xml.replace(before, (next) => validations + linksXml + next);
    return hasLinks ? withBoth.replace("</hyperlinks>", `${links}</hyperlinks>`) : withBoth;
  });
}

/** Links inside the workbook have a location and no relationship; ExcelJS would give them a broken one. */
function internalLinks(sheet: Sheet): string {
  const links: string[] = [];
  sheet.hyperlinks.forEach(({ documentReference: location, address, screenTip: tooltip }, row, column) => {
    if (location && !address)
      links.push(`<hyperlink${attributeList({ ref: areaName(cellArea(row, column)), location, tooltip })}/>`);
  });
  return links.join("");
}

async function patch(zip: JSZip, name: string, change: (xml: string) => string): Promise<void> {
  const xml = await zip.file(name)?.async("string");
  if (xml === undefined) throw new Error(`The written package has no ${name}`);
  zip.file(name, change(xml));
}
