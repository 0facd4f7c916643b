import { cellArea, parseAddress } from "../model/address";
import { type Book } from "../model/book";
import { type Sheet, wholeSheet } from "../model/sheet";
import { HostError, invalidArgument } from "../richapi/errors";
import { HostCollection, HostObject } from "../richapi/hostObject";
import { color, integer, number, oneOf, plainObject, text, truth } from "./arguments";
import { Charts } from "./charts";
import { Names } from "./names";
import { PageBreaks } from "./pageBreaks";
import { PageLayout } from "./pageLayout";
import { Range, RangeAreas } from "./range";
import { Tables } from "./tables";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

/** Excel.WorksheetCollection. */
export class Worksheets extends HostCollection {
  readonly typeName = "WorksheetCollection";

  constructor(private readonly book: Book) {
    super();
  }

  children(): Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }

  Add(name: unknown): Worksheet {
    this.book.refuseIfStructureProtected();
    const wanted = name === undefined || name === "" ? undefined : text(name);
    return new Worksheet(this.book, this.book.addSheet(wanted));
  }

  GetItem(nameOrId: unknown): Worksheet {
    return this.GetItemOrNullObject(nameOrId) ?? this.missing();
  }

  GetItemOrNullObject(nameOrId: unknown): Worksheet | null {
    const sheet = this.book.sheetNamed(text(nameOrId));
    return sheet ? new Worksheet(this.book, sheet) : null;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.activeSheet);
  }

  GetCount(visibleOnly: unknown = false): number {
    return this.visible(visibleOnly).length;
  }

  GetFirst(visibleOnly: unknown = false): Worksheet {
    return this.visible(visibleOnly)[0] ?? this.missing();
  }

  GetLast(visibleOnly: unknown = false): Worksheet {
    return this.visible(visibleOnly).pop() ?? this.missing();
  }

  private visible(visibleOnly: unknown): Worksheet[] {
    return this.children().filter((sheet) => !truth(visibleOnly) || sheet.Visibility === "Visible");
  }

  private missing(): never {
    throw new HostError("ItemNotFound");
  }
}

/** Excel.Worksheet. */
export class Worksheet extends HostObject {
  readonly typeName = "Worksheet";

  constructor(
    private readonly book: Book,
    readonly sheet: Sheet,
  ) {
    super();
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    this.book.refuseIfStructureProtected();
    this.book.renameSheet(this.sheet, text(value));
  }

  get Position(): number {
    return this.book.sheets.indexOf(this.sheet);
  }
  set Position(value: unknown) {
    this.book.refuseIfStructureProtected();
    this.book.moveSheet(this.sheet, integer(value));
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(value: unknown) {
    this.book.refuseIfStructureProtected();
    this.book.showSheet(this.sheet, oneOf(value, VISIBILITIES));
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(value: unknown) {
    this.sheet.tabColor = value === "" ? "" : color(value);
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(value: unknown) {
    this.sheet.showGridlines = truth(value);
  }

  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  set ShowHeadings(value: unknown) {
    this.sheet.showHeadings = truth(value);
  }

  /** In characters, unlike the width of a column. */
  get StandardWidth(): number {
    return this.sheet.standardWidth;
  }
  set StandardWidth(value: unknown) {
    this.sheet.standardWidth = number(value, 0, 255);
  }

  get StandardHeight(): number {
    return this.sheet.standardHeight;
  }

  // Parts

  get Names(): Names {
    return new Names(this.book, this.sheet);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }

  get HorizontalPageBreaks(): PageBreaks {
    return new PageBreaks(this.sheet);
  }

  get Charts(): Charts {
    return new Charts(this.sheet);
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.book, this.sheet);
  }

  get Protection(): SheetProtection {
    return new SheetProtection(this.sheet);
  }

  get Tables(): Tables {
    return new Tables();
  }

  get CustomProperties(): CustomProperties {
    return new CustomProperties(this.sheet);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.sheet);
  }

  // Ranges

  GetRange(address: unknown): Range {
    if (address === undefined) return this.range(wholeSheet());
    const written = text(address);
    const named = this.book.nameCalled(written, this.sheet) ?? this.book.nameCalled(written);
    const place = named && this.book.areaOfName(named);
    if (place) return new Range(this.book, place.sheet, place.area);
    return this.range(this.parse(written));
  }

  GetRanges(address: unknown): RangeAreas {
    const areas = text(address)
      .split(/[,;]/)
      .map((part) => this.parse(part));
    return new RangeAreas(this.book, this.sheet, areas);
  }

  private parse(address: string): Range["area"] {
    const parsed = parseAddress(address);
    if (!parsed) throw invalidArgument();
    const isOther = parsed.sheet !== undefined && this.book.sheetNamed(parsed.sheet) !== this.sheet;
    if (isOther) throw invalidArgument();
    return parsed.area;
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.range(cellArea(integer(row), integer(column)));
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.range({
      row: integer(row),
      column: integer(column),
      rows: integer(rows),
      columns: integer(columns),
    });
  }

  GetUsedRange(valuesOnly: unknown = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.range(cellArea(0, 0));
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown = false): Range | null {
    const used = this.sheet.usedArea(truth(valuesOnly));
    return used ? this.range(used) : null;
  }

  private range(area: Range["area"]): Range {
    return new Range(this.book, this.sheet, area);
  }

  // Neighbours

  GetNext(visibleOnly: unknown = false): Worksheet {
    return this.neighbour(1, visibleOnly) ?? this.noNeighbour();
  }

  GetNextOrNullObject(visibleOnly: unknown = false): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }

  GetPrevious(visibleOnly: unknown = false): Worksheet {
    return this.neighbour(-1, visibleOnly) ?? this.noNeighbour();
  }

  GetPreviousOrNullObject(visibleOnly: unknown = false): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  private neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet | null {
    const onlyVisible = truth(visibleOnly);
    const { sheets } = this.book;
    for (let index = this.Position + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index];
      if (sheet && (!onlyVisible || sheet.visibility === "Visible")) return new Worksheet(this.book, sheet);
    }
    return null;
  }

  private noNeighbour(): never {
    throw new HostError("ItemNotFound");
  }

  // Actions

  Activate(): void {
    this.book.activate(this.sheet);
  }

  Delete(): void {
    this.book.refuseIfStructureProtected();
    this.book.deleteSheet(this.sheet);
  }

  Calculate(): void {
    const used = this.sheet.usedArea(true);
    if (used) this.sheet.markChanged(used);
    this.book.calculateNow();
  }
}

class FreezePanes extends HostObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  FreezeRows(count: unknown = 1): void {
    this.freeze(number(integer(count), 0), 0);
  }

  FreezeColumns(count: unknown = 1): void {
    this.freeze(0, number(integer(count), 0));
  }

  FreezeAt(frozen: unknown): void {
    const area = frozen instanceof Range ? frozen.area : parseAddress(text(frozen))?.area;
    if (!area) throw invalidArgument();
    this.freeze(area.row + area.rows, area.column + area.columns);
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  GetLocationOrNullObject(): Range | null {
    const { frozenRows: rows, frozenColumns: columns } = this.sheet;
    if (rows === 0 && columns === 0) return null;
    const whole = wholeSheet();
    const area = { row: 0, column: 0, rows: rows || whole.rows, columns: columns || whole.columns };
    return new Range(this.book, this.sheet, area);
  }

  private freeze(rows: number, columns: number): void {
    this.sheet.frozenRows = rows >= wholeSheet().rows ? 0 : rows;
    this.sheet.frozenColumns = columns >= wholeSheet().columns ? 0 : columns;
  }
}

/** Excel.WorksheetProtection. A password is compared as given. */
class SheetProtection extends HostObject {
  readonly typeName = "WorksheetProtection";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.protection !== undefined;
  }

  get Options(): unknown {
    return this.sheet.protection?.options ?? null;
  }

  Protect(options: unknown = {}, password?: unknown): void {
    if (this.sheet.protection) throw new HostError("InvalidOperation");
    const secret = password === undefined ? {} : { password: text(password) };
    this.sheet.protection = { options: plainObject(options), ...secret };
  }

  Unprotect(password?: unknown): void {
    const { password: expected, carried } = this.sheet.protection ?? {};
    const isLockedByFile = typeof carried === "object" && carried !== null && "hashValue" in carried;
    if (isLockedByFile || (expected !== undefined && expected !== password))
      throw new HostError("AccessDenied");
    delete this.sheet.protection;
  }
}

class CustomProperties extends HostCollection {
  readonly typeName = "WorksheetCustomPropertyCollection";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  children(): CustomProperty[] {
    return [...this.sheet.customProperties.keys()].map((key) => new CustomProperty(this.sheet, key));
  }

  Add(key: unknown, value: unknown): CustomProperty {
    this.sheet.customProperties.set(text(key), text(value));
    return new CustomProperty(this.sheet, text(key));
  }

  GetCount(): number {
    return this.sheet.customProperties.size;
  }

  GetItem(key: unknown): CustomProperty {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  GetItemOrNullObject(key: unknown): CustomProperty | null {
    return this.sheet.customProperties.has(text(key)) ? new CustomProperty(this.sheet, text(key)) : null;
  }
}

class CustomProperty extends HostObject {
  readonly typeName = "WorksheetCustomProperty";

  constructor(
    private readonly sheet: Sheet,
    private readonly key: string,
  ) {
    super();
  }

  get Key(): string {
    return this.key;
  }

  get Value(): string {
    return this.sheet.customProperties.get(this.key) ?? "";
  }
  set Value(value: unknown) {
    this.sheet.customProperties.set(this.key, text(value));
  }

  Delete(): void {
    this.sheet.customProperties.delete(this.key);
  }
}

/** Excel.AutoFilter, to be read only. */
class AutoFilter extends HostObject {
  readonly typeName = "AutoFilter";

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.sheet.autoFilter !== undefined;
  }

  GetRangeOrNullObject(): Range | null {
    const area = this.sheet.autoFilter === undefined ? undefined : parseAddress(this.sheet.autoFilter)?.area;
    return area ? new Range(this.book, this.sheet, area) : null;
  }
}
