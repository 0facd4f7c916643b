import { absoluteAreaName, quotedSheetName } from "../model/address";
import { type Book, type DefinedName } from "../model/book";
import { type Sheet } from "../model/sheet";
import { HostError, invalidArgument } from "../richapi/errors";
import { HostCollection, HostObject } from "../richapi/hostObject";
import { text, truth } from "./arguments";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** Excel.NamedItemCollection, of the workbook or of one sheet. */
export class Names extends HostCollection {
  readonly typeName = "NamedItemCollection";

  constructor(
    private readonly book: Book,
    private readonly sheet?: Sheet,
  ) {
    super();
  }

  children(): NamedItem[] {
    return this.book.names
      .filter((item) => item.sheet === this.sheet)
      .map((item) => new NamedItem(this.book, item));
  }

  Add(name: unknown, reference: unknown, comment: unknown = ""): NamedItem {
    const options = { comment: text(comment), sheet: this.sheet };
    return new NamedItem(this.book, this.book.addName(text(name), formulaFor(reference), options));
  }

  GetCount(): number {
    return this.children().length;
  }

  GetItem(name: unknown): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }

  GetItemOrNullObject(nameOrId: unknown): NamedItem | null {
    const wanted = text(nameOrId);
    const item = this.book.nameCalled(wanted, this.sheet) ?? this.book.names.find(({ id }) => id === wanted);
    return item ? new NamedItem(this.book, item) : null;
  }
}

/** Excel.NamedItem. */
export class NamedItem extends HostObject {
  readonly typeName = "NamedItem";

  constructor(
    private readonly book: Book,
    private readonly item: DefinedName,
  ) {
    super();
  }

  get _Id(): string {
    return this.item.id;
  }

  get Name(): string {
    return this.item.name;
  }

  get Formula(): string {
    return this.item.formula;
  }
  set Formula(value: unknown) {
    this.book.setNameFormula(this.item, formulaFor(value));
  }

  get Comment(): string {
    return this.item.comment;
  }
  set Comment(value: unknown) {
    this.item.comment = text(value);
  }

  get Visible(): boolean {
    return this.item.visible;
  }
  set Visible(value: unknown) {
    this.item.visible = truth(value);
  }

  get Scope(): string {
    return this.item.sheet ? "Worksheet" : "Workbook";
  }

  /** Known for ranges, constants and lost references; left out for formulas that would have to be calculated. */
  get Type(): string | undefined {
    const { value } = this;
    if (this.book.areaOfName(this.item)) return "Range";
    if (value === "#REF!") return "Error";
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    if (typeof value === "boolean") return "Boolean";
    return typeof value === "string" ? "String" : undefined;
  }

  /** The address of a range, the value of a constant. */
  get Value(): unknown {
    return this.value;
  }

  private get value(): string | number | boolean | undefined {
    const place = this.book.areaOfName(this.item);
    if (place) return addressOf(place.sheet, place.area);
    return constantIn(this.item.formula);
  }

  get Worksheet(): Worksheet {
    if (!this.item.sheet) throw new HostError("InvalidOperation");
    return new Worksheet(this.book, this.item.sheet);
  }

  get WorksheetOrNullObject(): Worksheet | null {
    return this.item.sheet ? new Worksheet(this.book, this.item.sheet) : null;
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("InvalidReference");
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const place = this.book.areaOfName(this.item);
    return place ? new Range(this.book, place.sheet, place.area) : null;
  }

  Delete(): void {
    this.book.removeName(this.item);
  }
}

/** A name's formula from what the add-in gives: a range, a formula, or a constant. */
function formulaFor(reference: unknown): string {
  if (reference instanceof Range) return `=${addressOf(reference.sheet, reference.area)}`;
  if (typeof reference === "string")
    return reference.startsWith("=") ? reference : `="${reference.replace(/"/g, '""')}"`;
  if (typeof reference === "number" || typeof reference === "boolean")
    return `=${String(reference).toUpperCase()}`;
  throw invalidArgument();
}

function addressOf(sheet: Sheet, area: Range["area"]): string {
  return `${quotedSheetName(sheet.name)}!${absoluteAreaName(area)}`;
}

function constantIn(formula: string): string | number | boolean | undefined {
  const body = formula.slice(1).trim();
  if (body.includes("#REF!")) return "#REF!";
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body)?.[1];
  if (quoted !== undefined) return quoted.replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === "TRUE";
  return body !== "" && Number.isFinite(Number(body)) ? Number(body) : undefined;
}
