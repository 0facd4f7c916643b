import { type Book } from "../model/book";
import { cellArea } from "../model/address";
import { HostError } from "../richapi/errors";
import { HostCollection, HostObject } from "../richapi/hostObject";
import { type References } from "../richapi/references";
import { oneOf, text } from "./arguments";
import { Names } from "./names";
import { Range, RangeAreas } from "./range";
import { Tables } from "./tables";
import { Worksheets } from "./worksheet";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel.Workbook: the global object of every batch. */
export class Workbook extends HostObject {
  readonly typeName = "Workbook";

  constructor(
    private readonly book: Book,
    private readonly references: References,
  ) {
    super();
  }

  get Name(): string {
    return "Book1.xlsx";
  }

  get Worksheets(): Worksheets {
    return new Worksheets(this.book);
  }

  get Names(): Names {
    return new Names(this.book);
  }

  get Settings(): Settings {
    return new Settings(this.book);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }

  get Application(): Application {
    return new Application(this.book);
  }

  get Tables(): Tables {
    return new Tables();
  }

  GetSelectedRange(): Range {
    const { sheet, area } = this.book.selection;
    return new Range(this.book, sheet, area);
  }

  GetSelectedRanges(): RangeAreas {
    const { sheet, area } = this.book.selection;
    return new RangeAreas(this.book, sheet, [area]);
  }

  GetActiveCell(): Range {
    const { sheet, area } = this.book.selection;
    return new Range(this.book, sheet, cellArea(area.row, area.column));
  }

  _RemoveReference(id: unknown): void {
    this.references.release(text(id));
  }

  _RemoveAllReferences(): void {
    this.references.forgetAll();
  }

  _GetReferenceCount(): number {
    return this.references.count;
  }

  _GetObjectByReferenceId(id: unknown): HostObject | null {
    return this.references.get(text(id)) ?? null;
  }
}

/** Excel.WorkbookProtection. A password is compared as given; one that came with the file is known to nobody here. */
export class WorkbookProtection extends HostObject {
  readonly typeName = "WorkbookProtection";

  constructor(private readonly book: Book) {
    super();
  }

  get Protected(): boolean {
    return this.book.structureProtection !== undefined;
  }

  Protect(password?: unknown): void {
    if (this.book.structureProtection) throw new HostError("InvalidOperation");
    this.book.structureProtection = password === undefined ? {} : { password: text(password) };
  }

  Unprotect(password?: unknown): void {
    const { password: expected, carried } = this.book.structureProtection ?? {};
    const isLockedByFile = carried !== undefined && /[pP]assword|HashValue/.test(carried);
    if (isLockedByFile || (expected !== undefined && expected !== password))
      throw new HostError("AccessDenied");
    delete this.book.structureProtection;
  }
}

/** Excel.SettingCollection; the same store as Office.context.document.settings. */
export class Settings extends HostCollection {
  readonly typeName = "SettingCollection";

  constructor(private readonly book: Book) {
    super();
  }

  children(): Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }

  Add(key: unknown, value: unknown): Setting {
    this.book.settings.set(text(key), JSON.stringify(value ?? null));
    return new Setting(this.book, text(key));
  }

  GetCount(): number {
    return this.book.settings.size;
  }

  GetItem(key: unknown): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw new HostError("ItemNotFound");
    return setting;
  }

  GetItemOrNullObject(key: unknown): Setting | null {
    return this.book.settings.has(text(key)) ? new Setting(this.book, text(key)) : null;
  }
}

class Setting extends HostObject {
  readonly typeName = "Setting";

  constructor(
    private readonly book: Book,
    private readonly key: string,
  ) {
    super();
  }

  get _Id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return JSON.parse(this.book.settings.get(this.key) ?? "null");
  }
  set Value(value: unknown) {
    this.book.settings.set(this.key, JSON.stringify(value ?? null));
  }

  Delete(): void {
    this.book.settings.delete(this.key);
  }
}

/** Excel.Application. */
class Application extends HostObject {
  readonly typeName = "Application";

  constructor(private readonly book: Book) {
    super();
  }

  get CalculationMode(): string {
    return this.book.calculationMode;
  }
  set CalculationMode(value: unknown) {
    this.book.calculationMode = oneOf(value, CALCULATION_MODES);
  }

  get CalculationState(): string {
    return this.book.isSettled ? "Done" : "Pending";
  }

  get DecimalSeparator(): string {
    return this.CultureInfo.NumberFormat.NumberDecimalSeparator;
  }

  get ThousandsSeparator(): string {
    return this.CultureInfo.NumberFormat.NumberGroupSeparator;
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.book);
  }

  Calculate(type: unknown): void {
    const kind = oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
    if (kind === "Recalculate") this.book.calculateNow();
    else this.book.calculateEverything();
  }

  /** There is no screen here. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.book.calculationSuspended = true;
  }
}

class CultureInfo extends HostObject {
  readonly typeName = "CultureInfo";

  constructor(private readonly book: Book) {
    super();
  }

  get Name(): string {
    return this.book.locale;
  }

  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.book);
  }
}

class NumberFormatInfo extends HostObject {
  readonly typeName = "NumberFormatInfo";

  constructor(private readonly book: Book) {
    super();
  }

  get NumberDecimalSeparator(): string {
    return this.book.locale === "vi-VN" ? "," : ".";
  }

  get NumberGroupSeparator(): string {
    return this.book.locale === "vi-VN" ? "." : ",";
  }
}
