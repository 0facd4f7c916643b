import { HostError, invalidArgument } from "../richapi/errors";
import { type Area, cellArea, parseAddress, quotedSheetName } from "./address";
import { Graph, type Word } from "../formula/graph";
import { isMalformed } from "../formula/shape";
import { Calculation, type CellFunction } from "./calculation";
import { withSheetLost, withSheetRenamed } from "./formulaText";
import { type Locale } from "./numberText";
import { Sheet } from "./sheet";

export interface DefinedName {
  readonly id: string;
  name: string;
  /** "=Sheet1!$A$1" or any other formula. */
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet a local name belongs to. */
  readonly sheet?: Sheet;
}

export interface BookEvent {
  readonly type:
    "Changed" | "Added" | "Deleted" | "Activated" | "Deactivated" | "SelectionChanged" | "NameChanged";
  readonly sheet: Sheet;
  readonly area?: Area;
  readonly nameBefore?: string;
}

const FORBIDDEN_IN_SHEET_NAMES = /[\\/?*[\]:]/;
const LONGEST_SHEET_NAME = 31;

/** Excel tells no two sheets apart by their capitals alone. */
function keyOf(nameOrId: string): string {
  return nameOrId.normalize().toLowerCase();
}

/** The workbook: sheets, names, settings, and the calculation that keeps the formulas' results in step. */
export class Book {
  readonly sheets: Sheet[] = [];
  /** By name and by id: every formula and every request names its sheet, and there may be thousands. */
  private readonly sheetsByKey = new Map<string, Sheet>();
  readonly names: DefinedName[] = [];
  /** Document settings of the add-in, each as JSON. */
  readonly settings = new Map<string, string>();
  selection: { sheet: Sheet; area: Area };
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  calculationSuspended = false;
  /** The structure is protected: no sheet is added, removed, renamed, moved, shown or hidden. */
  structureProtection?: {
    readonly password?: string;
    /** The element of an opened file. */ readonly carried?: string;
  };
  readonly events: BookEvent[] = [];
  private nextSheetId = 1;
  private nextNameId = 1;
  private readonly graph = new Graph();
  private calculateAll = false;
  private isCalculationAsked = false;
  /** Names, functions and sheets that have come or gone since the last calculation. */
  private changedWords: Word[] = [];
  private calculating: Promise<unknown> = Promise.resolve();

  constructor(
    readonly locale: Locale,
    private readonly calculation: Calculation,
    firstSheet: string,
  ) {
    this.selection = { sheet: this.addSheet(firstSheet), area: cellArea(0, 0) };
  }

  // Sheets

  get activeSheet(): Sheet {
    return this.selection.sheet;
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    if (sheet === this.activeSheet) return;
    if (this.sheets.includes(this.activeSheet))
      this.events.push({ type: "Deactivated", sheet: this.activeSheet });
    this.selection = { sheet, area: cellArea(0, 0) };
    this.events.push({ type: "Activated", sheet });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selection = { sheet, area };
    this.events.push({ type: "SelectionChanged", sheet, area });
  }

  sheetNamed(nameOrId: string): Sheet | undefined {
    return this.sheetsByKey.get(keyOf(nameOrId));
  }

  /** For what users and add-ins ask; a file being opened may well have its sheets. */
  refuseIfStructureProtected(): void {
    if (this.structureProtection) throw new HostError("AccessDenied");
  }

  addSheet(name = this.freeSheetName()): Sheet {
    this.checkSheetName(name);
    const number = String(this.nextSheetId++).padStart(12, "0");
    const sheet = new Sheet(`{00000000-0001-0000-0000-${number}}`, name);
    this.sheets.push(sheet);
    for (const word of [sheet.id, name]) this.sheetsByKey.set(keyOf(word), sheet);
    this.changedWords.push(`sheet ${name.toLowerCase()}`);
    this.events.push({ type: "Added", sheet });
    return sheet;
  }

  private freeSheetName(): string {
    const stem = this.locale === "vi-VN" ? "Trang_tính" : "Sheet";
    let number = this.sheets.length + 1;
    while (this.sheetNamed(stem + number)) number++;
    return stem + number;
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.checkSheetName(name, sheet);
    const { name: old } = sheet;
    const quoted = quotedSheetName(name);
    this.rewriteFormulas(old, (formula) => withSheetRenamed(formula, old, quoted));
    this.sheetsByKey.delete(keyOf(old));
    this.sheetsByKey.set(keyOf(name), sheet);
    sheet.name = name;
    this.changedWords.push(`sheet ${name.toLowerCase()}`);
    this.events.push({ type: "NameChanged", sheet, nameBefore: old });
  }

  /** The rules of Excel's "Rename a worksheet": length, characters, apostrophes at the ends, the reserved "History". */
  private checkSheetName(name: string, self?: Sheet): void {
    const tooLong = name.length === 0 || name.length > LONGEST_SHEET_NAME;
    const apostrophe = name.startsWith("'") || name.endsWith("'");
    const forbidden = FORBIDDEN_IN_SHEET_NAMES.test(name) || name.toLowerCase() === "history";
    if (tooLong || apostrophe || forbidden) throw invalidArgument();
    const other = this.sheetNamed(name);
    if (other && other !== self) throw new HostError("ItemAlreadyExists");
  }

  moveSheet(sheet: Sheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw invalidArgument();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  showSheet(sheet: Sheet, visibility: Sheet["visibility"]): void {
    if (visibility !== "Visible") this.keepOneVisible(sheet);
    sheet.visibility = visibility;
    if (visibility !== "Visible" && sheet === this.activeSheet) this.activateAnother(sheet);
  }

  deleteSheet(sheet: Sheet): void {
    this.keepOneVisible(sheet);
    // Excel refuses to delete a very hidden sheet: it has to be shown first.
    if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
    this.activateAnother(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const word of [sheet.id, sheet.name]) this.sheetsByKey.delete(keyOf(word));
    sheet.retire();
    for (const name of this.names.filter((item) => item.sheet === sheet)) this.removeName(name);
    this.rewriteFormulas(sheet.name, (formula) => withSheetLost(formula, sheet.name));
    this.events.push({ type: "Deleted", sheet });
  }

  private keepOneVisible(sheet: Sheet): void {
    if (!this.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
      throw new HostError("InvalidOperation");
    }
  }

  private activateAnother(sheet: Sheet): void {
    if (sheet !== this.activeSheet) return;
    const index = this.sheets.indexOf(sheet);
    const candidates = [...this.sheets.slice(index + 1), ...this.sheets.slice(0, index).reverse()];
    const next = candidates.find((other) => other.visibility === "Visible");
    if (next) this.activate(next);
  }

  /** Rewrites what refers to a sheet: formulas of cells, names and rules. */
  private rewriteFormulas(sheetName: string, rewrite: (formula: string) => string): void {
    for (const sheet of this.sheets) rewriteCells(sheet, sheetName, rewrite);
    for (const name of this.names) {
      const formula = rewrite(name.formula);
      if (formula !== name.formula) this.setNameFormula(name, formula);
    }
    for (const sheet of this.sheets) {
      for (const rule of sheet.conditionalRules) rule.formula = rewrite(rule.formula);
    }
  }

  // Names

  nameCalled(name: string, scope?: Sheet): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((item) => item.name.toLowerCase() === wanted && item.sheet === scope);
  }

  addName(
    name: string,
    formula: string,
    options: { comment?: string; visible?: boolean; sheet?: Sheet } = {},
  ): DefinedName {
    checkName(name, formula);
    if (this.nameCalled(name, options.sheet)) throw new HostError("ItemAlreadyExists");
    const { comment = "", visible = true, sheet } = options;
    const item: DefinedName = { id: `name${this.nextNameId++}`, name, formula, comment, visible, sheet };
    this.names.push(item);
    this.changedWords.push(`name ${name.toLowerCase()}`);
    return item;
  }

  setNameFormula(item: DefinedName, formula: string): void {
    if (!formula.startsWith("=") || isMalformed(formula)) throw invalidArgument();
    item.formula = formula;
    this.changedWords.push(`name ${item.name.toLowerCase()}`);
  }

  removeName(item: DefinedName): void {
    this.names.splice(this.names.indexOf(item), 1);
    this.changedWords.push(`name ${item.name.toLowerCase()}`);
  }

  /** The area a name stands for, if it stands for one that exists. */
  areaOfName(item: DefinedName): { sheet: Sheet; area: Area } | undefined {
    const address = parseAddress(item.formula.replace(/^=/, ""));
    const sheet = address?.sheet === undefined ? undefined : this.sheetNamed(address.sheet);
    return address && sheet ? { sheet, area: address.area } : undefined;
  }

  // Calculation

  /** Makes a function of the add-in known to the formulas; whoever calls it is calculated again. */
  registerFunction(name: string, call: CellFunction): void {
    this.calculation.register(name, call);
    this.changedWords.push(`function ${name.toUpperCase()}`);
  }

  /** The add-in is off: its functions are unknown, the formulas that call them stay. */
  forgetFunctions(): void {
    for (const name of this.calculation.forget()) this.changedWords.push(`function ${name}`);
  }

  /** Also what has not changed. */
  calculateEverything(): void {
    this.calculateAll = true;
    this.isCalculationAsked = true;
  }

  /** In manual mode too. */
  calculateNow(): void {
    this.isCalculationAsked = true;
  }

  /** Whether a formula waits for its result. */
  get isSettled(): boolean {
    const isQuiet = this.sheets.every(({ changed }) => changed.length === 0);
    return isQuiet && !this.calculateAll && this.changedWords.length === 0;
  }

  /**
   * Calculates what depends on the changes since the last time. In manual mode only on request.
   * @returns how many results were calculated
   */
  async settle(): Promise<number> {
    const calculating = this.calculating.then(() => this.calculateChanges());
    this.calculating = calculating.catch(() => undefined);
    return calculating;
  }

  private async calculateChanges(): Promise<number> {
    if (this.calculationSuspended) return 0;
    if (this.isSettled) {
      this.isCalculationAsked = false;
      return 0;
    }
    if (this.calculationMode === "Manual" && !this.isCalculationAsked) return 0;
    const areas = this.sheets.flatMap((sheet) => sheet.changed.map((area) => ({ sheet, area })));
    const unlinked = this.sheets.map((sheet) => sheet.unlinked).flat();
    const { changedWords: words, calculateAll: everything } = this;
    for (const sheet of this.sheets) {
      sheet.changed = [];
      sheet.unlinked = [];
    }
    this.changedWords = [];
    this.calculateAll = false;
    this.isCalculationAsked = false;
    return this.calculation.run(this, this.graph, { areas, words, unlinked, everything });
  }
}

/** Formulas that do not name the sheet are not even read. */
function rewriteCells(sheet: Sheet, sheetName: string, rewrite: (formula: string) => string): void {
  const lower = sheetName.toLowerCase();
  const cells: Array<[number, number]> = [];
  sheet.formulas.forEach(({ compiled }, row, column) => {
    if (!compiled || compiled.shape.sheets.has(lower)) cells.push([row, column]);
  });
  for (const [row, column] of cells) {
    const content = sheet.contents.get(row, column);
    const f = rewrite(content?.f ?? "");
    if (!content || f === content.f) continue;
    sheet.put(row, column, { ...content, f });
    sheet.markChanged(cellArea(row, column));
  }
}

function checkName(name: string, formula: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) && name.length <= 255;
  const isAddress = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[RrCc]$/.test(name);
  if (!wellFormed || isAddress || !formula.startsWith("=") || isMalformed(formula)) throw invalidArgument();
}
