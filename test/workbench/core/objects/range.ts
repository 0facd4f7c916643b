import { toInvariant, toLocal } from "../formula/localForm";
import { MovableFormula } from "../formula/moved";
import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  areaName,
  boundingArea,
  cellArea,
  intersection,
  isInsideSheet,
  parseAddress,
  quotedSheetName,
} from "../model/address";
import { type Book } from "../model/book";
import { type Content, contentOf, formulaOf, isError } from "../model/content";
import { enter, shownValue } from "../model/entry";
import { shownText } from "../model/numberText";
import { type Hyperlink, type Sheet } from "../model/sheet";
import { type CellStyle, changing } from "../model/style";
import { HostError, WRONG_DIMENSIONS, invalidArgument } from "../richapi/errors";
import { HostCollection, HostObject } from "../richapi/hostObject";
import { integer, oneOf, plainObject, text, truth } from "./arguments";
import { ConditionalFormats } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { project } from "./properties";
import { RangeFormat } from "./rangeFormat";
import { Target } from "./target";
import { Worksheet } from "./worksheet";

const CLEARED = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/** Excel.Range. */
export class Range extends HostObject {
  readonly typeName = "Range";

  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super();
    if (!isInsideSheet(area)) throw invalidArgument();
  }

  private get target(): Target {
    return new Target(this.book, this.sheet, [this.area]);
  }

  // Where it is

  get Address(): string {
    return `${quotedSheetName(this.sheet.name)}!${areaName(this.area)}`;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  /** -1 beyond 2^31 - 1 cells, as documented for Range.cellCount. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2_147_483_647 ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }

  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }

  // What it holds

  get Values(): unknown[][] {
    return this.table((content) => shownValue(content));
  }
  set Values(values: unknown) {
    this.enterAll(values);
  }

  get Formulas(): unknown[][] {
    return this.table((content) => content?.f ?? shownValue(content));
  }
  set Formulas(formulas: unknown) {
    this.enterAll(formulas);
  }

  get FormulasLocal(): unknown[][] {
    const { locale } = this.book;
    return this.table((content) => (content?.f ? toLocal(content.f, locale) : shownValue(content)));
  }
  set FormulasLocal(formulas: unknown) {
    const { locale } = this.book;
    const isFormula = (value: unknown) => typeof value === "string" && value.startsWith("=");
    const invariant = (value: unknown): unknown =>
      isFormula(value) ? toInvariant(String(value), locale) : value;
    this.enterAll(
      Array.isArray(formulas)
        ? formulas.map((row: unknown) => (Array.isArray(row) ? row.map(invariant) : row))
        : invariant(formulas),
    );
  }

  get Text(): string[][] {
    const { locale } = this.book;
    return this.table((content, style) => shownText(content, style.numberFormat, locale));
  }

  get ValueTypes(): string[][] {
    return this.table(valueType);
  }

  get NumberFormat(): string[][] {
    return this.table((_content, style) => style.numberFormat);
  }
  set NumberFormat(formats: unknown) {
    this.target.refuseIfProtected();
    const changes = new Map<string, (style: CellStyle) => CellStyle>();
    this.forEachGiven(formats, (value, row, column) => {
      const numberFormat = text(value) || "General";
      const change = changes.get(numberFormat) ?? sharedPatch({ numberFormat });
      changes.set(numberFormat, change);
      this.sheet.styles.set(row, column, change(this.sheet.styleAt(row, column)));
    });
  }

  private table<T>(read: (content: Content | undefined, style: CellStyle) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) =>
        read(this.sheet.contentAt(row + r, column + c), this.sheet.styleAt(row + r, column + c)),
      ),
    );
  }

  private enterAll(values: unknown): void {
    this.target.refuseIfProtected(true);
    this.forEachGiven(values, (value, row, column) => this.enterOne(value, row, column));
    this.changed();
  }

  private enterOne(value: unknown, row: number, column: number): void {
    if (this.sheet.merges.length && this.sheet.isCovered(row, column)) return;
    const style = this.sheet.styleAt(row, column);
    const { content, numberFormat, compiled } = enter(value, style.numberFormat);
    this.sheet.put(row, column, content, compiled);
    if (numberFormat && style.numberFormat === "General")
      this.sheet.styles.set(row, column, { ...style, numberFormat });
  }

  /** Visits each cell with its value: a scalar for all, or a table of exactly this shape; null leaves the cell as it is. */
  private forEachGiven(values: unknown, visit: (value: unknown, row: number, column: number) => void): void {
    const { row, column, rows, columns } = this.area;
    const table = Array.isArray(values) ? checkedTable(values, rows, columns) : undefined;
    if (!table && (values === undefined || values === null)) return;
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const value = table ? table[r]?.[c] : values;
        if (value !== null && value !== undefined) visit(value, row + r, column + c);
      }
    }
  }

  private changed(): void {
    this.sheet.markChanged(this.area);
    this.book.events.push({ type: "Changed", sheet: this.sheet, area: this.area });
  }

  /** Sent by the client before it splits a large write into pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument(WRONG_DIMENSIONS);
  }

  // Hidden lines

  get RowHidden(): boolean | null {
    return this.commonOfLines(this.area.row, this.area.rows, (row) => this.sheet.isRowHidden(row));
  }
  set RowHidden(value: unknown) {
    this.target.refuseIfProtected();
    this.sheet.resizeRows(this.area, { hidden: truth(value) });
  }

  get ColumnHidden(): boolean | null {
    return this.commonOfLines(this.area.column, this.area.columns, (column) =>
      this.sheet.isColumnHidden(column),
    );
  }
  set ColumnHidden(value: unknown) {
    this.target.refuseIfProtected();
    this.sheet.resizeColumns(this.area, { hidden: truth(value) });
  }

  get Hidden(): boolean | null {
    if (this.RowHidden === true || this.ColumnHidden === true) return true;
    return this.RowHidden === false && this.ColumnHidden === false ? false : null;
  }

  private commonOfLines(from: number, count: number, isHidden: (index: number) => boolean): boolean | null {
    const first = isHidden(from);
    for (let index = from + 1; index < from + count; index++) if (isHidden(index) !== first) return null;
    return first;
  }

  // Looks and rules

  get Format(): RangeFormat {
    return new RangeFormat(this.target);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.target);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.target);
  }

  get Hyperlink(): unknown {
    const link = this.sheet.hyperlinks.get(this.area.row, this.area.column);
    if (!link) return null;
    const content = this.sheet.contentAt(this.area.row, this.area.column);
    return { ...link, textToDisplay: shownText(content, "General", this.book.locale) };
  }
  set Hyperlink(value: unknown) {
    this.target.refuseIfProtected();
    const { textToDisplay, ...link } = plainObject(value) as Hyperlink & { textToDisplay?: string };
    const { row, column, rows, columns } = this.area;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) this.sheet.hyperlinks.set(r, c, link);
    }
    if (textToDisplay !== undefined) this.sheet.put(row, column, contentOf(textToDisplay));
    this.target.patch({ fontColor: "#0563C1", underline: "Single" });
    this.changed();
  }

  // Other ranges

  private at(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.at(cellArea(this.area.row + integer(row), this.area.column + integer(column)));
  }

  GetRow(index: unknown): Range {
    return this.at({ ...this.area, row: this.area.row + integer(index), rows: 1 });
  }

  GetColumn(index: unknown): Range {
    return this.at({ ...this.area, column: this.area.column + integer(index), columns: 1 });
  }

  GetOffsetRange(rows: unknown, columns: unknown): Range {
    return this.at({
      ...this.area,
      row: this.area.row + integer(rows),
      column: this.area.column + integer(columns),
    });
  }

  GetResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({
      ...this.area,
      rows: this.area.rows + integer(rows),
      columns: this.area.columns + integer(columns),
    });
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({ ...this.area, rows: integer(rows), columns: integer(columns) });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }

  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }

  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }

  GetRowsAbove(count: unknown = 1): Range {
    const rows = integer(count);
    return this.at({ ...this.area, row: this.area.row - rows, rows });
  }

  GetRowsBelow(count: unknown = 1): Range {
    return this.at({ ...this.area, row: this.area.row + this.area.rows, rows: integer(count) });
  }

  GetColumnsBefore(count: unknown = 1): Range {
    const columns = integer(count);
    return this.at({ ...this.area, column: this.area.column - columns, columns });
  }

  GetColumnsAfter(count: unknown = 1): Range {
    return this.at({ ...this.area, column: this.area.column + this.area.columns, columns: integer(count) });
  }

  GetBoundingRect(other: unknown): Range {
    return this.at(boundingArea(this.area, this.areaOf(other)));
  }

  GetIntersection(other: unknown): Range {
    const range = this.GetIntersectionOrNullObject(other);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const area = intersection(this.area, this.areaOf(other));
    return area ? this.at(area) : null;
  }

  private areaOf(other: unknown): Area {
    if (other instanceof Range) {
      if (other.sheet !== this.sheet) throw invalidArgument();
      return other.area;
    }
    const parsed = parseAddress(text(other));
    if (!parsed) throw invalidArgument();
    return parsed.area;
  }

  GetUsedRange(valuesOnly: unknown = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.at(cellArea(this.area.row, this.area.column));
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown = false): Range | null {
    const used = this.sheet.usedArea(truth(valuesOnly));
    const area = used && intersection(used, this.area);
    return area ? this.at(area) : null;
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.merges.filter((merge) => intersection(merge, this.area));
    const byPosition = [...merges].sort((a, b) => a.row - b.row || a.column - b.column);
    return merges.length ? new RangeAreas(this.book, this.sheet, byPosition) : null;
  }

  GetSpillingToRangeOrNullObject(): Range | null {
    const spill = this.sheet.spills.get(this.area.row, this.area.column);
    return spill ? this.at(spill) : null;
  }

  // Properties of many cells in one answer

  GetCellProperties(options: unknown): unknown[][] {
    return Array.from({ length: this.area.rows }, (_, row) =>
      Array.from({ length: this.area.columns }, (_, column) => project(this.GetCell(row, column), options)),
    );
  }

  GetRowProperties(options: unknown): unknown[] {
    return Array.from({ length: this.area.rows }, (_, row) => project(this.GetRow(row), options));
  }

  GetColumnProperties(options: unknown): unknown[] {
    return Array.from({ length: this.area.columns }, (_, column) => project(this.GetColumn(column), options));
  }

  // Actions

  Merge(across: unknown = false): void {
    this.target.refuseIfProtected();
    if (!truth(across)) return this.mergeArea(this.area);
    for (let row = this.area.row; row < this.area.row + this.area.rows; row++)
      this.mergeArea({ ...this.area, row, rows: 1 });
  }

  private mergeArea(area: Area): void {
    if (area.rows * area.columns > 1) this.sheet.merge(area);
  }

  Unmerge(): void {
    this.target.refuseIfProtected();
    this.sheet.unmerge(this.area);
  }

  Clear(applyTo: unknown = "All"): void {
    const what = oneOf(applyTo, CLEARED);
    this.target.refuseIfProtected(what === "Contents");
    if (what === "All" || what === "Formats") this.clearLooks();
    if (what === "All" || what === "Contents") {
      this.sheet.clearContents(this.area);
      this.book.events.push({ type: "Changed", sheet: this.sheet, area: this.area });
    }
    if (what !== "Formats" && what !== "Contents") this.sheet.hyperlinks.clearIn(this.area);
    if (what === "All") new DataValidation(this.target).Clear();
  }

  private clearLooks(): void {
    this.sheet.clearStyles(this.area);
    this.sheet.unmerge(this.area);
    new ConditionalFormats(this.target).ClearAll();
  }

  /**
   * Of what can be copied, formulas and values without their looks; of the sources, one row of the same sheet. Excel fills
   * an area that is a multiple of the source's rows with as many copies (office-js #2674).
   */
  CopyFrom(source: unknown, type: unknown = "All", skipBlanks: unknown = false, transpose: unknown = false) {
    const from = this.areaOf(source);
    if (type !== "Formulas" || truth(skipBlanks) || truth(transpose)) throw new HostError("NotImplemented");
    if (from.rows !== 1 || from.columns !== this.area.columns) throw new HostError("NotImplemented");
    this.target.refuseIfProtected(true);
    for (let c = 0; c < from.columns; c++) this.copyDown(from.row, from.column + c, this.area.column + c);
    this.changed();
  }

  private copyDown(fromRow: number, fromColumn: number, column: number): void {
    const content = this.sheet.contentAt(fromRow, fromColumn);
    const formula = content?.f === undefined ? undefined : new MovableFormula(content.f);
    const columns = column - fromColumn;
    for (let row = this.area.row; row < this.area.row + this.area.rows; row++) {
      if (this.sheet.merges.length && this.sheet.isCovered(row, column)) continue;
      if (!formula) {
        this.sheet.put(row, column, content);
        continue;
      }
      const moved = formula.moved(row - fromRow, columns);
      const compiled = formula.compiledAt(row - fromRow, columns, moved);
      this.sheet.put(row, column, formulaOf(moved), compiled);
    }
  }

  Select(): void {
    this.book.select(this.sheet, this.area);
  }

  Calculate(): void {
    this.sheet.markChanged(this.area);
    this.book.calculateNow();
  }
}

/** Excel.RangeAreas: several areas of one sheet. */
export class RangeAreas extends HostObject {
  readonly typeName = "RangeAreas";

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get Address(): string {
    return this.areas.map((area) => new Range(this.book, this.sheet, area).Address).join(",");
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    return this.areas.reduce((count, area) => count + area.rows * area.columns, 0);
  }

  where(wanted: (area: Area) => boolean): RangeAreas | null {
    const areas = this.areas.filter(wanted);
    return areas.length > 0 ? new RangeAreas(this.book, this.sheet, areas) : null;
  }

  with(change: (area: Area) => Area): RangeAreas {
    return new RangeAreas(this.book, this.sheet, this.areas.map(change));
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.areas.map((area) => new Range(this.book, this.sheet, area)));
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }

  get Format(): RangeFormat {
    return new RangeFormat(new Target(this.book, this.sheet, this.areas));
  }

  Clear(applyTo: unknown = "All"): void {
    for (const range of this.Areas.children()) range.Clear(applyTo);
  }
}

export class RangeCollection extends HostCollection {
  readonly typeName = "RangeCollection";

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  children(): readonly Range[] {
    return this.ranges;
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(index: unknown): Range {
    const range = this.ranges[integer(index)];
    if (!range) throw invalidArgument();
    return range;
  }
}

function checkedTable(values: unknown[], rows: number, columns: number): unknown[][] {
  const fits =
    values.length === rows && values.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw invalidArgument(WRONG_DIMENSIONS);
  return values as unknown[][];
}

function sharedPatch(patch: Partial<CellStyle>): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    const next = known.get(style) ?? changing(patch)(style);
    known.set(style, next);
    return next;
  };
}

function valueType(content: Content | undefined): string {
  if (!content) return "Empty";
  if (isError(content)) return "Error";
  if (typeof content.v === "number") return "Double";
  return typeof content.v === "boolean" ? "Boolean" : "String";
}
